-- That somebody is asked once a year to look at their career again (seed 004, lines 94-97), whatever they say or feel: by the day
-- alone, unless they want none. One line for each: whoever is asked has their next day moved on, so no two runs ask them both.
create table yearly_looks (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  wants boolean not null default true,
  due_on date not null,
  asked_on date,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people,
  constraint yearly_looks_year check (due_on >= asked_on + interval '1 year')
);
call protect('yearly_looks');
-- Whoever leads them reads no line of it, nor does anybody who counts.
create policy own on yearly_looks for all to wisselwerk_app
  using (person_id = app_person()) with check (person_id = app_person());
grant select, insert (organisation_id, person_id, wants, due_on), update (wants) on yearly_looks to wisselwerk_app;
