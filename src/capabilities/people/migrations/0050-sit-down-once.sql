-- Where somebody sits is found once per transaction and remembered in it: nearly every policy asks it, of every row, and
-- finding it anew took most of the time of a page. What is remembered says of whom and for which day it was, so that it never
-- counts for somebody else; whatever changes who sits where makes it forgotten. Who could write `app.seats` could write
-- `app.person` as well, so this trusts nobody more than before.

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

create or replace function app_side(relation uuid) returns text language plpgsql stable as $$
begin
  return public.app_chair(relation::text);
end $$;

create or replace function app_seat(relation uuid, part text) returns text language plpgsql stable as $$
begin
  return coalesce(public.app_chair(relation::text), public.app_chair(relation || '/' || part));
end $$;

create function forget_seats() returns trigger language plpgsql as $$
begin
  perform set_config('app.seats', '', true);
  return null;
end $$;
create trigger forget_seats after insert or update or delete on relations for each statement execute function forget_seats();
create trigger forget_seats after insert or update or delete on managements for each statement execute function forget_seats();
create trigger forget_seats after insert or update or delete on seats for each statement execute function forget_seats();

revoke all on function app_sit_down, app_asker, app_chair from public;
grant execute on function app_sit_down, app_asker, app_chair to wisselwerk_app;

-- Those who sit at a table are few; taken for a thousand, the whole register is read to give them a name.
alter function app_tables rows 12;
alter function app_seats rows 3;
alter function seats_at rows 3;
alter function find_actor rows 1;
