-- What is not there is a fault as well as what was changed. In place of the functions that gave one number.

-- Every fault of an organisation's chain: which kind, and at which event. Whoever removes the newest events together
-- with the head leaves a chain that is whole and shorter; that is seen by a link kept outside, by seals and texts that
-- lack their event, and by lines of the read log that a running server would have sealed.
create function audit_faults(organisation uuid) returns table (kind text, at_event bigint)
  language sql stable security definer set search_path = public as $$
  with events as (
    select e.*, lag(e.hash) over chain as before_hash, lag(e.sequence) over chain as before_sequence
    from audit_events e where e.organisation_id = organisation
    window chain as (order by e.sequence)
  ), head as (select * from audit_heads h where h.organisation_id = organisation)
  select 'no-chain', null::bigint where not exists (select from events)
  union all
  select 'no-head', null where exists (select from events) and not exists (select from head)
  union all
  select 'changed', min(e.sequence) from events e
    where e.hash is distinct from audit_hash(e.previous_hash, e.organisation_id, e.sequence, e.at, e.actor_id, e.event,
        e.subject_kind, e.subject_id, e.details)
      or e.previous_hash is distinct from coalesce(e.before_hash, sha256(convert_to(organisation::text, 'UTF8')))
      or e.sequence is distinct from coalesce(e.before_sequence, 0) + 1
    having count(*) > 0
  union all
  select case when h.sequence > coalesce((select max(e.sequence) from events e), 0) then 'shorter' else 'head-behind' end,
      h.sequence
    from head h where h.sequence is distinct from (select max(e.sequence) from events e)
  union all
  select 'head-differs', h.sequence from head h join events e on e.sequence = h.sequence
    where e.hash is distinct from h.hash
$$;
revoke all on function audit_faults from public;

-- Lines that no seal holds although people were at work more than a day after them. What happens without a person may
-- come from an operator, whose clock is another than that of an example that stands still on its day.
create function unsealed_since(organisation uuid) returns bigint
  language sql stable security definer set search_path = public as $$
  select min(r.read_id) from read_log r where r.organisation_id = organisation
    and not exists (select from read_log_seals s where s.organisation_id = organisation
      and r.read_id between s.first_read_id and s.last_read_id)
    and exists (select from audit_events e where e.organisation_id = organisation and e.at > r.at + interval '1 day' and e.actor_id <> '00000000-0000-0000-0000-000000000000')
$$;
revoke all on function unsealed_since from public;

drop function audit_fault(uuid);

-- A head that is lost or points elsewhere stops writing with a word that the server knows, instead of with a broken key.
create or replace function link_audit(organisation uuid, actor uuid, at timestamptz, event text, subject_kind text,
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

-- The closed list of what happens without a person of the organisation: the work of dated terms and of sealing, what an
-- operator does by a command, and what a directory does by its key.
create function happens_without_a_person(event text) returns boolean language sql immutable
  return event in ('read-log.sealed', 'read-log.expired', 'retention.deleted', 'audit.head-restored',
    'person.provisioned', 'person.reprovisioned', 'person.access-closed', 'person.access-opened', 'person.unprovisioned',
    'sign-in.provider-set', 'sign-in.provider-removed', 'provisioning.key-made', 'provisioning.key-ended');
alter table audit_events drop constraint human_actor;
alter table audit_events add constraint human_actor
  check (actor_id <> '00000000-0000-0000-0000-000000000000' or happens_without_a_person(event));

create or replace function append_audit(at timestamptz, event text, subject_kind text, subject_id text, details jsonb)
  returns bigint language plpgsql security definer set search_path = public as $$
begin
  if app_person() is null or app_person() = '00000000-0000-0000-0000-000000000000' then
    raise exception 'a change of state needs a human actor';
  end if;
  if event in ('read-log.sealed', 'read-log.expired', 'retention.deleted', 'audit.head-restored') then
    raise exception 'only the work itself says that it was done without a person';
  end if;
  return link_audit(app_organisation(), app_person(), at, event, subject_kind, subject_id, details);
end $$;

-- The operator's way out: the head goes to the newest event, and the chain says that it did. What was removed before
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

-- Days on which the newest link of an organisation left the installation.
create table audit_links_left (
  organisation_id uuid not null references organisations,
  day date not null,
  sequence bigint not null,
  primary key (organisation_id, day)
);
call protect('audit_links_left');
