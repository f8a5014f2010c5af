-- For the owner's eyes: "you changed a need; do you want to talk about it?"
create table agenda_notes (
  organisation_id uuid not null references organisations,
  note_id uuid not null,
  owner_id uuid not null,
  relation_id uuid not null,
  subject text not null,
  need text not null,
  noted_at timestamptz not null,
  primary key (organisation_id, note_id),
  unique (organisation_id, owner_id, subject),
  foreign key (organisation_id, relation_id) references relations
);
call protect('agenda_notes');
create policy own_notes on agenda_notes for all to wisselwerk_app
  using (owner_id = app_person()) with check (owner_id = app_person());
grant select, insert, update, delete on agenda_notes to wisselwerk_app;
