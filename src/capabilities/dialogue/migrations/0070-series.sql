-- Talks that come back: one rule, from a first day to a last. Each talk of it stands among the conversations, with the day
-- on which the rule has it, so that it has an agenda of its own and can be moved, called off or held apart. A yearly talk
-- is none of these: it comes once a year, with three topics that belong to it.
create table talk_series (
  organisation_id uuid not null references organisations,
  series_id uuid not null,
  relation_id uuid not null,
  kind text not null check (kind in ('performance', 'appraisal', 'development', 'ad_hoc')),
  every text not null check (every in ('weekly', 'two-weekly', 'monthly')),
  starts_on date not null,
  until date not null check (until >= starts_on and until <= starts_on + 366),
  start_time time,
  place text not null default '' check (length(place) <= 120),
  planned_by uuid not null,
  version int not null default 1,
  primary key (organisation_id, series_id),
  unique (organisation_id, relation_id, series_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, planned_by) references people
);
call protect('talk_series');
create policy at_table on talk_series for all to wisselwerk_app
  using (app_side(relation_id) is not null) with check (app_side(relation_id) is not null);
create policy beside on talk_series for select to wisselwerk_app using (app_seat(relation_id, 'talk') is not null);
grant select, insert, update on talk_series to wisselwerk_app;

alter table conversations
  add column series_id uuid,
  add column recurs_on date,
  add check ((series_id is null) = (recurs_on is null)),
  add foreign key (organisation_id, relation_id, series_id) references talk_series (organisation_id, relation_id, series_id),
  -- Looked at when all talks of a series have moved, each to where the one before it stood.
  add constraint conversations_turn unique (organisation_id, series_id, recurs_on) deferrable;

-- With the series of a talk, so that a desk asks for one of them and not for all.
drop function app_talks_due(uuid[]);
create function app_talks_due(tables uuid[])
  returns table (relation_id uuid, kind text, planned_on date, series_id uuid, confirmed boolean, held boolean)
  language sql stable security definer rows 12 set search_path = public as $$
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
    select (t.talk).relation_id, (t.talk).kind, (t.talk).planned_on, (t.talk).series_id, coalesce(s.own, false) as own,
      coalesce(s.held, true) as held,
      case when exists (select from seats x where x.organisation_id = (t.talk).organisation_id
        and x.relation_id = (t.talk).relation_id and 'talk' = any (x.parts)) then talk_is_answered(t.talk)
      else coalesce(s.by_two, false) end as answered
    from talks t left join said s on s.conversation_id = (t.talk).conversation_id
  )
  select relation_id, kind, planned_on, series_id, own, false from seen where not answered
  union all
  select relation_id, kind, max(planned_on), null, true, true from seen where answered and held and kind = 'annual'
    group by relation_id, kind
$$;
revoke all on function app_talks_due from public;
grant execute on function app_talks_due to wisselwerk_app;
