-- Who begins to lead somebody reads what was signed before, and nothing that the two before them wrote on the way to it: not
-- their accounts, what they said of each other's, nor the deals that they had before them (C21). What is not signed yet is work
-- that goes on, with whoever sits here now.
create function app_wrote_along(agreement uuid) returns boolean
  language sql stable security definer set search_path = public
  return app_agreement_side(agreement) = 'employee'
    or exists (select from renderings r where r.organisation_id = app_organisation() and r.agreement_id = agreement
      and r.author_id = app_person())
    or exists (select from signatures s where s.organisation_id = app_organisation() and s.agreement_id = agreement
      and s.signer_id = app_person())
    or not exists (select from versions v where v.organisation_id = app_organisation() and v.agreement_id = agreement
      and is_signed(v.organisation_id, v.agreement_id, v.number));
revoke all on function app_wrote_along from public;
grant execute on function app_wrote_along to wisselwerk_app;

create policy of_who_wrote on renderings as restrictive for select to wisselwerk_app
  using (author_id = app_person() or app_wrote_along(agreement_id));
create policy of_who_wrote on reactions as restrictive for select to wisselwerk_app
  using (author_id = app_person() or app_wrote_along(agreement_id));
create policy of_who_wrote on deals as restrictive for select to wisselwerk_app
  using (added_by = app_person() or app_wrote_along(agreement_id));
