-- What is not there is a fault as well as what was changed.

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

-- Days on which the newest link of an organisation left the installation.
create table audit_links_left (
  organisation_id uuid not null references organisations,
  day date not null,
  sequence bigint not null,
  primary key (organisation_id, day)
);
call protect('audit_links_left');

-- The first line of the first range that is not as it was sealed; null when all are. A seal counts when the chain tells of
-- it with the same hash, so that lines, seal and chain must all be forged to hide anything. Of a range that expired no line
-- is left, and the chain tells of it twice with that hash: that it was sealed, and that it expired.
create function read_log_fault(organisation uuid) returns bigint
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
revoke all on function read_log_fault from public;

-- Lines that no seal holds although people were at work more than a day after them. What happens without a person may
-- come from an operator, whose clock is another than that of an example that stands still on its day.
create function unsealed_since(organisation uuid) returns bigint
  language sql stable security definer set search_path = public as $$
  select min(r.read_id) from read_log r where r.organisation_id = organisation
    and not exists (select from read_log_seals s where s.organisation_id = organisation
      and r.read_id between s.first_read_id and s.last_read_id)
    and exists (select from audit_events e where e.organisation_id = organisation and e.at > r.at + interval '1 day'
      and e.actor_id <> '00000000-0000-0000-0000-000000000000')
$$;
revoke all on function unsealed_since from public;
