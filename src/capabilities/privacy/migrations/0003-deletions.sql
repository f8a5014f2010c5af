-- Deleting by term. What is deleted is gone for ever, so the clock is not believed alone.
create table retention_runs (
  organisation_id uuid primary key references organisations,
  -- The last day that was done, so that a day is done once, however many processes there are and whatever was restored.
  last_day date,
  -- The newest day that follows, in steps of 35 days at most, from what people did (up to event `reached_event` of the chain)
  -- or from an operator's word.
  reached date,
  reached_event bigint not null default 0,
  -- The day of the clock on which deletion stopped for that reason; null while it goes on.
  stopped_on date
);
call protect('retention_runs');

create function app_last_retention_day() returns date language sql stable security definer set search_path = public
  return (select r.last_day from retention_runs r where r.organisation_id = app_organisation());
revoke all on function app_last_retention_day from public;
grant execute on function app_last_retention_day to wisselwerk_app;

create function app_deletion_stop() returns table (stopped_on date, reached date)
  language sql stable security definer set search_path = public as $$
  select r.stopped_on, r.reached from retention_runs r
  where r.organisation_id = app_organisation() and r.stopped_on is not null
$$;
revoke all on function app_deletion_stop from public;
grant execute on function app_deletion_stop to wisselwerk_app;

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

-- Whole years that are over, and no number where too few people were behind it: as few as the installation says, and never
-- fewer than five.
create function app_deletions_per_year(fewest int) returns table (year int, record_type text, people int, lines int)
  language sql stable security definer set search_path = public as $$
  select extract(year from d.day)::int, d.record_type,
    case when sum(d.people) >= greatest(5, fewest) then sum(d.people)::int end,
    case when sum(d.people) >= greatest(5, fewest) then sum(d.lines)::int end
  from deletions d
  where d.organisation_id = app_organisation() and extract(year from d.day) < extract(year from app_today())
    and (app_has_role('hr') or app_has_role('council'))
  group by 1, 2 order by 1 desc, 2
$$;
revoke all on function app_deletions_per_year from public;
grant execute on function app_deletions_per_year to wisselwerk_app;
