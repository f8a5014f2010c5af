-- Mail leaves from here after commit: a refused request sends nothing, a crash loses nothing.
create table outbox (
  organisation_id uuid not null references organisations,
  mail_id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  attempts int not null default 0,
  primary key (organisation_id, mail_id)
);
call protect('outbox');
create policy post on outbox for insert to wisselwerk_app with check (true);
grant insert on outbox to wisselwerk_app;
