-- What somebody can do and what they want to do (seed 000, line 297; seed 001, lines 417-421): two things apart, each with who may know of it,
-- which is nobody until its owner says otherwise. An ability that is not said has no level; a wish that is not said is null.
create table competences (
  organisation_id uuid not null references organisations,
  competence_id uuid not null,
  person_id uuid not null,
  code text check (code ~ '^\S{1,200}$'),
  words text check (length(words) between 2 and 80),
  -- The same for the same competence, however its words were typed.
  competence_key text not null check (length(competence_key) between 1 and 400),
  level text check (level in ('with-help', 'alone', 'teaches')),
  level_seen_by text not null default 'nobody' check (level_seen_by in ('nobody', 'team', 'organisation')),
  evidence text check (evidence ~ '\S' and length(evidence) <= 500),
  wish text check (wish in ('yes', 'rather-not')),
  wish_seen_by text not null default 'nobody' check (wish_seen_by in ('nobody', 'team', 'organisation')),
  written_on date not null,
  primary key (organisation_id, competence_id),
  unique (organisation_id, person_id, competence_key),
  foreign key (organisation_id, person_id) references people,
  check ((code is null) <> (words is null)),
  check (level is not null or wish is not null),
  check (evidence is null or level is not null)
);
create index competences_by_key on competences (organisation_id, competence_key);
call protect('competences');
create policy read_own on competences for select to wisselwerk_app using (person_id = app_person());
create policy write_own on competences for insert to wisselwerk_app
  with check (person_id = app_person() and (select app_works_here()));
create policy change_own on competences for update to wisselwerk_app
  using (person_id = app_person()) with check (person_id = app_person());
create policy remove_own on competences for delete to wisselwerk_app using (person_id = app_person());
grant select, insert, delete, update (level, level_seen_by, evidence, wish, wish_seen_by) on competences to wisselwerk_app;

-- Who may look for people: whoever fills openings, and whoever leads somebody.
create function app_looks_for_people() returns boolean language sql stable security definer set search_path = public
  return app_has_role('hr') or app_has_role('planner') or app_has_role('recruiter') or app_manages();

-- What of these competences is shown to the asker, each part by itself. What is hidden is as if it were not there: no line, and no other line
-- tells that there is one.
create function app_shown_competences(keys text[])
  returns table (person_id uuid, competence_key text, level text, evidence text, wish text)
  language sql stable security definer set search_path = public as $$
  select c.person_id, c.competence_key, case when s.level then c.level end, case when s.level then c.evidence end,
      case when s.wish then c.wish end
    from competences c cross join lateral (select
      c.level is not null and (c.level_seen_by = 'organisation' or (c.level_seen_by = 'team' and app_leads_person(c.person_id))) as level,
      c.wish is not null and (c.wish_seen_by = 'organisation' or (c.wish_seen_by = 'team' and app_leads_person(c.person_id))) as wish) s
    where c.organisation_id = app_organisation() and c.competence_key = any(keys) and (s.level or s.wish)
      and (select app_looks_for_people())
      and exists (select from relations r where r.organisation_id = c.organisation_id and r.person_id = c.person_id
        and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()))
$$;

-- A list of skills of before, brought in by HR: hidden until its owner shows it. What somebody has already stays as it is, and HR is not told
-- whether they had it.
create function app_bring_competence(line uuid, person uuid, of_code text, own_words text, of_key text, of_level text) returns void
  language sql security definer set search_path = public as $$
  insert into competences (organisation_id, competence_id, person_id, code, words, competence_key, level, written_on)
    select app_organisation(), line, person, of_code, own_words, of_key, of_level, app_today()
    where app_has_role('hr') and exists (select from relations r where r.organisation_id = app_organisation() and r.person_id = person
      and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()))
    on conflict (organisation_id, person_id, competence_key) do nothing
$$;
