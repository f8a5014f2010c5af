-- Who can be written to: an address, an account that opens the door, and who they are. For work without a request alone.
create view reachable_people as
  select p.organisation_id, p.person_id, p.given_name, p.email
  from people p
  where p.email is not null and p.access_closed_at is null
    and exists (select from accounts a where a.organisation_id = p.organisation_id and a.person_id = p.person_id);

-- Who holds a role for the whole organisation today: whoever asks an office something rings it.
create function app_holders(wanted text) returns setof uuid language sql stable rows 5 security definer set search_path = public
  begin atomic
    select distinct h.person_id from role_holdings h where h.organisation_id = app_organisation() and h.role = wanted
      and h.scope_kind = 'organisation' and h.valid_from <= app_today()
      and (h.valid_until is null or h.valid_until > app_today());
  end;
revoke all on function app_holders from public;
grant execute on function app_holders to wisselwerk_app;
