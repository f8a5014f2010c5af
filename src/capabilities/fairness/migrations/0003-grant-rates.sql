-- Same request, same treatment (seed 002, lines 695-708): of how many people in a group an answer was yes. Decided once for each
-- half-year that is over and then frozen; who stands behind a number is kept nowhere.
create table grant_rates (
  organisation_id uuid not null references organisations,
  -- The year and which half of it: 2026-1.
  edition text not null check (edition ~ '^\d{4}-[12]$'),
  figures jsonb not null,
  made_on date not null,
  primary key (organisation_id, edition)
);
call protect('grant_rates');
create policy read_rates on grant_rates for select to wisselwerk_app
  using (app_has_role('hr') or app_has_role('council'));
grant select on grant_rates to wisselwerk_app;
