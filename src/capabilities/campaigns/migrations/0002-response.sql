-- The response of a round as it was when the day began: a band that moves while somebody is looking would tell who just
-- showed a view. In place of the function of 0001.
create or replace function app_campaign_response(campaign uuid) returns table (asked int, shown int)
  language sql stable security definer set search_path = public as $$
  with recursive chosen as (
    select c.organisation_id, c.opens_on, c.closes_on, c.unit_ids from campaigns c
      where c.organisation_id = app_organisation() and c.campaign_id = campaign and app_has_role('hr')
  ), scope as (
    select u.unit_id from units u, chosen c where u.organisation_id = c.organisation_id
      and (cardinality(c.unit_ids) = 0 or u.unit_id = any(c.unit_ids))
    union
    select u.unit_id from units u join scope s on u.parent_id = s.unit_id where u.organisation_id = app_organisation()
  ), people_asked as (
    select r.relation_id from relations r, chosen c
      where r.organisation_id = c.organisation_id and r.valid_from <= app_today()
        and (r.valid_until is null or r.valid_until > app_today())
        and exists (select from placements p join scope s on s.unit_id = p.unit_id
          where p.organisation_id = r.organisation_id and p.relation_id = r.relation_id and p.valid_from <= app_today()
            and (p.valid_until is null or p.valid_until > app_today())))
  select (select count(*)::int from people_asked),
    (select count(distinct v.relation_id)::int from views v, chosen c where v.organisation_id = c.organisation_id
      and v.side = 'employee' and v.released_at is not null
      and v.released_at::date between c.opens_on and c.closes_on and v.released_at::date < app_today()
      and v.relation_id in (select relation_id from people_asked))
  from chosen
$$;
