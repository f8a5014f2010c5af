-- Roles are data: who, which, for what and on which days. A role for the whole organisation is what verbs and policies ask
-- for; one for a unit, a case or a region opens that alone, and nobody has HR or the works council in part.
alter table role_holdings
  drop constraint role_holdings_pkey,
  drop constraint role_holdings_role_check,
  add column holding_id uuid not null default gen_random_uuid(),
  add column scope_kind text not null default 'organisation'
    check (scope_kind in ('organisation', 'unit', 'case', 'region')),
  add column scope_id uuid,
  add column unit_id uuid generated always as (case when scope_kind = 'unit' then scope_id end) stored,
  add check (role in ('hr', 'council', 'confidant', 'region_coordinator', 'planner', 'recruiter', 'coach',
    'mobility_adviser')),
  add check ((scope_kind = 'organisation') = (scope_id is null)),
  add check (role not in ('hr', 'council') or scope_kind = 'organisation'),
  add check (scope_kind <> 'region' or role in ('region_coordinator', 'mobility_adviser')),
  add primary key (organisation_id, holding_id),
  add foreign key (organisation_id, unit_id) references units,
  add unique nulls not distinct (organisation_id, person_id, role, scope_kind, scope_id, valid_from);

create or replace function app_has_role(wanted text) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from role_holdings r where r.organisation_id = app_organisation() and r.person_id = app_person()
    and r.role = wanted and r.scope_kind = 'organisation'
    and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()));

-- Whether the asker holds a role for a unit today: for the whole organisation, for that unit, or for one above it.
create function app_role_for(wanted text, unit uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with recursive above as (
    select u.unit_id, u.parent_id from units u where u.organisation_id = app_organisation() and u.unit_id = unit
    union
    select u.unit_id, u.parent_id from units u join above a on u.unit_id = a.parent_id
      where u.organisation_id = app_organisation()
  )
  select exists (select from role_holdings r join above a on r.scope_kind = 'organisation' or r.scope_id = a.unit_id
    where r.organisation_id = app_organisation() and r.person_id = app_person() and r.role = wanted
      and r.scope_kind in ('organisation', 'unit')
      and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()))
$$;
revoke all on function app_role_for from public;
grant execute on function app_role_for to wisselwerk_app;

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

-- What the house knows of whoever comes in is what they hold for the whole organisation.
create or replace function find_actor(account text, on_day date, within uuid, wanted uuid)
  returns table (organisation_id uuid, person_id uuid, given_name text, family_name text, roles text[], manages boolean)
  language sql stable security definer set search_path = public as $$
  with held as materialized (
    select a.organisation_id, a.person_id, p.given_name, p.family_name, o.name,
      has_left(a.organisation_id, a.person_id, on_day) as gone
    from accounts a join people p using (organisation_id, person_id) join organisations o using (organisation_id)
    where a.user_id = account and p.access_closed_at is null and (within is null or a.organisation_id = within)
  )
  select h.organisation_id, h.person_id, h.given_name, h.family_name,
    array(select distinct r.role from role_holdings r where r.organisation_id = h.organisation_id
      and r.person_id = h.person_id and r.scope_kind = 'organisation'
      and r.valid_from <= on_day and (r.valid_until is null or r.valid_until > on_day)
      order by r.role),
    exists (select from managements m join relations r using (organisation_id, relation_id)
      where m.organisation_id = h.organisation_id and m.manager_id = h.person_id
      and m.valid_from <= on_day and (m.valid_until is null or m.valid_until > on_day)
      and (r.valid_until is null or r.valid_until > on_day))
    and not h.gone
  from held h where h.person_id = coalesce(
    (select person_id from held where person_id = wanted),
    (select person_id from held where not gone order by name, organisation_id limit 1),
    (select person_id from held order by name, organisation_id limit 1))
$$;

-- An organisation that has HR keeps it: from today on somebody holds the role on every day, whoever changes what.
create function hr_goes_on(organisation uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with hr as (select r.valid_from, r.valid_until from role_holdings r
    where r.organisation_id = organisation and r.role = 'hr' and (r.valid_until is null or r.valid_until > app_today()))
  select exists (select from hr where valid_until is null)
    and not exists (select from (select app_today() as day union select valid_until from hr where valid_until is not null) d
      where not exists (select from hr h
        where h.valid_from <= d.day and (h.valid_until is null or h.valid_until > d.day)))
$$;
revoke all on function hr_goes_on from public;
grant execute on function hr_goes_on to wisselwerk_app;

create function keep_hr() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- An organisation that moves out takes everybody along.
  if not hr_goes_on(old.organisation_id)
    and exists (select from organisations o where o.organisation_id = old.organisation_id) then
    raise exception 'the last HR role of an organisation does not end' using errcode = 'WWLHR';
  end if;
  return null;
end $$;
revoke all on function keep_hr from public;
-- At the end of a transaction, so that one file or screen may pass the role on; not of what was over already.
create constraint trigger keep_hr after update or delete on role_holdings deferrable initially deferred
  for each row when (old.role = 'hr' and (old.valid_until is null or old.valid_until > app_today()))
  execute function keep_hr();
