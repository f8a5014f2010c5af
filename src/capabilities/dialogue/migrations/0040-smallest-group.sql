-- Below two of the smallest groups nothing is said of how far talks reach; never fewer than two of five.
drop function app_talk_coverage();
create function app_talk_coverage(fewest int) returns table (relations int, quarter int)
  language sql stable security definer set search_path = public as $$
  with counted as (
    select count(*)::int as relations, count(*) filter (where exists (
      select from conversations c where c.organisation_id = r.organisation_id and c.relation_id = r.relation_id
        and c.cancelled_at is null and c.planned_on > app_today() - 365))::int as covered
    from relations r where r.organisation_id = app_organisation() and app_has_role('hr')
      and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()))
  select counted.relations,
    case when counted.relations >= 2 * greatest(5, fewest) then least(3, counted.covered * 4 / counted.relations) end
  from counted
$$;
revoke all on function app_talk_coverage from public;
grant execute on function app_talk_coverage to wisselwerk_app;
