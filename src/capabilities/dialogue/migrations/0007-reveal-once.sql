-- What was read is tied to what was said for it.

-- Tags: whoever says something else once both have said it ends it for both. The other's answer stays theirs, not to be
-- read by anybody, until they say it again or something else.
alter table topic_tags add column stands boolean not null default true;

-- The one answer to "may I read what the other says of this topic": I sit here and what I said stands.
create or replace function app_has_tagged(topic uuid) returns boolean language sql stable security definer set search_path = public
  return app_topic_side(topic) is not null and exists (select from topic_tags t where t.organisation_id = app_organisation()
    and t.topic_id = topic and t.author_id = app_person() and t.stands);
alter policy tags_after_own on topic_tags using (author_id = app_person() or (stands and app_has_tagged(topic_id)));
create function app_end_tags(topic uuid) returns void language sql security definer set search_path = public as $$
  update topic_tags t set stands = false where t.organisation_id = app_organisation() and t.topic_id = topic
    and t.author_id <> app_person() and app_has_tagged(topic);
$$;

-- Words, and not a dot or a dash: something with a letter or a digit, in whatever script. By code point, so that it
-- does not depend on the locale of the server.
create function says_something(words text) returns boolean language sql immutable
  return words ~ '[0-9A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u0370-\u037D\u037F-\u1FFF\u2C00-\u2DFF\u3040-\uD7A3\uF900-\uFDFF\U00020000-\U0003FFFF]';

-- Sheets as they may be read: one's own, and of the other's, once both are shared, each answer only where one wrote
-- something oneself. The table itself gives nobody but the writer anything.
drop policy sheets_after_own on interest_sheets;
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
    s.version, s.shared_at
  from interest_sheets s
    join interest_sheets mine on mine.organisation_id = s.organisation_id and mine.topic_id = s.topic_id
      and mine.side <> s.side and mine.author_id = app_person() and mine.shared_at is not null
  where s.organisation_id = app_organisation() and s.author_id <> app_person() and s.shared_at is not null
    and app_topic_side(s.topic_id) is not null;
grant select on readable_sheets to wisselwerk_app;
drop function app_has_shared_sheet;

-- Whether a sheet is shared, without a word of it. That somebody is writing one is theirs to tell.
create or replace function app_sheet_states(relation uuid) returns table (topic_id uuid, side text, author_id uuid, shared boolean)
  language sql stable security definer set search_path = public as $$
  select s.topic_id, s.side, s.author_id, s.shared_at is not null
  from interest_sheets s join topics t using (organisation_id, topic_id)
  where t.organisation_id = app_organisation() and t.relation_id = relation and app_side(relation) is not null
    and (s.shared_at is not null or s.side = app_side(relation))
$$;
-- Whether anybody wrote or said something on a topic: nobody, only the asker unseen ('own'), or more than that.
create function app_topic_work(topic uuid) returns text language sql stable security definer set search_path = public
  return (
    select case when count(*) = 0 then 'none' when bool_and(w.unseen and w.author_id = app_person()) then 'own' else 'more' end
    from (
      select s.author_id, s.shared_at is null as unseen from interest_sheets s
        where s.organisation_id = app_organisation() and s.topic_id = topic
      union all
      select t.author_id, true from topic_tags t where t.organisation_id = app_organisation() and t.topic_id = topic
    ) w where app_topic_side(topic) is not null);
revoke all on function app_end_tags, says_something, app_topic_work from public;
grant execute on function app_end_tags, says_something, app_topic_work to wisselwerk_app;

-- Being a party goes before being of HR: who sits or sat at a table does not read what is asked of HR about it, and does
-- not take it up.
create function app_ever_sat(relation uuid, person uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from relations r where r.organisation_id = app_organisation() and r.relation_id = relation
      and r.person_id = person)
    or exists (select from managements m where m.organisation_id = app_organisation() and m.relation_id = relation
      and m.manager_id = person);
-- Whether there is somebody of HR who can be asked about this table.
create function app_hr_for(relation uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from role_holdings h where h.organisation_id = app_organisation() and h.role = 'hr'
    and h.valid_from <= app_today() and (h.valid_until is null or h.valid_until > app_today())
    and not app_ever_sat(relation, h.person_id));
revoke all on function app_ever_sat, app_hr_for from public;
grant execute on function app_ever_sat, app_hr_for to wisselwerk_app;
alter policy read_own_help on help_requests using (asked_by = app_person() or answered_by = app_person()
  or (app_has_role('hr') and not app_ever_sat(relation_id, app_person())));
alter policy take on help_requests
  using (app_has_role('hr') and answered_by is null and not app_ever_sat(relation_id, app_person()));
