-- A topic is a thread over talks. It lies loose on the table or on the agenda of one talk; laid on the table again
-- after that talk, it goes on in a next round, in which both say and write anew what it is about. What was said and
-- written in a round stays with the talk of that round.
alter table topics add column round int not null default 1 check (round >= 1);

create table topic_talks (
  organisation_id uuid not null references organisations,
  topic_id uuid not null,
  round int not null check (round >= 1),
  conversation_id uuid not null,
  laid_by uuid not null,
  laid_side text not null check (laid_side in ('employee', 'organisation')),
  laid_at timestamptz not null,
  primary key (organisation_id, topic_id, round),
  unique (organisation_id, conversation_id, topic_id),
  foreign key (organisation_id, topic_id) references topics on delete cascade,
  foreign key (organisation_id, conversation_id) references conversations,
  foreign key (organisation_id, laid_by) references people
);
call protect('topic_talks');
insert into topic_talks
  select organisation_id, topic_id, 1, conversation_id, added_by, added_side, added_at from topics
  where conversation_id is not null;

-- One thread for an item and for an obligatory topic. Of those that were laid there more than once, the last goes on.
drop index topics_item;
drop index topics_mandatory;
update topics t set item_id = null where exists (select from topics o where o.organisation_id = t.organisation_id
  and o.relation_id = t.relation_id and o.item_id = t.item_id and (o.added_at, o.topic_id) > (t.added_at, t.topic_id));
update topics t set mandatory = null where exists (select from topics o where o.organisation_id = t.organisation_id
  and o.relation_id = t.relation_id and o.mandatory = t.mandatory and (o.added_at, o.topic_id) > (t.added_at, t.topic_id));
create unique index topics_item on topics (organisation_id, relation_id, item_id) where item_id is not null;
create unique index topics_mandatory on topics (organisation_id, relation_id, mandatory) where mandatory is not null;
alter table topics drop column conversation_id;

create function app_topic_round(topic uuid) returns int language sql stable security definer set search_path = public
  return (select t.round from topics t where t.organisation_id = app_organisation() and t.topic_id = topic
    and app_side(t.relation_id) is not null);
-- Whether one of the two said whether it was a talk, whatever they said: from then on it is not moved, called off or
-- given another agenda.
create function app_talk_answered(conversation uuid) returns boolean
  language sql stable security definer set search_path = public
  return app_conversation_side(conversation) is not null and exists (select from confirmations c
    where c.organisation_id = app_organisation() and c.conversation_id = conversation);
revoke all on function app_topic_round, app_talk_answered from public;
grant execute on function app_topic_round, app_talk_answered to wisselwerk_app;
create policy unanswered on conversations as restrictive for update to wisselwerk_app
  using (not app_talk_answered(conversation_id));

create policy at_table on topic_talks for select to wisselwerk_app using (app_topic_side(topic_id) is not null);
create policy lay on topic_talks for insert to wisselwerk_app
  with check (laid_side is not null and not app_talk_answered(conversation_id) and exists (
    select from topics t join conversations c using (organisation_id, relation_id)
    where t.organisation_id = topic_talks.organisation_id and t.topic_id = topic_talks.topic_id
      and t.round = topic_talks.round and c.conversation_id = topic_talks.conversation_id));
create policy take_off on topic_talks for delete to wisselwerk_app
  using (app_topic_side(topic_id) is not null and not app_talk_answered(conversation_id));
grant select, insert, delete on topic_talks to wisselwerk_app;

-- Tags and sheets of a round.
alter table topic_tags add column round int not null default 1;
alter table topic_tags drop constraint topic_tags_pkey, add primary key (organisation_id, topic_id, round, side);
alter table interest_sheets add column round int not null default 1;
alter table interest_sheets drop constraint interest_sheets_pkey, add primary key (organisation_id, topic_id, round, side);
alter policy own_tags on topic_tags
  with check (author_id = app_person() and side = app_topic_side(topic_id) and round = app_topic_round(topic_id));
alter policy own_sheets on interest_sheets
  with check (author_id = app_person() and side = app_topic_side(topic_id) and round = app_topic_round(topic_id));

create function app_has_tagged(topic uuid, in_round int) returns boolean
  language sql stable security definer set search_path = public
  return app_topic_side(topic) is not null and exists (select from topic_tags t where t.organisation_id = app_organisation()
    and t.topic_id = topic and t.round = in_round and t.author_id = app_person() and t.stands);
revoke all on function app_has_tagged(uuid, int) from public;
grant execute on function app_has_tagged(uuid, int) to wisselwerk_app;
alter policy tags_after_own on topic_tags
  using (author_id = app_person() or (stands and app_has_tagged(topic_id, round)));
create or replace function app_end_tags(topic uuid) returns void language sql security definer set search_path = public as $$
  update topic_tags t set stands = false where t.organisation_id = app_organisation() and t.topic_id = topic
    and t.round = app_topic_round(topic) and t.author_id <> app_person() and app_has_tagged(topic, t.round);
$$;
drop function app_has_tagged(uuid);
create or replace function app_succeed_topic(topic uuid) returns void language sql security definer set search_path = public as $$
  delete from topic_tags t where t.organisation_id = app_organisation() and t.topic_id = topic
    and t.round = app_topic_round(topic) and t.side = app_topic_side(topic) and t.author_id <> app_person();
  delete from interest_sheets s where s.organisation_id = app_organisation() and s.topic_id = topic
    and s.side = app_topic_side(topic) and s.author_id <> app_person() and s.shared_at is null;
$$;
create or replace view readable_sheets with (security_barrier) as
  select s.* from interest_sheets s where s.organisation_id = app_organisation() and s.author_id = app_person()
  union all
  select s.organisation_id, s.topic_id, s.side, s.author_id,
    case when says_something(mine.aims) then s.aims else '' end,
    case when says_something(mine.reach) then s.reach else '' end,
    case when says_something(mine.resistance) then s.resistance else '' end,
    case when says_something(mine.unacceptable) then s.unacceptable else '' end,
    case when says_something(mine.bridges) then s.bridges else '' end,
    case when says_something(mine.guess_aims) then s.guess_aims else '' end,
    case when says_something(mine.guess_resistance) then s.guess_resistance else '' end,
    case when says_something(mine.guess_unacceptable) then s.guess_unacceptable else '' end,
    s.version, s.shared_at, s.round
  from interest_sheets s
    join interest_sheets mine on mine.organisation_id = s.organisation_id and mine.topic_id = s.topic_id
      and mine.round = s.round and mine.side <> s.side and mine.author_id = app_person() and mine.shared_at is not null
  where s.organisation_id = app_organisation() and s.author_id <> app_person() and s.shared_at is not null
    and app_topic_side(s.topic_id) is not null;

drop function app_sheet_states;
create function app_sheet_states(relation uuid)
  returns table (topic_id uuid, round int, side text, author_id uuid, shared boolean)
  language sql stable security definer set search_path = public as $$
  select s.topic_id, s.round, s.side, s.author_id, s.shared_at is not null
  from interest_sheets s join topics t using (organisation_id, topic_id)
  where t.organisation_id = app_organisation() and t.relation_id = relation and app_side(relation) is not null
    and (s.shared_at is not null or s.side = app_side(relation))
$$;
-- Of the round that a topic is in.
create or replace function app_topic_work(topic uuid) returns text language sql stable security definer set search_path = public
  return (
    select case when count(*) = 0 then 'none' when bool_and(w.unseen and w.author_id = app_person()) then 'own' else 'more' end
    from (
      select s.author_id, s.shared_at is null as unseen from interest_sheets s
        where s.organisation_id = app_organisation() and s.topic_id = topic and s.round = app_topic_round(topic)
      union all
      select t.author_id, true from topic_tags t where t.organisation_id = app_organisation() and t.topic_id = topic
        and t.round = app_topic_round(topic)
    ) w where app_topic_side(topic) is not null);

-- Of these relations, where the asker sits: every talk that is open, with what one's own side said, and the last yearly
-- talk that both called one.
drop function app_talks_due;
create function app_talks_due(tables uuid[])
  returns table (relation_id uuid, kind text, planned_on date, confirmed boolean, held boolean)
  language sql stable security definer set search_path = public as $$
  with seen as (
    select c.relation_id, c.kind, c.planned_on, answers.*
    from app_tables() t join conversations c on c.organisation_id = app_organisation() and c.relation_id = t.relation_id
      and c.cancelled_at is null
    cross join lateral (
      select count(*) as said, count(*) filter (where f.held) as yes, coalesce(bool_or(f.side = t.side), false) as own
      from confirmations f where f.organisation_id = c.organisation_id and f.conversation_id = c.conversation_id) answers
    where t.relation_id = any (tables)
  )
  select relation_id, kind, planned_on, own, false from seen where said < 2
  union all
  select relation_id, kind, max(planned_on), true, true from seen where yes = 2 and kind = 'annual'
    group by relation_id, kind
$$;
revoke all on function app_sheet_states, app_talks_due from public;
grant execute on function app_sheet_states, app_talks_due to wisselwerk_app;
