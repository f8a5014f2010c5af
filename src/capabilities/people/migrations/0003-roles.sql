-- Roles are data: who, which, for what and on which days. A role for the whole organisation is what verbs and policies ask
-- for; one for a unit, a case or a region opens that alone, and nobody has HR or the works council in part.
create table role_holdings (
  organisation_id uuid not null references organisations,
  holding_id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  role text not null,
  scope_kind text not null default 'organisation'
    check (scope_kind in ('organisation', 'unit', 'case', 'region')),
  scope_id uuid,
  unit_id uuid generated always as (case when scope_kind = 'unit' then scope_id end) stored,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  primary key (organisation_id, holding_id),
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, unit_id) references units,
  unique nulls not distinct (organisation_id, person_id, role, scope_kind, scope_id, valid_from),
  check (role in ('hr', 'council', 'confidant', 'region_coordinator', 'planner', 'recruiter', 'coach',
    'mobility_adviser')),
  check ((scope_kind = 'organisation') = (scope_id is null)),
  check (role not in ('hr', 'council') or scope_kind = 'organisation'),
  check (scope_kind <> 'region' or role in ('region_coordinator', 'mobility_adviser'))
);
call protect('role_holdings');

-- Whether the asker holds a role for the whole organisation today.
create function app_has_role(wanted text) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from role_holdings r where r.organisation_id = app_organisation() and r.person_id = app_person()
    and r.role = wanted and r.scope_kind = 'organisation'
    and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()));
grant execute on function app_has_role to wisselwerk_app;

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

-- Whether anybody holds a role for the whole organisation, today or later: asked without reading the register.
create function app_role_is_held(wanted text) returns boolean language sql stable security definer set search_path = public
  return exists (select from role_holdings h where h.organisation_id = app_organisation() and h.role = wanted
    and h.scope_kind = 'organisation' and (h.valid_until is null or h.valid_until > app_today()));
revoke all on function app_role_is_held from public;
grant execute on function app_role_is_held to wisselwerk_app;

-- Who holds a role for the whole organisation today: whoever asks an office something rings it.
create function app_holders(wanted text) returns setof uuid language sql stable rows 5 security definer set search_path = public
  begin atomic
    select distinct h.person_id from role_holdings h where h.organisation_id = app_organisation() and h.role = wanted
      and h.scope_kind = 'organisation' and h.valid_from <= app_today()
      and (h.valid_until is null or h.valid_until > app_today());
  end;
revoke all on function app_holders from public;
grant execute on function app_holders to wisselwerk_app;

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
