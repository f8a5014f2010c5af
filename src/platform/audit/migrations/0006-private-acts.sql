create trigger private_act before insert on audit_events for each row execute function refuse_private_act();
create trigger private_act before insert on read_log for each row execute function refuse_private_act();
