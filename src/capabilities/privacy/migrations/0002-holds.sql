-- Keeping longer than the term: somebody's data stay while a claim or an inquiry needs them. Never without an end.
create table retention_holds (
  organisation_id uuid not null references organisations,
  hold_id uuid not null,
  person_id uuid not null,
  reason text not null check (reason in ('claim', 'inquiry', 'request', 'audit')),
  explanation text not null check (length(explanation) between 1 and 500),
  placed_by uuid not null,
  placed_on date not null,
  -- The first day on which it does not stand any more.
  until date not null check (until > placed_on),
  lifted_on date,
  lifted_by uuid,
  version int not null default 1,
  primary key (organisation_id, hold_id),
  foreign key (organisation_id, person_id) references people,
  check ((lifted_on is null) = (lifted_by is null))
);
create index retention_holds_person on retention_holds (organisation_id, person_id);
call protect('retention_holds');
create policy keep_holds on retention_holds for select to wisselwerk_app using (app_has_role('hr'));
create policy read_about_me on retention_holds for select to wisselwerk_app using (person_id = app_person());
-- Being the one whose data are kept goes before being of HR: nobody places, changes or lifts a hold on themselves.
create policy place on retention_holds for insert to wisselwerk_app
  with check (app_has_role('hr') and placed_by = app_person() and person_id <> app_person() and lifted_on is null);
create policy lead_on on retention_holds for update to wisselwerk_app
  using (app_has_role('hr') and person_id <> app_person()) with check (app_has_role('hr') and person_id <> app_person());
grant select, insert, update (until, lifted_on, lifted_by, version) on retention_holds to wisselwerk_app;
