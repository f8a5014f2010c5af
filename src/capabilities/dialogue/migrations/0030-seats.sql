-- Whoever has a chair at the part 'talk' sits at the talks of that time: lays topics, says what they are about, writes a
-- sheet, and says whether it was a talk. Talks are planned by the two. Of what the two talked about before there was a chair
-- they see nothing, and what is hidden until all have spoken waits for every seat, as a view does.
do $$ declare it record; begin
  for it in select * from (values ('topics', 'added_side'), ('topic_talks', 'laid_side'), ('topic_tags', 'side'),
    ('interest_sheets', 'side'), ('confirmations', 'side')) as t (name, side)
  loop
    execute format('alter table %I drop constraint %I', it.name, it.name || '_' || it.side || '_check');
    execute format('alter table %I add constraint %I check (%I in (''employee'', ''organisation'', ''host'', ''agency'',
      ''guest'', ''mediator'', ''committee''))', it.name, it.name || '_' || it.side || '_check', it.side);
  end loop;
end $$;

-- From which seat the asker takes part in a talk of this day; beside the two only since the chair is there.
create function app_talk_seat(relation uuid, of_day date) returns text
  language sql stable security definer set search_path = public
  return (select case when s.seat in ('employee', 'organisation') or exists (select from seats x
      where x.organisation_id = app_organisation() and x.relation_id = relation and x.person_id = app_person()
        and x.seat = s.seat and 'talk' = any (x.parts) and x.valid_from <= of_day
        and (x.valid_until is null or x.valid_until > app_today()))
    then s.seat end
  from (select app_seat(relation, 'talk') as seat) s);
create or replace function app_conversation_side(conversation uuid) returns text
  language sql stable security definer set search_path = public
  return (select app_talk_seat(c.relation_id, c.planned_on) from conversations c
    where c.organisation_id = app_organisation() and c.conversation_id = conversation);
-- What lies loose is of the next talk.
create or replace function app_topic_side(topic uuid) returns text language sql stable security definer set search_path = public
  return (select app_talk_seat(t.relation_id, coalesce(c.planned_on, app_today()))
    from topics t
      left join topic_talks l on l.organisation_id = t.organisation_id and l.topic_id = t.topic_id and l.round = t.round
      left join conversations c on c.organisation_id = l.organisation_id and c.conversation_id = l.conversation_id
    where t.organisation_id = app_organisation() and t.topic_id = topic);
create or replace function app_topic_round(topic uuid) returns int language sql stable security definer set search_path = public
  return (select t.round from topics t where t.organisation_id = app_organisation() and t.topic_id = topic
    and app_topic_side(topic) is not null);
revoke all on function app_talk_seat from public;
grant execute on function app_talk_seat to wisselwerk_app;

alter policy at_table on conversations using (app_side(relation_id) is not null);
create policy beside on conversations for select to wisselwerk_app
  using (app_talk_seat(relation_id, planned_on) is not null);
alter policy at_table on topics using (app_side(relation_id) is not null or app_topic_side(topic_id) is not null)
  with check (app_seat(relation_id, 'talk') is not null);
alter policy at_table on topic_talks using (app_conversation_side(conversation_id) is not null);

-- Who has to say whether it was a talk: the two, and who sat beside them on its day and still does, or has said it.
create function talk_is_answered(conversation conversations) returns boolean
  language sql stable security definer set search_path = public
  return not exists (
    select from (values ('employee'), ('organisation')) as two (seat) where not exists (select from confirmations f
      where f.organisation_id = conversation.organisation_id and f.conversation_id = conversation.conversation_id
        and f.side = two.seat)
    union all
    select from seats_at(conversation.organisation_id, conversation.relation_id, 'talk', conversation.planned_on) s
      join seats_at(conversation.organisation_id, conversation.relation_id, 'talk', app_today()) n using (seat, person_id)
    where s.seat not in ('employee', 'organisation') and not exists (select from confirmations f
      where f.organisation_id = conversation.organisation_id and f.conversation_id = conversation.conversation_id
        and f.side = s.seat));
create function talk_is_held(conversation conversations) returns boolean
  language sql stable security definer set search_path = public
  return talk_is_answered(conversation) and not exists (select from confirmations f
    where f.organisation_id = conversation.organisation_id and f.conversation_id = conversation.conversation_id and not f.held);
-- Of these talks of a table: whether anybody who has to say it has yet to.
create function app_talk_waits(conversation uuid) returns boolean
  language sql stable security definer set search_path = public
  return (select not talk_is_answered(c) from conversations c where c.organisation_id = app_organisation()
    and c.conversation_id = conversation and app_talk_seat(c.relation_id, c.planned_on) is not null);
revoke all on function talk_is_answered, talk_is_held, app_talk_waits from public;
grant execute on function app_talk_waits to wisselwerk_app;
create or replace function app_talks_due(tables uuid[])
  returns table (relation_id uuid, kind text, planned_on date, confirmed boolean, held boolean)
  language sql stable security definer set search_path = public as $$
  with seen as (
    select c.relation_id, c.kind, c.planned_on, talk_is_answered(c) as answered, talk_is_held(c) as held,
      exists (select from confirmations f where f.organisation_id = c.organisation_id
        and f.conversation_id = c.conversation_id and f.side = t.side) as own
    from app_tables() t join conversations c on c.organisation_id = app_organisation() and c.relation_id = t.relation_id
      and c.cancelled_at is null
    where t.relation_id = any (tables)
  )
  select relation_id, kind, planned_on, own, false from seen where not answered
  union all
  select relation_id, kind, max(planned_on), true, true from seen where held and kind = 'annual'
    group by relation_id, kind
$$;

-- What a topic is about: said by every seat, to the same people, it opens; that moment is kept, as for a view.
alter table topic_tags add column opened_at timestamptz, add column said_beside uuid[] not null default '{}';
update topic_tags t set opened_at = now() where t.stands and exists (select from topic_tags o
  where o.organisation_id = t.organisation_id and o.topic_id = t.topic_id and o.round = t.round and o.side <> t.side and o.stands);
create or replace function app_has_tagged(topic uuid, in_round int) returns boolean
  language sql stable security definer set search_path = public
  return app_topic_side(topic) is not null and exists (select from topic_tags t where t.organisation_id = app_organisation()
    and t.topic_id = topic and t.round = in_round and t.author_id = app_person() and t.stands and t.opened_at is not null);
create function app_open_tags(topic uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  beside uuid[] := (select seats_beside(t.relation_id, 'talk') from topics t
    where t.organisation_id = app_organisation() and t.topic_id = topic and app_topic_side(topic) is not null);
  in_round int := app_topic_round(topic);
begin
  update topic_tags t set said_beside = beside where t.organisation_id = app_organisation() and t.topic_id = topic
    and t.round = in_round and t.author_id = app_person() and t.stands;
  with said as (
    select t.side from topic_tags t where t.organisation_id = app_organisation() and t.topic_id = topic
      and t.round = in_round and t.stands and t.said_beside @> beside
      and (t.side in ('employee', 'organisation') or t.author_id = any (beside))
  )
  update topic_tags t set opened_at = at from said s where t.organisation_id = app_organisation() and t.topic_id = topic
    and t.round = in_round and t.side = s.side and (select count(*) = 2 + cardinality(beside) from said);
end $$;
-- Whoever says something else of what was open ends it for everybody who could read it.
create or replace function app_end_tags(topic uuid) returns void language sql security definer set search_path = public as $$
  update topic_tags t set stands = false, opened_at = null
  where t.organisation_id = app_organisation() and t.topic_id = topic and t.round = app_topic_round(topic)
    and t.author_id <> app_person() and t.opened_at is not null and app_has_tagged(topic, t.round);
  update topic_tags t set opened_at = null
  where t.organisation_id = app_organisation() and t.topic_id = topic and t.round = app_topic_round(topic)
    and t.author_id = app_person();
$$;
revoke all on function app_open_tags from public;
grant execute on function app_open_tags to wisselwerk_app;
alter policy tags_after_own on topic_tags
  using (author_id = app_person() or (stands and opened_at is not null and app_has_tagged(topic_id, round)));
revoke insert, update on topic_tags from wisselwerk_app;
grant insert (organisation_id, topic_id, round, side, author_id, dimensions), update (dimensions, author_id, stands)
  on topic_tags to wisselwerk_app;

-- Sheets in the same way. Shared is shared: with somebody new it is shared once more, and those who read it read on.
alter table interest_sheets add column opened_at timestamptz, add column shared_beside uuid[] not null default '{}';
update interest_sheets t set opened_at = now() where t.shared_at is not null and exists (select from interest_sheets o
  where o.organisation_id = t.organisation_id and o.topic_id = t.topic_id and o.round = t.round and o.side <> t.side
    and o.shared_at is not null);
create function app_share_sheet(topic uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  beside uuid[] := (select seats_beside(t.relation_id, 'talk') from topics t
    where t.organisation_id = app_organisation() and t.topic_id = topic and app_topic_side(topic) is not null);
  in_round int := app_topic_round(topic);
begin
  update interest_sheets s set shared_at = coalesce(s.shared_at, at), shared_beside = beside
    where s.organisation_id = app_organisation() and s.topic_id = topic and s.round = in_round and s.author_id = app_person()
      and s.side = app_topic_side(topic);
  with shared as (
    select s.side from interest_sheets s where s.organisation_id = app_organisation() and s.topic_id = topic
      and s.round = in_round and s.shared_at is not null and s.shared_beside @> beside
      and (s.side in ('employee', 'organisation') or s.author_id = any (beside))
  )
  update interest_sheets s set opened_at = coalesce(s.opened_at, at) from shared o
    where s.organisation_id = app_organisation() and s.topic_id = topic and s.round = in_round and s.side = o.side
      and (select count(*) = 2 + cardinality(beside) from shared);
end $$;
revoke all on function app_share_sheet from public;
grant execute on function app_share_sheet to wisselwerk_app;
revoke insert, update on interest_sheets from wisselwerk_app;
grant insert (organisation_id, topic_id, round, side, author_id, aims, reach, resistance, unacceptable, bridges, guess_aims,
  guess_resistance, guess_unacceptable, version), update (aims, reach, resistance, unacceptable, bridges, guess_aims,
  guess_resistance, guess_unacceptable, version) on interest_sheets to wisselwerk_app;
drop view readable_sheets;
create view readable_sheets with (security_barrier) as
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
    s.version, s.shared_at, s.round, s.opened_at, s.shared_beside
  from interest_sheets s
    join interest_sheets mine on mine.organisation_id = s.organisation_id and mine.topic_id = s.topic_id
      and mine.round = s.round and mine.side <> s.side and mine.author_id = app_person() and mine.opened_at is not null
  where s.organisation_id = app_organisation() and s.author_id <> app_person() and s.opened_at is not null
    and app_topic_side(s.topic_id) is not null;
grant select on readable_sheets to wisselwerk_app;
drop function app_sheet_states;
create function app_sheet_states(relation uuid)
  returns table (topic_id uuid, round int, side text, author_id uuid, shared boolean, again boolean)
  language sql stable security definer set search_path = public as $$
  select s.topic_id, s.round, s.side, s.author_id, s.shared_at is not null,
    s.shared_at is not null and s.round = t.round and s.author_id = app_person()
      and (not s.shared_beside @> own.beside or s.opened_at is null and s.shared_beside <> own.beside)
  from interest_sheets s join topics t using (organisation_id, topic_id)
    cross join (select app_seat(relation, 'talk') as seat, seats_beside(relation, 'talk') as beside) own
  where t.organisation_id = app_organisation() and t.relation_id = relation and own.seat is not null
    and (own.seat in ('employee', 'organisation') or app_topic_side(t.topic_id) is not null)
    and (s.shared_at is not null or s.side = own.seat)
$$;
revoke all on function app_sheet_states from public;
grant execute on function app_sheet_states to wisselwerk_app;
