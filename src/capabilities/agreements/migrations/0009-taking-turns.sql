-- Who writes down what was agreed (C05): both, each apart, until so many years were signed; from then on one year the manager
-- and the next the employee. After how many years is for each organisation to say, with a sentence why; each change is a line,
-- and the newest counts for what is begun from then on.
create table drafting_choices (
  organisation_id uuid not null references organisations,
  number int not null check (number > 0),
  start_years int not null check (start_years between 0 and 9),
  why text not null check (length(why) between 1 and 300),
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (organisation_id, number),
  foreign key (organisation_id, chosen_by) references people
);
call protect('drafting_choices');
-- It is a rule of the house: everybody who is bound by it reads it.
create policy read_choices on drafting_choices for select to wisselwerk_app using (true);
create policy choose on drafting_choices for insert to wisselwerk_app
  with check (app_has_role('hr') and chosen_by = app_person());
grant select, insert on drafting_choices to wisselwerk_app;

-- After how many years it was when this was begun, so that the reason stays the one that counted.
alter table agreements add column drafts_after int check (drafts_after between 0 and 9);
