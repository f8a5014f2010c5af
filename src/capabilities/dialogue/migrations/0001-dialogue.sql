create table conversations (
  organisation_id uuid not null references organisations,
  conversation_id uuid not null,
  relation_id uuid not null,
  kind text not null check (kind in ('annual', 'performance', 'appraisal', 'development', 'ad_hoc')),
  planned_on date not null,
  planned_by uuid not null,
  ready_at timestamptz,
  cancelled_at timestamptz,
  version int not null default 1,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, planned_by) references people
);
create index conversations_relation on conversations (organisation_id, relation_id, planned_on);

-- A topic lies on the table of a relation; once a conversation is planned it is on that agenda.
create table topics (
  organisation_id uuid not null references organisations,
  topic_id uuid not null,
  relation_id uuid not null,
  conversation_id uuid,
  title text not null check (length(title) between 1 and 160),
  item_id text check (length(item_id) <= 60),
  mandatory text check (mandatory in ('freedom', 'team', 'pay')),
  added_by uuid not null,
  added_side text not null check (added_side in ('employee', 'organisation')),
  added_at timestamptz not null,
  primary key (organisation_id, topic_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, added_by) references people
);
create index topics_relation on topics (organisation_id, relation_id);
create unique index topics_mandatory on topics (organisation_id, conversation_id, mandatory) where mandatory is not null;
create unique index topics_item on topics (organisation_id, relation_id, coalesce(conversation_id, relation_id), item_id)
  where item_id is not null;

create table topic_tags (
  organisation_id uuid not null references organisations,
  topic_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  dimensions text[] not null check (cardinality(dimensions) between 1 and 3
    and dimensions <@ array['exchange', 'authority', 'cooperation']),
  primary key (organisation_id, topic_id, side),
  foreign key (organisation_id, topic_id) references topics on delete cascade
);

-- Leaving a mandatory topic out takes a reason from both.
create table topic_skips (
  organisation_id uuid not null references organisations,
  conversation_id uuid not null,
  mandatory text not null check (mandatory in ('freedom', 'team', 'pay')),
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  primary key (organisation_id, conversation_id, mandatory, side),
  foreign key (organisation_id, conversation_id) references conversations
);

create table interest_sheets (
  organisation_id uuid not null references organisations,
  topic_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  aims text not null default '' check (length(aims) <= 2000),
  reach text not null default '' check (length(reach) <= 2000),
  resistance text not null default '' check (length(resistance) <= 2000),
  unacceptable text not null default '' check (length(unacceptable) <= 2000),
  bridges text not null default '' check (length(bridges) <= 2000),
  guess_aims text not null default '' check (length(guess_aims) <= 2000),
  guess_resistance text not null default '' check (length(guess_resistance) <= 2000),
  guess_unacceptable text not null default '' check (length(guess_unacceptable) <= 2000),
  version int not null default 0,
  shared_at timestamptz,
  primary key (organisation_id, topic_id, side),
  foreign key (organisation_id, topic_id) references topics on delete cascade
);

create table confirmations (
  organisation_id uuid not null references organisations,
  conversation_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  held boolean not null,
  confirmed_at timestamptz not null,
  primary key (organisation_id, conversation_id, side),
  foreign key (organisation_id, conversation_id) references conversations
);

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

call protect('conversations');
call protect('topics');
call protect('topic_tags');
call protect('topic_skips');
call protect('interest_sheets');
call protect('confirmations');
call protect('agenda_notes');

create function app_topic_side(topic uuid) returns text language sql stable security definer set search_path = public
  return (select app_side(t.relation_id) from topics t where t.organisation_id = app_organisation() and t.topic_id = topic);
create function app_conversation_side(conversation uuid) returns text
  language sql stable security definer set search_path = public
  return (select app_side(c.relation_id) from conversations c where c.organisation_id = app_organisation()
    and c.conversation_id = conversation);
create function app_has_tagged(topic uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from topic_tags t where t.organisation_id = app_organisation() and t.topic_id = topic
    and t.author_id = app_person());
create function app_has_shared_sheet(topic uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from interest_sheets s where s.organisation_id = app_organisation() and s.topic_id = topic
    and s.author_id = app_person() and s.shared_at is not null);
create function app_has_confirmed(conversation uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from confirmations c where c.organisation_id = app_organisation()
    and c.conversation_id = conversation and c.author_id = app_person());
-- Whether a sheet is shared, without a word of it.
create function app_sheet_states(relation uuid) returns table (topic_id uuid, side text, shared boolean)
  language sql stable security definer set search_path = public as $$
  select s.topic_id, s.side, s.shared_at is not null from interest_sheets s join topics t using (organisation_id, topic_id)
  where t.organisation_id = app_organisation() and t.relation_id = relation and app_side(relation) is not null
$$;
grant execute on function app_topic_side, app_conversation_side, app_has_tagged, app_has_shared_sheet, app_has_confirmed,
  app_sheet_states to wisselwerk_app;

create policy at_table on conversations for all to wisselwerk_app
  using (app_side(relation_id) is not null) with check (app_side(relation_id) is not null);
create policy at_table on topics for all to wisselwerk_app
  using (app_side(relation_id) is not null) with check (app_side(relation_id) is not null);
create policy skips_at_table on topic_skips for select to wisselwerk_app
  using (app_conversation_side(conversation_id) is not null);
create policy own_skips on topic_skips for all to wisselwerk_app using (author_id = app_person())
  with check (author_id = app_person() and side = app_conversation_side(conversation_id));
-- What the other answered comes into sight after one's own answer: nobody tags, shares or confirms after the other.
create policy tags_after_own on topic_tags for select to wisselwerk_app
  using (author_id = app_person() or (app_topic_side(topic_id) is not null and app_has_tagged(topic_id)));
create policy own_tags on topic_tags for all to wisselwerk_app using (author_id = app_person())
  with check (author_id = app_person() and side = app_topic_side(topic_id));
create policy sheets_after_own on interest_sheets for select to wisselwerk_app
  using (author_id = app_person()
    or (shared_at is not null and app_topic_side(topic_id) is not null and app_has_shared_sheet(topic_id)));
create policy own_sheets on interest_sheets for all to wisselwerk_app using (author_id = app_person())
  with check (author_id = app_person() and side = app_topic_side(topic_id));
create policy confirmations_after_own on confirmations for select to wisselwerk_app
  using (author_id = app_person() or (app_conversation_side(conversation_id) is not null and app_has_confirmed(conversation_id)));
create policy own_confirmation on confirmations for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_conversation_side(conversation_id));
create policy own_notes on agenda_notes for all to wisselwerk_app
  using (owner_id = app_person()) with check (owner_id = app_person());

grant select, insert, update, delete on topics, topic_tags, topic_skips, interest_sheets, agenda_notes to wisselwerk_app;
grant select, insert, update on conversations to wisselwerk_app;
grant select, insert on confirmations to wisselwerk_app;
