-- The yearly overview for the works council (seed 002, lines 830-833; Works councils act art. 31b): figures about a year
-- that is over, made once and then frozen. Who stands behind a figure is kept nowhere.
create table overviews (
  organisation_id uuid not null references organisations,
  year int not null check (year between 2000 and 2199),
  -- Null while it is being made: name of a figure, team or null, and how many; a folded figure has no count.
  figures jsonb,
  wanted_by uuid not null,
  wanted_at timestamptz not null,
  made_at timestamptz,
  failed boolean not null default false,
  primary key (organisation_id, year),
  foreign key (organisation_id, wanted_by) references people,
  check ((figures is null) = (made_at is null))
);
create table overview_questions (
  organisation_id uuid not null references organisations,
  question_id uuid not null,
  year int not null,
  figure text not null check (length(figure) between 1 and 60),
  question text not null check (length(question) between 1 and 1000),
  asked_by uuid not null,
  asked_on date not null,
  answer text check (length(answer) between 1 and 2000),
  answered_by uuid,
  answered_on date,
  primary key (organisation_id, question_id),
  foreign key (organisation_id, year) references overviews,
  foreign key (organisation_id, asked_by) references people,
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_on is null))
);
call protect('overviews');
call protect('overview_questions');

create policy read_overview on overviews for select to wisselwerk_app
  using (app_has_role('hr') or app_has_role('council'));
create policy want on overviews for insert to wisselwerk_app
  with check (wanted_by = app_person() and figures is null and (app_has_role('hr') or app_has_role('council')));
create policy want_again on overviews for update to wisselwerk_app
  using (failed and (app_has_role('hr') or app_has_role('council'))) with check (figures is null);
grant select, insert, update (failed) on overviews to wisselwerk_app;
create policy read_questions on overview_questions for select to wisselwerk_app
  using (app_has_role('hr') or app_has_role('council'));
create policy ask on overview_questions for insert to wisselwerk_app
  with check (asked_by = app_person() and answer is null and app_has_role('council'));
create policy answer on overview_questions for update to wisselwerk_app
  using (answer is null and app_has_role('hr')) with check (answered_by = app_person());
grant select, insert, update (answer, answered_by, answered_on) on overview_questions to wisselwerk_app;
