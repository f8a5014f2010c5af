-- Looking back: what the other said of a day comes into sight after one's own answer, in the database as on the screen.
-- Whoever says something else once both have said it begins a next round of that day, in which both say it anew.
alter table marks add column round int not null default 1 check (round > 0);

-- The one answer to "may I read what the other said": my side answered in the same round.
create function app_has_marked(agreement uuid, clause uuid, due date, of_round int) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from marks m where m.organisation_id = app_organisation() and m.agreement_id = agreement
    and m.clause_id = clause and m.due_on = due and m.round = of_round and m.side = app_agreement_side(agreement));
alter policy read_at_table on marks using (side = app_agreement_side(agreement_id)
  or (app_agreement_side(agreement_id) is not null and app_has_marked(agreement_id, clause_id, due_on, round)));
-- Who has answered in the newest round of each day, without what.
create function app_mark_states(agreement uuid) returns table (clause_id uuid, due_on date, round int, sides text[])
  language sql stable security definer set search_path = public as $$
  select m.clause_id, m.due_on, m.round, array_agg(distinct m.side order by m.side)
  from marks m
  where m.organisation_id = app_organisation() and m.agreement_id = agreement and app_agreement_side(agreement) is not null
    and m.round = (select max(n.round) from marks n where n.organisation_id = m.organisation_id
      and n.agreement_id = m.agreement_id and n.clause_id = m.clause_id and n.due_on = m.due_on)
  group by m.clause_id, m.due_on, m.round
$$;
-- That somebody has begun to write is theirs to tell; that it is in, everybody at the table knows.
create or replace function app_rendering_states(agreement uuid) returns table (side text, submitted boolean)
  language sql stable security definer set search_path = public as $$
  select r.side, r.submitted_at is not null from renderings r
  where r.organisation_id = app_organisation() and r.agreement_id = agreement and app_agreement_side(agreement) is not null
    and (r.submitted_at is not null or r.side = app_agreement_side(agreement))
$$;
revoke all on function app_has_marked, app_mark_states from public;
grant execute on function app_has_marked, app_mark_states to wisselwerk_app;
