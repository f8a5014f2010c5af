-- How far talks reach, in quarters: an exact count before and after somebody left would tell whether that person had a
-- talk. In place of the function of 0003; below ten working relationships nothing is said.
drop function app_talk_coverage();
create function app_talk_coverage() returns table (relations int, quarter int)
  language sql stable security definer set search_path = public as $$
  with counted as (
    select count(*)::int as relations, count(*) filter (where exists (
      select from conversations c where c.organisation_id = r.organisation_id and c.relation_id = r.relation_id
        and c.cancelled_at is null and c.planned_on > app_today() - 365))::int as covered
    from relations r where r.organisation_id = app_organisation() and app_has_role('hr')
      and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()))
  select counted.relations, case when counted.relations >= 10 then least(3, counted.covered * 4 / counted.relations) end
  from counted
$$;
grant execute on function app_talk_coverage to wisselwerk_app;
