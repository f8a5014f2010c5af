-- What a topic is about, in the eyes of each seat. Said by every seat, to the same people, it opens; that moment is kept, as
-- for a view. Whoever says something else of what was open ends it for all: what the others said stays theirs, not to be read
-- by anybody, until they say it again or something else.
create table topic_tags (
  organisation_id uuid not null references organisations,
  topic_id uuid not null,
  round int not null default 1,
  side text not null check (side in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee')),
  author_id uuid not null,
  dimensions text[] not null check (cardinality(dimensions) between 1 and 3
    and dimensions <@ array['exchange', 'authority', 'cooperation']),
  stands boolean not null default true,
  -- Who sat there beside the two when this was said.
  said_beside uuid[] not null default '{}',
  opened_at timestamptz,
  primary key (organisation_id, topic_id, round, side),
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
call protect('topic_tags');

-- The one answer to "may I read what others say of this topic": I sit here, and what I said stands and is open.
create function app_has_tagged(topic uuid, in_round int) returns boolean
  language sql stable security definer set search_path = public
  return app_topic_side(topic) is not null and exists (select from topic_tags t where t.organisation_id = app_organisation()
    and t.topic_id = topic and t.round = in_round and t.author_id = app_person() and t.stands and t.opened_at is not null);
revoke all on function app_has_tagged from public;
grant execute on function app_has_tagged to wisselwerk_app;

create policy tags_after_own on topic_tags for select to wisselwerk_app
  using (author_id = app_person() or (stands and opened_at is not null and app_has_tagged(topic_id, round)));
create policy own_tags on topic_tags for all to wisselwerk_app using (author_id = app_person())
  with check (author_id = app_person() and side = app_topic_side(topic_id) and round = app_topic_round(topic_id));
grant select, delete, insert (organisation_id, topic_id, round, side, author_id, dimensions),
  update (dimensions, author_id, stands) on topic_tags to wisselwerk_app;

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

create function app_end_tags(topic uuid) returns void language sql security definer set search_path = public as $$
  update topic_tags t set stands = false, opened_at = null
  where t.organisation_id = app_organisation() and t.topic_id = topic and t.round = app_topic_round(topic)
    and t.author_id <> app_person() and t.opened_at is not null and app_has_tagged(topic, t.round);
  update topic_tags t set opened_at = null
  where t.organisation_id = app_organisation() and t.topic_id = topic and t.round = app_topic_round(topic)
    and t.author_id = app_person();
$$;
revoke all on function app_open_tags, app_end_tags from public;
grant execute on function app_open_tags, app_end_tags to wisselwerk_app;
