-- The example stands once in each language: whoever sits down says in which they came in.
drop function find_demo_seat(text);
create function find_demo_seat(wanted text, spoken text)
  returns table (organisation_id uuid, person_id uuid, user_id text, given_name text, family_name text)
  language sql stable security definer set search_path = public as $$
  select p.organisation_id, p.person_id, a.user_id, p.given_name, p.family_name
  from organisations o join people p using (organisation_id)
    left join accounts a using (organisation_id, person_id)
  where o.demo and o.language = spoken and p.number = wanted
$$;
revoke all on function find_demo_seat from public;
grant execute on function find_demo_seat to wisselwerk_app;
