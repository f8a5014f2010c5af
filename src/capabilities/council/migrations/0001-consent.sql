-- Works councils act art. 27(1)k and l: no module that processes personal data, or could observe people, before
-- consent. The file is a list of steps; the last one says where it stands. Nothing in it is ever changed.
create table consent_steps (
  organisation_id uuid not null references organisations,
  module text not null,
  number int not null check (number > 0),
  step text not null check (step in ('asked', 'consented', 'refused', 'withdrawn', 'without-council')),
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

-- What is open; goes along with the opening of every request.
create function app_open_modules() returns text[] language sql stable set search_path = public
return array(
  select s.module from (select distinct on (module) module, step from consent_steps
    where organisation_id = app_organisation() order by module, number desc) s
  where s.step in ('consented', 'without-council'));
grant execute on function app_open_modules to wisselwerk_app;

-- Where fewer than fifty people work and nobody is of a works council, law asks for none (Works councils act art. 2), and HR may
-- open a part by itself, on a ground of its own. What a council said no to stays closed, also when it is gone.
create function app_may_go_without(of_module text) returns boolean language sql stable set search_path = public
  return app_people_here() < 50 and not app_role_is_held('council')
    and coalesce((select s.step not in ('refused', 'withdrawn') from consent_steps s
      where s.organisation_id = app_organisation() and s.module = of_module and s.step in ('consented', 'refused', 'withdrawn')
      order by s.number desc limit 1), true);
revoke all on function app_may_go_without from public;
grant execute on function app_may_go_without to wisselwerk_app;

create policy read_file on consent_steps for select to wisselwerk_app using (true);
create policy ask on consent_steps for insert to wisselwerk_app
  with check (taken_by = app_person() and step = 'asked' and app_has_role('hr'));
create policy decide on consent_steps for insert to wisselwerk_app
  with check (taken_by = app_person() and step in ('consented', 'refused', 'withdrawn') and app_has_role('council'));
create policy go_without on consent_steps for insert to wisselwerk_app
  with check (taken_by = app_person() and step = 'without-council' and app_has_role('hr') and app_may_go_without(module));
grant select, insert on consent_steps to wisselwerk_app;
