-- Small words in front of a family name are written and do not count where names are put in order: `van den Berg` stands
-- under B. The name itself says which they are; where it does not (`Van Den Berg`), they are kept beside it.
create function small_words(family text) returns text language sql immutable parallel safe
  return coalesce(rtrim(substring(family collate "und-x-icu"
    from '^((?:(?:[[:lower:]]+|[''’][[:lower:]]+)\s+|[[:lower:]]+[''’]\s?)+)(?=[^[:lower:]])')), '');
alter table people add column name_prefix text check (starts_with(family_name, name_prefix));

-- A name that changes takes what was said of its beginning along only where that still fits.
create function keep_prefix() returns trigger language plpgsql as $$
begin
  if not starts_with(new.family_name, new.name_prefix) then new.name_prefix := null; end if;
  return new;
end $$;
create trigger keep_prefix before update of family_name on people for each row execute function keep_prefix();

-- As people in the Netherlands look names up: without the small words, accents and capitals only between equals.
create collation dutch (provider = icu, locale = 'nl');
alter table people add column sort_name text collate dutch generated always as
  (ltrim(substr(family_name, length(coalesce(name_prefix, small_words(family_name))) + 1)) || ', ' || given_name) stored;

-- What a person typed and what is sought, without accents and capitals.
create function plain(written text) returns text language sql immutable strict parallel safe set search_path = public
  return lower(translate(regexp_replace(normalize(written, NFD), '[̀-ͯ]', '', 'g'),
    'øØłŁđĐðÐıæÆœŒßþÞ’', 'oOlLdDdDiaAoOstT'''));

grant select (name_prefix, sort_name) on people to wisselwerk_app;

drop view people_details;
create view people_details with (security_barrier) as
  select organisation_id, person_id, number, given_name, family_name, name_prefix, sort_name, email, birth_date,
    access_closed_at, erased_on
  from people
  where organisation_id = app_organisation() and (person_id = app_person() or (select app_has_role('hr')));
grant select on people_details to wisselwerk_app;

create or replace view known_people with (security_invoker) as
  select organisation_id, person_id, given_name, family_name, erased_on, sort_name from people;

-- What was said about the last files of an organisation: which column is which, and how days and names are meant.
create table import_choices (
  organisation_id uuid primary key references organisations,
  choices jsonb not null,
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  foreign key (organisation_id, chosen_by) references people
);
call protect('import_choices');
create policy keep_choices on import_choices for all to wisselwerk_app
  using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update on import_choices to wisselwerk_app;
