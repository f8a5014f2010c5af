-- Keeping longer than the term: somebody's data stay while a claim or an inquiry needs them. Never without an end.
create table retention_holds (
  organisation_id uuid not null references organisations,
  hold_id uuid not null,
  person_id uuid not null,
  reason text not null check (reason in ('claim', 'inquiry', 'request', 'audit')),
  explanation text not null check (length(explanation) between 1 and 500),
  placed_by uuid not null,
  placed_on date not null,
  -- The first day on which it does not stand any more.
  until date not null check (until > placed_on),
  lifted_on date,
  lifted_by uuid,
  version int not null default 1,
  primary key (organisation_id, hold_id),
  foreign key (organisation_id, person_id) references people,
  check ((lifted_on is null) = (lifted_by is null))
);
create index retention_holds_person on retention_holds (organisation_id, person_id);
call protect('retention_holds');
create policy keep_holds on retention_holds for select to wisselwerk_app using (app_has_role('hr'));
create policy read_about_me on retention_holds for select to wisselwerk_app using (person_id = app_person());
create policy place on retention_holds for insert to wisselwerk_app
  with check (app_has_role('hr') and placed_by = app_person() and lifted_on is null);
create policy lead_on on retention_holds for update to wisselwerk_app using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update (until, lifted_on, lifted_by, version) on retention_holds to wisselwerk_app;

-- The last day that was done, so that a day is done once, however many processes there are and whatever was restored.
create table retention_runs (
  organisation_id uuid primary key references organisations,
  last_day date,
  failed_at timestamptz
);
call protect('retention_runs');

-- What left, per day and kind of record: how many people came to the end of this term, and how many lines went.
create table deletions (
  organisation_id uuid not null references organisations,
  day date not null,
  record_type text not null,
  people int not null,
  lines int not null,
  primary key (organisation_id, day, record_type)
);
call protect('deletions');
-- How many lines went on one day tells how much one person had written: HR sees who came to an end, which it knows.
create policy read_deletions on deletions for select to wisselwerk_app using (app_has_role('hr'));
grant select (organisation_id, day, record_type, people) on deletions to wisselwerk_app;

-- Whole years that are over, and no number where fewer than five people were behind it.
create function app_deletions_per_year() returns table (year int, record_type text, people int, lines int)
  language sql stable security definer set search_path = public as $$
  select extract(year from d.day)::int, d.record_type,
    case when sum(d.people) >= 5 then sum(d.people)::int end,
    case when sum(d.people) >= 5 then sum(d.lines)::int end
  from deletions d
  where d.organisation_id = app_organisation() and extract(year from d.day) < extract(year from app_today())
    and (app_has_role('hr') or app_has_role('council'))
  group by 1, 2 order by 1 desc, 2
$$;
revoke all on function app_deletions_per_year from public;
grant execute on function app_deletions_per_year to wisselwerk_app;

create function app_last_retention_day() returns date language sql stable security definer set search_path = public
  return (select r.last_day from retention_runs r where r.organisation_id = app_organisation());
revoke all on function app_last_retention_day from public;
grant execute on function app_last_retention_day to wisselwerk_app;
