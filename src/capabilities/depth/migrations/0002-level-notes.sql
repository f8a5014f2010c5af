-- What somebody notes at the table, and on which of four levels it was. It is the writer's alone until they share it with
-- whoever sits there; then it stays.
create table level_notes (
  organisation_id uuid not null references organisations,
  note_id uuid not null,
  conversation_id uuid not null,
  author_id uuid not null,
  words text not null check (length(words) between 1 and 1000),
  level text check (level in ('content', 'procedure', 'interaction', 'emotion')),
  version int not null default 1,
  written_at timestamptz not null,
  shared_at timestamptz,
  primary key (organisation_id, note_id),
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, author_id) references people
);
create index level_notes_talk on level_notes (organisation_id, conversation_id);
call protect('level_notes');
create policy own_or_shared on level_notes for select to wisselwerk_app
  using (author_id = app_person() or (shared_at is not null and app_conversation_side(conversation_id) is not null));
create policy write_own on level_notes for insert to wisselwerk_app
  with check (author_id = app_person() and app_conversation_side(conversation_id) is not null);
create policy rewrite_own on level_notes for update to wisselwerk_app
  using (author_id = app_person() and shared_at is null)
  with check (author_id = app_person() and app_conversation_side(conversation_id) is not null);
create policy remove_own on level_notes for delete to wisselwerk_app
  using (author_id = app_person() and shared_at is null);
grant select, delete, insert (organisation_id, note_id, conversation_id, author_id, words, level, written_at),
  update (words, level, version, shared_at) on level_notes to wisselwerk_app;
