-- Where work is done, for what other capabilities offer there: names of places, and nobody's.
create view known_locations with (security_invoker) as
  select organisation_id, location_id, name from locations;
grant select on known_locations to wisselwerk_app;
