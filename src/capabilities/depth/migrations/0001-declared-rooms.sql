-- Before a talk whoever manages says of a demand how much room there is: it lies fixed, it can be discussed, or it is open.
-- What is said once the talk began bears that for ever, and stands beside what was said before it.
create table declared_rooms (
  organisation_id uuid not null references organisations,
  declared_id uuid not null,
  conversation_id uuid not null,
  -- Of a topic on its agenda, or of a demand in words of one's own.
  topic_id uuid,
  demand text check (length(demand) between 1 and 160),
  room text not null check (room in ('fixed', 'negotiable', 'open')),
  late boolean not null,
  version int not null default 1,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (organisation_id, declared_id),
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, topic_id) references topics on delete cascade,
  foreign key (organisation_id, said_by) references people,
  constraint declared_rooms_about_one check (num_nonnulls(topic_id, demand) = 1)
);
create unique index declared_rooms_once on declared_rooms (organisation_id, conversation_id, topic_id) where not late;
create index declared_rooms_talk on declared_rooms (organisation_id, conversation_id);
create index declared_rooms_topic on declared_rooms (organisation_id, topic_id) where topic_id is not null;
call protect('declared_rooms');
create policy at_talk on declared_rooms for select to wisselwerk_app
  using (app_conversation_side(conversation_id) is not null);
create policy say on declared_rooms for insert to wisselwerk_app
  with check (said_by = app_person() and app_conversation_side(conversation_id) = 'organisation');
-- What was said late stays as it was said, and where it was said.
create policy say_anew on declared_rooms for update to wisselwerk_app
  using (not late and app_conversation_side(conversation_id) = 'organisation') with check (said_by = app_person());
create policy take_back on declared_rooms for delete to wisselwerk_app
  using (not late and app_conversation_side(conversation_id) = 'organisation');
grant select, delete, insert (organisation_id, declared_id, conversation_id, topic_id, demand, room, late, said_by, said_at),
  update (room, demand, version, said_by, said_at) on declared_rooms to wisselwerk_app;
