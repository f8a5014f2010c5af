-- People without a contract here: for something, and until a day. The line is who they are here; the account and a seat at a
-- table are as of anybody else.
create table guests (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  purpose text not null check (purpose in ('supporter', 'consultant', 'committee_member', 'alumnus', 'job_seeker')),
  valid_from date not null,
  -- The first day on which the door is closed; the same day where HR thought better of it.
  valid_until date not null check (valid_until >= valid_from),
  invited_by uuid not null,
  primary key (organisation_id, person_id, valid_from),
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, invited_by) references people
);
call protect('guests');
create policy read_guests on guests for select to wisselwerk_app using (person_id = app_person() or app_has_role('hr'));
create policy keep_guests on guests for all to wisselwerk_app
  using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update (valid_until, purpose) on guests to wisselwerk_app;

-- Somebody who is here as a guest on a day and in no other way.
create function is_guest(organisation uuid, person uuid, on_day date) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from guests g where g.organisation_id = organisation and g.person_id = person
      and g.valid_from <= on_day and g.valid_until > on_day)
    and not exists (select from relations r where r.organisation_id = organisation and r.person_id = person
      and (r.valid_until is null or r.valid_until > on_day));

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
revoke all on function is_guest, may_come_in from public;
grant execute on function may_come_in to wisselwerk_app;

drop function find_actor(text, date, uuid, uuid);
create function find_actor(account text, on_day date, within uuid, wanted uuid)
  returns table (organisation_id uuid, person_id uuid, given_name text, family_name text, roles text[], manages boolean,
    guest boolean)
  language sql stable security definer set search_path = public as $$
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

create or replace function find_own_people(account text, within uuid)
  returns table (organisation_id uuid, organisation text, person_id uuid, name text)
  language sql stable security definer set search_path = public as $$
  select a.organisation_id, o.name, a.person_id, p.given_name || ' ' || p.family_name
  from accounts a join people p using (organisation_id, person_id) join organisations o using (organisation_id)
  where a.user_id = account and may_come_in(a.organisation_id, a.person_id, app_today())
    and (within is null or a.organisation_id = within)
  order by o.name, a.organisation_id
$$;

create or replace function may_enter(account text, within uuid) returns boolean
  language sql stable security definer set search_path = public
  return coalesce((select bool_or(may_come_in(a.organisation_id, a.person_id, app_today())) from accounts a
    where a.user_id = account and (within is null or a.organisation_id = within)), true);

create or replace function find_invitation(secret_hash bytea)
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
    and may_come_in(i.organisation_id, i.person_id, app_today())
$$;
