-- Which expectations lie on a table, or lay on it: read by who may see the topic.
create or replace view known_topics with (security_invoker) as
  select organisation_id, topic_id, mandatory, relation_id, item_id from topics;
