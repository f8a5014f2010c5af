-- What was said about the last files of an organisation: which column is which, and how days and names are meant.
create table import_choices (
  organisation_id uuid primary key references organisations,
  choices jsonb not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  foreign key (organisation_id, chosen_by) references people
);
call protect('import_choices');
create policy keep_choices on import_choices for all to wisselwerk_app
  using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update on import_choices to wisselwerk_app;
