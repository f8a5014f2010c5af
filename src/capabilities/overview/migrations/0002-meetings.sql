-- The yearly meeting of works council and management on the overview (seed 002, lines 830-833). Each table hangs on the year,
-- so that each keeps its own term.
create table overview_meetings (
  organisation_id uuid not null references organisations,
  year int not null,
  version int not null default 1,
  held_on date not null,
  place text not null check (length(place) <= 120),
  -- Who else is there, in words: a director, an adviser.
  others text not null check (length(others) <= 300),
  minutes text not null default '' check (length(minutes) <= 12000),
  -- Settled by both, the minutes change no more.
  hr_by uuid,
  hr_on date,
  council_by uuid,
  council_on date,
  primary key (organisation_id, year),
  foreign key (organisation_id, year) references overviews,
  check ((hr_by is null) = (hr_on is null)),
  check ((council_by is null) = (council_on is null)),
  check (hr_by <> council_by),
  check (minutes <> '' or num_nonnulls(hr_by, council_by) = 0)
);
call protect('overview_meetings');
create table overview_meeting_people (
  organisation_id uuid not null references organisations,
  year int not null,
  person_id uuid not null,
  side text not null check (side in ('hr', 'council')),
  asked_on date not null,
  primary key (organisation_id, year, person_id),
  foreign key (organisation_id, year) references overviews
);
call protect('overview_meeting_people');
create table overview_agreements (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  year int not null,
  what text not null check (length(what) between 1 and 500),
  who uuid not null,
  due_on date not null,
  made_by uuid not null,
  made_on date not null,
  done text check (length(done) between 1 and 1000),
  closed_by uuid,
  closed_on date,
  primary key (organisation_id, agreement_id),
  foreign key (organisation_id, year) references overviews,
  check ((done is null) = (closed_by is null) and (done is null) = (closed_on is null))
);
create index overview_agreements_open on overview_agreements (organisation_id, year) where done is null;
call protect('overview_agreements');
-- What is added to minutes that were settled: never instead of a word of them.
create table overview_meeting_additions (
  organisation_id uuid not null references organisations,
  addition_id uuid not null,
  year int not null,
  words text not null check (length(words) between 1 and 2000),
  side text not null check (side in ('hr', 'council')),
  added_by uuid not null,
  added_on date not null,
  primary key (organisation_id, addition_id),
  foreign key (organisation_id, year) references overviews
);
call protect('overview_meeting_additions');

create function app_meeting_open(meeting_year int) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from overview_meetings m where m.organisation_id = app_organisation() and m.year = meeting_year
    and (m.hr_by is null or m.council_by is null));
revoke all on function app_meeting_open from public;
grant execute on function app_meeting_open to wisselwerk_app;

create policy read_meeting on overview_meetings for select to wisselwerk_app
  using ((select app_has_role('hr') or app_has_role('council')));
create policy plan_meeting on overview_meetings for insert to wisselwerk_app
  with check ((select app_has_role('hr') or app_has_role('council')) and num_nonnulls(hr_by, council_by) = 0);
create policy change_meeting on overview_meetings for update to wisselwerk_app
  using ((select app_has_role('hr') or app_has_role('council')) and (hr_by is null or council_by is null))
  with check ((hr_by is distinct from app_person() or (select app_has_role('hr')))
    and (council_by is distinct from app_person() or (select app_has_role('council'))));
grant select, insert, update (version, held_on, place, others, minutes, hr_by, hr_on, council_by, council_on)
  on overview_meetings to wisselwerk_app;

create policy read_people on overview_meeting_people for select to wisselwerk_app
  using ((select app_has_role('hr') or app_has_role('council')));
create policy ask_people on overview_meeting_people for insert to wisselwerk_app
  with check ((select app_has_role('hr') or app_has_role('council')) and app_meeting_open(year));
create policy drop_people on overview_meeting_people for delete to wisselwerk_app
  using ((select app_has_role('hr') or app_has_role('council')) and app_meeting_open(year));
grant select, insert, delete on overview_meeting_people to wisselwerk_app;

create policy read_agreements on overview_agreements for select to wisselwerk_app
  using ((select app_has_role('hr') or app_has_role('council')));
create policy agree on overview_agreements for insert to wisselwerk_app
  with check (made_by = app_person() and done is null and (select app_has_role('hr') or app_has_role('council'))
    and app_meeting_open(year));
create policy drop_agreement on overview_agreements for delete to wisselwerk_app
  using (done is null and (select app_has_role('hr') or app_has_role('council')) and app_meeting_open(year));
create policy close_agreement on overview_agreements for update to wisselwerk_app
  using (done is null and (select app_has_role('hr') or app_has_role('council'))) with check (closed_by = app_person());
grant select, insert, delete, update (done, closed_by, closed_on) on overview_agreements to wisselwerk_app;

create policy read_additions on overview_meeting_additions for select to wisselwerk_app
  using ((select app_has_role('hr') or app_has_role('council')));
create policy add_words on overview_meeting_additions for insert to wisselwerk_app
  with check (added_by = app_person() and app_has_role(side) and exists (select from overview_meetings m
    where m.organisation_id = overview_meeting_additions.organisation_id and m.year = overview_meeting_additions.year
      and m.hr_by is not null and m.council_by is not null));
grant select, insert on overview_meeting_additions to wisselwerk_app;
