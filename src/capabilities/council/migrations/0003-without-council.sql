-- Where fewer than fifty people work and nobody is of a works council, law asks for none (Works councils act art. 2), and HR may
-- open a part by itself, on a ground of its own. What a council said no to stays closed, also when it is gone.
alter table consent_steps drop constraint consent_steps_step_check;
alter table consent_steps add constraint consent_steps_step_check
  check (step in ('asked', 'consented', 'refused', 'withdrawn', 'without-council'));

create function app_may_go_without(of_module text) returns boolean language sql stable set search_path = public
  return app_people_here() < 50 and not app_role_is_held('council')
    and coalesce((select s.step not in ('refused', 'withdrawn') from consent_steps s
      where s.organisation_id = app_organisation() and s.module = of_module and s.step in ('consented', 'refused', 'withdrawn')
      order by s.number desc limit 1), true);
revoke all on function app_may_go_without from public;
grant execute on function app_may_go_without to wisselwerk_app;

create policy go_without on consent_steps for insert to wisselwerk_app
  with check (taken_by = app_person() and step = 'without-council' and app_has_role('hr') and app_may_go_without(module));

create or replace function app_open_modules() returns text[] language sql stable set search_path = public
return array(
  select s.module from (select distinct on (module) module, step from consent_steps
    where organisation_id = app_organisation() order by module, number desc) s
  where s.step in ('consented', 'without-council'));
