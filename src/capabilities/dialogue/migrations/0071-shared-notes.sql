-- One page for each talk that everybody who sits at it reads and writes. It closes with the talk: once somebody said whether
-- it was one, or it was called off, it stays as it is.
create table talk_notes (
  organisation_id uuid not null references organisations,
  conversation_id uuid not null,
  body text not null check (length(body) <= 10000),
  version int not null default 1,
  written_by uuid not null,
  written_side text not null
    check (written_side in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee')),
  written_at timestamptz not null,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, written_by) references people
);
call protect('talk_notes');
create policy at_talk on talk_notes for select to wisselwerk_app
  using (app_conversation_side(conversation_id) is not null);
create policy write_at_talk on talk_notes for insert to wisselwerk_app
  with check (written_by = app_person() and written_side = app_conversation_side(conversation_id));
create policy rewrite_at_talk on talk_notes for update to wisselwerk_app
  using (app_conversation_side(conversation_id) is not null)
  with check (written_by = app_person() and written_side = app_conversation_side(conversation_id));
create policy open_to_begin on talk_notes as restrictive for insert to wisselwerk_app
  with check (not app_talk_answered(conversation_id));
create policy open_to_change on talk_notes as restrictive for update to wisselwerk_app
  using (not app_talk_answered(conversation_id));
grant select, insert, update (body, version, written_by, written_side, written_at) on talk_notes to wisselwerk_app;
