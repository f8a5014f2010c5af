-- Room, being able and wanting (AMO; seed 002, lines 798-821): what whoever leads and whoever is led say of it, for themselves.

-- As what the asker is asked: whoever leads somebody today, and whoever works here and is led.
create function app_amo_voice(voice text) returns boolean language sql stable security definer set search_path = public
  return case voice
    when 'leads' then app_manages()
    when 'led' then exists (select from relations r join managements m using (organisation_id, relation_id)
      where r.organisation_id = app_organisation() and r.person_id = app_person()
        and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today())
        and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today())) end;
revoke all on function app_amo_voice from public;
grant execute on function app_amo_voice to wisselwerk_app;

-- One sheet for each half-year and voice. The answers stand locked, with a key outside the database (0060).
create table amo_sheets (
  organisation_id uuid not null references organisations,
  sheet_id uuid not null,
  person_id uuid not null,
  voice text not null check (voice in ('leads', 'led')),
  half text not null check (half ~ '^\d{4}-[12]$'),
  locked text not null,
  written_at timestamptz not null,
  primary key (organisation_id, sheet_id),
  unique (organisation_id, person_id, voice, half),
  foreign key (organisation_id, person_id) references people
);
call protect('amo_sheets');
create policy own_sheet on amo_sheets for select to wisselwerk_app using (person_id = app_person());
create policy write_sheet on amo_sheets for insert to wisselwerk_app
  with check (person_id = app_person() and app_amo_voice(voice));
create policy rewrite_sheet on amo_sheets for update to wisselwerk_app
  using (person_id = app_person()) with check (person_id = app_person());
create policy remove_sheet on amo_sheets for delete to wisselwerk_app using (person_id = app_person());
grant select, insert, delete, update (locked, written_at) on amo_sheets to wisselwerk_app;

-- Half-years of which it was decided, whether there was anything to show or not.
create table amo_halves (
  organisation_id uuid not null references organisations,
  half text not null check (half ~ '^\d{4}-[12]$'),
  closed_at timestamptz not null,
  primary key (organisation_id, half)
);
call protect('amo_halves');
create policy read_halves on amo_halves for select to wisselwerk_app using (true);
grant select on amo_halves to wisselwerk_app;

-- The card of a group, decided once and kept. A group that may not be shown has no line.
create table amo_cards (
  organisation_id uuid not null references organisations,
  half text not null,
  number int not null,
  voice text not null check (voice in ('leads', 'led')),
  -- Null is everybody.
  unit_id uuid,
  people jsonb not null,
  figures jsonb not null,
  primary key (organisation_id, half, number),
  unique nulls not distinct (organisation_id, half, voice, unit_id),
  foreign key (organisation_id, half) references amo_halves
);
call protect('amo_cards');
-- HR, the works council, whoever leads there or above, and the unit itself.
create policy read_cards on amo_cards for select to wisselwerk_app
  using ((select app_has_role('hr')) or (select app_has_role('council'))
    or ((select app_manages()) and (unit_id is null or app_leads_unit(unit_id))) or app_works_in(unit_id));
grant select on amo_cards to wisselwerk_app;
