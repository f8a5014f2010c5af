-- A sheet of interests for each seat: five questions on a topic, and what somebody thinks of the other for each of them, so that
-- it can lie beside the answer. Shared by every seat it opens, as what a topic is about does; but shared is shared: with
-- somebody new it is shared once more, and those who read it read on.
create table interest_sheets (
  organisation_id uuid not null references organisations,
  topic_id uuid not null,
  round int not null default 1,
  side text not null check (side in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee')),
  author_id uuid not null,
  aims text not null default '' check (length(aims) <= 2000),
  reach text not null default '' check (length(reach) <= 2000),
  resistance text not null default '' check (length(resistance) <= 2000),
  unacceptable text not null default '' check (length(unacceptable) <= 2000),
  bridges text not null default '' check (length(bridges) <= 2000),
  guess_aims text not null default '' check (length(guess_aims) <= 2000),
  guess_reach text not null default '' check (length(guess_reach) <= 2000),
  guess_resistance text not null default '' check (length(guess_resistance) <= 2000),
  guess_unacceptable text not null default '' check (length(guess_unacceptable) <= 2000),
  guess_bridges text not null default '' check (length(guess_bridges) <= 2000),
  version int not null default 0,
  shared_at timestamptz,
  -- Who sat there beside the two when this was shared last.
  shared_beside uuid[] not null default '{}',
  opened_at timestamptz,
  primary key (organisation_id, topic_id, round, side),
  foreign key (organisation_id, topic_id) references topics on delete cascade
);
call protect('interest_sheets');
create policy own_sheets on interest_sheets for all to wisselwerk_app using (author_id = app_person())
  with check (author_id = app_person() and side = app_topic_side(topic_id) and round = app_topic_round(topic_id));
grant select, delete,
  insert (organisation_id, topic_id, round, side, author_id, aims, reach, resistance, unacceptable, bridges,
    guess_aims, guess_reach, guess_resistance, guess_unacceptable, guess_bridges, version),
  update (aims, reach, resistance, unacceptable, bridges,
    guess_aims, guess_reach, guess_resistance, guess_unacceptable, guess_bridges, version)
  on interest_sheets to wisselwerk_app;

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

-- Words, and not a dot or a dash: something with a letter or a digit, in whatever script. By code point, so that it
-- does not depend on the locale of the server.
create function says_something(words text) returns boolean language sql immutable
  return words ~ '[0-9A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u0370-\u037D\u037F-\u1FFF\u2C00-\u2DFF\u3040-\uD7A3\uF900-\uFDFF\U00020000-\U0003FFFF]';
revoke all on function says_something from public;
grant execute on function says_something to wisselwerk_app;

-- Sheets as they may be read: one's own, and of the others', once all are shared, each answer only where one wrote
-- something oneself. The table itself gives nobody but the writer anything.
create view readable_sheets with (security_barrier) as
  select s.* from interest_sheets s where s.organisation_id = app_organisation() and s.author_id = app_person()
  union all
  select s.organisation_id, s.topic_id, s.round, s.side, s.author_id,
    case when says_something(mine.aims) then s.aims else '' end,
    case when says_something(mine.reach) then s.reach else '' end,
    case when says_something(mine.resistance) then s.resistance else '' end,
    case when says_something(mine.unacceptable) then s.unacceptable else '' end,
    case when says_something(mine.bridges) then s.bridges else '' end,
    case when says_something(mine.guess_aims) then s.guess_aims else '' end,
    case when says_something(mine.guess_reach) then s.guess_reach else '' end,
    case when says_something(mine.guess_resistance) then s.guess_resistance else '' end,
    case when says_something(mine.guess_unacceptable) then s.guess_unacceptable else '' end,
    case when says_something(mine.guess_bridges) then s.guess_bridges else '' end,
    s.version, s.shared_at, s.shared_beside, s.opened_at
  from interest_sheets s
    join interest_sheets mine on mine.organisation_id = s.organisation_id and mine.topic_id = s.topic_id
      and mine.round = s.round and mine.side <> s.side and mine.author_id = app_person() and mine.opened_at is not null
  where s.organisation_id = app_organisation() and s.author_id <> app_person() and s.opened_at is not null
    and app_topic_side(s.topic_id) is not null;
grant select on readable_sheets to wisselwerk_app;

-- Whether a sheet is shared, without a word of it, whose it is, so that a shared one of a predecessor is not taken for one's
-- own, and whether it waits to be shared once more. That somebody is writing one is theirs to tell.
create function app_sheet_states(relation uuid)
  returns table (topic_id uuid, round int, side text, author_id uuid, shared boolean, again boolean)
  language sql stable security definer rows 8 set search_path = public as $$
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

-- Whether anybody wrote or said something on a topic in the round that it is in: nobody, only the asker unseen ('own'), or more
-- than that.
create function app_topic_work(topic uuid) returns text language sql stable security definer set search_path = public
  return (
    select case when count(*) = 0 then 'none' when bool_and(w.unseen and w.author_id = app_person()) then 'own' else 'more' end
    from (
      select s.author_id, s.shared_at is null as unseen from interest_sheets s
        where s.organisation_id = app_organisation() and s.topic_id = topic and s.round = app_topic_round(topic)
      union all
      select t.author_id, true from topic_tags t where t.organisation_id = app_organisation() and t.topic_id = topic
        and t.round = app_topic_round(topic)
    ) w where app_topic_side(topic) is not null);
revoke all on function app_topic_work from public;
grant execute on function app_topic_work to wisselwerk_app;
