-- Somebody works for several organisations and comes in with one account: it holds one person of each. Whoever vouches
-- for them in one of these (a provider at work, a chair of the example) opens that one alone.
alter table accounts drop constraint accounts_user_id_key;
alter table accounts add unique (user_id, organisation_id);

drop function find_actor(text, date);
-- As whom somebody comes in: the person they asked for, or else one who still works there, by organisation.
create function find_actor(account text, on_day date, within uuid, wanted uuid)
  returns table (organisation_id uuid, person_id uuid, given_name text, family_name text, roles text[], manages boolean)
  language sql stable security definer set search_path = public as $$
  with held as materialized (
    select a.organisation_id, a.person_id, p.given_name, p.family_name, o.name,
      has_left(a.organisation_id, a.person_id, on_day) as gone
    from accounts a join people p using (organisation_id, person_id) join organisations o using (organisation_id)
    where a.user_id = account and p.access_closed_at is null and (within is null or a.organisation_id = within)
  )
  select h.organisation_id, h.person_id, h.given_name, h.family_name,
    array(select distinct r.role from role_holdings r where r.organisation_id = h.organisation_id
      and r.person_id = h.person_id and r.valid_from <= on_day and (r.valid_until is null or r.valid_until > on_day)
      order by r.role),
    exists (select from managements m join relations r using (organisation_id, relation_id)
      where m.organisation_id = h.organisation_id and m.manager_id = h.person_id
      and m.valid_from <= on_day and (m.valid_until is null or m.valid_until > on_day)
      and (r.valid_until is null or r.valid_until > on_day))
    and not h.gone
  from held h where h.person_id = coalesce(
    (select person_id from held where person_id = wanted),
    (select person_id from held where not gone order by name, organisation_id limit 1),
    (select person_id from held order by name, organisation_id limit 1))
$$;
revoke all on function find_actor from public;
grant execute on function find_actor to wisselwerk_app;

-- As whom an account may come in.
create function find_own_people(account text, within uuid)
  returns table (organisation_id uuid, organisation text, person_id uuid, name text)
  language sql stable security definer set search_path = public as $$
  select a.organisation_id, o.name, a.person_id, p.given_name || ' ' || p.family_name
  from accounts a join people p using (organisation_id, person_id) join organisations o using (organisation_id)
  where a.user_id = account and p.access_closed_at is null and (within is null or a.organisation_id = within)
  order by o.name, a.organisation_id
$$;
revoke all on function find_own_people from public;
grant execute on function find_own_people to wisselwerk_app;

-- Closed by one organisation, an account still opens the others; closed by all, none.
drop function may_enter(text);
create function may_enter(account text, within uuid) returns boolean
  language sql stable security definer set search_path = public
  return coalesce((select bool_or(p.access_closed_at is null) from accounts a join people p using (organisation_id, person_id)
    where a.user_id = account and (within is null or a.organisation_id = within)), true);
revoke all on function may_enter from public;
grant execute on function may_enter to wisselwerk_app;

-- An account that already holds somebody of this organisation takes nobody else of it; false, and nothing is changed.
drop function accept_invitation(bytea, text, timestamptz);
create function accept_invitation(secret_hash bytea, account text, at timestamptz) returns boolean
  language plpgsql security definer set search_path = public as $$
declare
  accepted invitations;
begin
  select * into strict accepted from invitations i where i.token_hash = secret_hash;
  insert into accounts (organisation_id, person_id, user_id)
    values (accepted.organisation_id, accepted.person_id, account) on conflict do nothing;
  if not found then return false; end if;
  -- Once somebody is in, no other link that was ever sent to them opens the same door again.
  update invitations i set used_at = at where i.organisation_id = accepted.organisation_id
    and i.person_id = accepted.person_id and i.used_at is null;
  perform link_audit(accepted.organisation_id, accepted.person_id, at, 'invitation.accepted', 'person',
    accepted.person_id::text, '{}');
  return true;
end $$;
revoke all on function accept_invitation from public;
grant execute on function accept_invitation to wisselwerk_app;

drop function find_invitation(bytea);
create function find_invitation(secret_hash bytea)
  returns table (organisation_id uuid, organisation text, invitation_id uuid, person_id uuid, email text, given_name text,
    family_name text, expires_at timestamptz, used_at timestamptz, user_id text)
  language sql security definer set search_path = public as $$
  -- The person is locked first, in a statement of its own: of two links used at once, the second reads what the
  -- first left behind.
  select from people p join invitations i using (organisation_id, person_id) where i.token_hash = secret_hash
    for no key update of p;
  select i.organisation_id, o.name, i.invitation_id, i.person_id, p.email, p.given_name, p.family_name, i.expires_at,
    i.used_at,
    (select a.user_id from accounts a where a.organisation_id = i.organisation_id and a.person_id = i.person_id)
  from invitations i join people p using (organisation_id, person_id) join organisations o using (organisation_id)
  where i.token_hash = secret_hash and lower(coalesce(i.sent_to, p.email)) = lower(p.email)
    and p.access_closed_at is null
$$;
revoke all on function find_invitation from public;
grant execute on function find_invitation to wisselwerk_app;
