-- The other side of letting people go (seed 004, lines 98-112): of how many in a team something was learned from a budget of their own.
-- Decided once for each half-year that is over and then frozen. A team whose number may not be told has none.
create table team_learning (
  organisation_id uuid not null references organisations,
  edition text not null check (edition ~ '^\d{4}-[12]$'),
  unit_id uuid not null,
  people int,
  users int,
  made_on date not null,
  primary key (organisation_id, edition, unit_id),
  foreign key (organisation_id, unit_id) references units,
  check ((people is null) = (users is null))
);
call protect('team_learning');
-- HR, and whoever leads there or above.
create policy read_learning on team_learning for select to wisselwerk_app
  using ((select app_has_role('hr')) or ((select app_manages()) and app_leads_unit(unit_id)));
grant select on team_learning to wisselwerk_app;
