create trigger private_act before insert or update on chores for each row execute function refuse_private_act();
