-- Training in talking (seed 002, lines 381-391 and 811-828): offered in the same words to both who sit at a table.

-- Whether the asker sits at a table as one of the two: works here, or leads somebody who does.
create function app_sits_at_table() returns boolean
  language sql stable security definer set search_path = public
  return exists (select from relations r where r.organisation_id = app_organisation() and r.person_id = app_person()
      and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()))
    or exists (select from managements m join relations r using (organisation_id, relation_id)
      where m.organisation_id = app_organisation() and m.manager_id = app_person()
        and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today())
        and (r.valid_until is null or r.valid_until > app_today()));
revoke all on function app_sits_at_table from public;
grant execute on function app_sits_at_table to wisselwerk_app;

create table trainings (
  organisation_id uuid not null references organisations,
  training_id uuid not null,
  title text not null check (length(title) between 1 and 120),
  -- What one learns.
  words text not null check (length(words) between 1 and 2000),
  place text not null check (length(place) between 1 and 120),
  begins_on date not null,
  ends_on date not null check (ends_on >= begins_on),
  -- The last day on which somebody enrols.
  enrol_until date not null check (enrol_until <= begins_on),
  -- Null is as many as like.
  seats int check (seats between 1 and 1000),
  offered_at timestamptz not null,
  called_off_on date,
  primary key (organisation_id, training_id)
);
call protect('trainings');
create policy read_trainings on trainings for select to wisselwerk_app using (app_has_role('hr') or app_sits_at_table());
create policy offer_training on trainings for insert to wisselwerk_app with check (app_has_role('hr'));
create policy call_off_training on trainings for update to wisselwerk_app
  using (app_has_role('hr') and called_off_on is null and begins_on > app_today()) with check (app_has_role('hr'));
grant select, insert, update (called_off_on) on trainings to wisselwerk_app;

create table training_enrolments (
  organisation_id uuid not null references organisations,
  training_id uuid not null,
  person_id uuid not null,
  enrolled_at timestamptz not null,
  -- Said by whoever enrolled, once it has been.
  attended boolean,
  primary key (organisation_id, training_id, person_id),
  foreign key (organisation_id, training_id) references trainings,
  foreign key (organisation_id, person_id) references people
);
create index training_enrolments_person on training_enrolments (organisation_id, person_id);
call protect('training_enrolments');

create function app_training_full(training uuid) returns boolean
  language sql stable security definer set search_path = public
  return app_sits_at_table() and exists (select from trainings t where t.organisation_id = app_organisation()
    and t.training_id = training and t.seats <= (select count(*) from training_enrolments e
      where e.organisation_id = t.organisation_id and e.training_id = t.training_id));
create function app_may_enrol(training uuid) returns boolean
  language sql stable security definer set search_path = public
  return app_sits_at_table() and not app_training_full(training) and exists (select from trainings t
    where t.organisation_id = app_organisation() and t.training_id = training and t.called_off_on is null
      and t.enrol_until >= app_today());
create function app_training_over(training uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from trainings t where t.organisation_id = app_organisation() and t.training_id = training
    and t.called_off_on is null and t.ends_on <= app_today());
create function app_training_ahead(training uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from trainings t where t.organisation_id = app_organisation() and t.training_id = training
    and t.begins_on > app_today());
-- For HR, who holds it: who comes, until it has been.
create function app_training_names() returns table (training_id uuid, person_id uuid, name text)
  language sql stable security definer set search_path = public as $$
  select e.training_id, e.person_id, p.given_name || ' ' || p.family_name
  from training_enrolments e join trainings t using (organisation_id, training_id)
    join people p using (organisation_id, person_id)
  where e.organisation_id = app_organisation() and (select app_has_role('hr'))
    and t.called_off_on is null and t.ends_on >= app_today()
  order by p.sort_name, e.person_id
$$;
revoke all on function app_training_full, app_may_enrol, app_training_over, app_training_ahead, app_training_names from public;
grant execute on function app_training_full, app_may_enrol, app_training_over, app_training_ahead, app_training_names
  to wisselwerk_app;

create policy own_enrolment on training_enrolments for select to wisselwerk_app using (person_id = app_person());
create policy enrol on training_enrolments for insert to wisselwerk_app
  with check (person_id = app_person() and attended is null and app_may_enrol(training_id));
create policy say_attended on training_enrolments for update to wisselwerk_app
  using (person_id = app_person() and app_training_over(training_id));
create policy withdraw_enrolment on training_enrolments for delete to wisselwerk_app
  using (person_id = app_person() and app_training_ahead(training_id));
grant select, insert, delete, update (attended) on training_enrolments to wisselwerk_app;

-- Of a year that is over: to how many it was offered and how many came, decided once and kept; of workers and of who leads
-- them apart. Null is what may not be told.
create table training_coverage (
  organisation_id uuid not null references organisations,
  year int not null,
  side text not null check (side in ('employee', 'organisation')),
  offered jsonb,
  attended int,
  primary key (organisation_id, year, side)
);
call protect('training_coverage');
create policy read_coverage on training_coverage for select to wisselwerk_app
  using (app_has_role('hr') or app_has_role('council'));
grant select on training_coverage to wisselwerk_app;

-- Who sat at a table on a day, and whether they led others then. For the counting alone.
create function training_sides(organisation uuid, on_day date) returns table (person_id uuid, side text)
  language sql stable set search_path = public as $$
  with tables as (
    select r.person_id, m.manager_id from relations r join managements m using (organisation_id, relation_id)
    where r.organisation_id = organisation and m.valid_from <= on_day and (m.valid_until is null or m.valid_until > on_day)
      and r.valid_from <= on_day and (r.valid_until is null or r.valid_until > on_day)
  )
  select manager_id, 'organisation' from tables
  union select t.person_id, 'employee' from tables t where t.person_id not in (select manager_id from tables)
$$;
revoke all on function training_sides from public;
