-- For work without a request that asks what the rules ask of an age. Granted to nobody who signs in.
create view known_birth_days with (security_invoker) as
  select organisation_id, person_id, birth_date from people;
