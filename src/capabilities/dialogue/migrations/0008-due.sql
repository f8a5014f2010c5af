-- Of these relations, where the asker sits: the open talk, whether one's own side answered, and the last one that both
-- called a talk. Past row level security, which would ask of every line who may read it; what comes out is what both know.
create function app_talks_due(tables uuid[])
  returns table (relation_id uuid, planned_on date, confirmed boolean, last_held date)
  language sql stable security definer set search_path = public as $$
  select t.relation_id, open.planned_on, coalesce(open.confirmed, false), held.planned_on
  from app_tables() t
  left join lateral (
    select c.planned_on, exists (select from confirmations f where f.organisation_id = c.organisation_id
      and f.conversation_id = c.conversation_id and f.side = t.side) as confirmed
    from conversations c where c.organisation_id = app_organisation() and c.relation_id = t.relation_id
      and c.cancelled_at is null and (select count(*) from confirmations f where f.organisation_id = c.organisation_id
        and f.conversation_id = c.conversation_id) < 2
    order by c.planned_on limit 1
  ) open on true
  left join lateral (
    select c.planned_on from conversations c where c.organisation_id = app_organisation()
      and c.relation_id = t.relation_id and c.cancelled_at is null
      and (select count(*) from confirmations f where f.organisation_id = c.organisation_id
        and f.conversation_id = c.conversation_id and f.held) = 2
    order by c.planned_on desc limit 1
  ) held on true
  where t.relation_id = any (tables)
$$;
revoke all on function app_talks_due from public;
grant execute on function app_talks_due to wisselwerk_app;
