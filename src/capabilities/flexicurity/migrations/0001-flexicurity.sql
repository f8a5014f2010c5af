-- Nothing here is about a person: activities, packages and needs belong to organisation and teams.
create function app_manages_in(unit uuid) returns boolean language sql stable security definer set search_path = public
  return exists (
    select from managements m
    where m.organisation_id = app_organisation() and m.manager_id = app_person()
      and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today())
      and exists (
        select from placements l
        where l.organisation_id = m.organisation_id and l.relation_id = m.relation_id and l.unit_id = unit
          and l.valid_from <= app_today() and (l.valid_until is null or l.valid_until > app_today())));
create function app_works_in(unit uuid) returns boolean language sql stable security definer set search_path = public
  return exists (
    select from relations r
    join placements l on l.organisation_id = r.organisation_id and l.relation_id = r.relation_id
    where r.organisation_id = app_organisation() and r.person_id = app_person() and l.unit_id = unit
      and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today())
      and l.valid_from <= app_today() and (l.valid_until is null or l.valid_until > app_today()));
create function app_reads_packages() returns boolean language sql stable security definer set search_path = public
  return app_has_role('hr') or app_has_role('council') or app_manages();
grant execute on function app_manages_in, app_works_in, app_reads_packages to wisselwerk_app;

-- The HR activities of the organisation: of the catalogue of 36, or its own.
create table activities (
  organisation_id uuid not null references organisations,
  activity_id text not null check (activity_id ~ '^(own\.)?[a-z0-9-]{1,60}$'),
  cluster text not null check (cluster in ('internal-mobility', 'external-mobility', 'terms',
    'sustainable-employability', 'training', 'work-life', 'csr')),
  name text check (length(name) between 1 and 60),
  -- Kinds of relation that it is there for; everybody who works here counts, also without a contract of employment.
  reaches text[] not null check (cardinality(reaches) between 1 and 6
    and reaches <@ array['permanent', 'fixed_term', 'on_call', 'agency', 'payroll', 'freelance']),
  since date not null,
  version int not null default 1,
  primary key (organisation_id, activity_id),
  check ((name is not null) = (activity_id like 'own.%'))
);
-- What was published is never changed: a next one has the next number.
create table packages (
  organisation_id uuid not null references organisations,
  number int not null check (number > 0),
  content jsonb not null,
  published_by uuid not null,
  published_on date not null,
  published_at timestamptz not null,
  primary key (organisation_id, number),
  foreign key (organisation_id, published_by) references people
);
-- What a team needs, beside what its people need (need_cards, which stay with their owners).
create table organisation_needs (
  organisation_id uuid not null references organisations,
  card_id uuid not null,
  unit_id uuid not null,
  need text not null check (need in ('flexibility', 'stability')),
  what text not null check (length(what) between 1 and 500),
  needed_when text not null check (length(needed_when) between 1 and 200),
  how_long text not null check (length(how_long) between 1 and 200),
  version int not null default 1,
  primary key (organisation_id, card_id),
  foreign key (organisation_id, unit_id) references units
);
create index organisation_needs_by_unit on organisation_needs (organisation_id, unit_id);

call protect('activities');
call protect('packages');
call protect('organisation_needs');

create policy read_activities on activities for select to wisselwerk_app using (app_reads_packages());
create policy keep_activities on activities for all to wisselwerk_app
  using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, delete, update (reaches, since, version) on activities to wisselwerk_app;

create policy read_packages on packages for select to wisselwerk_app using (app_reads_packages());
create policy publish on packages for insert to wisselwerk_app
  with check (app_has_role('hr') and published_by = app_person());
grant select, insert on packages to wisselwerk_app;

create policy read_needs on organisation_needs for select to wisselwerk_app
  using (app_reads_packages() or app_works_in(unit_id));
create policy write_needs on organisation_needs for all to wisselwerk_app
  using (app_has_role('hr') or app_manages_in(unit_id)) with check (app_has_role('hr') or app_manages_in(unit_id));
grant select, insert, delete, update (need, what, needed_when, how_long, version) on organisation_needs to wisselwerk_app;
