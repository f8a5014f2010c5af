-- The register is read inside the organisation (services show each role its part) and kept by HR.
do $$ declare name text; begin
  foreach name in array array['units', 'locations', 'people', 'relations', 'placements', 'managements', 'role_holdings'] loop
    execute format('create policy read_register on %I for select to wisselwerk_app using (true)', name);
    execute format('create policy keep_register on %I for all to wisselwerk_app
      using (app_has_role(''hr'')) with check (app_has_role(''hr''))', name);
    execute format('grant insert, update, delete on %I to wisselwerk_app', name);
  end loop;
end $$;
grant select on units, locations, relations, placements, managements, role_holdings to wisselwerk_app;
-- What of a person may be read is decided here and not by who asks nicely: everybody works with names, and only HR and
-- somebody themselves read the number, the address, the day of birth and whether access is closed.
grant select (organisation_id, person_id, given_name, family_name, name_prefix, sort_name, erased_on) on people to wisselwerk_app;

-- Whole lines: one's own, and for HR everybody's. As its owner, since the columns are closed; hence the organisation stands
-- here once more.
create view people_details with (security_barrier) as
  select organisation_id, person_id, number, given_name, family_name, name_prefix, sort_name, email, birth_date,
    access_closed_at, erased_on
  from people
  where organisation_id = app_organisation() and (person_id = app_person() or (select app_has_role('hr')));
grant select on people_details to wisselwerk_app;

-- What the register publishes for the stores of other capabilities, under the policies of its own tables: a column that is not
-- here may change without asking anybody.
create view known_people with (security_invoker) as
  select organisation_id, person_id, given_name, family_name, erased_on, sort_name from people;
create view known_units with (security_invoker) as
  select organisation_id, unit_id, code, name, parent_id, valid_from, valid_until from units;
create view known_relations with (security_invoker) as
  select organisation_id, relation_id, person_id, kind, valid_from, valid_until from relations;
-- Where somebody works and who leads them, for whoever counts: without what they do and earn there.
create view known_places with (security_invoker) as
  select organisation_id, relation_id, unit_id, hours_per_week, valid_from, valid_until from placements;
create view known_leads with (security_invoker) as
  select organisation_id, relation_id, manager_id, valid_from, valid_until from managements;
grant select on known_people, known_units, known_relations, known_places, known_leads to wisselwerk_app;

-- For work without a request that asks what the rules ask of an age. Granted to nobody who signs in.
create view known_birth_days with (security_invoker) as
  select organisation_id, person_id, birth_date from people;

-- Who works today in the units for which the asker holds a role, and nobody else.
create view people_in_scope with (security_barrier) as
  with recursive below as (
    select r.organisation_id, r.holding_id, r.role, r.scope_id as unit_id from role_holdings r
      where r.organisation_id = app_organisation() and r.person_id = app_person() and r.scope_kind = 'unit'
        and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today())
    union
    select b.organisation_id, b.holding_id, b.role, u.unit_id from units u join below b
      on u.organisation_id = b.organisation_id and u.parent_id = b.unit_id
  )
  select b.organisation_id, b.holding_id, b.role, b.unit_id, u.name as unit_name, r.person_id, p.given_name, p.family_name,
    l.job_title, l.hours_per_week
  from below b
    join units u on u.organisation_id = b.organisation_id and u.unit_id = b.unit_id
    join placements l on l.organisation_id = b.organisation_id and l.unit_id = b.unit_id
      and l.valid_from <= app_today() and (l.valid_until is null or l.valid_until > app_today())
    join relations r on r.organisation_id = l.organisation_id and r.relation_id = l.relation_id
      and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today())
    join people p on p.organisation_id = r.organisation_id and p.person_id = r.person_id;
grant select on people_in_scope to wisselwerk_app;
