-- Which topics belong to a yearly talk, for who reads what a signed text is about.
create view known_topics with (security_invoker) as
  select organisation_id, topic_id, mandatory from topics;
grant select on known_topics to wisselwerk_app;
