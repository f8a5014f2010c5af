-- Gender: of whoever has it in the register file, and only where HR chose to keep it, so that answers to requests can be compared
-- between groups (seed 002, lines 695-708). Apart from the people themselves: no read of a manager or a colleague comes past here.
-- A line means that it is kept; without one nothing can stand below.
create table gender_columns (
  organisation_id uuid not null references organisations,
  kept_by uuid not null,
  kept_on date not null,
  primary key (organisation_id),
  foreign key (organisation_id, kept_by) references people
);
call protect('gender_columns');
create table genders (
  organisation_id uuid not null references gender_columns,
  person_id uuid not null,
  gender text not null check (gender in ('woman', 'man', 'other')),
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people
);
call protect('genders');

create policy read_choice on gender_columns for select to wisselwerk_app using (true);
create policy choose on gender_columns for insert to wisselwerk_app
  with check (app_has_role('hr') and kept_by = app_person() and kept_on = app_today());
grant select, insert on gender_columns to wisselwerk_app;
create policy read_own_or_hr on genders for select to wisselwerk_app using (person_id = app_person() or app_has_role('hr'));
create policy keep on genders for all to wisselwerk_app using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update, delete on genders to wisselwerk_app;

-- For work without a request that compares groups. Granted to nobody who signs in.
create view known_genders with (security_invoker) as select organisation_id, person_id, gender from genders;

-- Off again: all of it goes at once, also who stood in which group when figures by gender went out. Those are about half-years that
-- were published once, so that no later figure is decided against them.
create function app_erase_genders() returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not app_has_role('hr') then return; end if;
  delete from genders where organisation_id = app_organisation();
  delete from gender_columns where organisation_id = app_organisation();
  delete from ledger_figures f using ledger_publications p
    where p.organisation_id = app_organisation() and p.published_by = 'rates-by-gender'
      and f.organisation_id = p.organisation_id and f.publication_id = p.publication_id;
  delete from ledger_publications where organisation_id = app_organisation() and published_by = 'rates-by-gender';
  delete from ledger_groups g where g.organisation_id = app_organisation()
    and not exists (select from ledger_figures f where f.organisation_id = g.organisation_id and f.group_hash = g.group_hash);
end $$;
revoke all on function app_erase_genders from public;
grant execute on function app_erase_genders to wisselwerk_app;
