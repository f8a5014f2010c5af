-- Diplomas that somebody has (seed 000, line 359; seed 001, line 533): theirs alone, and what stands on them is locked. Whoever wants the
-- organisation to vouch for one shows it to HR, who says that they saw the original.
create table diplomas (
  organisation_id uuid not null references organisations,
  diploma_id uuid not null,
  person_id uuid not null,
  version int not null default 1,
  locked text not null,
  added_at timestamptz not null,
  -- Since when HR reads it.
  shown_at timestamptz,
  answer text check (answer in ('seen', 'returned')),
  answered_by uuid,
  answered_at timestamptz,
  primary key (organisation_id, diploma_id),
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, answered_by) references people,
  check ((answer is null) = (answered_at is null)),
  check (answer is not null or answered_by is null),
  check (answer is null or shown_at is not null),
  check (answered_by <> person_id)
);
create index diplomas_of on diplomas (organisation_id, person_id);
create index diplomas_shown on diplomas (organisation_id, shown_at) where shown_at is not null and answer is null;
call protect('diplomas');
create policy own on diplomas for select to wisselwerk_app using (person_id = app_person());
create policy add_own on diplomas for insert to wisselwerk_app
  with check (person_id = app_person() and shown_at is null and answer is null);
create policy take_away_own on diplomas for delete to wisselwerk_app using (person_id = app_person());
-- What was seen stays as it was seen.
create policy change_own on diplomas for update to wisselwerk_app
  using (person_id = app_person() and answer is distinct from 'seen') with check (person_id = app_person() and answer is null);
-- As long as it waits; after that whoever answered, who read it then. Nobody vouches for themselves.
create policy read_shown on diplomas for select to wisselwerk_app
  using (app_has_role('hr') and person_id <> app_person() and shown_at is not null
    and (answer is null or answered_by = app_person()));
create policy answer_shown on diplomas for update to wisselwerk_app
  using (app_has_role('hr') and person_id <> app_person() and shown_at is not null and answer is null)
  with check (app_has_role('hr') and answered_by = app_person());
grant select, insert, delete, update (version, locked, shown_at, answer, answered_by, answered_at) on diplomas to wisselwerk_app;

-- Under which number the organisation stands in the trade register: Europass asks who it is that saw.
create table trade_registers (
  organisation_id uuid not null references organisations,
  number text not null check (number ~ '^\d{8}$'),
  primary key (organisation_id)
);
call protect('trade_registers');
create policy read_number on trade_registers for select to wisselwerk_app using (true);
create policy write_number on trade_registers for all to wisselwerk_app
  using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update, delete on trade_registers to wisselwerk_app;
