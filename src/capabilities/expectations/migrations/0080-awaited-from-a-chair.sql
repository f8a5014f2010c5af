-- Also for who has a chair at the part 'expectations' beside the two.
create or replace function app_views_awaited(tables uuid[]) returns table (relation_id uuid, since timestamptz)
  language sql stable security definer rows 8 set search_path = public as $$
  select t.relation_id, max(v.submitted_at)
  from app_seated('expectations') t
    join views v on v.organisation_id = app_organisation() and v.relation_id = t.relation_id
  where t.relation_id = any (tables) and v.side <> t.side and v.submitted_at is not null
    and v.round = (select max(w.round) from views w
      where w.organisation_id = app_organisation() and w.relation_id = t.relation_id)
    and not exists (select from views m where m.organisation_id = v.organisation_id and m.relation_id = v.relation_id
      and m.round = v.round and m.side = t.side and m.submitted_at is not null)
  group by t.relation_id
$$;
