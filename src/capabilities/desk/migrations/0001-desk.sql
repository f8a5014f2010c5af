-- The desk of a confidant (seed 002, lines 826-828). What people write to one, and what a confidant notes, is sealed in the
-- browser: here stand keys that open nothing without a passphrase, and sheets that say not who wrote them, nor whether it was
-- somebody else or the confidant. A role of its own reads and writes them; the application has no right to them at all.
do $$ begin
  create role wisselwerk_desk nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  execute format('grant wisselwerk_desk to %I', current_user);
end $$;
grant usage on schema public to wisselwerk_desk;
grant execute on function app_organisation, app_person, app_today, app_has_role to wisselwerk_desk;

create table drawers (
  organisation_id uuid not null references organisations,
  drawer_id uuid not null,
  person_id uuid not null,
  version int not null default 1,
  public_key text not null check (length(public_key) = 87),
  -- The private key, locked in the browser: once with the passphrase, once with the code of the recovery sheet.
  by_passphrase jsonb not null,
  by_recovery jsonb not null,
  opened_on date not null,
  primary key (organisation_id, drawer_id),
  unique (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people
);

-- No writer, no kind, no day: only in which drawer, and from when its term counts, which is the first of the next month.
create table drawer_sheets (
  organisation_id uuid not null references organisations,
  sheet_id uuid not null,
  drawer_id uuid not null,
  counts_from date not null check (extract(day from counts_from) = 1),
  sealed text not null check (length(sealed) between 1490 and 32000),
  primary key (organisation_id, sheet_id),
  foreign key (organisation_id, drawer_id) references drawers on delete cascade
);
create index drawer_sheets_drawer on drawer_sheets (organisation_id, drawer_id);

-- How many people came in a year that is over, as a confidant counted: nothing exact below five was ever here.
create table desk_years (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  year int not null check (year between 2000 and 2199),
  contacts int check (contacts between 5 and 10000),
  said_on date not null,
  primary key (organisation_id, person_id, year),
  foreign key (organisation_id, person_id) references people
);

call protect('drawers');
call protect('drawer_sheets');
call protect('desk_years');

-- With which key somebody is written to is for everybody here; what opens it is its owner's alone.
create policy read_lock on drawers for select to wisselwerk_app using (true);
grant select (organisation_id, drawer_id, person_id, public_key, opened_on) on drawers to wisselwerk_app;

create policy own on drawers for all to wisselwerk_desk
  using (organisation_id = app_organisation() and person_id = app_person())
  with check (organisation_id = app_organisation() and person_id = app_person());
create policy appointed on drawers as restrictive for insert to wisselwerk_desk
  with check ((select app_has_role('confidant')));
grant select, insert, delete, update (version, public_key, by_passphrase, by_recovery, opened_on) on drawers to wisselwerk_desk;

-- How a drawer stands for whoever would lay something in it: 'open', 'full', or 'closed' where nobody is confidant with it
-- today. Whoever does not belong here, and has no drawer to hand over from, finds none.
create function app_drawer_state(drawer uuid) returns text
  language sql stable security definer set search_path = public
  return (select case
      when not exists (select from app_holders('confidant') as h (person_id) where h.person_id = d.person_id) then 'closed'
      when (select count(*) from drawer_sheets s where s.organisation_id = d.organisation_id
        and s.drawer_id = d.drawer_id) >= 500 then 'full'
      else 'open' end
    from drawers d
    where d.organisation_id = app_organisation() and d.drawer_id = drawer
      and (belongs_here(app_organisation(), app_person(), app_today()) or exists (select from drawers o
        where o.organisation_id = app_organisation() and o.person_id = app_person())));
revoke all on function app_drawer_state from public;
grant execute on function app_drawer_state to wisselwerk_app, wisselwerk_desk;

create policy own_drawer on drawer_sheets for select to wisselwerk_desk
  using (organisation_id = app_organisation() and exists (select from drawers d
    where d.organisation_id = drawer_sheets.organisation_id and d.drawer_id = drawer_sheets.drawer_id));
create policy lay_in on drawer_sheets for insert to wisselwerk_desk
  with check (organisation_id = app_organisation() and app_drawer_state(drawer_id) = 'open'
    and counts_from <= date_trunc('month', app_today()) + interval '1 month');
create policy put_away on drawer_sheets for delete to wisselwerk_desk
  using (organisation_id = app_organisation() and exists (select from drawers d
    where d.organisation_id = drawer_sheets.organisation_id and d.drawer_id = drawer_sheets.drawer_id));
grant select, insert, delete on drawer_sheets to wisselwerk_desk;

create policy read_years on desk_years for select to wisselwerk_app using (true);
create policy say_year on desk_years for insert to wisselwerk_app
  with check (person_id = app_person() and (select app_has_role('confidant')) and year < extract(year from app_today()));
grant select, insert on desk_years to wisselwerk_app;
