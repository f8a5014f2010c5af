-- Works councils act art. 27(1)k and l: no module that processes personal data, or could observe people, before
-- consent. The file is a list of steps; the last one says where it stands. Nothing in it is ever changed.
create table consent_steps (
  organisation_id uuid not null references organisations,
  module text not null,
  number int not null check (number > 0),
  step text not null check (step in ('asked', 'consented', 'refused', 'withdrawn')),
  -- What is asked, in words: purpose, data, who sees what.
  arrangement text not null check (length(arrangement) between 1 and 4000),
  impact_assessment text not null default '' check (length(impact_assessment) <= 4000),
  taken_by uuid not null,
  taken_on date not null,
  taken_at timestamptz not null,
  primary key (organisation_id, module, number),
  foreign key (organisation_id, taken_by) references people
);
call protect('consent_steps');
create policy read_file on consent_steps for select to wisselwerk_app using (true);
create policy ask on consent_steps for insert to wisselwerk_app
  with check (taken_by = app_person() and step = 'asked' and app_has_role('hr'));
create policy decide on consent_steps for insert to wisselwerk_app
  with check (taken_by = app_person() and step in ('consented', 'refused', 'withdrawn') and app_has_role('council'));
grant select, insert on consent_steps to wisselwerk_app;
