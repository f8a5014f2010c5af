-- How somebody comes in: the account that is theirs, and the link by which they made it.

-- The account of the sign-in library that belongs to a person. Somebody works for several organisations and comes in with one
-- account: it holds one person of each. Whoever vouches for them in one of these (a provider at work, a chair of the example)
-- opens that one alone.
create table accounts (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  user_id text not null,
  primary key (organisation_id, person_id),
  unique (user_id, organisation_id),
  foreign key (organisation_id, person_id) references people
);
call protect('accounts');
create policy own_account on accounts for select to wisselwerk_app using (person_id = app_person() or app_has_role('hr'));
grant select on accounts to wisselwerk_app;

-- A single-use way in for somebody who was imported; only the hash of the link is kept.
create table invitations (
  organisation_id uuid not null references organisations,
  invitation_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null unique,
  -- A link counts for the address it was sent to: put the address right, and the one that went astray is worth nothing.
  sent_to text,
  -- Where no mail server is set HR may copy a link and hand it over; whoever uses it reads that HR had it in hand.
  copied boolean not null default false,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, invitation_id),
  foreign key (organisation_id, person_id) references people
);
call protect('invitations');
create policy invite on invitations for all to wisselwerk_app using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update, delete on invitations to wisselwerk_app;

-- Whether a person may come in on a day. Whoever was only a guest stays out once that is over; whoever worked here may always
-- read what is theirs.
create function may_come_in(organisation uuid, person uuid, on_day date) returns boolean
  language sql stable security definer set search_path = public
  return (select p.access_closed_at is null from people p where p.organisation_id = organisation and p.person_id = person)
    and (not exists (select from guests g where g.organisation_id = organisation and g.person_id = person)
      or exists (select from guests g where g.organisation_id = organisation and g.person_id = person
        and g.valid_from <= on_day and g.valid_until > on_day)
      or exists (select from relations r where r.organisation_id = organisation and r.person_id = person)
      or exists (select from role_holdings h where h.organisation_id = organisation and h.person_id = person
        and h.valid_from <= on_day and (h.valid_until is null or h.valid_until > on_day)));
revoke all on function may_come_in from public;
grant execute on function may_come_in to wisselwerk_app;

-- Before the organisation is known: hence past row level security, and only by key.

-- As whom a signed-in account comes in: the person they asked for, or else one who still works there, by organisation. What the
-- house knows of them is what they hold for the whole organisation.
create function find_actor(account text, on_day date, within uuid, wanted uuid)
  returns table (organisation_id uuid, person_id uuid, given_name text, family_name text, roles text[], manages boolean,
    guest boolean)
  language sql stable security definer rows 1 set search_path = public as $$
  with held as materialized (
    select a.organisation_id, a.person_id, p.given_name, p.family_name, o.name,
      has_left(a.organisation_id, a.person_id, on_day) as gone
    from accounts a join people p using (organisation_id, person_id) join organisations o using (organisation_id)
    where a.user_id = account and may_come_in(a.organisation_id, a.person_id, on_day)
      and (within is null or a.organisation_id = within)
  )
  select h.organisation_id, h.person_id, h.given_name, h.family_name,
    array(select distinct r.role from role_holdings r where r.organisation_id = h.organisation_id
      and r.person_id = h.person_id and r.scope_kind = 'organisation'
      and r.valid_from <= on_day and (r.valid_until is null or r.valid_until > on_day)
      order by r.role),
    exists (select from managements m join relations r using (organisation_id, relation_id)
      where m.organisation_id = h.organisation_id and m.manager_id = h.person_id
      and m.valid_from <= on_day and (m.valid_until is null or m.valid_until > on_day)
      and (r.valid_until is null or r.valid_until > on_day))
    and not h.gone,
    is_guest(h.organisation_id, h.person_id, on_day)
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
  where a.user_id = account and may_come_in(a.organisation_id, a.person_id, app_today())
    and (within is null or a.organisation_id = within)
  order by o.name, a.organisation_id
$$;
revoke all on function find_own_people from public;
grant execute on function find_own_people to wisselwerk_app;

-- Closed by one organisation, an account still opens the others; closed by all, none.
create function may_enter(account text, within uuid) returns boolean
  language sql stable security definer set search_path = public
  return coalesce((select bool_or(may_come_in(a.organisation_id, a.person_id, app_today())) from accounts a
    where a.user_id = account and (within is null or a.organisation_id = within)), true);
revoke all on function may_enter from public;
grant execute on function may_enter to wisselwerk_app;

-- An invitation is found by its secret alone.
create function find_invitation(secret_hash bytea)
  returns table (organisation_id uuid, organisation text, invitation_id uuid, person_id uuid, email text, given_name text,
    family_name text, expires_at timestamptz, used_at timestamptz, user_id text, copied boolean)
  language sql security definer set search_path = public as $$
  -- The person is locked first, in a statement of its own: of two links used at once, the second reads what the
  -- first left behind.
  select from people p join invitations i using (organisation_id, person_id) where i.token_hash = secret_hash
    for no key update of p;
  select i.organisation_id, o.name, i.invitation_id, i.person_id, p.email, p.given_name, p.family_name, i.expires_at,
    i.used_at,
    (select a.user_id from accounts a where a.organisation_id = i.organisation_id and a.person_id = i.person_id),
    i.copied
  from invitations i join people p using (organisation_id, person_id) join organisations o using (organisation_id)
  where i.token_hash = secret_hash and lower(coalesce(i.sent_to, p.email)) = lower(p.email)
    and may_come_in(i.organisation_id, i.person_id, app_today())
$$;
revoke all on function find_invitation from public;
grant execute on function find_invitation to wisselwerk_app;

-- Coming in by a link is the act of the person it was sent to, and stands in the chain as such. An account that already holds
-- somebody of this organisation takes nobody else of it; false, and nothing is changed.
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

-- A seat in the example organisation, without a password; other organisations have no such door. The example stands once in
-- each language: whoever sits down says in which they came in.
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

-- For HR: when somebody was last invited, and whether that mail still waits to leave. What is in it stays closed.
create function last_invited(person uuid) returns table (invited_at timestamptz, waits boolean)
  language sql stable security definer set search_path = public as $$
  select i.created_at, exists (select from outbox o where o.organisation_id = i.organisation_id
      and lower(o.recipient) = lower(i.sent_to))
  from invitations i
  where app_has_role('hr') and i.organisation_id = app_organisation() and i.person_id = person
  order by i.created_at desc limit 1
$$;
revoke all on function last_invited from public;
grant execute on function last_invited to wisselwerk_app;

-- Who can be written to: an address, an account that opens the door, and who they are. For work without a request alone.
create view reachable_people as
  select p.organisation_id, p.person_id, p.given_name, p.email
  from people p
  where p.email is not null and p.access_closed_at is null
    and exists (select from accounts a where a.organisation_id = p.organisation_id and a.person_id = p.person_id);
