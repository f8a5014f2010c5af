-- A directory of the organisation keeps its people here, by a key; only the hash of a key is kept.
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
call protect('provisioning_keys');
create policy hr_reads on provisioning_keys for select to wisselwerk_app using (app_has_role('hr'));
grant select (organisation_id, key_id, name, made_at, ended_at, last_used_on) on provisioning_keys to wisselwerk_app;

-- Set by open_provisioning in the transaction of one request of a directory, which has no person.
create function app_provisioning() returns uuid language sql stable
  return nullif(current_setting('app.provisioning', true), '')::uuid;
grant execute on function app_provisioning to wisselwerk_app;

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

-- People that a directory keeps, with what only it knows of them.
create table provisioned_people (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  user_name text not null check (length(user_name) between 1 and 200),
  external_id text check (length(external_id) between 1 and 200),
  -- As what the directory sent the address that is kept, so that a later change of another one leaves it.
  email_kind text check (length(email_kind) between 1 and 40),
  kept_since timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people
);
create unique index provisioned_people_user_name on provisioned_people (organisation_id, lower(user_name));
create index provisioned_people_external_id on provisioned_people (organisation_id, external_id);
call protect('provisioned_people');
create policy read_own on provisioned_people for select to wisselwerk_app
  using (person_id = app_person() or app_has_role('hr') or app_provisioning() is not null);
create policy provision on provisioned_people for all to wisselwerk_app
  using (app_provisioning() is not null) with check (app_provisioning() is not null);
grant select, insert, update, delete on provisioned_people to wisselwerk_app;

-- What it may do in the register.
create policy provision_new on people for insert to wisselwerk_app with check (app_provisioning() is not null);
create policy provision_known on people for update to wisselwerk_app
  using (app_provisioning() is not null and erased_on is null) with check (app_provisioning() is not null);
create policy provision_reads on accounts for select to wisselwerk_app using (app_provisioning() is not null);

-- Whom a directory may keep: it finds people by the number and the address that it knows of them, and sends both itself.
create view directory_people with (security_barrier) as
  select organisation_id, person_id, number, given_name, family_name, email, access_closed_at, erased_on
  from people where organisation_id = app_organisation() and (select app_provisioning()) is not null;
grant select on directory_people to wisselwerk_app;
