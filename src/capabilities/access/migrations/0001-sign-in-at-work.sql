-- Where an organisation's people sign in with the account they have at work. Whoever decides this decides who is who,
-- and could read everybody's side of the table: only an operator's command writes here, and no route does.
create table sign_in_providers (
  organisation_id uuid primary key references organisations,
  issuer text not null check (length(issuer) between 8 and 500),
  client_id text not null check (length(client_id) between 1 and 500),
  -- Locked with the secret of this installation.
  locked_secret text not null,
  set_at timestamptz not null
);
call protect('sign_in_providers');
-- HR sees what stands, never a secret.
create policy hr_reads on sign_in_providers for select to wisselwerk_app using (app_has_role('hr'));
grant select (organisation_id, issuer, client_id, set_at) on sign_in_providers to wisselwerk_app;

-- The part of an address behind the @ that leads to an organisation; never to two.
create table sign_in_domains (
  organisation_id uuid not null references organisations,
  domain text not null unique check (domain = lower(domain) and length(domain) between 3 and 253),
  primary key (organisation_id, domain)
);
call protect('sign_in_domains');
create policy hr_reads on sign_in_domains for select to wisselwerk_app using (app_has_role('hr'));
grant select on sign_in_domains to wisselwerk_app;

-- Who somebody is at the provider. The address served once, to find them; from then on this pair does.
create table sign_in_identities (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  issuer text not null,
  -- The name that the provider gives somebody and never gives to anybody else.
  work_account text not null,
  linked_at timestamptz not null,
  primary key (organisation_id, person_id, issuer),
  unique (organisation_id, issuer, work_account),
  foreign key (organisation_id, person_id) references people
);
call protect('sign_in_identities');
create policy read_own on sign_in_identities for select to wisselwerk_app using (person_id = app_person());
grant select on sign_in_identities to wisselwerk_app;

-- Before anybody is signed in: hence past row level security, and only by a domain or an organisation.
create function any_sign_in_provider() returns boolean language sql stable security definer set search_path = public
  return exists (select from sign_in_providers);

create function find_sign_in_provider(wanted text)
  returns table (organisation_id uuid, issuer text, client_id text, locked_secret text)
  language sql stable security definer set search_path = public as $$
  select p.organisation_id, p.issuer, p.client_id, p.locked_secret
  from sign_in_domains d join sign_in_providers p using (organisation_id) where d.domain = wanted
$$;

-- The person behind an identity; else who has this address and is not tied to another identity there. With an account
-- here it must be that account's own address (`account` is whose it is), which HR cannot change; without one the address
-- in the register counts, as for an invitation. Where an account of another organisation has that address they are told so,
-- and come in as that account's owner, who alone lets it hold another person. The door is closed to whoever may not come in,
-- and so to who was a guest and is not any more. The person is locked: two browsers at once make one account.
create function find_sign_in_person(organisation uuid, provider text, who text, mail text, account text)
  returns table (person_id uuid, given_name text, family_name text, user_id text, closed boolean)
  language sql security definer set search_path = public as $$
  select p.person_id, p.given_name, p.family_name, a.user_id,
    not may_come_in(p.organisation_id, p.person_id, app_today())
  from people p
    left join accounts a using (organisation_id, person_id)
    left join sign_in_identities i on i.organisation_id = p.organisation_id and i.person_id = p.person_id
      and i.issuer = provider
  where p.organisation_id = organisation and p.erased_on is null and (
    i.work_account = who
    or i.work_account is null
      and not exists (select from sign_in_identities o where o.organisation_id = organisation and o.issuer = provider
        and o.work_account = who)
      and case when a.user_id is null then lower(p.email) = lower(mail) else a.user_id = account end)
  for no key update of p
$$;

create function link_sign_in(organisation uuid, person uuid, provider text, who text, account text, at timestamptz)
  returns void language plpgsql security definer set search_path = public as $$
begin
  insert into accounts (organisation_id, person_id, user_id) values (organisation, person, account)
    on conflict (organisation_id, person_id) do nothing;
  insert into sign_in_identities values (organisation, person, provider, who, at) on conflict do nothing;
  if found then
    update invitations i set used_at = at
      where i.organisation_id = organisation and i.person_id = person and i.used_at is null;
    perform link_audit(organisation, person, at, 'sign-in.linked', 'person', person::text, '{}');
  end if;
end $$;
revoke all on function any_sign_in_provider, find_sign_in_provider, find_sign_in_person, link_sign_in from public;
grant execute on function any_sign_in_provider, find_sign_in_provider, find_sign_in_person, link_sign_in to wisselwerk_app;
