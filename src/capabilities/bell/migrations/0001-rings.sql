-- Whose turn it became: who, of which kind, on which page, since when. Not a word of what it is about.
create table bell_rings (
  organisation_id uuid not null references organisations,
  ring_id uuid not null,
  person_id uuid not null,
  -- Nobody at the table did it where rules changed.
  from_id uuid,
  -- That a round began rings for everybody whom it asks; who answers somebody sits not always at a table with them.
  kind text not null check (kind in ('table', 'answer', 'talk', 'office', 'round', 'rules')),
  at text not null check (at ~ '^/[a-z0-9/-]*$'),
  rung_at timestamptz not null,
  -- Of a talk: when and where, for a calendar.
  appointment jsonb,
  -- When it left by mail, or was left at that.
  told_at timestamptz,
  primary key (organisation_id, ring_id),
  foreign key (organisation_id, person_id) references people,
  constraint bell_rings_from_check check (from_id is not null or kind = 'rules')
);
create index newest_ring on bell_rings (organisation_id, person_id, rung_at desc);
create index untold_rings on bell_rings (organisation_id, person_id) where told_at is null;
call protect('bell_rings');
-- Whoever rang reads that they did, among their own data.
create policy read_own on bell_rings for select to wisselwerk_app
  using (person_id = app_person() or from_id = app_person());
create policy ring_others on bell_rings for insert to wisselwerk_app
  with check (from_id = app_person() and person_id <> app_person() and told_at is null);
grant select, insert on bell_rings to wisselwerk_app;
