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
-- The part of an address behind the @ that leads to an organisation; never to two.
create table sign_in_domains (
  organisation_id uuid not null references organisations,
  domain text not null unique check (domain = lower(domain) and length(domain) between 3 and 253),
  primary key (organisation_id, domain)
);
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

-- By which a directory of the organisation keeps its people here; only the hash of a key is kept.
create table provisioning_keys (
  organisation_id uuid not null references organisations,
  key_id uuid not null,
  name text not null check (length(name) between 1 and 60),
  key_hash bytea not null unique,
  made_at timestamptz not null,
  ended_at timestamptz,
  last_used_on date,
  primary key (organisation_id, key_id)
);
create unique index provisioning_keys_name on provisioning_keys (organisation_id, name) where ended_at is null;
-- People that a directory keeps, with what only it knows of them.
create table provisioned_people (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  user_name text not null check (length(user_name) between 1 and 200),
  external_id text check (length(external_id) between 1 and 200),
  kept_since timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people
);
create unique index provisioned_people_user_name on provisioned_people (organisation_id, lower(user_name));
create index provisioned_people_external_id on provisioned_people (organisation_id, external_id);

call protect('sign_in_providers');
call protect('sign_in_domains');
call protect('sign_in_identities');
call protect('provisioning_keys');
call protect('provisioned_people');

-- HR sees what stands, never a secret.
create policy hr_reads on sign_in_providers for select to wisselwerk_app using (app_has_role('hr'));
grant select (organisation_id, issuer, client_id, set_at) on sign_in_providers to wisselwerk_app;
create policy hr_reads on sign_in_domains for select to wisselwerk_app using (app_has_role('hr'));
grant select on sign_in_domains to wisselwerk_app;
create policy hr_reads on provisioning_keys for select to wisselwerk_app using (app_has_role('hr'));
grant select (organisation_id, key_id, name, made_at, ended_at, last_used_on) on provisioning_keys to wisselwerk_app;
create policy read_own on sign_in_identities for select to wisselwerk_app using (person_id = app_person());
grant select on sign_in_identities to wisselwerk_app;

-- Set by open_provisioning in the transaction of one request of a directory, which has no person.
create function app_provisioning() returns uuid language sql stable
  return nullif(current_setting('app.provisioning', true), '')::uuid;
grant execute on function app_provisioning to wisselwerk_app;

create policy read_own on provisioned_people for select to wisselwerk_app
  using (person_id = app_person() or app_has_role('hr') or app_provisioning() is not null);
create policy provision on provisioned_people for all to wisselwerk_app
  using (app_provisioning() is not null) with check (app_provisioning() is not null);
grant select, insert, update, delete on provisioned_people to wisselwerk_app;
create policy provision_new on people for insert to wisselwerk_app with check (app_provisioning() is not null);
create policy provision_known on people for update to wisselwerk_app
  using (app_provisioning() is not null and erased_on is null) with check (app_provisioning() is not null);
create policy provision_reads on accounts for select to wisselwerk_app using (app_provisioning() is not null);

-- Lets a directory act for its organisation until the end of this transaction; null for a key that is none.
create function open_provisioning(wanted bytea, today date) returns uuid
  language plpgsql security definer set search_path = public as $$
declare
  opening provisioning_keys;
begin
  select * into opening from provisioning_keys k where k.key_hash = wanted and k.ended_at is null;
  if not found then return null; end if;
  update provisioning_keys k set last_used_on = today where k.organisation_id = opening.organisation_id
    and k.key_id = opening.key_id and k.last_used_on is distinct from today;
  perform set_config('app.organisation', opening.organisation_id::text, true),
    set_config('app.provisioning', opening.key_id::text, true);
  return opening.organisation_id;
end $$;
revoke all on function open_provisioning from public;
grant execute on function open_provisioning to wisselwerk_app;

-- What a directory does has no person of the organisation behind it that we know; the chain says so by an actor that is
-- nobody.
create function append_provisioning(at timestamptz, event text, person uuid) returns bigint
  language plpgsql security definer set search_path = public as $$
begin
  if app_provisioning() is null then
    raise exception 'only a directory says what a directory did';
  end if;
  return link_audit(app_organisation(), '00000000-0000-0000-0000-000000000000', at, event, 'person', person::text,
    jsonb_build_object('key', app_provisioning()));
end $$;
revoke all on function append_provisioning from public;
grant execute on function append_provisioning to wisselwerk_app;

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
-- in the register counts, as for an invitation. The person is locked: two browsers at once make one account.
create function find_sign_in_person(organisation uuid, provider text, who text, mail text, account text)
  returns table (person_id uuid, given_name text, family_name text, user_id text, closed boolean)
  language sql security definer set search_path = public as $$
  select p.person_id, p.given_name, p.family_name, a.user_id, p.access_closed_at is not null
  from people p
    left join accounts a using (organisation_id, person_id)
    left join sign_in_identities i on i.organisation_id = p.organisation_id and i.person_id = p.person_id
      and i.issuer = provider
  where p.organisation_id = organisation and p.erased_on is null and (
    i.work_account = who
    or i.work_account is null
      and not exists (select from sign_in_identities o where o.organisation_id = organisation and o.issuer = provider
        and o.work_account = who)
      and case when a.user_id is null
        then lower(p.email) = lower(mail) and not exists (select from accounts o where o.user_id = account)
        else a.user_id = account end)
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
