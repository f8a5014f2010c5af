-- Looking back. Kept or not, by each side for itself; a later answer is another row, the last one counts. Whoever says
-- something else once both have said it begins a next round of that day, in which both say it anew.
create table marks (
  organisation_id uuid not null references organisations,
  mark_id bigint generated always as identity,
  agreement_id uuid not null,
  clause_id uuid not null,
  due_on date not null,
  round int not null default 1 check (round > 0),
  side text not null check (is_seat(side)),
  author_id uuid not null,
  kept text not null check (kept in ('kept', 'partly', 'not-kept')),
  marked_at timestamptz not null,
  primary key (organisation_id, mark_id),
  foreign key (organisation_id, agreement_id) references agreements
);
create index marks_agreement on marks (organisation_id, agreement_id);
call protect('marks');

-- The one answer to "may I read what the other said": my side answered in the same round.
create function app_has_marked(agreement uuid, clause uuid, due date, of_round int) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from marks m where m.organisation_id = app_organisation() and m.agreement_id = agreement
    and m.clause_id = clause and m.due_on = due and m.round = of_round and m.side = app_agreement_side(agreement));
revoke all on function app_has_marked from public;
grant execute on function app_has_marked to wisselwerk_app;

-- What the other said of a day comes into sight after one's own answer, in the database as on the screen.
create policy read_at_table on marks for select to wisselwerk_app
  using (side = app_agreement_side(agreement_id)
    or (app_agreement_side(agreement_id) is not null and app_has_marked(agreement_id, clause_id, due_on, round)));
create policy write_own on marks for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_agreement_side(agreement_id));
grant select, insert on marks to wisselwerk_app;

-- Who has answered in the newest round of each day, without what.
create function app_mark_states(agreement uuid) returns table (clause_id uuid, due_on date, round int, sides text[])
  language sql stable security definer rows 8 set search_path = public as $$
  select m.clause_id, m.due_on, m.round, array_agg(distinct m.side order by m.side)
  from marks m
  where m.organisation_id = app_organisation() and m.agreement_id = agreement and app_agreement_side(agreement) is not null
    and m.round = (select max(n.round) from marks n where n.organisation_id = m.organisation_id
      and n.agreement_id = m.agreement_id and n.clause_id = m.clause_id and n.due_on = m.due_on)
  group by m.clause_id, m.due_on, m.round
$$;
revoke all on function app_mark_states from public;
grant execute on function app_mark_states to wisselwerk_app;
