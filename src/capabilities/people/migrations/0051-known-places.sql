-- Where somebody works and who leads them, for whoever counts: without what they do and earn there.
create view known_places with (security_invoker) as
  select organisation_id, relation_id, unit_id, hours_per_week, valid_from, valid_until from placements;
create view known_leads with (security_invoker) as
  select organisation_id, relation_id, manager_id, valid_from, valid_until from managements;
grant select on known_places, known_leads to wisselwerk_app;
