-- Talks, and who sits at them.

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

create table conversations (
  organisation_id uuid not null references organisations,
  conversation_id uuid not null,
  relation_id uuid not null,
  kind text not null check (kind in ('annual', 'performance', 'appraisal', 'development', 'handover', 'ad_hoc')),
  series_id uuid,
  recurs_on date,
  planned_on date not null,
  start_time time,
  -- A room, a walk, a screen.
  place text not null default '' check (length(place) <= 120),
  planned_by uuid not null,
  ready_at timestamptz,
  cancelled_at timestamptz,
  version int not null default 1,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, relation_id, series_id) references talk_series (organisation_id, relation_id, series_id),
  foreign key (organisation_id, planned_by) references people,
  check ((series_id is null) = (recurs_on is null)),
  -- Looked at when all talks of a series have moved, each to where the one before it stood.
  constraint conversations_turn unique (organisation_id, series_id, recurs_on) deferrable
);
create index conversations_relation on conversations (organisation_id, relation_id, planned_on);
call protect('conversations');

-- Whoever has a chair at the part 'talk' sits at the talks of that time: lays topics, says what they are about, writes a
-- sheet, and says whether it was a talk. Talks are planned by the two. Of what the two talked about before there was a chair
-- they see nothing, and what is hidden until all have spoken waits for every seat, as a view does.

-- The chair `mine` beside the two, where it was there on the day of the talk.
create function app_talk_chair(relation uuid, of_day date, mine text) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select s.seat from seats s
    where s.organisation_id = app_organisation() and s.relation_id = relation and s.person_id = app_person()
      and s.seat = mine and 'talk' = any (s.parts) and s.valid_from <= of_day
      and (s.valid_until is null or s.valid_until > app_today()) limit 1);
end $$;
revoke all on function app_talk_chair from public;
grant execute on function app_talk_chair to wisselwerk_app;

-- From which seat the asker takes part in a talk of this day. The two know their seat without looking at the day; only who sits
-- beside them needs it.
create function app_talk_seat(relation uuid, of_day date) returns text language plpgsql stable as $$
declare mine text := public.app_seat(relation, 'talk');
begin
  if mine is null or mine in ('employee', 'organisation') then return mine; end if;
  return public.app_talk_chair(relation, of_day, mine);
end $$;
revoke all on function app_talk_seat from public;
grant execute on function app_talk_seat to wisselwerk_app;

create function app_conversation_side(conversation uuid) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select app_talk_seat(c.relation_id, c.planned_on) from conversations c
    where c.organisation_id = app_organisation() and c.conversation_id = conversation);
end $$;
grant execute on function app_conversation_side to wisselwerk_app;

create policy at_table on talk_series for all to wisselwerk_app
  using (app_side(relation_id) is not null) with check (app_side(relation_id) is not null);
create policy beside on talk_series for select to wisselwerk_app using (app_seat(relation_id, 'talk') is not null);
grant select, insert, update on talk_series to wisselwerk_app;

create policy at_table on conversations for all to wisselwerk_app
  using (app_side(relation_id) is not null) with check (app_side(relation_id) is not null);
create policy beside on conversations for select to wisselwerk_app
  using (app_talk_seat(relation_id, planned_on) is not null);
grant select, insert, update on conversations to wisselwerk_app;
