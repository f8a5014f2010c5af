-- Two more entries without a person, both the work of a dated term that people set: lines of the read log that were
-- kept long enough, and the day's deletions. Neither says anything about anybody.
alter table audit_events drop constraint human_actor;
alter table audit_events add constraint human_actor check (actor_id <> '00000000-0000-0000-0000-000000000000'
  or event in ('read-log.sealed', 'read-log.expired', 'retention.deleted'));

create or replace function append_audit(at timestamptz, event text, subject_kind text, subject_id text, details jsonb)
  returns bigint language plpgsql security definer set search_path = public as $$
begin
  if app_person() is null or app_person() = '00000000-0000-0000-0000-000000000000' then
    raise exception 'a change of state needs a human actor';
  end if;
  if event in ('read-log.sealed', 'read-log.expired', 'retention.deleted') then
    raise exception 'only the sealing itself says that it sealed, and only the deleting that it deleted';
  end if;
  return link_audit(app_organisation(), app_person(), at, event, subject_kind, subject_id, details);
end $$;

-- A sealed range leaves whole: its seal stays, with the moment, and the chain says so with the same hash.
alter table read_log_seals add column expired_at timestamptz;

-- Oldest first, until the first range with a line that is younger than the term. Ranges with a line of somebody in
-- `kept` wait. Answers how many lines left.
create function expire_read_log(organisation uuid, months int, kept uuid[], today date, moment timestamptz) returns bigint
  language plpgsql security definer set search_path = public as $$
declare
  seal read_log_seals;
  gone bigint;
  total bigint := 0;
begin
  for seal in select s.* from read_log_seals s where s.organisation_id = organisation and s.expired_at is null
    order by s.last_read_id
  loop
    exit when exists (select from read_log r where r.organisation_id = organisation
      and r.read_id between seal.first_read_id and seal.last_read_id
      and (r.at at time zone 'Europe/Amsterdam')::date + make_interval(months => months) > today);
    continue when exists (select from read_log r where r.organisation_id = organisation
      and r.read_id between seal.first_read_id and seal.last_read_id and (r.subject_id = any(kept) or r.reader_id = any(kept)));
    delete from read_log r where r.organisation_id = organisation
      and r.read_id between seal.first_read_id and seal.last_read_id;
    get diagnostics gone = row_count;
    update read_log_seals s set expired_at = moment
      where s.organisation_id = organisation and s.last_read_id = seal.last_read_id;
    perform link_audit(organisation, '00000000-0000-0000-0000-000000000000', moment, 'read-log.expired', 'read-log',
      seal.first_read_id || '-' || seal.last_read_id, jsonb_build_object('lines', gone, 'hash', encode(seal.hash, 'hex')));
    total := total + gone;
  end loop;
  return total;
end $$;
revoke all on function expire_read_log from public;

-- As before, and for a range that expired: no line of it is left, and the chain tells of it, once it was sealed and
-- once it expired, both times with the hash that the seal still has.
create or replace function read_log_fault(organisation uuid) returns bigint
  language sql stable security definer set search_path = public
return (
  select min(first_id) from (
    select coalesce(s.first_read_id, split_part(e.subject_id, '-', 1)::bigint) as first_id,
      s.hash is null or e.details is null or e.details ->> 'hash' is distinct from encode(s.hash, 'hex')
        or case when s.expired_at is null
          then x.details is not null or s.hash is distinct from read_log_hash(organisation, s.first_read_id, s.last_read_id)
          else x.details ->> 'hash' is distinct from encode(s.hash, 'hex')
            or exists (select from read_log r where r.organisation_id = organisation
              and r.read_id between s.first_read_id and s.last_read_id)
          end
        or s.first_read_id is distinct from coalesce(lag(s.last_read_id) over (order by s.last_read_id), 0) + 1 as broken
    from (select * from read_log_seals where organisation_id = organisation) s
      full join (select * from audit_events where organisation_id = organisation and event = 'read-log.sealed') e
        on e.subject_id = s.first_read_id || '-' || s.last_read_id
      left join (select * from audit_events where organisation_id = organisation and event = 'read-log.expired') x
        on x.subject_id = s.first_read_id || '-' || s.last_read_id
  ) checked where broken
);
