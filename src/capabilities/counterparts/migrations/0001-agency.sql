-- What an agency worker and the contact of the agency talk about: topics, what they wrote with them, and talks. It is theirs.
-- Whoever manages the worker has a seat at every part of the table, and none here.

-- The chair of the agency's contact, where it was there on the day of what is asked for: a next one does not read what an
-- earlier one was told.
create function app_agency_chair(relation uuid, of_day date) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select s.seat from seats s
    where s.organisation_id = app_organisation() and s.relation_id = relation and s.person_id = app_person()
      and s.seat = 'agency' and 'counterpart' = any (s.parts) and s.valid_from <= least(of_day, app_today())
      and (s.valid_until is null or s.valid_until > app_today()) limit 1);
end $$;

-- As which of these two the asker sits here; null for everybody else, whoever manages the worker among them.
create function app_agency_side(relation uuid, of_day date) returns text language plpgsql stable as $$
declare mine text := public.app_seat(relation, 'counterpart');
begin
  if mine = 'employee' then return mine; end if;
  if mine = 'agency' then return public.app_agency_chair(relation, of_day); end if;
  return null;
end $$;
revoke all on function app_agency_chair, app_agency_side from public;
grant execute on function app_agency_chair, app_agency_side to wisselwerk_app;

create table agency_topics (
  organisation_id uuid not null references organisations,
  topic_id uuid not null,
  relation_id uuid not null,
  -- How one performs is talked about with whoever manages.
  about text not null check (about in ('pay', 'expectations', 'perspective')),
  words text not null check (length(words) between 1 and 160),
  laid_by uuid not null,
  laid_side text not null check (laid_side in ('employee', 'agency')),
  laid_on date not null,
  laid_at timestamptz not null,
  primary key (organisation_id, topic_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, laid_by) references people
);
create index agency_topics_relation on agency_topics (organisation_id, relation_id);
call protect('agency_topics');
create policy at_thread on agency_topics for select to wisselwerk_app
  using (app_agency_side(relation_id, laid_on) is not null);
create policy lay on agency_topics for insert to wisselwerk_app
  with check (laid_by = app_person() and laid_on = app_today() and laid_side = app_agency_side(relation_id, laid_on));
create policy take_away on agency_topics for delete to wisselwerk_app
  using (laid_by = app_person() and app_agency_side(relation_id, laid_on) is not null);
grant select, insert, delete on agency_topics to wisselwerk_app;

create function app_agency_topic_side(topic uuid) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select app_agency_side(t.relation_id, t.laid_on) from agency_topics t
    where t.organisation_id = app_organisation() and t.topic_id = topic);
end $$;
revoke all on function app_agency_topic_side from public;
grant execute on function app_agency_topic_side to wisselwerk_app;

-- What either wrote with it; what was said to the other stays as it was said.
create table agency_lines (
  organisation_id uuid not null references organisations,
  line_id uuid not null,
  topic_id uuid not null,
  side text not null check (side in ('employee', 'agency')),
  author_id uuid not null,
  words text not null check (length(words) between 1 and 1000),
  written_at timestamptz not null,
  primary key (organisation_id, line_id),
  -- A topic under which something was written stays.
  foreign key (organisation_id, topic_id) references agency_topics
);
create index agency_lines_topic on agency_lines (organisation_id, topic_id);
call protect('agency_lines');
create policy at_thread on agency_lines for select to wisselwerk_app using (app_agency_topic_side(topic_id) is not null);
create policy write on agency_lines for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_agency_topic_side(topic_id));
grant select, insert on agency_lines to wisselwerk_app;

create table agency_talks (
  organisation_id uuid not null references organisations,
  talk_id uuid not null,
  relation_id uuid not null,
  planned_on date not null,
  start_time time,
  place text not null default '' check (length(place) <= 120),
  planned_by uuid not null,
  cancelled_at timestamptz,
  version int not null default 1,
  primary key (organisation_id, talk_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, planned_by) references people
);
create index agency_talks_relation on agency_talks (organisation_id, relation_id, planned_on);
call protect('agency_talks');
create policy at_thread on agency_talks for select to wisselwerk_app
  using (app_agency_side(relation_id, planned_on) is not null);
create policy plan on agency_talks for insert to wisselwerk_app
  with check (planned_by = app_person() and app_agency_side(relation_id, planned_on) is not null);
create policy replan on agency_talks for update to wisselwerk_app
  using (app_agency_side(relation_id, planned_on) is not null)
  with check (app_agency_side(relation_id, planned_on) is not null);
grant select, insert, update (planned_on, start_time, place, cancelled_at, version) on agency_talks to wisselwerk_app;

create function app_agency_talk_side(talk uuid) returns text
  language plpgsql stable security definer set search_path = public as $$
begin
  return (select app_agency_side(t.relation_id, t.planned_on) from agency_talks t
    where t.organisation_id = app_organisation() and t.talk_id = talk);
end $$;

-- Whether it was a talk, said by each of the two for themselves, before either reads what the other says.
create table agency_answers (
  organisation_id uuid not null references organisations,
  talk_id uuid not null,
  side text not null check (side in ('employee', 'agency')),
  author_id uuid not null,
  held boolean not null,
  answered_at timestamptz not null,
  primary key (organisation_id, talk_id, side),
  foreign key (organisation_id, talk_id) references agency_talks
);
call protect('agency_answers');

create function app_has_answered_agency(talk uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from agency_answers a where a.organisation_id = app_organisation()
    and a.talk_id = talk and a.side = app_agency_talk_side(talk));
-- That one of them answered is seen, what they said is not: from then on the talk stays as it was.
create function app_agency_talk_answered(talk uuid) returns boolean
  language sql stable security definer set search_path = public
  return app_agency_talk_side(talk) is not null
    and exists (select from agency_answers a where a.organisation_id = app_organisation() and a.talk_id = talk);
revoke all on function app_agency_talk_side, app_has_answered_agency, app_agency_talk_answered from public;
grant execute on function app_agency_talk_side, app_has_answered_agency, app_agency_talk_answered to wisselwerk_app;

create policy answers_after_own on agency_answers for select to wisselwerk_app
  using (author_id = app_person() or (app_agency_talk_side(talk_id) is not null and app_has_answered_agency(talk_id)));
create policy own_answer on agency_answers for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_agency_talk_side(talk_id));
grant select, insert on agency_answers to wisselwerk_app;
create policy unanswered on agency_talks as restrictive for update to wisselwerk_app
  using (not app_agency_talk_answered(talk_id));
