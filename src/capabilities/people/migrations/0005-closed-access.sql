-- Who may not come in any more, though nothing of them is forgotten: their organisation's directory says so. Terms of
-- keeping are another matter, and go by the relation.
alter table people add column access_closed_at timestamptz;

create function may_enter(account text) returns boolean language sql stable security definer set search_path = public
  return not exists (select from accounts a join people p using (organisation_id, person_id)
    where a.user_id = account and p.access_closed_at is not null);
revoke all on function may_enter from public;
grant execute on function may_enter to wisselwerk_app;

create or replace function find_actor(account text, on_day date)
  returns table (organisation_id uuid, person_id uuid, given_name text, family_name text, roles text[], manages boolean)
  language sql stable security definer set search_path = public as $$
  select a.organisation_id, a.person_id, p.given_name, p.family_name,
    array(select distinct r.role from role_holdings r where r.organisation_id = a.organisation_id
      and r.person_id = a.person_id and r.valid_from <= on_day and (r.valid_until is null or r.valid_until > on_day)
      order by r.role),
    exists (select from managements m join relations r using (organisation_id, relation_id)
      where m.organisation_id = a.organisation_id and m.manager_id = a.person_id
      and m.valid_from <= on_day and (m.valid_until is null or m.valid_until > on_day)
      and (r.valid_until is null or r.valid_until > on_day))
    and not has_left(a.organisation_id, a.person_id, on_day)
  from accounts a join people p using (organisation_id, person_id)
  where a.user_id = account and p.access_closed_at is null
$$;

create or replace function find_invitation(secret_hash bytea)
  returns table (organisation_id uuid, invitation_id uuid, person_id uuid, email text, given_name text, family_name text,
    expires_at timestamptz, used_at timestamptz, user_id text)
  language sql security definer set search_path = public as $$
  -- The person is locked first, in a statement of its own: of two links used at once, the second reads what the
  -- first left behind.
  select from people p join invitations i using (organisation_id, person_id) where i.token_hash = secret_hash
    for no key update of p;
  select i.organisation_id, i.invitation_id, i.person_id, p.email, p.given_name, p.family_name, i.expires_at, i.used_at,
    (select a.user_id from accounts a where a.organisation_id = i.organisation_id and a.person_id = i.person_id)
  from invitations i join people p using (organisation_id, person_id)
  where i.token_hash = secret_hash and lower(coalesce(i.sent_to, p.email)) = lower(p.email)
    and p.access_closed_at is null
$$;
