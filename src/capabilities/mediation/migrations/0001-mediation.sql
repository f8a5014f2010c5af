-- Looking for something better for both, once a text is agreed (Raiffa 1985: post-settlement settlement). What is
-- compared is public to the two; what each finds it worth is sealed, read in the one transaction that runs the
-- search, and gone when that transaction ends.
create table searches (
  organisation_id uuid not null references organisations,
  search_id uuid not null,
  agreement_id uuid not null,
  number int not null check (number > 0),
  -- The text that stands while nothing better is found.
  basis_number int not null,
  basis_hash text not null,
  proposed_by text not null check (proposed_by in ('employee', 'organisation')),
  state text not null default 'proposed' check (state in ('proposed', 'listing', 'weighing', 'choosing', 'ended')),
  -- What both look at: topics, each with what holds now and what could be instead.
  issues jsonb not null default '[]',
  version int not null default 0,
  confirmed text[] not null default '{}',
  sealed text[] not null default '{}',
  answered text[] not null default '{}',
  packages jsonb not null default '[]',
  chosen int,
  outcome text check (outcome in ('found', 'nothing', 'declined', 'stopped')),
  started_at timestamptz not null,
  primary key (organisation_id, search_id),
  unique (organisation_id, agreement_id, number),
  foreign key (organisation_id, agreement_id, basis_number, basis_hash)
    references versions (organisation_id, agreement_id, number, hash),
  check ((state = 'ended') = (outcome is not null)),
  check ((chosen is not null) = (outcome is not distinct from 'found'))
);
create unique index searches_open on searches (organisation_id, agreement_id) where state <> 'ended';

create table search_weighings (
  organisation_id uuid not null references organisations,
  search_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  weighing jsonb not null,
  primary key (organisation_id, search_id, side),
  foreign key (organisation_id, search_id) references searches,
  foreign key (organisation_id, author_id) references people
);
-- The packages in the terms of one side: what it gets and gives by its own weighing.
create table search_offers (
  organisation_id uuid not null references organisations,
  search_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  offers jsonb not null,
  primary key (organisation_id, search_id, side),
  foreign key (organisation_id, search_id) references searches,
  foreign key (organisation_id, author_id) references people
);
create table search_choices (
  organisation_id uuid not null references organisations,
  search_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  yes int[] not null,
  primary key (organisation_id, search_id, side),
  foreign key (organisation_id, search_id) references searches,
  foreign key (organisation_id, author_id) references people
);

call protect('searches');
call protect('search_weighings');
call protect('search_offers');
call protect('search_choices');

create function app_search_side(search uuid) returns text language sql stable security definer set search_path = public
  return (select app_agreement_side(s.agreement_id) from searches s where s.organisation_id = app_organisation()
    and s.search_id = search);
-- Both lie there only between the second one and the end of the transaction that brings it: nobody else ever sees two.
create function app_both_weighed(search uuid) returns boolean language sql stable security definer set search_path = public
  return app_search_side(search) is not null and 2 = (select count(*) from search_weighings w
    where w.organisation_id = app_organisation() and w.search_id = search);
create function app_both_chose(search uuid) returns boolean language sql stable security definer set search_path = public
  return app_search_side(search) is not null and 2 = (select count(*) from search_choices c
    where c.organisation_id = app_organisation() and c.search_id = search);
create function app_forget_sealed(search uuid) returns void language sql security definer set search_path = public as $$
  delete from search_weighings w where w.organisation_id = app_organisation() and w.search_id = search
    and app_search_side(search) is not null;
  delete from search_choices c where c.organisation_id = app_organisation() and c.search_id = search
    and app_search_side(search) is not null;
$$;
grant execute on function app_search_side, app_both_weighed, app_both_chose, app_forget_sealed to wisselwerk_app;

create policy at_table on searches for all to wisselwerk_app
  using (app_agreement_side(agreement_id) is not null) with check (app_agreement_side(agreement_id) is not null);
grant select, insert on searches to wisselwerk_app;
grant update (state, issues, version, confirmed, sealed, answered, packages, chosen, outcome) on searches to wisselwerk_app;

create policy seal_own on search_weighings for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_search_side(search_id));
create policy read_both on search_weighings for select to wisselwerk_app using (app_both_weighed(search_id));
grant select, insert on search_weighings to wisselwerk_app;

create policy seal_own on search_choices for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_search_side(search_id));
create policy read_both on search_choices for select to wisselwerk_app using (app_both_chose(search_id));
grant select, insert on search_choices to wisselwerk_app;

create policy read_own on search_offers for select to wisselwerk_app using (author_id = app_person());
create policy write_at_run on search_offers for insert to wisselwerk_app with check (app_both_weighed(search_id));
grant select, insert on search_offers to wisselwerk_app;
