-- Whether there must be a works council, and is one, is asked of the register without reading it: how many people work here
-- on the day of the request or will, and whether anybody holds a role for the whole organisation.
create function app_people_here() returns int language sql stable security definer set search_path = public
  return (select count(distinct r.person_id)::int from relations r where r.organisation_id = app_organisation()
    and (r.valid_until is null or r.valid_until > app_today()));
create function app_role_is_held(wanted text) returns boolean language sql stable security definer set search_path = public
  return exists (select from role_holdings h where h.organisation_id = app_organisation() and h.role = wanted
    and h.scope_kind = 'organisation' and (h.valid_until is null or h.valid_until > app_today()));
revoke all on function app_people_here, app_role_is_held from public;
grant execute on function app_people_here, app_role_is_held to wisselwerk_app;
