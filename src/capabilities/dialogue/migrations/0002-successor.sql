-- What somebody said at this side of the table stands for the side when a manager is succeeded: the outcome of a talk
-- stays what it was, and nobody has to answer for it again.
create or replace function app_has_confirmed(conversation uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from confirmations c where c.organisation_id = app_organisation()
    and c.conversation_id = conversation and c.side = app_conversation_side(conversation));

-- What nobody else has read, of somebody who no longer sits here, makes room for who does: tags and a sheet of one
-- topic. A sheet that was shared stays.
create function app_succeed_topic(topic uuid) returns void language sql security definer set search_path = public as $$
  delete from topic_tags t where t.organisation_id = app_organisation() and t.topic_id = topic
    and t.side = app_topic_side(topic) and t.author_id <> app_person();
  delete from interest_sheets s where s.organisation_id = app_organisation() and s.topic_id = topic
    and s.side = app_topic_side(topic) and s.author_id <> app_person() and s.shared_at is null;
$$;
create function app_succeed_conversation(conversation uuid) returns void
  language sql security definer set search_path = public as $$
  delete from topic_skips s where s.organisation_id = app_organisation() and s.conversation_id = conversation
    and s.side = app_conversation_side(conversation) and s.author_id <> app_person();
$$;
-- Whose sheet it is, so that a shared one of a predecessor is not taken for one's own.
drop function app_sheet_states;
create function app_sheet_states(relation uuid) returns table (topic_id uuid, side text, author_id uuid, shared boolean)
  language sql stable security definer set search_path = public as $$
  select s.topic_id, s.side, s.author_id, s.shared_at is not null
  from interest_sheets s join topics t using (organisation_id, topic_id)
  where t.organisation_id = app_organisation() and t.relation_id = relation and app_side(relation) is not null
$$;
grant execute on function app_succeed_topic, app_succeed_conversation, app_sheet_states to wisselwerk_app;
