-- As the register answers it for every part.
create or replace function seated_beside(relation uuid) returns uuid[]
  language sql stable security definer set search_path = public
  return seats_beside(relation, 'expectations');
