-- How somebody wants to hear it. Without a line: at once, in the language of the organisation.
create table bell_choices (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  pace text not null check (pace in ('at-once', 'daily', 'never')),
  language text not null,
  chosen_at timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people
);
call protect('bell_choices');
create policy own_choice on bell_choices for all to wisselwerk_app
  using (person_id = app_person()) with check (person_id = app_person());
grant select, insert, update on bell_choices to wisselwerk_app;
