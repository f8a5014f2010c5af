-- Who looked for whom: read by the one who looked and by each person shown, for themselves. What people look at as employees is in no log.
create table bank_looks (
  organisation_id uuid not null references organisations,
  look_id uuid not null,
  looker_id uuid not null,
  looked_at timestamptz not null,
  looked_on date not null,
  -- What was looked for, as it is compared.
  subject text not null check (length(subject) between 1 and 400),
  code text check (code ~ '^\S{1,200}$'),
  words text check (length(words) between 1 and 200),
  primary key (organisation_id, look_id),
  foreign key (organisation_id, looker_id) references people,
  check (num_nonnulls(code, words) = 1)
);
create index bank_looks_of on bank_looks (organisation_id, looker_id, looked_on);
call protect('bank_looks');

create table bank_looks_shown (
  organisation_id uuid not null references organisations,
  look_id uuid not null,
  person_id uuid not null,
  looked_at timestamptz not null,
  primary key (organisation_id, look_id, person_id),
  foreign key (organisation_id, look_id) references bank_looks on delete cascade,
  foreign key (organisation_id, person_id) references people
);
create index bank_looks_shown_to on bank_looks_shown (organisation_id, person_id);
call protect('bank_looks_shown');

create function app_looked(look uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from bank_looks l
    where l.organisation_id = app_organisation() and l.look_id = look and l.looker_id = app_person());
create function app_was_shown(look uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from bank_looks_shown s
    where s.organisation_id = app_organisation() and s.look_id = look and s.person_id = app_person());

create policy read_look on bank_looks for select to wisselwerk_app
  using (looker_id = app_person() or app_was_shown(look_id));
create policy keep_look on bank_looks for insert to wisselwerk_app with check (looker_id = app_person());
grant select, insert on bank_looks to wisselwerk_app;
create policy read_shown on bank_looks_shown for select to wisselwerk_app
  using (person_id = app_person() or app_looked(look_id));
create policy keep_shown on bank_looks_shown for insert to wisselwerk_app with check (app_looked(look_id));
grant select, insert on bank_looks_shown to wisselwerk_app;
