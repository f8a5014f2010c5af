-- What somebody is good at or longs for, as it is seen at their table (seed 002, lines 710-716). Whoever it is about reads
-- each line at once; there is no list of people beside it, and nobody else reads it, whoever leads them next neither.
create table talent_notes (
  organisation_id uuid not null references organisations,
  note_id uuid not null,
  relation_id uuid not null,
  -- Whom it is about.
  person_id uuid not null,
  author_id uuid not null,
  kind text not null check (kind in ('strength', 'ambition')),
  words text not null check (length(words) between 1 and 500),
  written_on date not null,
  written_at timestamptz not null,
  -- Laid on the agenda of their talk, by whichever of the two.
  laid_on date,
  primary key (organisation_id, note_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, author_id) references people
);
create index talent_notes_person on talent_notes (organisation_id, person_id);
create index talent_notes_relation on talent_notes (organisation_id, relation_id);
call protect('talent_notes');
create policy about_me_or_mine on talent_notes for select to wisselwerk_app
  using (person_id = app_person() or (author_id = app_person() and app_side(relation_id) is not null));
create policy write_own on talent_notes for insert to wisselwerk_app
  with check (author_id = app_person() and app_side(relation_id) = 'organisation' and laid_on is null
    and exists (select from relations r where r.organisation_id = talent_notes.organisation_id
      and r.relation_id = talent_notes.relation_id and r.person_id = talent_notes.person_id));
create policy lay on talent_notes for update to wisselwerk_app
  using (app_side(relation_id) is not null and laid_on is null) with check (app_side(relation_id) is not null);
create policy take_back on talent_notes for delete to wisselwerk_app using (author_id = app_person());
-- What was written is never edited.
grant select, insert, delete, update (laid_on) on talent_notes to wisselwerk_app;
