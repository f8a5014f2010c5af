-- What is deleted is gone for ever, so the clock is not believed alone. `reached` is the newest day that follows, in steps
-- of 35 days at most, from what people did (up to event `reached_event` of the chain) or from an operator's word.
-- `stopped_on` is the day of the clock on which deletion stopped for that reason; null while it goes on.
alter table retention_runs add column reached date;
alter table retention_runs add column reached_event bigint not null default 0;
alter table retention_runs add column stopped_on date;

create function app_deletion_stop() returns table (stopped_on date, reached date)
  language sql stable security definer set search_path = public as $$
  select r.stopped_on, r.reached from retention_runs r
  where r.organisation_id = app_organisation() and r.stopped_on is not null
$$;
revoke all on function app_deletion_stop from public;
grant execute on function app_deletion_stop to wisselwerk_app;
