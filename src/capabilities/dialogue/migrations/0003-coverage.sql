-- For HR: of how many working relationships a talk is planned or was held within the last twelve months. Counts only;
-- a count that would tell of fewer than five people is left out.
create function app_talk_coverage() returns table (relations int, covered int)
  language sql stable security definer set search_path = public as $$
  with counted as (
    select count(*)::int as relations, count(*) filter (where exists (
      select from conversations c where c.organisation_id = r.organisation_id and c.relation_id = r.relation_id
        and c.cancelled_at is null and c.planned_on > app_today() - 365))::int as covered
    from relations r where r.organisation_id = app_organisation() and app_has_role('hr')
      and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()))
  select counted.relations, case when counted.covered >= 5
    and (counted.relations = counted.covered or counted.relations - counted.covered >= 5) then counted.covered end
  from counted
$$;
grant execute on function app_talk_coverage to wisselwerk_app;
