-- What HR says to everybody before talks: what there is to spend this year, which places open, which trainings there are. Of the
-- organisation or of a unit, from a day until a day; of no table and no person. HR writes them and whoever works here reads them.
create table talk_lines (
  organisation_id uuid not null references organisations,
  line_id uuid not null,
  kind text not null check (kind in ('budget', 'opening', 'training', 'other')),
  words text not null check (length(words) between 1 and 300),
  -- Null for the whole organisation.
  unit_id uuid,
  valid_from date not null,
  -- The first day on which it no longer holds; its first day where it never did.
  valid_until date not null check (valid_until >= valid_from),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (organisation_id, line_id),
  foreign key (organisation_id, unit_id) references units,
  foreign key (organisation_id, written_by) references people
);
call protect('talk_lines');
create policy everybody_reads on talk_lines for select to wisselwerk_app using (true);
create policy write_lines on talk_lines for insert to wisselwerk_app
  with check (app_has_role('hr') and written_by = app_person());
create policy end_lines on talk_lines for update to wisselwerk_app using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update (valid_until) on talk_lines to wisselwerk_app;
