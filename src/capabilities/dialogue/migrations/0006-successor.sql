-- What nobody else has read, of somebody who no longer sits here, makes room for who does: tags and a sheet of one
-- topic, and why something was left out of a talk. A sheet that was shared stays.
create function app_succeed_topic(topic uuid) returns void language sql security definer set search_path = public as $$
  delete from topic_tags t where t.organisation_id = app_organisation() and t.topic_id = topic
    and t.round = app_topic_round(topic) and t.side = app_topic_side(topic) and t.author_id <> app_person();
  delete from interest_sheets s where s.organisation_id = app_organisation() and s.topic_id = topic
    and s.side = app_topic_side(topic) and s.author_id <> app_person() and s.shared_at is null;
$$;

create function app_succeed_conversation(conversation uuid) returns void
  language sql security definer set search_path = public as $$
  delete from topic_skips s where s.organisation_id = app_organisation() and s.conversation_id = conversation
    and s.side = app_conversation_side(conversation) and s.author_id <> app_person();
$$;
grant execute on function app_succeed_topic, app_succeed_conversation to wisselwerk_app;
