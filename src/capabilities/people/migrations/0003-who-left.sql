-- Somebody whose every relation has ended speaks for nobody any more, also where the register still names them as
-- manager. Who never had a relation here (an adviser from outside) is judged by the managements alone.
create function has_left(organisation uuid, person uuid, on_day date) returns boolean
  language sql stable security definer set search_path = public
  return (select count(*) > 0 and bool_and(coalesce(r.valid_until <= on_day, false)) from relations r
    where r.organisation_id = organisation and r.person_id = person);

-- Whoever worked here keeps their own side of the table; for the organisation one speaks while it lasts.
create or replace function app_side(relation uuid) returns text
  language sql stable security definer set search_path = public
  return (
    select case
      when r.person_id = app_person() then 'employee'
      when (r.valid_until is null or r.valid_until > app_today())
        and exists (select from managements m where m.organisation_id = r.organisation_id and m.relation_id = r.relation_id
          and m.manager_id = app_person() and m.valid_from <= app_today()
          and (m.valid_until is null or m.valid_until > app_today()))
        and not has_left(r.organisation_id, app_person(), app_today()) then 'organisation'
    end
    from relations r where r.organisation_id = app_organisation() and r.relation_id = relation
  );

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
  from accounts a join people p using (organisation_id, person_id) where a.user_id = account
$$;

-- A link counts for the address it was sent to: put the address right, and the one that went astray is worth nothing.
alter table invitations add column sent_to text;
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
$$;

-- Once somebody is in, no other link that was ever sent to them opens the same door again.
create or replace function accept_invitation(secret_hash bytea, account text, at timestamptz) returns void
  language sql security definer set search_path = public as $$
  insert into accounts (organisation_id, person_id, user_id)
    select organisation_id, person_id, account from invitations where token_hash = secret_hash
    on conflict (organisation_id, person_id) do nothing;
  update invitations i set used_at = at from invitations accepted
    where accepted.token_hash = secret_hash and i.organisation_id = accepted.organisation_id
      and i.person_id = accepted.person_id and i.used_at is null;
  select link_audit(organisation_id, person_id, at, 'invitation.accepted', 'person', person_id::text, '{}')
    from invitations where token_hash = secret_hash;
$$;
