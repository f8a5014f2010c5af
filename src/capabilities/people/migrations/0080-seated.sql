-- Every table at which the asker sits at a part, and from which seat: the two whom it is between, and whoever has a chair
-- there beside them today, for as long as it is somebody's table.
create function app_seated(of_part text) returns table (relation_id uuid, side text)
  language sql stable security definer rows 12 set search_path = public as $$
  with own as materialized (select t.relation_id, t.side from app_tables() t)
  select o.relation_id, o.side from own o
  union all
  select s.relation_id, min(s.seat) from seats s join relations r using (organisation_id, relation_id)
  where s.organisation_id = app_organisation() and s.person_id = app_person() and of_part = any (s.parts)
    and s.valid_from <= app_today() and (s.valid_until is null or s.valid_until > app_today())
    and (r.valid_until is null or r.valid_until > app_today())
    and not exists (select from own o where o.relation_id = s.relation_id)
  group by s.relation_id
$$;
revoke all on function app_seated from public;
grant execute on function app_seated to wisselwerk_app;
