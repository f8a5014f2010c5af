-- People without a contract here: for something, and until a day. The line is who they are here; the account and a seat at a
-- table are as of anybody else.
create table guests (
  organisation_id uuid not null references organisations,
  person_id uuid not null,
  purpose text not null check (purpose in ('supporter', 'consultant', 'committee_member', 'alumnus', 'job_seeker')),
  valid_from date not null,
  -- The first day on which the door is closed; the same day where HR thought better of it.
  valid_until date not null check (valid_until >= valid_from),
  invited_by uuid not null,
  primary key (organisation_id, person_id, valid_from),
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, invited_by) references people
);
call protect('guests');
create policy read_guests on guests for select to wisselwerk_app using (person_id = app_person() or app_has_role('hr'));
create policy keep_guests on guests for all to wisselwerk_app
  using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update (valid_until, purpose) on guests to wisselwerk_app;

-- Somebody who is here as a guest on a day and in no other way.
create function is_guest(organisation uuid, person uuid, on_day date) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from guests g where g.organisation_id = organisation and g.person_id = person
      and g.valid_from <= on_day and g.valid_until > on_day)
    and not exists (select from relations r where r.organisation_id = organisation and r.person_id = person
      and (r.valid_until is null or r.valid_until > on_day));
revoke all on function is_guest from public;
