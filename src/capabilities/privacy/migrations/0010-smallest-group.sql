-- No number where too few people were behind it: as few as the installation says, and never fewer than five.
drop function app_deletions_per_year();
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
