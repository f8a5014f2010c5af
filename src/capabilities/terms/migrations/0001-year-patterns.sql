-- How somebody wants the agreed hours of a year to lie (seed 001, lines 553-567): their own drawing, which nobody else reads until
-- they lay it on their table. What is agreed of it is a clause of what the two sign, not a state here: nothing is granted or refused.
create table year_patterns (
  organisation_id uuid not null references organisations,
  relation_id uuid not null,
  year int not null check (year between 1950 and 2198),
  -- As it was drawn: stretches, turns, or days (the engine's shape).
  shape jsonb not null check (jsonb_typeof(shape) = 'object' and length(shape::text) <= 4000),
  -- The minutes of each ISO week, 52 or 53 of them.
  weeks int[] not null check (cardinality(weeks) in (52, 53) and 0 <= all (weeks) and 3600 >= all (weeks)),
  -- The agreed minutes of a week by which it was drawn: once those change, it no longer fits, and the screen says so.
  weekly_minutes int not null check (weekly_minutes between 1 and 3600),
  pay text not null check (pay in ('spread', 'worked')),
  written_at timestamptz not null,
  laid_at timestamptz,
  drawn_by uuid not null,
  version int not null default 1,
  primary key (organisation_id, relation_id, year),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, drawn_by) references people
);
call protect('year_patterns');
create policy drawn_by_the_employee on year_patterns for all to wisselwerk_app
  using (app_side(relation_id) = 'employee' and drawn_by = app_person())
  with check (app_side(relation_id) = 'employee' and drawn_by = app_person());
create policy read_what_is_laid on year_patterns for select to wisselwerk_app
  using (laid_at is not null and app_side(relation_id) = 'organisation');
grant select, insert, delete, update (shape, weeks, weekly_minutes, pay, written_at, laid_at, version) on year_patterns
  to wisselwerk_app;
