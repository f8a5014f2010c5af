-- Every table at which the asker sits, and at which side: what app_side answers for one, in one look for all. A person
-- keeps their own side when it is over, and speaks for the organisation while it lasts.
create function app_tables() returns table (relation_id uuid, side text)
  language sql stable security definer set search_path = public as $$
  select r.relation_id, 'employee' from relations r
  where r.organisation_id = app_organisation() and r.person_id = app_person()
  union
  select r.relation_id, 'organisation' from managements m join relations r using (organisation_id, relation_id)
  where m.organisation_id = app_organisation() and m.manager_id = app_person() and r.person_id <> app_person()
    and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today())
    and (r.valid_until is null or r.valid_until > app_today())
    and not (select has_left(app_organisation(), app_person(), app_today()))
$$;
revoke all on function app_tables from public;
grant execute on function app_tables to wisselwerk_app;
