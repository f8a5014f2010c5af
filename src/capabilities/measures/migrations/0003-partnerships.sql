-- Working together with a school (D17), as a card of two sides: what students are sure of, and what comes in, how many and how good. A card
-- with one side empty is none. It is about nobody: no line names a student.
create table partnerships (
  organisation_id uuid not null references organisations,
  partnership_id uuid not null,
  school text not null check (length(school) between 1 and 120),
  -- A year.
  places int not null check (places between 1 and 1000),
  certainty text not null check (certainty ~ '\S' and length(certainty) <= 500),
  inflow int not null check (inflow between 1 and 1000),
  quality text not null check (quality ~ '\S' and length(quality) <= 500),
  begun_on date not null,
  ended_on date check (ended_on >= begun_on),
  written_by uuid not null,
  primary key (organisation_id, partnership_id),
  foreign key (organisation_id, written_by) references people
);
call protect('partnerships');
create policy read_partnerships on partnerships for select to wisselwerk_app using (true);
create policy make_partnership on partnerships for insert to wisselwerk_app
  with check (written_by = app_person() and ended_on is null and (select app_has_role('hr')));
create policy end_partnership on partnerships for update to wisselwerk_app
  using (ended_on is null and (select app_has_role('hr'))) with check ((select app_has_role('hr')));
grant select, insert, update (ended_on) on partnerships to wisselwerk_app;
