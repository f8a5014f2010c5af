-- The two know their seat without looking at the day of the talk; only who sits beside them needs it.
create function app_talk_chair(relation uuid, of_day date, mine text) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select s.seat from seats s
    where s.organisation_id = app_organisation() and s.relation_id = relation and s.person_id = app_person()
      and s.seat = mine and 'talk' = any (s.parts) and s.valid_from <= of_day
      and (s.valid_until is null or s.valid_until > app_today()) limit 1);
end $$;

create or replace function app_talk_seat(relation uuid, of_day date) returns text language plpgsql stable as $$
declare mine text := public.app_seat(relation, 'talk');
begin
  if mine is null or mine in ('employee', 'organisation') then return mine; end if;
  return public.app_talk_chair(relation, of_day, mine);
end $$;

create or replace function app_conversation_side(conversation uuid) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select app_talk_seat(c.relation_id, c.planned_on) from conversations c
    where c.organisation_id = app_organisation() and c.conversation_id = conversation);
end $$;

create or replace function app_topic_side(topic uuid) returns text
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

-- All talks of all tables at once. Where only two sit, two confirmations are an answer; the rest asks `talk_is_answered`.
create or replace function app_talks_due(tables uuid[])
  returns table (relation_id uuid, kind text, planned_on date, confirmed boolean, held boolean)
  language sql stable security definer set search_path = public as $$
  with talks as materialized (
    select t.side, c as talk from app_tables() t
      join conversations c on c.organisation_id = app_organisation() and c.relation_id = t.relation_id
        and c.cancelled_at is null
    where t.relation_id = any (tables)
  ), said as (
    select (t.talk).conversation_id, bool_or(f.side = 'employee') and bool_or(f.side = 'organisation') as by_two,
      bool_and(f.held) as held, bool_or(f.side = t.side) as own
    from talks t join confirmations f on f.organisation_id = (t.talk).organisation_id
      and f.conversation_id = (t.talk).conversation_id
    group by 1
  ), seen as (
    select (t.talk).relation_id, (t.talk).kind, (t.talk).planned_on, coalesce(s.own, false) as own, coalesce(s.held, true) as held,
      case when exists (select from seats x where x.organisation_id = (t.talk).organisation_id
        and x.relation_id = (t.talk).relation_id and 'talk' = any (x.parts)) then talk_is_answered(t.talk)
      else coalesce(s.by_two, false) end as answered
    from talks t left join said s on s.conversation_id = (t.talk).conversation_id
  )
  select relation_id, kind, planned_on, own, false from seen where not answered
  union all
  select relation_id, kind, max(planned_on), true, true from seen where answered and held and kind = 'annual'
    group by relation_id, kind
$$;

revoke all on function app_talk_chair from public;
grant execute on function app_talk_chair to wisselwerk_app;
alter function app_sheet_states rows 8;
alter function app_talks_due rows 12;
