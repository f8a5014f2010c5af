-- Who writes down what was agreed (C05): both, each apart, until so many years were signed; from then on one year the manager
-- and the next the employee. After how many years is for each organisation to say, with a sentence why; each change is a line,
-- and the newest counts for what is begun from then on.
create table drafting_choices (
  organisation_id uuid not null references organisations,
  number int not null check (number > 0),
  start_years int not null check (start_years between 0 and 9),
  why text not null check (length(why) between 1 and 300),
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (organisation_id, number),
  foreign key (organisation_id, chosen_by) references people
);
call protect('drafting_choices');
-- It is a rule of the house: everybody who is bound by it reads it.
create policy read_choices on drafting_choices for select to wisselwerk_app using (true);
create policy choose on drafting_choices for insert to wisselwerk_app
  with check (app_has_role('hr') and chosen_by = app_person());
grant select, insert on drafting_choices to wisselwerk_app;

-- After how many years it was when this was begun, so that the reason stays the one that counted.
alter table agreements add column drafts_after int check (drafts_after between 0 and 9);

-- Whether a seat writes an account of its own; whoever does not reacts to every clause of the one who does.
create function seat_writes(drafter text, seat text) returns boolean language sql immutable
  return drafter = 'both' or drafter = seat;
grant execute on function seat_writes to wisselwerk_app;

create function app_writes(agreement uuid, seat text) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from agreements a where a.organisation_id = app_organisation() and a.agreement_id = agreement
    and app_agreement_side(agreement) is not null and seat_writes(a.drafter, seat));
revoke all on function app_writes from public;
grant execute on function app_writes to wisselwerk_app;

create policy only_who_drafts on renderings as restrictive for insert to wisselwerk_app
  with check (app_writes(agreement_id, side));

-- Mine is in, or I write none: then I may read what the other handed in.
create or replace function app_has_rendered(agreement uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from renderings r where r.organisation_id = app_organisation() and r.agreement_id = agreement
      and r.side = app_agreement_side(agreement) and r.submitted_at is not null)
    or (app_agreement_side(agreement) is not null and not app_writes(agreement, app_agreement_side(agreement)));

-- The same for what waits at all tables: whoever writes none has nothing to hand in, and whoever drafts alone waits for the
-- reactions to it.
create or replace function app_agreements_due(tables uuid[])
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
