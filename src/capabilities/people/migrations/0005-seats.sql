-- Seats. Every table has the two it is between: the worker of the relation ('employee') and who manages them now
-- ('organisation'); both follow the register. Others sit beside them for named parts and a time: a host, an agency's
-- contact, a guest, a mediator, a committee. A seat is one chair and one voice; who sits on it may change.
create table seats (
  organisation_id uuid not null references organisations,
  relation_id uuid not null,
  seat text not null check (seat in ('host', 'agency', 'guest', 'mediator', 'committee')),
  valid_from date not null,
  -- The first day on which they no longer sit there.
  valid_until date check (valid_until > valid_from),
  person_id uuid not null,
  -- What is expected, what is talked about, what is agreed.
  parts text[] not null check (cardinality(parts) > 0 and parts <@ array['expectations', 'talk', 'agreement']),
  seated_by uuid not null,
  primary key (organisation_id, relation_id, seat, valid_from),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, seated_by) references people
);
create index seats_person on seats (organisation_id, person_id);
call protect('seats');

-- Few sit at a table, and the functions below say how many: taken for a thousand, the whole register is read to give them a
-- name.

-- Every table of which the asker is one of the two, and at which side. A person keeps their own side when it is over, and
-- speaks for the organisation while it lasts.
create function app_tables() returns table (relation_id uuid, side text)
  language sql stable security definer rows 12 set search_path = public as $$
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

-- Where somebody sits is found once per transaction and remembered in it: nearly every policy asks it, of every row, and
-- finding it anew took most of the time of a page. What is remembered says of whom and for which day it was, so that it never
-- counts for somebody else; whatever changes who sits where makes it forgotten. Who could write `app.seats` could write
-- `app.person` as well, so this trusts nobody more than that.

-- A line per table of one's own, and one per part of each table at which one sits beside the two.
create function app_sit_down() returns text language plpgsql stable security definer set search_path = public as $$
begin
  return set_config('app.seats', app_asker() || coalesce((
    select string_agg(E'\n' || chair || ' ' || seat, '') from (
      select t.relation_id::text as chair, t.side as seat from app_tables() t
      union all
      select s.relation_id || '/' || p.part, min(s.seat) from seats s cross join unnest(s.parts) as p (part)
        where s.organisation_id = app_organisation() and s.person_id = app_person()
          and s.valid_from <= app_today() and (s.valid_until is null or s.valid_until > app_today())
        group by s.relation_id, p.part
    ) as mine), '') || E'\n', true);
end $$;

create function app_asker() returns text language plpgsql stable as $$
begin
  return coalesce(current_setting('app.organisation', true), '') || ' ' || coalesce(current_setting('app.person', true), '')
    || ' ' || coalesce(current_setting('app.today', true), '');
end $$;

create function app_chair(what text) returns text language plpgsql stable as $$
declare held text := current_setting('app.seats', true);
begin
  if held is null or not starts_with(held, public.app_asker()) then held := public.app_sit_down(); end if;
  return nullif(split_part(split_part(held, E'\n' || what || ' ', 2), E'\n', 1), '');
end $$;
revoke all on function app_sit_down, app_asker, app_chair from public;
grant execute on function app_sit_down, app_asker, app_chair to wisselwerk_app;

create function forget_seats() returns trigger language plpgsql as $$
begin
  perform set_config('app.seats', '', true);
  return null;
end $$;
create trigger forget_seats after insert or update or delete on relations for each statement execute function forget_seats();
create trigger forget_seats after insert or update or delete on managements for each statement execute function forget_seats();
create trigger forget_seats after insert or update or delete on seats for each statement execute function forget_seats();

-- At which side of the table the asker sits in a relation, today; null for everybody else.
create function app_side(relation uuid) returns text language plpgsql stable as $$
begin
  return public.app_chair(relation::text);
end $$;
grant execute on function app_side to wisselwerk_app;

-- Whether the asker had this seat on that day already: who begins to lead somebody reads nothing of the time of another. Who
-- sits beside the two is asked by rules of their own.
create function app_sat_on(relation uuid, on_day date) returns boolean
  language sql stable security definer set search_path = public
  return app_side(relation) is distinct from 'organisation' or exists (select from managements m
    where m.organisation_id = app_organisation() and m.relation_id = relation and m.manager_id = app_person()
      and m.valid_from <= on_day);
revoke all on function app_sat_on from public;
grant execute on function app_sat_on to wisselwerk_app;

-- The one answer to what the asker may do with a part of a table: the seat from which they do it, or null.
create function app_seat(relation uuid, part text) returns text language plpgsql stable as $$
begin
  return coalesce(public.app_chair(relation::text), public.app_chair(relation || '/' || part));
end $$;
revoke all on function app_seat from public;
grant execute on function app_seat to wisselwerk_app;

-- Every table at which the asker sits at a part, and from which seat: the two whom it is between, and whoever has a chair
-- there beside them today, for as long as it is somebody's table.
create function app_seated(of_part text) returns table (relation_id uuid, side text)
  language sql stable security definer rows 12 set search_path = public as $$
  with own as materialized (select t.relation_id, t.side from app_tables() t)
  select o.relation_id, o.side from own o
  union all
  select s.relation_id, min(s.seat) from seats s join relations r using (organisation_id, relation_id)
  where s.organisation_id = app_organisation() and s.person_id = app_person() and of_part = any (s.parts)
    and s.valid_from <= app_today() and (s.valid_until is null or s.valid_until > app_today())
    and (r.valid_until is null or r.valid_until > app_today())
    and not exists (select from own o where o.relation_id = s.relation_id)
  group by s.relation_id
$$;
revoke all on function app_seated from public;
grant execute on function app_seated to wisselwerk_app;

-- Everybody who sits at a part of these tables on a day, whoever asks: for functions of the owner that have asked already,
-- for many tables at once. Without a role or path of its own, so that it becomes part of the query that uses it.
create function seats_at(organisation uuid, relation uuid, part text, on_day date)
  returns table (seat text, person_id uuid) language sql stable rows 3 as $$
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

-- Everybody who sits at a part of a table today, for whoever sits there too.
create function app_seats(relation uuid, part text) returns table (seat text, person_id uuid)
  language sql stable security definer rows 3 set search_path = public as $$
  select s.seat, s.person_id from seats_at(app_organisation(), relation, part, app_today()) s
  where (select app_seat(relation, part)) is not null
$$;
revoke all on function app_seats from public;
grant execute on function app_seats to wisselwerk_app;

-- Who sits beside the two at a part today. Whoever shows something there shows it to them; with anybody else it is shown anew.
create function seats_beside(relation uuid, part text) returns uuid[]
  language sql stable security definer set search_path = public
  return (select coalesce(array_agg(s.person_id order by s.person_id), '{}')
    from seats_at(app_organisation(), relation, part, app_today()) s where s.seat not in ('employee', 'organisation'));
revoke all on function seats_beside from public;
-- The same for whoever sits there too.
create function app_seated_beside(relation uuid, part text) returns uuid[]
  language sql stable security definer set search_path = public
  return case when app_seat(relation, part) is not null then seats_beside(relation, part) end;
revoke all on function app_seated_beside from public;
grant execute on function app_seated_beside to wisselwerk_app;

-- HR seats nobody at a table of their own. A chair for oneself would make it one's own table, and open what two others said
-- to each other.
create policy read_seats on seats for select to wisselwerk_app
  using (app_has_role('hr') or person_id = app_person() or app_side(relation_id) is not null);
create policy seat_somebody on seats for insert to wisselwerk_app
  with check (app_has_role('hr') and seated_by = app_person() and person_id <> app_person() and app_side(relation_id) is null);
create policy end_seat on seats for update to wisselwerk_app using (app_has_role('hr') and app_side(relation_id) is null);
create policy undo_seat on seats for delete to wisselwerk_app
  using (app_has_role('hr') and app_side(relation_id) is null and valid_from >= app_today());
grant select, insert, delete, update (valid_until) on seats to wisselwerk_app;

-- Law tells young workers apart: whoever sits where agreements are written is told of the articles that hold there.
create function app_birth_date(relation uuid) returns date language sql stable security definer set search_path = public
  return (select p.birth_date from relations r join people p using (organisation_id, person_id)
    where r.organisation_id = app_organisation() and r.relation_id = relation
      and app_seat(relation, 'agreement') is not null);
revoke all on function app_birth_date from public;
grant execute on function app_birth_date to wisselwerk_app;
