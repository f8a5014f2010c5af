-- Two that a clock cannot do by itself: which days people were here, and an operator's word that a day is right.
create or replace function happens_without_a_person(event text) returns boolean language sql immutable
  return event in ('read-log.sealed', 'read-log.expired', 'retention.deleted', 'retention.day-confirmed',
    'audit.head-restored', 'person.provisioned', 'person.reprovisioned', 'person.access-closed', 'person.access-opened',
    'person.unprovisioned', 'sign-in.provider-set', 'sign-in.provider-removed', 'provisioning.key-made',
    'provisioning.key-ended');

create or replace function append_audit(at timestamptz, event text, subject_kind text, subject_id text, details jsonb)
  returns bigint language plpgsql security definer set search_path = public as $$
begin
  if app_person() is null or app_person() = '00000000-0000-0000-0000-000000000000' then
    raise exception 'a change of state needs a human actor';
  end if;
  if event in ('read-log.sealed', 'read-log.expired', 'retention.deleted', 'retention.day-confirmed',
    'audit.head-restored') then
    raise exception 'only the work itself says that it was done without a person';
  end if;
  return link_audit(app_organisation(), app_person(), at, event, subject_kind, subject_id, details);
end $$;

-- Days of what people did after an event, in the order of the chain: that order, and not the clock, says which came first.
create function days_of_people(organisation uuid, since bigint) returns table (day date, event bigint)
  language sql stable security definer set search_path = public as $$
  with days as (
    select (e.at at time zone 'Europe/Amsterdam')::date as day, e.sequence from audit_events e
    where e.organisation_id = organisation and e.sequence > since
      and e.actor_id <> '00000000-0000-0000-0000-000000000000'
  ), runs as (
    select d.*, d.day is distinct from lag(d.day) over (order by d.sequence) as begins from days d
  )
  select r.day, r.sequence from runs r where r.begins order by r.sequence
$$;
revoke all on function days_of_people from public;
