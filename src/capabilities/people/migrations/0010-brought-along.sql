-- Somebody whom one of two takes along to a talk from outside. Their stay is not HR's to give, to see or to end: whom somebody
-- takes along may tell of a union, or of a quarrel. It stands apart from a stay that HR gave the same person.
alter table guests add column brought boolean not null default false check (not brought or purpose = 'supporter');
alter table guests drop constraint guests_pkey;
alter table guests add primary key (organisation_id, person_id, valid_from, brought);
drop policy read_guests on guests;
create policy read_guests on guests for select to wisselwerk_app
  using (person_id = app_person() or (not brought and app_has_role('hr')));
drop policy keep_guests on guests;
create policy keep_guests on guests for all to wisselwerk_app
  using (not brought and app_has_role('hr')) with check (not brought and app_has_role('hr'));

-- Whether somebody works here on a day: with a contract, a role, or as who manages others.
create function belongs_here(organisation uuid, person uuid, on_day date) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from relations r where r.organisation_id = organisation and r.person_id = person
      and (r.valid_until is null or r.valid_until > on_day))
    or exists (select from role_holdings h where h.organisation_id = organisation and h.person_id = person
      and (h.valid_until is null or h.valid_until > on_day))
    or exists (select from managements m where m.organisation_id = organisation and m.manager_id = person
      and (m.valid_until is null or m.valid_until > on_day));
revoke all on function belongs_here from public;

-- Who has this address, for whoever belongs here and names it in full.
create function app_at_address(address text)
  returns table (person_id uuid, name text, belongs boolean, closed boolean)
  language sql stable security definer rows 1 set search_path = public as $$
  select p.person_id, p.given_name || ' ' || p.family_name,
    belongs_here(p.organisation_id, p.person_id, app_today()), p.access_closed_at is not null
  from people p where p.organisation_id = app_organisation() and lower(p.email) = lower(address) and p.erased_on is null
    and belongs_here(app_organisation(), app_person(), app_today())
$$;
revoke all on function app_at_address from public;
grant execute on function app_at_address to wisselwerk_app;

-- Lets in, until a day, somebody from outside whom the asker takes along; a new line of the register where nobody has this
-- address. Nothing where who has it belongs here or is shut out.
create function bring_guest(fresh uuid, given text, family text, address text, until date)
  returns table (person_id uuid, name text, account boolean)
  language plpgsql security definer rows 1 set search_path = public as $$
declare who people;
begin
  if not belongs_here(app_organisation(), app_person(), app_today()) then return; end if;
  select * into who from people p
    where p.organisation_id = app_organisation() and lower(p.email) = lower(address) and p.erased_on is null;
  if who.person_id is null then
    insert into people (organisation_id, person_id, number, given_name, family_name, email)
      values (app_organisation(), fresh, 'G-' || left(fresh::text, 8), given, family, address) returning * into who;
  elsif who.access_closed_at is not null or belongs_here(app_organisation(), who.person_id, app_today()) then return;
  end if;
  insert into guests (organisation_id, person_id, purpose, valid_from, valid_until, invited_by, brought)
    values (app_organisation(), who.person_id, 'supporter', app_today(), until, app_person(), true)
    on conflict on constraint guests_pkey do update set valid_until = greatest(guests.valid_until, excluded.valid_until);
  return query select who.person_id, who.given_name || ' ' || who.family_name, exists (select from accounts a
    where a.organisation_id = who.organisation_id and a.person_id = who.person_id);
end $$;
revoke all on function bring_guest from public;
grant execute on function bring_guest to wisselwerk_app;

-- A link for whom the asker took along and who has no account here yet.
create function invite_brought(person uuid, invitation uuid, secret bytea, at timestamptz, expires timestamptz) returns void
  language sql security definer set search_path = public as $$
  insert into invitations (organisation_id, invitation_id, person_id, token_hash, sent_to, created_at, expires_at)
  select p.organisation_id, invitation, p.person_id, secret, p.email, at, expires from people p
  where p.organisation_id = app_organisation() and p.person_id = person
    and exists (select from guests g where g.organisation_id = p.organisation_id and g.person_id = p.person_id and g.brought
      and g.invited_by = app_person() and g.valid_until > app_today())
    and not exists (select from accounts a where a.organisation_id = p.organisation_id and a.person_id = p.person_id)
$$;
revoke all on function invite_brought from public;
grant execute on function invite_brought to wisselwerk_app;

-- A link that nobody used opens nothing any more.
create function take_back_link(organisation uuid, invitation uuid) returns void
  language sql security definer set search_path = public as $$
  delete from invitations i where i.organisation_id = organisation and i.invitation_id = invitation and i.used_at is null
$$;
revoke all on function take_back_link from public;

-- The stay goes on at least until this day: a talk was moved.
create function stretch_stay(organisation uuid, person uuid, until date) returns void
  language sql security definer set search_path = public as $$
  update guests g set valid_until = greatest(g.valid_until, until)
    where g.organisation_id = organisation and g.person_id = person and g.brought and g.valid_until > app_today()
$$;
revoke all on function stretch_stay from public;
