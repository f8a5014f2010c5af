-- Span of control (seed 002, lines 807-809): how many people somebody leads, held against the hours there are for talks.

-- What HR says of it for the whole organisation: how often and how long they talk here, and from how many on it is many.
create table span_rules (
  organisation_id uuid not null references organisations,
  version int not null default 1,
  talks int check (talks between 1 and 52),
  minutes int check (minutes between 1 and 600),
  most int not null check (most between 1 and 200),
  set_by uuid not null,
  set_on date not null,
  primary key (organisation_id)
);
call protect('span_rules');
create policy read_rule on span_rules for select to wisselwerk_app using (true);
create policy set_rule on span_rules for insert to wisselwerk_app
  with check (set_by = app_person() and (select app_has_role('hr')));
create policy set_rule_anew on span_rules for update to wisselwerk_app
  using ((select app_has_role('hr'))) with check (set_by = app_person());
grant select, insert, update (version, talks, minutes, most, set_by, set_on) on span_rules to wisselwerk_app;

-- The hours a year that there are for talks in a unit, of all who lead there together.
create table span_hours (
  organisation_id uuid not null references organisations,
  unit_id uuid not null,
  hours int not null check (hours between 0 and 100000),
  said_by uuid not null,
  said_on date not null,
  primary key (organisation_id, unit_id),
  foreign key (organisation_id, unit_id) references units
);
call protect('span_hours');
create policy read_hours on span_hours for select to wisselwerk_app using ((select app_has_role('hr')));
create policy say_hours on span_hours for insert to wisselwerk_app
  with check (said_by = app_person() and (select app_has_role('hr')));
create policy say_hours_anew on span_hours for update to wisselwerk_app
  using ((select app_has_role('hr'))) with check (said_by = app_person());
create policy drop_hours on span_hours for delete to wisselwerk_app using ((select app_has_role('hr')));
grant select, insert, delete, update (hours, said_by, said_on) on span_hours to wisselwerk_app;

-- Who leads whom today, and where: two people once, however many contracts they share.
create function span_pairs(organisation uuid, on_day date) returns table (manager_id uuid, person_id uuid, unit_id uuid)
  language sql stable set search_path = public as $$
  select distinct m.manager_id, r.person_id, p.unit_id
  from managements m join relations r using (organisation_id, relation_id) join placements p using (organisation_id, relation_id)
  where m.organisation_id = organisation
    and m.valid_from <= on_day and (m.valid_until is null or m.valid_until > on_day)
    and r.valid_from <= on_day and (r.valid_until is null or r.valid_until > on_day)
    and p.valid_from <= on_day and (p.valid_until is null or p.valid_until > on_day)
$$;
-- With how many people the asker has talks to hold.
create function app_own_span() returns int language sql stable security definer set search_path = public
  return (select count(distinct p.person_id)::int from span_pairs(app_organisation(), app_today()) p
    where p.manager_id = app_person());
-- For HR: of each unit how many pairs there are, and whether somebody who leads there leads more than so many in all.
create function app_unit_spans(most int) returns table (unit_id uuid, pairs int, wide boolean)
  language sql stable security definer set search_path = public as $$
  with pairs as materialized (select * from span_pairs(app_organisation(), app_today()) where (select app_has_role('hr'))),
    spans as (select p.manager_id, count(distinct p.person_id) as people from pairs p group by p.manager_id)
  select p.unit_id, count(*)::int, bool_or(s.people > most)
  from pairs p join spans s using (manager_id) group by p.unit_id
$$;
revoke all on function span_pairs, app_own_span, app_unit_spans from public;
grant execute on function app_own_span, app_unit_spans to wisselwerk_app;
