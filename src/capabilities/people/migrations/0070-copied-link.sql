-- Where no mail server is set HR may copy a link and hand it over; whoever uses it reads that HR had it in hand.
alter table invitations add column copied boolean not null default false;
drop function find_invitation;
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
