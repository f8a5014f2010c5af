-- Whom somebody asked to sit beside them at their own page (seed 004, lines 114-124), and the one thing that lies open for them
-- today. Its owner opens and closes; whoever sits beside says only whether they do. It ends with the line.
create table coachings (
  organisation_id uuid not null references organisations,
  coaching_id uuid not null,
  person_id uuid not null,
  coach_id uuid not null,
  asked_on date not null,
  agreed_on date,
  item_id uuid,
  opened_on date,
  primary key (organisation_id, coaching_id),
  unique (organisation_id, person_id),
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, coach_id) references people,
  foreign key (organisation_id, item_id) references career_items on delete set null (item_id),
  constraint coachings_of_two check (person_id <> coach_id),
  constraint coachings_open check (item_id is null or (opened_on is not null and agreed_on is not null))
);
create index coachings_of_coach on coachings (organisation_id, coach_id);
call protect('coachings');
create policy read_of_the_two on coachings for select to wisselwerk_app
  using (app_person() in (person_id, coach_id));
create policy ask on coachings for insert to wisselwerk_app
  with check (person_id = app_person() and agreed_on is null and item_id is null);
create policy change_of_the_two on coachings for update to wisselwerk_app
  using (app_person() in (person_id, coach_id)) with check (app_person() in (person_id, coach_id));
create policy end_of_the_two on coachings for delete to wisselwerk_app
  using (app_person() in (person_id, coach_id));
grant select, insert, delete, update (agreed_on, item_id, opened_on) on coachings to wisselwerk_app;

create function each_their_own_part() returns trigger language plpgsql set search_path = public as $$
begin
  if app_person() = old.coach_id and (new.item_id, new.opened_on) is distinct from (old.item_id, old.opened_on)
    or app_person() = old.person_id and new.agreed_on is distinct from old.agreed_on then
    raise exception 'This part of a sitting is for the other of the two' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
revoke all on function each_their_own_part from public;
create trigger each_their_own_part before update on coachings for each row execute function each_their_own_part();

-- Whether this one thing lies open for the asker today, by whoever it is of.
create function app_coaches(item uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from coachings c where c.organisation_id = app_organisation() and c.item_id = item
    and c.coach_id = app_person() and c.opened_on = app_today());
revoke all on function app_coaches from public;
grant execute on function app_coaches to wisselwerk_app;
create policy read_open on career_items for select to wisselwerk_app
  using (app_coaches(item_id) and kind in ('plan', 'step', 'ability'));

-- Other words for what lies open, from whoever sits beside; locked, and gone once it closes. Taking them is its owner's.
create table coach_suggestions (
  organisation_id uuid not null references organisations,
  coaching_id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  coach_id uuid not null,
  locked text not null,
  primary key (organisation_id, coaching_id),
  foreign key (organisation_id, coaching_id) references coachings on delete cascade,
  foreign key (organisation_id, item_id) references career_items on delete cascade,
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, coach_id) references people
);
call protect('coach_suggestions');
create policy suggest on coach_suggestions for all to wisselwerk_app
  using (coach_id = app_person() and app_coaches(item_id))
  with check (coach_id = app_person() and app_coaches(item_id)
    and exists (select from coachings c where c.organisation_id = coach_suggestions.organisation_id
      and c.coaching_id = coach_suggestions.coaching_id and c.item_id = coach_suggestions.item_id
      and c.person_id = coach_suggestions.person_id));
create policy read_said on coach_suggestions for select to wisselwerk_app using (person_id = app_person());
create policy put_away on coach_suggestions for delete to wisselwerk_app using (person_id = app_person());
grant select, insert, delete, update (item_id, locked) on coach_suggestions to wisselwerk_app;
