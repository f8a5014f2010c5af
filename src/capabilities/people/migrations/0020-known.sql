-- What the register publishes for the stores of other capabilities, under the policies of its own tables: a column that is not
-- here may change without asking anybody.
create view known_people with (security_invoker) as
  select organisation_id, person_id, number, given_name, family_name, email, access_closed_at, erased_on from people;
create view known_units with (security_invoker) as
  select organisation_id, unit_id, code, name, parent_id, valid_from, valid_until from units;
create view known_relations with (security_invoker) as
  select organisation_id, relation_id, person_id, kind, valid_from, valid_until from relations;
grant select on known_people, known_units, known_relations to wisselwerk_app;
