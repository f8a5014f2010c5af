-- Whose turn it became: who, of which kind, on which page, since when. Not a word of what it is about.
create table bell_rings (
  organisation_id uuid not null references organisations,
  ring_id uuid not null,
  person_id uuid not null,
  from_id uuid not null,
  kind text not null check (kind in ('table', 'talk', 'office')),
  at text not null check (at ~ '^/[a-z0-9/-]*$'),
  rung_at timestamptz not null,
  -- Of a talk: when and where, for a calendar.
  appointment jsonb,
  -- When it left by mail, or was left at that.
  told_at timestamptz,
  primary key (organisation_id, ring_id),
  foreign key (organisation_id, person_id) references people
);
call protect('bell_rings');
-- Whoever rang reads that they did, among their own data.
create policy read_own on bell_rings for select to wisselwerk_app
  using (person_id = app_person() or from_id = app_person());
create policy ring_others on bell_rings for insert to wisselwerk_app
  with check (from_id = app_person() and person_id <> app_person() and told_at is null);
grant select, insert on bell_rings to wisselwerk_app;
create index newest_ring on bell_rings (organisation_id, person_id, rung_at desc);
create index untold_rings on bell_rings (organisation_id, person_id) where told_at is null;

-- How somebody wants to hear it. Without a line: at once, in the language of the organisation.
create table bell_choices (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  pace text not null check (pace in ('at-once', 'daily', 'never')),
  language text not null,
  chosen_at timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people
);
call protect('bell_choices');
create policy own_choice on bell_choices for all to wisselwerk_app
  using (person_id = app_person()) with check (person_id = app_person());
grant select, insert, update on bell_choices to wisselwerk_app;
