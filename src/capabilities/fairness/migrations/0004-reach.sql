-- Everyone reached (seed 004, lines 456-465): of how many people in a group something for careers was used. Decided once for each
-- half-year that is over and then frozen; who stands behind a number is kept nowhere.
create table reach_figures (
  organisation_id uuid not null references organisations,
  -- The year and which half of it: 2026-1.
  edition text not null check (edition ~ '^\d{4}-[12]$'),
  figures jsonb not null,
  made_on date not null,
  primary key (organisation_id, edition)
);
call protect('reach_figures');
create policy read_reach on reach_figures for select to wisselwerk_app
  using (app_has_role('hr') or app_has_role('council'));
grant select on reach_figures to wisselwerk_app;
