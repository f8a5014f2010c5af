-- The register. Everything that changes with time carries valid_from and valid_until (the first day that no longer counts).
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
  foreign key (organisation_id, parent_id) references units,
  check (is_legible(code) and is_legible(name))
);
call protect('units');

create table locations (
  organisation_id uuid not null references organisations,
  location_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  primary key (organisation_id, location_id),
  unique (organisation_id, name),
  check (is_legible(name))
);
call protect('locations');

create table people (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  -- The number by which the organisation itself knows a person; the key of import and export.
  number text not null check (length(number) between 1 and 40),
  given_name text not null check (length(given_name) between 1 and 80),
  family_name text not null check (length(family_name) between 1 and 80),
  -- The small words in front, where the name itself does not say which they are.
  name_prefix text check (starts_with(family_name, name_prefix)),
  sort_name text collate dutch generated always as
    (ltrim(substr(family_name, length(coalesce(name_prefix, small_words(family_name))) + 1)) || ', ' || given_name) stored,
  email text check (length(email) between 3 and 200),
  -- Working-time and minimum-wage law depend on age; nothing else may read it.
  birth_date date,
  -- Who may not come in any more, though nothing of them is forgotten: their organisation's directory says so. Terms of
  -- keeping are another matter, and go by the relation.
  access_closed_at timestamptz,
  -- Somebody whose term is over keeps no name. The line itself goes too, unless something of somebody else still points
  -- at it (who led a relation that goes on, who planned a round): then it stays, emptied, from this day.
  erased_on date,
  primary key (organisation_id, person_id),
  unique (organisation_id, number),
  check (is_legible(number) and is_legible(given_name) and is_legible(family_name))
);
create unique index people_email on people (organisation_id, lower(email)) where email is not null;
call protect('people');

-- A name that changes takes what was said of its beginning along only where that still fits.
create function keep_prefix() returns trigger language plpgsql as $$
begin
  if not starts_with(new.family_name, new.name_prefix) then new.name_prefix := null; end if;
  return new;
end $$;
create trigger keep_prefix before update of family_name on people for each row execute function keep_prefix();

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
  foreign key (organisation_id, person_id) references people,
  check (is_legible(number))
);
create index relations_person on relations (organisation_id, person_id);
call protect('relations');

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
  foreign key (organisation_id, location_id) references locations,
  check (is_legible(job_title))
);
create index placements_unit on placements (organisation_id, unit_id);
call protect('placements');

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
call protect('managements');

-- What a register file may not say the register does not hold, by whatever way it comes in: a place or a manager lies inside
-- its relation, only one at a time, and nobody leads themselves.
create function fits_relation() returns trigger language plpgsql security definer set search_path = public as $$
declare
  whole relations;
  found_one boolean;
begin
  select * into whole from relations r where r.organisation_id = new.organisation_id and r.relation_id = new.relation_id;
  -- Taken away again, or moved, in the same transaction.
  execute format('select not exists (select from %I where organisation_id = $1 and relation_id = $2 and valid_from = $3)',
    tg_table_name) into found_one using new.organisation_id, new.relation_id, new.valid_from;
  if whole.relation_id is null or found_one then return null; end if;
  if new.valid_from < whole.valid_from or new.valid_from >= whole.valid_until then
    raise exception '% of a relation begins outside it', tg_table_name using errcode = '23514';
  end if;
  execute format('select exists (select from %I o where o.organisation_id = $1 and o.relation_id = $2 and o.valid_from < $3
    and (o.valid_until is null or o.valid_until > $3))', tg_table_name)
    into found_one using new.organisation_id, new.relation_id, new.valid_from;
  if found_one then
    raise exception 'two % of a relation at once', tg_table_name using errcode = '23514';
  end if;
  if tg_table_name = 'managements' and (to_jsonb(new) ->> 'manager_id')::uuid = whole.person_id then
    raise exception 'nobody leads themselves' using errcode = '23514';
  end if;
  return null;
end $$;
revoke all on function fits_relation from public;
-- At the end of a transaction, so that one file may move a relation and all that is in it.
create constraint trigger placements_fit after insert or update on placements deferrable initially deferred
  for each row execute function fits_relation();
create constraint trigger managements_fit after insert or update on managements deferrable initially deferred
  for each row execute function fits_relation();

-- Somebody whose every relation has ended speaks for nobody any more, also where the register still names them as
-- manager. Who never had a relation here (an adviser from outside) is judged by the managements alone.
create function has_left(organisation uuid, person uuid, on_day date) returns boolean
  language sql stable security definer set search_path = public
  return (select count(*) > 0 and bool_and(coalesce(r.valid_until <= on_day, false)) from relations r
    where r.organisation_id = organisation and r.person_id = person);

-- How many people work here on the day of the request or will: for law that asks it, without reading the register.
create function app_people_here() returns int language sql stable security definer set search_path = public
  return (select count(distinct r.person_id)::int from relations r where r.organisation_id = app_organisation()
    and (r.valid_until is null or r.valid_until > app_today()));
revoke all on function app_people_here from public;
grant execute on function app_people_here to wisselwerk_app;
