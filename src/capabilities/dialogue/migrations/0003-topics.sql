-- A topic is a thread over talks. It lies loose on the table of a relation or on the agenda of one talk; laid on the table again
-- after that talk, it goes on in a next round, in which all say and write anew what it is about. What was said and
-- written in a round stays with the talk of that round.
create table topics (
  organisation_id uuid not null references organisations,
  topic_id uuid not null,
  relation_id uuid not null,
  round int not null default 1 check (round >= 1),
  -- Where somebody wrote one; an item of the list and an obligatory topic are called by the product, in the language of who
  -- reads.
  title text check (length(title) between 1 and 160),
  item_id text check (length(item_id) <= 60),
  mandatory text check (mandatory in ('freedom', 'team', 'pay')),
  -- Of their relation, where people there see it two steps or more apart.
  quality text check (quality in ('independence', 'equality', 'reciprocity', 'value')),
  added_by uuid not null,
  added_side text not null
    check (added_side in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee')),
  added_at timestamptz not null,
  primary key (organisation_id, topic_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, added_by) references people,
  constraint topics_called_once check (num_nonnulls(title, item_id, mandatory, quality) = 1)
);
create index topics_relation on topics (organisation_id, relation_id);
-- One thread for an item, for an obligatory topic and for a quality.
create unique index topics_item on topics (organisation_id, relation_id, item_id) where item_id is not null;
create unique index topics_mandatory on topics (organisation_id, relation_id, mandatory) where mandatory is not null;
create unique index topics_quality on topics (organisation_id, relation_id, quality) where quality is not null;
call protect('topics');

create table topic_talks (
  organisation_id uuid not null references organisations,
  topic_id uuid not null,
  round int not null check (round >= 1),
  conversation_id uuid not null,
  laid_by uuid not null,
  laid_side text not null
    check (laid_side in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee')),
  laid_at timestamptz not null,
  primary key (organisation_id, topic_id, round),
  unique (organisation_id, conversation_id, topic_id),
  foreign key (organisation_id, topic_id) references topics on delete cascade,
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, laid_by) references people
);
call protect('topic_talks');

-- From which seat the asker speaks of a topic. What lies loose is of the next talk.
create function app_topic_side(topic uuid) returns text
  language plpgsql stable security definer set search_path = public as $$
declare mine text := (select app_seat(t.relation_id, 'talk') from topics t
  where t.organisation_id = app_organisation() and t.topic_id = topic);
begin
  if mine is null or mine in ('employee', 'organisation') then return mine; end if;
  return (select app_talk_seat(t.relation_id, coalesce(c.planned_on, app_today()))
    from topics t
      left join topic_talks l on l.organisation_id = t.organisation_id and l.topic_id = t.topic_id and l.round = t.round
      left join conversations c on c.organisation_id = l.organisation_id and c.conversation_id = l.conversation_id
    where t.organisation_id = app_organisation() and t.topic_id = topic);
end $$;
grant execute on function app_topic_side to wisselwerk_app;

create function app_topic_round(topic uuid) returns int language sql stable security definer set search_path = public
  return (select t.round from topics t where t.organisation_id = app_organisation() and t.topic_id = topic
    and app_topic_side(topic) is not null);
revoke all on function app_topic_round from public;
grant execute on function app_topic_round to wisselwerk_app;

create policy at_table on topics for all to wisselwerk_app
  using (app_side(relation_id) is not null or app_topic_side(topic_id) is not null)
  with check (app_seat(relation_id, 'talk') is not null);
-- What lies open is for whoever sits here; what was talked about before their time a new manager does not read.
create function app_topic_goes_on(topic uuid) returns boolean
  language sql stable security definer set search_path = public
  return coalesce((select not talk_is_answered(c) or app_sat_on(c.relation_id, c.planned_on)
    from topics t join topic_talks l using (organisation_id, topic_id, round)
      join conversations c on c.organisation_id = l.organisation_id and c.conversation_id = l.conversation_id
    where t.organisation_id = app_organisation() and t.topic_id = topic), true);
revoke all on function app_topic_goes_on from public;
grant execute on function app_topic_goes_on to wisselwerk_app;
create policy of_ones_time on topics as restrictive for select to wisselwerk_app
  using (title is null or added_by = app_person() or app_side(relation_id) is distinct from 'organisation'
    or app_topic_goes_on(topic_id));
grant select, insert, update, delete on topics to wisselwerk_app;

create policy at_table on topic_talks for select to wisselwerk_app using (app_conversation_side(conversation_id) is not null);
create policy lay on topic_talks for insert to wisselwerk_app
  with check (laid_side is not null and not app_talk_answered(conversation_id) and exists (
    select from topics t join conversations c using (organisation_id, relation_id)
    where t.organisation_id = topic_talks.organisation_id and t.topic_id = topic_talks.topic_id
      and t.round = topic_talks.round and c.conversation_id = topic_talks.conversation_id));
create policy take_off on topic_talks for delete to wisselwerk_app
  using (app_topic_side(topic_id) is not null and not app_talk_answered(conversation_id));
grant select, insert, delete on topic_talks to wisselwerk_app;

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
call protect('topic_skips');
create policy skips_at_table on topic_skips for select to wisselwerk_app
  using (app_conversation_side(conversation_id) is not null);
create policy own_skips on topic_skips for all to wisselwerk_app using (author_id = app_person())
  with check (author_id = app_person() and side = app_conversation_side(conversation_id));
grant select, insert, update, delete on topic_skips to wisselwerk_app;

-- Which expectations lie on a table, or lay on it, and which topics belong to a yearly talk: read by who may see the topic.
create view known_topics with (security_invoker) as
  select organisation_id, topic_id, mandatory, relation_id, item_id from topics;
grant select on known_topics to wisselwerk_app;
