-- That one of two reads a clause of a signed text differently: in own words, with the day. The text stays as it was signed.
-- Whom a note is between stands in it: whoever manages next reads nothing of it.
create table recollections (
  organisation_id uuid not null references organisations,
  recollection_id uuid not null,
  agreement_id uuid not null,
  -- The text that was signed, by its hash, and the clause in it.
  number int not null,
  hash text not null,
  clause_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  noted_by uuid not null,
  other_id uuid not null,
  words text not null check (length(words) between 1 and 1000),
  -- What was laid on the table with it; gone from there, the note stays.
  topic_id uuid,
  noted_on date not null,
  noted_at timestamptz not null,
  primary key (organisation_id, recollection_id),
  foreign key (organisation_id, agreement_id, number, hash) references versions (organisation_id, agreement_id, number, hash),
  foreign key (organisation_id, noted_by) references people,
  check (noted_by <> other_id)
);
create index recollections_agreement on recollections (organisation_id, agreement_id);
call protect('recollections');

-- Whether these two are the two between whom this agreement is today.
create function app_sits_opposite(agreement uuid, other uuid) returns boolean
  language sql stable security definer set search_path = public
  return app_agreement_side(agreement) in ('employee', 'organisation')
    and exists (select from app_agreement_seats(agreement) s where s.seat in ('employee', 'organisation')
      and s.person_id = other and s.person_id <> app_person());
revoke all on function app_sits_opposite from public;
grant execute on function app_sits_opposite to wisselwerk_app;

create policy between_the_two on recollections for select to wisselwerk_app
  using (noted_by = app_person() or (other_id = app_person() and app_agreement_side(agreement_id) is not null));
create policy note_own on recollections for insert to wisselwerk_app
  with check (noted_by = app_person() and noted_on = app_today() and side = app_agreement_side(agreement_id)
    and app_sits_opposite(agreement_id, other_id) and is_signed(organisation_id, agreement_id, number));
-- What was noted is never edited, and nobody takes it away.
grant select, insert on recollections to wisselwerk_app;

-- "We read it the same again", said by each of the two for themselves; with both it is over, and stands so.
create table recollection_ends (
  organisation_id uuid not null references organisations,
  recollection_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  said_on date not null,
  said_at timestamptz not null,
  primary key (organisation_id, recollection_id, side),
  foreign key (organisation_id, recollection_id) references recollections
);
call protect('recollection_ends');

create function app_may_end_recollection(recollection uuid, of_side text) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from recollections r where r.organisation_id = app_organisation()
    and r.recollection_id = recollection and of_side = app_agreement_side(r.agreement_id)
    and ((r.noted_by = app_person() and app_sits_opposite(r.agreement_id, r.other_id))
      or (r.other_id = app_person() and app_sits_opposite(r.agreement_id, r.noted_by))));
revoke all on function app_may_end_recollection from public;
grant execute on function app_may_end_recollection to wisselwerk_app;

-- Who reads a note reads who said so; a line of this table is found by its note alone.
create policy between_the_two on recollection_ends for select to wisselwerk_app
  using (exists (select from recollections r where r.organisation_id = recollection_ends.organisation_id
    and r.recollection_id = recollection_ends.recollection_id));
create policy say_own on recollection_ends for insert to wisselwerk_app
  with check (author_id = app_person() and said_on = app_today() and app_may_end_recollection(recollection_id, side));
grant select, insert on recollection_ends to wisselwerk_app;
