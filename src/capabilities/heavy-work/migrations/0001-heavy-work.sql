-- Some work is too heavy to do until one's pension (seed 000, lines 453-455). That is said of a function, in words, with a number of years in
-- it; nothing is asked or kept of how anybody is.
create table heavy_functions (
  organisation_id uuid not null references organisations,
  flag_id uuid not null,
  -- As the register calls it.
  job_title text not null check (length(job_title) between 1 and 120),
  why text not null check (why ~ '\S' and length(why) <= 500),
  -- After so many years in it a talk about a plan B is offered.
  after_years int not null check (after_years between 1 and 45),
  -- No talk is offered before this day.
  heavy_from date not null,
  ended_on date,
  written_by uuid not null,
  primary key (organisation_id, flag_id),
  foreign key (organisation_id, written_by) references people
);
create unique index heavy_once on heavy_functions (organisation_id, job_title) where ended_on is null;
call protect('heavy_functions');
create policy read_heavy_functions on heavy_functions for select to wisselwerk_app using (true);
create policy flag_heavy_function on heavy_functions for insert to wisselwerk_app
  with check (written_by = app_person() and ended_on is null and (select app_has_role('hr')));
create policy end_heavy_function on heavy_functions for update to wisselwerk_app
  using (ended_on is null and (select app_has_role('hr'))) with check ((select app_has_role('hr')));
grant select, insert, update (ended_on) on heavy_functions to wisselwerk_app;

-- A talk that is offered to somebody, who alone reads that it is. Nobody who signs in makes one: the day comes by itself.
create table plan_b_offers (
  organisation_id uuid not null references organisations,
  offer_id uuid not null,
  person_id uuid not null,
  flag_id uuid not null,
  relation_id uuid not null,
  offered_on date not null,
  -- Nothing yet, not now, or a talk was planned.
  answer text check (answer in ('not-now', 'talk')),
  -- On which day a plan B went into one's own plan; what stands in it is locked there.
  planned_on date,
  primary key (organisation_id, offer_id),
  unique (organisation_id, person_id, flag_id),
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, flag_id) references heavy_functions,
  foreign key (organisation_id, relation_id) references relations
);
create index plan_b_offers_relation on plan_b_offers (organisation_id, relation_id);
call protect('plan_b_offers');
create policy own on plan_b_offers for select to wisselwerk_app using (person_id = app_person());
create policy answer_own on plan_b_offers for update to wisselwerk_app
  using (person_id = app_person()) with check (person_id = app_person());
grant select, update (answer, planned_on) on plan_b_offers to wisselwerk_app;
