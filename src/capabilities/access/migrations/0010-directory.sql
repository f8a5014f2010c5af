-- Whom a directory may keep: it finds people by the number and the address that it knows of them, and sends both itself.
create view directory_people with (security_barrier) as
  select organisation_id, person_id, number, given_name, family_name, email, access_closed_at, erased_on
  from people where organisation_id = app_organisation() and (select app_provisioning()) is not null;
grant select on directory_people to wisselwerk_app;
