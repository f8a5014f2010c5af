-- In which function somebody worked, from when until when, for whoever goes by the function. Nothing else of them.
create view known_functions with (security_invoker) as
  select p.organisation_id, r.person_id, p.relation_id, p.job_title, p.valid_from,
    least(p.valid_until, r.valid_until) as valid_until
  from placements p join relations r using (organisation_id, relation_id);
grant select on known_functions to wisselwerk_app;
