-- What happened, who did it, in an order nobody can change afterwards. Content is never in here.

-- The closed list of what happens without a person of the organisation: the work of dated terms and of sealing, what an
-- operator does by a command, and what a directory does by its key.
create function happens_without_a_person(event text) returns boolean language sql immutable
  return event in ('read-log.sealed', 'read-log.expired', 'retention.deleted', 'retention.day-confirmed',
    'audit.head-restored', 'person.provisioned', 'person.reprovisioned', 'person.access-closed', 'person.access-opened',
    'person.unprovisioned', 'sign-in.provider-set', 'sign-in.provider-removed', 'provisioning.key-made',
    'provisioning.key-ended', 'role.granted', 'rules.laid-by-operator', 'rules.approved-by-operator',
    'rules.in-force-by-operator');

create table audit_events (
  organisation_id uuid not null references organisations,
  sequence bigint not null,
  at timestamptz not null,
  -- All zeros where nobody of the organisation did it.
  actor_id uuid not null,
  event text not null,
  subject_kind text not null,
  subject_id text not null,
  details jsonb not null default '{}',
  previous_hash bytea not null,
  hash bytea not null,
  primary key (organisation_id, sequence),
  constraint human_actor
    check (actor_id <> '00000000-0000-0000-0000-000000000000' or happens_without_a_person(event))
);
create index audit_events_subject on audit_events (organisation_id, subject_kind, subject_id);
call protect('audit_events');
create policy read_own_acts on audit_events for select to wisselwerk_app using (actor_id = app_person());
grant select on audit_events to wisselwerk_app;
create trigger private_act before insert on audit_events for each row execute function refuse_private_act();

create table audit_heads (
  organisation_id uuid primary key references organisations,
  sequence bigint not null,
  hash bytea not null
);
call protect('audit_heads');

-- One text per event; the same expression makes and verifies the hash.
create function audit_hash(previous bytea, organisation uuid, seq bigint, at timestamptz, actor uuid, event text,
  subject_kind text, subject_id text, details jsonb) returns bytea language sql immutable
  return sha256(previous || convert_to(jsonb_build_array(organisation, seq, extract(epoch from at)::numeric, actor, event,
    subject_kind, subject_id, details)::text, 'UTF8'));

-- Links one event to the chain, for the ways in below and for the owner's own work; nobody who signs in may call it. A head
-- that is lost or points elsewhere stops writing with a word that the server knows, instead of with a broken key.
create function link_audit(organisation uuid, actor uuid, at timestamptz, event text, subject_kind text,
  subject_id text, details jsonb) returns bigint language plpgsql security definer set search_path = public as $$
declare
  head audit_heads;
  next_hash bytea;
begin
  -- The head row is locked until commit: two writers cannot take the same number.
  insert into audit_heads values (organisation, 0, sha256(convert_to(organisation::text, 'UTF8'))) on conflict do nothing;
  select * into head from audit_heads h where h.organisation_id = organisation for update;
  if exists (select from audit_events e where e.organisation_id = organisation and e.sequence = head.sequence + 1)
    or (head.sequence > 0 and not exists (select from audit_events e where e.organisation_id = organisation
      and e.sequence = head.sequence and e.hash = head.hash)) then
    raise exception 'the head of the audit chain is not at its end' using errcode = 'WWHED';
  end if;
  next_hash := audit_hash(head.hash, organisation, head.sequence + 1, at, actor, event, subject_kind, subject_id, details);
  insert into audit_events values (organisation, head.sequence + 1, at, actor, event, subject_kind, subject_id, details,
    head.hash, next_hash);
  update audit_heads h set sequence = head.sequence + 1, hash = next_hash where h.organisation_id = organisation;
  return head.sequence + 1;
end $$;
revoke all on function link_audit from public;

-- The application's way in: the actor is the person of the transaction, never an argument, and never nobody.
create function append_audit(at timestamptz, event text, subject_kind text, subject_id text, details jsonb)
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
revoke all on function append_audit from public;
grant execute on function append_audit to wisselwerk_app;

-- The operator's way out of a lost head: it goes to the newest event, and the chain says that it did. What was removed before
-- stays removed; a link kept outside tells of it.
create function restore_audit_head(organisation uuid, at timestamptz) returns bigint
  language plpgsql security definer set search_path = public as $$
declare
  newest audit_events;
begin
  delete from audit_heads h where h.organisation_id = organisation;
  select * into newest from audit_events e where e.organisation_id = organisation order by e.sequence desc limit 1;
  if newest.sequence is not null then
    insert into audit_heads values (organisation, newest.sequence, newest.hash);
  end if;
  return link_audit(organisation, '00000000-0000-0000-0000-000000000000', at, 'audit.head-restored', 'organisation',
    organisation::text, '{}');
end $$;
revoke all on function restore_audit_head from public;

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
