-- "Better for both" is between the two whom the table is between: who sits beside them has no part in it.
create or replace function app_search_side(search uuid) returns text language sql stable security definer set search_path = public
  return (select app_side(a.relation_id) from searches s join agreements a using (organisation_id, agreement_id)
    where s.organisation_id = app_organisation() and s.search_id = search);
create function app_search_may_start(agreement uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from agreements a where a.organisation_id = app_organisation() and a.agreement_id = agreement
    and app_side(a.relation_id) is not null);
grant execute on function app_search_may_start to wisselwerk_app;
alter policy at_table on searches using (app_search_may_start(agreement_id)) with check (app_search_may_start(agreement_id));
