-- Everything that changes with time carries valid_from and valid_until (the first day that no longer counts).
create table units (
  organisation_id uuid not null references organisations,
  unit_id uuid not null,
  code text not null check (length(code) between 1 and 60),
  name text not null check (length(name) between 1 and 120),
  parent_id uuid,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  primary key (organisation_id, unit_id),
  unique (organisation_id, code),
  foreign key (organisation_id, parent_id) references units
);
create table locations (
  organisation_id uuid not null references organisations,
  location_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  primary key (organisation_id, location_id),
  unique (organisation_id, name)
);
create table people (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  -- The number by which the organisation itself knows a person; the key of import and export.
  number text not null check (length(number) between 1 and 40),
  given_name text not null check (length(given_name) between 1 and 80),
  family_name text not null check (length(family_name) between 1 and 80),
  email text check (length(email) between 3 and 200),
  -- Working-time and minimum-wage law depend on age; nothing else may read it.
  birth_date date,
  primary key (organisation_id, person_id),
  unique (organisation_id, number)
);
create unique index people_email on people (organisation_id, lower(email)) where email is not null;

create table relations (
  organisation_id uuid not null references organisations,
  relation_id uuid not null,
  number text not null check (length(number) between 1 and 40),
  person_id uuid not null,
  kind text not null check (kind in ('permanent', 'fixed_term', 'on_call', 'agency', 'payroll', 'freelance')),
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  primary key (organisation_id, relation_id),
  unique (organisation_id, number),
  foreign key (organisation_id, person_id) references people
);
create index relations_person on relations (organisation_id, person_id);

create table placements (
  organisation_id uuid not null references organisations,
  relation_id uuid not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  unit_id uuid not null,
  location_id uuid,
  job_title text not null check (length(job_title) between 1 and 120),
  hours_per_week numeric(4, 2) not null check (hours_per_week between 0 and 60),
  primary key (organisation_id, relation_id, valid_from),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, unit_id) references units,
  foreign key (organisation_id, location_id) references locations
);
create index placements_unit on placements (organisation_id, unit_id);

create table managements (
  organisation_id uuid not null references organisations,
  relation_id uuid not null,
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  manager_id uuid not null,
  primary key (organisation_id, relation_id, valid_from),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, manager_id) references people
);
create index managements_manager on managements (organisation_id, manager_id);

create table role_holdings (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  role text not null check (role in ('hr', 'council', 'confidant', 'region_coordinator')),
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  primary key (organisation_id, person_id, role, valid_from),
  foreign key (organisation_id, person_id) references people
);

-- The account of the sign-in library that belongs to a person. One account, one person.
create table accounts (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  user_id text not null unique,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people
);

-- A single-use way in for somebody who was imported; only the hash of the link is kept.
create table invitations (
  organisation_id uuid not null references organisations,
  invitation_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, invitation_id),
  foreign key (organisation_id, person_id) references people
);

call protect('units');
call protect('locations');
call protect('people');
call protect('relations');
call protect('placements');
call protect('managements');
call protect('role_holdings');
call protect('accounts');
call protect('invitations');

create function app_has_role(wanted text) returns boolean language sql stable security definer set search_path = public
  return exists (select from role_holdings r where r.organisation_id = app_organisation() and r.person_id = app_person()
    and r.role = wanted and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()));

-- At which side of the table the asker sits in a relation, today; null for everybody else.
create function app_side(relation uuid) returns text language sql stable security definer set search_path = public
  return (
    select case
      when r.person_id = app_person() then 'employee'
      when exists (select from managements m where m.organisation_id = r.organisation_id and m.relation_id = r.relation_id
        and m.manager_id = app_person() and m.valid_from <= app_today()
        and (m.valid_until is null or m.valid_until > app_today())) then 'organisation'
    end
    from relations r where r.organisation_id = app_organisation() and r.relation_id = relation
  );
grant execute on function app_has_role, app_side to wisselwerk_app;

-- The register is read inside the organisation (services show each role its part) and kept by HR.
do $$ declare name text; begin
  foreach name in array array['units', 'locations', 'people', 'relations', 'placements', 'managements', 'role_holdings'] loop
    execute format('create policy read_register on %I for select to wisselwerk_app using (true)', name);
    execute format('create policy keep_register on %I for all to wisselwerk_app using (app_has_role(''hr'')) with check (app_has_role(''hr''))', name);
    execute format('grant select, insert, update, delete on %I to wisselwerk_app', name);
  end loop;
end $$;
create policy own_account on accounts for select to wisselwerk_app using (person_id = app_person() or app_has_role('hr'));
grant select on accounts to wisselwerk_app;
create policy invite on invitations for all to wisselwerk_app using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update, delete on invitations to wisselwerk_app;

-- Who a signed-in account is, before the organisation is known; hence past row level security, and only by key.
create function find_actor(account text, on_day date)
  returns table (organisation_id uuid, person_id uuid, given_name text, family_name text, roles text[], manages boolean)
  language sql stable security definer set search_path = public as $$
  select a.organisation_id, a.person_id, p.given_name, p.family_name,
    array(select distinct r.role from role_holdings r where r.organisation_id = a.organisation_id
      and r.person_id = a.person_id and r.valid_from <= on_day and (r.valid_until is null or r.valid_until > on_day)
      order by r.role),
    exists (select from managements m where m.organisation_id = a.organisation_id and m.manager_id = a.person_id
      and m.valid_from <= on_day and (m.valid_until is null or m.valid_until > on_day))
  from accounts a join people p using (organisation_id, person_id) where a.user_id = account
$$;
revoke all on function find_actor from public;
grant execute on function find_actor to wisselwerk_app;

-- An invitation is found by its secret alone; the row is locked so that a link works once.
create function find_invitation(secret_hash bytea)
  returns table (organisation_id uuid, invitation_id uuid, person_id uuid, email text, given_name text, family_name text,
    expires_at timestamptz, used_at timestamptz, user_id text)
  language sql security definer set search_path = public as $$
  select i.organisation_id, i.invitation_id, i.person_id, p.email, p.given_name, p.family_name, i.expires_at, i.used_at,
    (select a.user_id from accounts a where a.organisation_id = i.organisation_id and a.person_id = i.person_id)
  from invitations i join people p using (organisation_id, person_id)
  where i.token_hash = secret_hash
  for update of i
$$;
revoke all on function find_invitation from public;
grant execute on function find_invitation to wisselwerk_app;

create function accept_invitation(secret_hash bytea, account text, at timestamptz) returns void
  language sql security definer set search_path = public as $$
  insert into accounts (organisation_id, person_id, user_id)
    select organisation_id, person_id, account from invitations where token_hash = secret_hash
    on conflict (organisation_id, person_id) do nothing;
  update invitations set used_at = at where token_hash = secret_hash;
$$;
revoke all on function accept_invitation from public;
grant execute on function accept_invitation to wisselwerk_app;

-- A seat in the demo organisation, without a password; other organisations have no such door.
create function find_demo_seat(wanted text)
  returns table (organisation_id uuid, person_id uuid, user_id text, given_name text, family_name text)
  language sql stable security definer set search_path = public as $$
  select p.organisation_id, p.person_id, a.user_id, p.given_name, p.family_name
  from organisations o join people p using (organisation_id)
    left join accounts a using (organisation_id, person_id)
  where o.demo and p.number = wanted
$$;
revoke all on function find_demo_seat from public;
grant execute on function find_demo_seat to wisselwerk_app;
