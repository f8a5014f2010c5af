-- Sealing the read log is the one entry in the chain without a person. It changes nobody's state: it says which
-- lines were there. Hence an actor that is nobody, which the table takes for this event and for no other.
alter table audit_events add constraint human_actor
  check (actor_id <> '00000000-0000-0000-0000-000000000000' or event = 'read-log.sealed');

-- Sealed ranges begin at 1; below it a line could be added unseen.
alter table read_log add check (read_id > 0);

-- Links one event to the chain; both ways in below. Nobody else may call it.
create function link_audit(organisation uuid, actor uuid, at timestamptz, event text, subject_kind text, subject_id text,
  details jsonb) returns bigint language plpgsql security definer set search_path = public as $$
declare
  head audit_heads;
  next_hash bytea;
begin
  -- The head row is locked until commit: two writers cannot take the same number.
  insert into audit_heads values (organisation, 0, sha256(convert_to(organisation::text, 'UTF8'))) on conflict do nothing;
  select * into head from audit_heads h where h.organisation_id = organisation for update;
  next_hash := audit_hash(head.hash, organisation, head.sequence + 1, at, actor, event, subject_kind, subject_id, details);
  insert into audit_events values (organisation, head.sequence + 1, at, actor, event, subject_kind, subject_id, details,
    head.hash, next_hash);
  update audit_heads h set sequence = head.sequence + 1, hash = next_hash where h.organisation_id = organisation;
  return head.sequence + 1;
end $$;
revoke all on function link_audit from public;

-- The application's way in: the actor is the person of the transaction, never an argument, and never nobody.
create or replace function append_audit(at timestamptz, event text, subject_kind text, subject_id text, details jsonb)
  returns bigint language plpgsql security definer set search_path = public as $$
begin
  if app_person() is null or app_person() = '00000000-0000-0000-0000-000000000000' then
    raise exception 'a change of state needs a human actor';
  end if;
  if event = 'read-log.sealed' then
    raise exception 'only the sealing itself says that it sealed';
  end if;
  return link_audit(app_organisation(), app_person(), at, event, subject_kind, subject_id, details);
end $$;

create function read_log_hash(organisation uuid, first_id bigint, last_id bigint) returns bytea
  language sql stable security definer set search_path = public
  return (select sha256(convert_to(coalesce(string_agg(jsonb_build_array(read_id, extract(epoch from at)::numeric, reader_id,
      subject_id, what, purpose)::text, e'\n' order by read_id), ''), 'UTF8'))
    from read_log r where r.organisation_id = organisation and read_id between first_id and last_id);
revoke all on function read_log_hash from public;

-- Seals what was read since the last seal, up to a number below which every line is known to be written; 0 when
-- there is nothing new. The ranges join without holes, so that a line put between two of them is seen.
create function seal_read_log(organisation uuid, up_to bigint, at timestamptz) returns bigint
  language plpgsql security definer set search_path = public as $$
declare
  first_id bigint;
  last_id bigint;
  lines bigint;
  seal bytea;
begin
  perform from audit_heads h where h.organisation_id = organisation for update;
  select coalesce(max(s.last_read_id), 0) + 1 into first_id from read_log_seals s where s.organisation_id = organisation;
  select max(read_id), count(*) into last_id, lines from read_log r
    where r.organisation_id = organisation and read_id between first_id and up_to;
  if lines = 0 then return 0; end if;
  seal := read_log_hash(organisation, first_id, last_id);
  insert into read_log_seals values (organisation, first_id, last_id, seal);
  perform link_audit(organisation, '00000000-0000-0000-0000-000000000000', at, 'read-log.sealed', 'read-log',
    first_id || '-' || last_id, jsonb_build_object('lines', lines, 'hash', encode(seal, 'hex')));
  return lines;
end $$;
revoke all on function seal_read_log from public;

-- The first line of the first range that is not as it was sealed; null when all are. A seal counts when the chain
-- tells of it with the same hash, so that lines, seal and chain must all be forged to hide anything.
create function read_log_fault(organisation uuid) returns bigint language sql stable security definer set search_path = public
return (
  select min(first_id) from (
    select coalesce(s.first_read_id, split_part(e.subject_id, '-', 1)::bigint) as first_id,
      s.hash is null or e.details is null or e.details ->> 'hash' is distinct from encode(s.hash, 'hex')
        or s.hash is distinct from read_log_hash(organisation, s.first_read_id, s.last_read_id)
        or s.first_read_id is distinct from coalesce(lag(s.last_read_id) over (order by s.last_read_id), 0) + 1 as broken
    from (select * from read_log_seals where organisation_id = organisation) s
      full join (select * from audit_events where organisation_id = organisation and event = 'read-log.sealed') e
        on e.subject_id = s.first_read_id || '-' || s.last_read_id
  ) checked where broken
);
revoke all on function read_log_fault from public;
