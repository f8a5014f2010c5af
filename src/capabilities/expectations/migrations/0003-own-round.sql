-- A view is shown to the one who showed theirs in the same round, and to nobody who came to sit there later.
create function app_released_too(relation uuid, of_round int) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from views v where v.organisation_id = app_organisation() and v.relation_id = relation
    and v.round = of_round and v.author_id = app_person() and v.released_at is not null);
grant execute on function app_released_too to wisselwerk_app;

alter policy read_own on views using (author_id = app_person()
  or (app_side(relation_id) is not null and app_round_is_open(relation_id, round) and app_released_too(relation_id, round)));
