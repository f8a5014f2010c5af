-- What may be counted of talks.

-- For HR: over how many working relationships talks reach that are planned or were held within the last twelve months, in
-- quarters: an exact count before and after somebody left would tell whether that person had a talk. Below two of the smallest
-- groups nothing is said; never fewer than two of five.
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

-- For figures about a year, made by work without a request alone: nobody who signs in is granted these. What was said and
-- why something was left out is in none of them.
create view counted_talks with (security_invoker) as
  select c.organisation_id, c.conversation_id, c.relation_id, c.kind, c.planned_on,
    (select f.held from confirmations f where f.organisation_id = c.organisation_id
      and f.conversation_id = c.conversation_id and f.side = 'employee') as employee,
    (select f.held from confirmations f where f.organisation_id = c.organisation_id
      and f.conversation_id = c.conversation_id and f.side = 'organisation') as organisation
  from conversations c where c.cancelled_at is null;
create view counted_topics with (security_invoker) as
  select l.organisation_id, l.conversation_id, l.topic_id, l.round, t.item_id, t.mandatory
  from topic_talks l join topics t using (organisation_id, topic_id);
create view counted_tags with (security_invoker) as
  select organisation_id, topic_id, round, side, dimensions from topic_tags where side in ('employee', 'organisation');
create view counted_skips with (security_invoker) as
  select organisation_id, conversation_id, mandatory, side from topic_skips;
