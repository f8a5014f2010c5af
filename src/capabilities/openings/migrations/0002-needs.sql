-- What an opening asks somebody to be able to do, or to want to: by a code of a taxonomy or in own words, as people say it of themselves.
create table opening_needs (
  organisation_id uuid not null references organisations,
  opening_id uuid not null,
  competence_key text not null check (length(competence_key) between 1 and 400),
  code text check (code ~ '^\S{1,200}$'),
  words text check (length(words) between 2 and 80),
  -- How much it counts.
  weight text not null check (weight in ('essential', 'important', 'somewhat')),
  -- As they were put down.
  sequence int not null check (sequence between 1 and 12),
  primary key (organisation_id, opening_id, competence_key),
  foreign key (organisation_id, opening_id) references openings,
  check ((code is null) <> (words is null))
);
call protect('opening_needs');
create policy read_needs on opening_needs for select to wisselwerk_app using (exists (select from openings o
  where o.organisation_id = opening_needs.organisation_id and o.opening_id = opening_needs.opening_id));
create policy ask_for on opening_needs for insert to wisselwerk_app with check (exists (select from openings o
  where o.organisation_id = opening_needs.organisation_id and o.opening_id = opening_needs.opening_id
    and o.opened_by = app_person() and o.closed_at is null and app_fills_unit(o.unit_id)));
grant select, insert on opening_needs to wisselwerk_app;
