-- Whether mail of this organisation arrives: HR sends a message to an own address, and its link says that it came.
create table mail_trials (
  organisation_id uuid not null references organisations,
  mail_id uuid not null,
  secret_hash bytea not null,
  sent_at timestamptz not null,
  arrived_at timestamptz check (arrived_at >= sent_at),
  primary key (organisation_id, mail_id)
);
call protect('mail_trials');
create policy hr_tries on mail_trials for all to wisselwerk_app
  using ((select app_has_role('hr'))) with check ((select app_has_role('hr')));
grant select, insert, update on mail_trials to wisselwerk_app;
