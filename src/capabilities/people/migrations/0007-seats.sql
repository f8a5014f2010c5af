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
  parts text[] not null check (cardinality(parts) > 0 and parts <@ array['agreement']),
  seated_by uuid not null,
  primary key (organisation_id, relation_id, seat, valid_from),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, seated_by) references people
);
create index seats_person on seats (organisation_id, person_id);
call protect('seats');

-- The one answer to what the asker may do with a part of a table: the seat from which they do it, or null.
create function app_seat(relation uuid, part text) returns text language sql stable security definer set search_path = public
  return coalesce(app_side(relation), (select s.seat from seats s
    where s.organisation_id = app_organisation() and s.relation_id = relation and s.person_id = app_person()
      and part = any(s.parts) and s.valid_from <= app_today() and (s.valid_until is null or s.valid_until > app_today())
      and exists (select from relations r where r.organisation_id = s.organisation_id and r.relation_id = relation)
    order by s.seat limit 1));

-- Everybody who sits at a part of a table today, for whoever sits there too.
create function app_seats(relation uuid, part text) returns table (seat text, person_id uuid)
  language sql stable security definer set search_path = public as $$
  select 'employee', r.person_id from relations r
    where r.organisation_id = app_organisation() and r.relation_id = relation and app_seat(relation, part) is not null
  union all
  select 'organisation', m.manager_id from managements m
    where m.organisation_id = app_organisation() and m.relation_id = relation and app_seat(relation, part) is not null
      and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today())
  union all
  select s.seat, s.person_id from seats s
    where s.organisation_id = app_organisation() and s.relation_id = relation and app_seat(relation, part) is not null
      and part = any(s.parts) and s.valid_from <= app_today() and (s.valid_until is null or s.valid_until > app_today())
$$;
revoke all on function app_seat, app_seats from public;
grant execute on function app_seat, app_seats to wisselwerk_app;

-- HR seats nobody at a table of their own.
create policy read_seats on seats for select to wisselwerk_app
  using (app_has_role('hr') or person_id = app_person() or app_side(relation_id) is not null);
create policy seat_somebody on seats for insert to wisselwerk_app
  with check (app_has_role('hr') and seated_by = app_person() and app_side(relation_id) is null);
create policy end_seat on seats for update to wisselwerk_app using (app_has_role('hr') and app_side(relation_id) is null);
create policy undo_seat on seats for delete to wisselwerk_app using (app_has_role('hr') and app_side(relation_id) is null and valid_from >= app_today());
grant select, insert, delete, update (valid_until) on seats to wisselwerk_app;
