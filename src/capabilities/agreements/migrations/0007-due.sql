-- What waits at all these tables at once, where the asker sits or has a chair at the part 'agreement' beside the two. Past row
-- level security, which would ask of every line who may read it.

-- The newest agreement of each, with what says what it asks of one's own seat. Of what others handed in it counts what waits for
-- a reaction, once one's own is in; of what was said of a day it gives one's own seat's alone.
-- Whoever writes no account has nothing to hand in, and whoever drafts alone waits for the reactions to it.
create function app_agreements_due(tables uuid[])
  returns table (agreement_id uuid, relation_id uuid, started_at timestamptz, mine_in boolean, theirs_in boolean,
    waiting int, number int, written_at timestamptz, signers text[], accepted text[], signed text[], joint jsonb,
    marks jsonb)
  language sql stable security definer rows 12 set search_path = public as $$
  with newest as (
    select distinct on (t.relation_id) a.organisation_id, a.agreement_id, a.relation_id, a.started_at, a.drafter, t.side
    from app_seated('agreement') t join agreements a on a.organisation_id = app_organisation() and a.relation_id = t.relation_id
    where t.relation_id = any (tables) order by t.relation_id, a.number desc
  ), handed_in as (
    select n.*,
      not seat_writes(n.drafter, n.side) or exists (select from renderings r where r.organisation_id = n.organisation_id
        and r.agreement_id = n.agreement_id and r.side = n.side and r.submitted_at is not null) as mine_in,
      (select bool_and(case
          when seat_writes(n.drafter, o.seat) then exists (select from renderings r where r.organisation_id = n.organisation_id
            and r.agreement_id = n.agreement_id and r.side = o.seat and r.submitted_at is not null)
          when seat_writes(n.drafter, n.side) then not exists (select from renderings r, jsonb_array_elements(r.clauses) c
            where r.organisation_id = n.organisation_id and r.agreement_id = n.agreement_id and r.side = n.side
              and not exists (select from reactions x where x.organisation_id = n.organisation_id
                and x.agreement_id = n.agreement_id and x.clause_id = (c ->> 'id')::uuid and x.side = o.seat))
          else true end)
        from seats_at(n.organisation_id, n.relation_id, 'agreement', app_today()) o where o.seat <> n.side) as theirs_in
    from newest n
  )
  select n.agreement_id, n.relation_id, n.started_at, n.mine_in, n.theirs_in,
    case when n.mine_in then (select count(*)::int from renderings r, jsonb_array_elements(r.clauses) c
      where r.organisation_id = n.organisation_id and r.agreement_id = n.agreement_id and r.side <> n.side
        and r.submitted_at is not null and not exists (select from reactions x where x.organisation_id = n.organisation_id
          and x.agreement_id = n.agreement_id and x.clause_id = (c ->> 'id')::uuid and x.side = n.side)) else 0 end,
    v.number, v.written_at, array(select z ->> 'seat' from jsonb_array_elements(v.joint -> 'signers') z),
    array(select a.side from acceptances a where a.organisation_id = n.organisation_id
      and a.agreement_id = n.agreement_id and a.number = v.number),
    array(select s.side from signatures s where s.organisation_id = n.organisation_id
      and s.agreement_id = n.agreement_id and s.number = v.number and s.withdrawn_at is null),
    (select f.joint from versions f where f.organisation_id = n.organisation_id and f.agreement_id = n.agreement_id
      and (select count(*) from signatures s where s.organisation_id = f.organisation_id and s.agreement_id = f.agreement_id
        and s.number = f.number and s.withdrawn_at is null) >= jsonb_array_length(f.joint -> 'signers')
      order by f.number desc limit 1),
    coalesce((select jsonb_agg(jsonb_build_object('clauseId', m.clause_id, 'dueOn', m.due_on, 'side', m.side, 'kept', m.kept)
      order by m.mark_id) from marks m
      where m.organisation_id = n.organisation_id and m.agreement_id = n.agreement_id and m.side = n.side
        and m.round = (select max(o.round) from marks o where o.organisation_id = m.organisation_id
          and o.agreement_id = m.agreement_id and o.clause_id = m.clause_id and o.due_on = m.due_on)), '[]')
  from handed_in n
  left join lateral (select w.number, w.written_at, w.joint from versions w where w.organisation_id = n.organisation_id
    and w.agreement_id = n.agreement_id order by w.number desc limit 1) v on true
$$;

-- Of every agreement the newest text that all signed, where there is one.
create function app_signed_texts(tables uuid[]) returns table (relation_id uuid, joint jsonb)
  language sql stable security definer rows 12 set search_path = public as $$
  select distinct on (a.agreement_id) a.relation_id, v.joint
  from app_seated('agreement') t
    join agreements a on a.organisation_id = app_organisation() and a.relation_id = t.relation_id
    join versions v using (organisation_id, agreement_id)
  where t.relation_id = any (tables)
    and (select count(*) from signatures s where s.organisation_id = v.organisation_id
      and s.agreement_id = v.agreement_id and s.number = v.number and s.withdrawn_at is null)
      >= jsonb_array_length(v.joint -> 'signers')
  order by a.agreement_id, v.number desc
$$;
revoke all on function app_agreements_due, app_signed_texts from public;
grant execute on function app_agreements_due, app_signed_texts to wisselwerk_app;
