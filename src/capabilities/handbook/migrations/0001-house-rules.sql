-- Rules of the house in plain words (I10): what, why, who decides, where it comes from, and from when until when. A change is another
-- version from a day on, and the one before ends the day before; nothing that was written goes.
create table house_rules (
  organisation_id uuid not null references organisations,
  rule_id uuid not null,
  number int not null check (number > 0),
  title text not null check (length(title) between 1 and 120),
  what text not null check (length(what) between 1 and 2000),
  why text not null check (length(why) between 1 and 1000),
  decides text not null check (length(decides) between 1 and 300),
  source text not null check (length(source) between 1 and 300),
  valid_from date not null,
  -- The last day on which it holds.
  ends_on date check (ends_on >= valid_from),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (organisation_id, rule_id, number),
  unique (organisation_id, rule_id, valid_from),
  foreign key (organisation_id, written_by) references people
);
call protect('house_rules');
-- Everybody who is bound by them reads them.
create policy read_house_rules on house_rules for select to wisselwerk_app using (true);
create policy write_house_rule on house_rules for insert to wisselwerk_app
  with check (written_by = app_person() and (select app_has_role('hr')));
create policy end_house_rule on house_rules for update to wisselwerk_app using ((select app_has_role('hr')));
grant select, insert, update (ends_on) on house_rules to wisselwerk_app;
