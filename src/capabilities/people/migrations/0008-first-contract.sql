-- The first contract's terms, as data of the two: the employment contract that the third one fills in. HR writes them down;
-- both may say that something is not right, and HR takes that over or not. What was written stays, by number.
create table first_contract_terms (
  organisation_id uuid not null references organisations,
  relation_id uuid not null,
  number integer not null check (number > 0),
  state text not null check (state in ('kept', 'proposed', 'declined')),
  -- In whose place the writer sat.
  seat text not null check (seat in ('hr', 'employee', 'organisation')),
  written_by uuid not null,
  written_at timestamptz not null,
  kind text not null check (kind in ('permanent', 'fixed_term', 'on_call', 'agency', 'payroll', 'freelance')),
  starts_on date not null,
  -- The last day; null where there is none.
  ends_on date check (ends_on >= starts_on),
  probation_until date check (probation_until >= starts_on),
  hours_per_week numeric(4, 2) not null check (hours_per_week between 0 and 60),
  job_title text not null check (length(job_title) between 1 and 120),
  workplace text not null default '' check (length(workplace) <= 120),
  pay_scale text not null default '' check (length(pay_scale) <= 120),
  collective_agreement text not null default '' check (length(collective_agreement) <= 200),
  notice text not null default '' check (length(notice) <= 200),
  why text not null default '' check (length(why) <= 500),
  check ((seat = 'hr') = (state = 'kept')),
  primary key (organisation_id, relation_id, number),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, written_by) references people
);
call protect('first_contract_terms');

-- Of the two and of who sits there; and of HR, but at a table of their own as one of the two.
create policy read_terms on first_contract_terms for select to wisselwerk_app
  using (app_seat(relation_id, 'agreement') is not null or app_has_role('hr'));
create policy keep_terms on first_contract_terms for insert to wisselwerk_app with check (
  written_by = app_person() and case seat
    when 'hr' then app_has_role('hr') and app_side(relation_id) is null
    else seat = app_side(relation_id) end);
create policy answer_terms on first_contract_terms for update to wisselwerk_app
  using (app_has_role('hr') and app_side(relation_id) is null and state = 'proposed')
  with check (state = 'declined');
grant select, insert, update (state) on first_contract_terms to wisselwerk_app;
