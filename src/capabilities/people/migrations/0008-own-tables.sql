-- Every table at which the asker sits, and at which side: what app_side answers for one, in one look for all. A person
-- keeps their own side when it is over, and speaks for the organisation while it lasts.
create function app_tables() returns table (relation_id uuid, side text)
  language sql stable security definer set search_path = public as $$
  select r.relation_id, 'employee' from relations r
  where r.organisation_id = app_organisation() and r.person_id = app_person()
  union
  select r.relation_id, 'organisation' from managements m join relations r using (organisation_id, relation_id)
  where m.organisation_id = app_organisation() and m.manager_id = app_person() and r.person_id <> app_person()
    and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today())
    and (r.valid_until is null or r.valid_until > app_today())
    and not (select has_left(app_organisation(), app_person(), app_today()))
$$;
revoke all on function app_tables from public;
grant execute on function app_tables to wisselwerk_app;

-- Everybody who sits at a part of these tables on a day, whoever asks: for functions of the owner that have asked already,
-- for many tables at once. Without a role or path of its own, so that it becomes part of the query that uses it.
create function seats_at(organisation uuid, relation uuid, part text, on_day date)
  returns table (seat text, person_id uuid) language sql stable as $$
  select 'employee', r.person_id from public.relations r
    where r.organisation_id = organisation and r.relation_id = relation
  union all
  select 'organisation', m.manager_id from public.managements m
    where m.organisation_id = organisation and m.relation_id = relation
      and m.valid_from <= on_day and (m.valid_until is null or m.valid_until > on_day)
  union all
  select s.seat, s.person_id from public.seats s
    where s.organisation_id = organisation and s.relation_id = relation and part = any (s.parts)
      and s.valid_from <= on_day and (s.valid_until is null or s.valid_until > on_day)
$$;
revoke all on function seats_at from public;

create or replace function app_seats(relation uuid, part text) returns table (seat text, person_id uuid)
  language sql stable security definer set search_path = public as $$
  select s.seat, s.person_id from seats_at(app_organisation(), relation, part, app_today()) s
  where (select app_seat(relation, part)) is not null
$$;

-- The same answer as before, written out rather than by app_side: row level security asks it of line after line, and a
-- function inside a function cost four times as much.
create or replace function app_seat(relation uuid, part text) returns text
  language sql stable security definer set search_path = public
return (
  select case
    when r.person_id = app_person() then 'employee'
    when (r.valid_until is null or r.valid_until > app_today())
      and exists (select from managements m where m.organisation_id = r.organisation_id and m.relation_id = r.relation_id
        and m.manager_id = app_person() and m.valid_from <= app_today()
        and (m.valid_until is null or m.valid_until > app_today()))
      and not has_left(r.organisation_id, app_person(), app_today()) then 'organisation'
    else (select s.seat from seats s
      where s.organisation_id = r.organisation_id and s.relation_id = r.relation_id and s.person_id = app_person()
        and part = any (s.parts) and s.valid_from <= app_today() and (s.valid_until is null or s.valid_until > app_today())
      order by s.seat limit 1)
  end
  from relations r where r.organisation_id = app_organisation() and r.relation_id = relation
);
