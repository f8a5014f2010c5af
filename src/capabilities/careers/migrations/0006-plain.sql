-- Whoever wants one question at a time, for themselves alone.
create table plain_choices (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  plain boolean not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people
);
call protect('plain_choices');
create policy own on plain_choices for all to wisselwerk_app
  using (person_id = app_person()) with check (person_id = app_person());
grant select, insert, update (plain) on plain_choices to wisselwerk_app;
