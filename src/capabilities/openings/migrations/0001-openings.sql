-- Posts and projects inside the house (seed 000, lines 295-296 and 390-397; seed 001, lines 421-424), and the step before anything goes
-- outside: looking at one's own people first (seed 003, lines 114-122).

-- How many days an opening stays inside first; ten where nobody chose.
create table opening_days (
  organisation_id uuid not null references organisations,
  days int not null check (days between 0 and 90),
  primary key (organisation_id)
);
call protect('opening_days');
create policy read_days on opening_days for select to wisselwerk_app using (true);
create policy set_days on opening_days for insert to wisselwerk_app with check (app_has_role('hr'));
create policy change_days on opening_days for update to wisselwerk_app
  using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update on opening_days to wisselwerk_app;

create table openings (
  organisation_id uuid not null references organisations,
  opening_id uuid not null,
  kind text not null check (kind in ('post', 'project')),
  title text not null check (title ~ '\S' and length(title) <= 120),
  tasks text not null check (tasks ~ '\S' and length(tasks) <= 1500),
  unit_id uuid not null,
  -- Null where it is done at more than one place.
  location_id uuid,
  hours_least numeric(4, 2) not null check (hours_least between 1 and 60),
  hours_most numeric(4, 2) not null check (hours_most between hours_least and 60),
  starts_on date not null,
  -- The last day.
  ends_on date check (ends_on >= starts_on),
  pay_least int not null check (pay_least > 0),
  pay_most int not null check (pay_most between pay_least and 10000000),
  pay_per text not null check (pay_per in ('hour', 'month')),
  leads boolean not null,
  -- Whoever will lead people leads as a coach (seed 002, lines 819-821), unless it says here why not.
  no_coaching text check (no_coaching ~ '\S' and length(no_coaching) <= 300),
  places int not null check (places between 1 and 50),
  sign_up_until date not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  opened_on date not null,
  -- As it was set when this was opened.
  inside_days int not null check (inside_days between 0 and 90),
  outside_at timestamptz,
  outside_on date,
  town text check (town ~ '\S' and length(town) <= 80),
  apply_at text check (length(apply_at) between 3 and 200),
  closed_at timestamptz,
  primary key (organisation_id, opening_id),
  foreign key (organisation_id, unit_id) references units,
  foreign key (organisation_id, location_id) references locations,
  foreign key (organisation_id, opened_by) references people,
  -- A project has an end, whoever comes goes back; a post may stay.
  check (kind = 'post' or ends_on is not null),
  check (leads or no_coaching is null),
  check (outside_at is null or (outside_on is not null and town is not null and apply_at is not null))
);
create index openings_unit on openings (organisation_id, unit_id);
call protect('openings');

create table opening_sign_ups (
  organisation_id uuid not null references organisations,
  opening_id uuid not null,
  person_id uuid not null,
  signed_at timestamptz not null,
  outcome text check (outcome in ('comes', 'not-now')),
  words text check (words ~ '\S' and length(words) <= 1000),
  primary key (organisation_id, opening_id, person_id),
  foreign key (organisation_id, opening_id) references openings,
  foreign key (organisation_id, person_id) references people,
  check ((outcome is null) = (words is null))
);
create index opening_sign_ups_of on opening_sign_ups (organisation_id, person_id);
call protect('opening_sign_ups');

-- Who may fill what a unit asks: HR, a recruiter, and whoever leads somebody there today.
create function app_fills_unit(unit uuid) returns boolean language sql stable security definer set search_path = public
  return app_has_role('hr') or app_has_role('recruiter') or exists (
    select from managements m
      join relations r using (organisation_id, relation_id) join placements l using (organisation_id, relation_id)
    where m.organisation_id = app_organisation() and m.manager_id = app_person() and l.unit_id = unit
      and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today())
      and l.valid_from <= app_today() and (l.valid_until is null or l.valid_until > app_today())
      and (r.valid_until is null or r.valid_until > app_today())
      and not has_left(app_organisation(), app_person(), app_today()));
revoke all on function app_fills_unit from public;
grant execute on function app_fills_unit to wisselwerk_app;

-- Nobody fills what they signed up for themselves.
create function app_fills_opening(opening uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from openings o where o.organisation_id = app_organisation() and o.opening_id = opening
      and app_fills_unit(o.unit_id))
    and not exists (select from opening_sign_ups s where s.organisation_id = app_organisation() and s.opening_id = opening
      and s.person_id = app_person());
revoke all on function app_fills_opening from public;
grant execute on function app_fills_opening to wisselwerk_app;

-- Inside everybody reads them. Who has no account here reads what went outside, as long as one can come.
create policy read_openings on openings for select to wisselwerk_app
  using (app_person() is not null or (outside_at is not null and closed_at is null and sign_up_until >= app_today()));
create policy open_one on openings for insert to wisselwerk_app
  with check (opened_by = app_person() and outside_at is null and closed_at is null and app_fills_unit(unit_id));
grant select, insert, update (outside_at, outside_on, town, apply_at, closed_at) on openings to wisselwerk_app;

-- How many signed up, for whoever asks whether a place is left: the number alone.
create function app_opening_taken(opening uuid) returns int language sql stable security definer set search_path = public
  return (select count(*)::int from opening_sign_ups s where s.organisation_id = app_organisation() and s.opening_id = opening);
revoke all on function app_opening_taken from public;
grant execute on function app_opening_taken to wisselwerk_app;

create policy own_and_filling on opening_sign_ups for select to wisselwerk_app
  using (person_id = app_person() or app_fills_opening(opening_id));
create policy sign_up on opening_sign_ups for insert to wisselwerk_app
  with check (person_id = app_person() and outcome is null and exists (select from openings o
    where o.opening_id = opening_sign_ups.opening_id and o.closed_at is null and o.sign_up_until >= app_today()));
create policy withdraw on opening_sign_ups for delete to wisselwerk_app
  using (person_id = app_person() and outcome is null);
create policy answer on opening_sign_ups for update to wisselwerk_app
  using (outcome is null and person_id <> app_person() and app_fills_opening(opening_id))
  with check (outcome is not null);
grant select, insert, delete, update (outcome, words) on opening_sign_ups to wisselwerk_app;

-- Whoever may fill an opening looked at who inside wants it; and whom that showed, each of whom reads their own line.
create table opening_looks (
  organisation_id uuid not null references organisations,
  look_id uuid not null,
  opening_id uuid not null,
  looked_by uuid not null,
  looked_at timestamptz not null,
  looked_on date not null,
  primary key (organisation_id, look_id),
  foreign key (organisation_id, opening_id) references openings,
  foreign key (organisation_id, looked_by) references people
);
create index opening_looks_of on opening_looks (organisation_id, opening_id);
create index opening_looks_by on opening_looks (organisation_id, looked_by);
call protect('opening_looks');
create policy own on opening_looks for select to wisselwerk_app using (looked_by = app_person());
create policy look on opening_looks for insert to wisselwerk_app
  with check (looked_by = app_person() and app_fills_opening(opening_id));
grant select, insert on opening_looks to wisselwerk_app;

create table opening_shown (
  organisation_id uuid not null references organisations,
  look_id uuid not null,
  person_id uuid not null,
  opening_id uuid not null,
  looked_by uuid not null,
  looked_at timestamptz not null,
  primary key (organisation_id, look_id, person_id),
  foreign key (organisation_id, look_id) references opening_looks on delete cascade,
  foreign key (organisation_id, opening_id) references openings,
  foreign key (organisation_id, person_id) references people
);
create index opening_shown_to on opening_shown (organisation_id, person_id);
call protect('opening_shown');
create policy own_lines on opening_shown for select to wisselwerk_app
  using (person_id = app_person() or looked_by = app_person());
create policy note_shown on opening_shown for insert to wisselwerk_app
  with check (looked_by = app_person() and app_fills_opening(opening_id));
grant select, insert on opening_shown to wisselwerk_app;

-- When this opening's list was looked at, if ever; by whom is theirs.
create function app_opening_looked(opening uuid) returns timestamptz
  language sql stable security definer set search_path = public
  return (select max(l.looked_at) from opening_looks l join openings o using (organisation_id, opening_id)
    where l.organisation_id = app_organisation() and l.opening_id = opening and l.looked_at >= o.opened_at
      and app_fills_unit(o.unit_id));
revoke all on function app_opening_looked from public;
grant execute on function app_opening_looked to wisselwerk_app;

-- The lock holds here too: nothing goes outside before its days and a look.
create policy fill_one on openings for update to wisselwerk_app
  using (closed_at is null and app_fills_opening(opening_id))
  with check (outside_at is null or (outside_on >= opened_on + inside_days and app_opening_looked(opening_id) is not null));

-- What whoever leads somebody hears of a project elsewhere: what and when. There is nothing to decide.
create table opening_notices (
  organisation_id uuid not null references organisations,
  notice_id uuid not null,
  opening_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  manager_id uuid not null,
  told_at timestamptz not null,
  withdrawn_at timestamptz,
  read_at timestamptz,
  primary key (organisation_id, notice_id),
  unique (organisation_id, opening_id, relation_id, manager_id),
  foreign key (organisation_id, opening_id) references openings,
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, manager_id) references people
);
create index opening_notices_at on opening_notices (organisation_id, relation_id);
call protect('opening_notices');
create policy read_both on opening_notices for select to wisselwerk_app
  using (person_id = app_person() or (manager_id = app_person() and app_side(relation_id) = 'organisation'));
create policy tell_manager on opening_notices for insert to wisselwerk_app
  with check (read_at is null and (person_id = app_person() or app_fills_opening(opening_id)));
create policy withdraw_or_again on opening_notices for update to wisselwerk_app
  using (person_id = app_person()) with check (person_id = app_person() and read_at is null);
create policy mark_read on opening_notices for update to wisselwerk_app
  using (manager_id = app_person() and app_side(relation_id) = 'organisation') with check (manager_id = app_person());
grant select, insert, update (told_at, withdrawn_at, read_at) on opening_notices to wisselwerk_app;
