-- The picture of a team: of a period that is over, from the answers of whoever chose to count, decided once and kept. A group
-- that may not be shown has no line.
create table team_pictures (
  organisation_id uuid not null references organisations,
  mirror text not null check (mirror in ('triad', 'classic-modern')),
  period text not null,
  number int not null,
  -- Null is everybody.
  unit_id uuid,
  people jsonb not null,
  figures jsonb not null,
  primary key (organisation_id, mirror, period, number),
  unique nulls not distinct (organisation_id, mirror, period, unit_id)
);
call protect('team_pictures');
-- Periods of which it was decided, whether there was anything to show or not.
create table closed_periods (
  organisation_id uuid not null references organisations,
  mirror text not null check (mirror in ('triad', 'classic-modern')),
  period text not null,
  closed_at timestamptz not null,
  primary key (organisation_id, mirror, period)
);
call protect('closed_periods');

-- How a team works together is also of the team itself; what is asked of it is for who has to keep that in balance.
create policy read_pictures on team_pictures for select to wisselwerk_app
  using (app_has_role('hr') or app_has_role('council') or (app_manages() and (unit_id is null or app_leads_unit(unit_id)))
    or (mirror = 'classic-modern' and app_works_in(unit_id)));
grant select on team_pictures to wisselwerk_app;
create policy read_closed on closed_periods for select to wisselwerk_app
  using (app_has_role('hr') or app_has_role('council') or app_manages());
grant select on closed_periods to wisselwerk_app;
