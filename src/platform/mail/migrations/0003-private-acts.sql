create trigger private_act before insert on outbox for each row execute function refuse_private_act();
