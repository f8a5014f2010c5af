-- When a manager is succeeded, the side goes on: an account that was not handed in was its writer's alone and makes
-- room; a reaction can be given again; a signature that stands alone can be taken back by who speaks for the side now.
create function app_succeed_rendering(agreement uuid) returns void language sql security definer set search_path = public as $$
  delete from renderings r where r.organisation_id = app_organisation() and r.agreement_id = agreement
    and r.side = app_agreement_side(agreement) and r.author_id <> app_person() and r.submitted_at is null;
$$;
grant execute on function app_succeed_rendering to wisselwerk_app;
alter policy change_own on reactions using (side = app_agreement_side(agreement_id)) with check (author_id = app_person());
grant update (author_id) on reactions to wisselwerk_app;
alter policy withdraw_own on signatures using (side = app_agreement_side(agreement_id));
