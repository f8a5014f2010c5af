-- Who sits beside the two at a part today. Whoever shows something there shows it to them; with anybody else it is shown anew.
create function seats_beside(relation uuid, part text) returns uuid[]
  language sql stable security definer set search_path = public
  return (select coalesce(array_agg(s.person_id order by s.person_id), '{}')
    from seats_at(app_organisation(), relation, part, app_today()) s where s.seat not in ('employee', 'organisation'));
revoke all on function seats_beside from public;
-- The same for whoever sits there too.
create function app_seated_beside(relation uuid, part text) returns uuid[]
  language sql stable security definer set search_path = public
  return case when app_seat(relation, part) is not null then seats_beside(relation, part) end;
revoke all on function app_seated_beside from public;
grant execute on function app_seated_beside to wisselwerk_app;
