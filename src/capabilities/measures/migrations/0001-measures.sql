-- Measures for people's working lives (D12), the road that each takes (D27) and the needs of the employer that it serves (D11). They are
-- about nobody: by what a measure goes is said in sentences, and no line names a person.
create table measures (
  organisation_id uuid not null references organisations,
  measure_id uuid not null,
  title text not null check (length(title) between 1 and 120),
  what text not null check (length(what) between 1 and 2000),
  why text not null check (length(why) between 1 and 1000),
  possibilities text check (possibilities ~ '\S' and length(possibilities) <= 500),
  needs text check (needs ~ '\S' and length(needs) <= 500),
  affinities text check (affinities ~ '\S' and length(affinities) <= 500),
  wishes text check (wishes ~ '\S' and length(wishes) <= 500),
  age text check (age ~ '\S' and length(age) <= 500),
  roads text[] not null check (roads <@ array['one', 'two'] and array_position(roads, null) is null),
  prevents text[] not null check (prevents <@ array['competent', 'committed', 'motivated', 'well']),
  cures text[] not null check (cures <@ array['competent', 'committed', 'motivated', 'well']),
  version int not null check (version > 0),
  published_on date,
  ended_on date check (ended_on >= published_on),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (organisation_id, measure_id),
  foreign key (organisation_id, written_by) references people,
  -- How old somebody is never counts alone.
  constraint measures_go_by_people check (num_nonnulls(possibilities, needs, affinities, wishes) > 0),
  -- Without a road it stays a draft.
  constraint measures_have_a_road check (published_on is null or cardinality(roads) > 0),
  check (ended_on is null or published_on is not null)
);
call protect('measures');
-- What is published everybody reads; a draft only HR.
create policy read_measures on measures for select to wisselwerk_app
  using (published_on is not null or (select app_has_role('hr')));
create policy write_measure on measures for insert to wisselwerk_app
  with check (written_by = app_person() and published_on is null and (select app_has_role('hr')));
create policy change_measure on measures for update to wisselwerk_app
  using (ended_on is null and (select app_has_role('hr'))) with check ((select app_has_role('hr')));
create policy drop_draft on measures for delete to wisselwerk_app
  using (published_on is null and (select app_has_role('hr')));
grant select, insert, update, delete on measures to wisselwerk_app;

-- What people read once is not rewritten under them: another measure takes its place.
create function measures_stay_as_read() returns trigger language plpgsql set search_path = public as $$
begin
  if old.published_on is not null and (to_jsonb(old) - 'ended_on' - 'version') <> (to_jsonb(new) - 'ended_on' - 'version') then
    raise exception 'a published measure is never rewritten' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger stay_as_read before update on measures for each row execute function measures_stay_as_read();
