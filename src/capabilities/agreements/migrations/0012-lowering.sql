-- A clause that lowers pay or function goes the heavier way (C19): it says why and what stands against it, and the text lies
-- before both for seven full days, or more where an organisation chose so, before anybody can sign it.
create table cooling_choices (
  organisation_id uuid not null references organisations,
  number int not null check (number > 0),
  -- Longer is for an organisation to choose, shorter is for nobody.
  days int not null check (days between 7 and 60),
  why text not null check (length(why) between 1 and 300),
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (organisation_id, number),
  foreign key (organisation_id, chosen_by) references people
);
call protect('cooling_choices');
-- It is a rule of the house: everybody who is bound by it reads it.
create policy read_choices on cooling_choices for select to wisselwerk_app using (true);
create policy choose on cooling_choices for insert to wisselwerk_app
  with check (app_has_role('hr') and chosen_by = app_person());
grant select, insert on cooling_choices to wisselwerk_app;

create function app_cooling_days() returns int language sql stable
  return coalesce((select c.days from cooling_choices c where c.organisation_id = app_organisation()
    order by c.number desc limit 1), 7);
grant execute on function app_cooling_days to wisselwerk_app;

create function lowers_something(joint jsonb) returns boolean language sql immutable
  return exists (select from jsonb_array_elements(joint -> 'clauses') c
    where c #>> '{clause,lowers,what}' in ('pay', 'function', 'both'));
create function lowers_in_silence(joint jsonb) returns boolean language sql immutable
  return exists (select from jsonb_array_elements(joint -> 'clauses') c
    where c #>> '{clause,lowers,what}' in ('pay', 'function', 'both')
      and (coalesce(c #>> '{clause,lowers,reason}', '') !~ '\w' or coalesce(c #>> '{clause,lowers,compensation}', '') !~ '\w'));
grant execute on function lowers_something, lowers_in_silence to wisselwerk_app;

-- The day from which it can be signed stands in the text itself, and is counted here from the day on which it is written.
create policy lowering_cools on versions as restrictive for insert to wisselwerk_app
  with check (not lowers_something(joint)
    or ((joint #>> '{cooling,signFrom}')::date > app_today() + app_cooling_days() and not lowers_in_silence(joint)));
create policy once_cooled on signatures as restrictive for insert to wisselwerk_app
  with check (exists (select from versions v where v.organisation_id = signatures.organisation_id
    and v.agreement_id = signatures.agreement_id and v.number = signatures.number
    and (not lowers_something(v.joint) or app_today() >= (v.joint #>> '{cooling,signFrom}')::date)));
