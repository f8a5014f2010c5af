-- What of a person may be read is decided here and not by who asks nicely: everybody works with names, and only HR and
-- somebody themselves read the number, the address, the day of birth and whether access is closed.
revoke select on people from wisselwerk_app;
grant select (organisation_id, person_id, given_name, family_name, erased_on) on people to wisselwerk_app;

drop view known_people;
create view known_people with (security_invoker) as
  select organisation_id, person_id, given_name, family_name, erased_on from people;
grant select on known_people to wisselwerk_app;

-- Whole lines: one's own, and for HR everybody's. As its owner, since the columns are closed; hence the organisation stands
-- here once more.
create view people_details with (security_barrier) as
  select organisation_id, person_id, number, given_name, family_name, email, birth_date, access_closed_at, erased_on
  from people
  where organisation_id = app_organisation() and (person_id = app_person() or (select app_has_role('hr')));
grant select on people_details to wisselwerk_app;

-- Law tells young workers apart: whoever sits where agreements are written is told of the articles that hold there.
create function app_birth_date(relation uuid) returns date language sql stable security definer set search_path = public
  return (select p.birth_date from relations r join people p using (organisation_id, person_id)
    where r.organisation_id = app_organisation() and r.relation_id = relation
      and app_seat(relation, 'agreement') is not null);
revoke all on function app_birth_date from public;
grant execute on function app_birth_date to wisselwerk_app;
