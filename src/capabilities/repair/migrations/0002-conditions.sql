-- What makes it likelier that something is not kept (seed 002, lines 452-456), about a team as a whole: four times yes or no,
-- said by HR and the works council together. It stands until one of them says otherwise, and then both say it anew.
create table team_conditions (
  organisation_id uuid not null references organisations,
  unit_id uuid not null,
  version int not null default 1,
  weak_practice boolean not null,
  little_support boolean not null,
  poor_results boolean not null,
  strong_dependency boolean not null,
  hr_by uuid,
  hr_on date,
  council_by uuid,
  council_on date,
  primary key (organisation_id, unit_id),
  foreign key (organisation_id, unit_id) references units,
  check ((hr_by is null) = (hr_on is null)),
  check ((council_by is null) = (council_on is null)),
  check (num_nonnulls(hr_by, council_by) > 0)
);
call protect('team_conditions');
create policy of_the_whole on team_conditions for all to wisselwerk_app
  using ((select app_has_role('hr') or app_has_role('council')))
  with check ((select app_has_role('hr') or app_has_role('council')));
grant select, insert, update (version, weak_practice, little_support, poor_results, strong_dependency, hr_by, hr_on,
  council_by, council_on) on team_conditions to wisselwerk_app;
