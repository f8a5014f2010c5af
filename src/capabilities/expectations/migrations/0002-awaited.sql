-- Since when the other side has been ready while mine is not; only the moment, never a word of it.
create function app_view_awaited(relation uuid) returns timestamptz
  language sql stable security definer set search_path = public
  return (
    select max(v.submitted_at) from views v
    where v.organisation_id = app_organisation() and v.relation_id = relation and app_side(relation) is not null
      and v.round = (select max(w.round) from views w where w.organisation_id = app_organisation() and w.relation_id = relation)
      and v.side <> app_side(relation) and v.submitted_at is not null
      and not exists (select from views m where m.organisation_id = v.organisation_id and m.relation_id = v.relation_id
        and m.round = v.round and m.side = app_side(relation) and m.submitted_at is not null)
  );
grant execute on function app_view_awaited to wisselwerk_app;
