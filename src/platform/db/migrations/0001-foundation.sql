-- The application acts as this role and never as the owner, who would bypass row level security.
do $$ begin
  create role wisselwerk_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  create role wisselwerk_auth nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  execute format('grant wisselwerk_app, wisselwerk_auth to %I', current_user);
end $$;

revoke all on schema public from public;
grant usage on schema public to wisselwerk_app;

create schema auth;
grant usage, create on schema auth to wisselwerk_auth;

-- Who is asking, on which day; set once at the start of every transaction.
create function app_organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.organisation', true), '')::uuid;
create function app_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
create function app_today() returns date language sql stable parallel safe
  return coalesce(nullif(current_setting('app.today', true), '')::date, current_date);

-- Every table of ours passes here: deny by default, only the own organisation.
create procedure protect(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format(
    'create policy own_organisation on %s as restrictive for all to wisselwerk_app using (organisation_id = app_organisation())',
    target);
end $$;

create table organisations (
  organisation_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  language text not null default 'nl' check (language in ('nl', 'en')),
  demo boolean not null default false,
  created_at timestamptz not null
);
call protect('organisations');
create policy read_own on organisations for select to wisselwerk_app using (true);
create policy change_own on organisations for update to wisselwerk_app using (true);
grant select, update (name, language) on organisations to wisselwerk_app;
