-- Work without a request: a row per piece, in lanes. It goes when it is done; what is done again and again gets its next
-- moment. Nobody who signs in reads it.
--   waiting  asked for, or its next moment comes
--   failing  tried and failed; tried again at due_at, later each time
--   away     what the whole lane needs is not there, such as a mail server
--   closed   the works council's consent for its module is not on file
create table chores (
  organisation_id uuid not null references organisations,
  lane text not null,
  subject text not null,
  state text not null default 'waiting' check (state in ('waiting', 'failing', 'away', 'closed')),
  wanted_at timestamptz not null default clock_timestamp(),
  due_at timestamptz not null default clock_timestamp(),
  -- Counts how often it was asked for, so that what is asked while it is being done is done again.
  asks int not null default 1,
  attempts int not null default 0,
  failing_since timestamptz,
  -- A code and never a message: messages carry addresses and what people wrote.
  fault text,
  primary key (organisation_id, lane, subject)
);
create index chores_due on chores (lane, attempts, due_at);
call protect('chores');
create trigger private_act before insert or update on chores for each row execute function refuse_private_act();

-- Wakes who does this lane, in whatever process, once this transaction is kept.
create function want_chore(organisation uuid, in_lane text, about text) returns void language sql
  security definer set search_path = public
begin atomic
  insert into chores (organisation_id, lane, subject) values (organisation, in_lane, about)
  on conflict (organisation_id, lane, subject) do update set asks = chores.asks + 1, state = 'waiting', attempts = 0,
    due_at = excluded.due_at, failing_since = null, fault = null;
  select pg_notify('chores', in_lane);
end;
revoke all on function want_chore from public;

create function app_want_chore(in_lane text, about text) returns void language sql
  security definer set search_path = public
return want_chore(app_organisation(), in_lane, about);
revoke all on function app_want_chore from public;
grant execute on function app_want_chore to wisselwerk_app;
