-- A directory keeps who works here, and says nothing of somebody of whom the register knows no more than that one of two took them
-- along to a talk.
create or replace view directory_people with (security_barrier) as
  select organisation_id, person_id, number, given_name, family_name, email, access_closed_at, erased_on
  from people p where organisation_id = app_organisation() and (select app_provisioning()) is not null
    and not (exists (select from guests g where g.organisation_id = p.organisation_id and g.person_id = p.person_id and g.brought)
      and not exists (select from guests g where g.organisation_id = p.organisation_id and g.person_id = p.person_id
        and not g.brought)
      and not exists (select from relations r where r.organisation_id = p.organisation_id and r.person_id = p.person_id)
      and not exists (select from role_holdings h where h.organisation_id = p.organisation_id and h.person_id = p.person_id));
