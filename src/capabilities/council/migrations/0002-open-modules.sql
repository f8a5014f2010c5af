-- Goes along with the opening of every request.
create function app_open_modules() returns text[] language sql stable set search_path = public
return array(
  select s.module from (select distinct on (module) module, step from consent_steps
    where organisation_id = app_organisation() order by module, number desc) s
  where s.step = 'consented');
grant execute on function app_open_modules to wisselwerk_app;
