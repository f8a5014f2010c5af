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
  -- Two options of different topics that cannot go together, by their ids; both see them with the list.
  apart jsonb not null default '[]',
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
call protect('searches');

-- It is between the two whom the table is between: who sits beside them has no part in it.
create function app_search_may_start(agreement uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from agreements a where a.organisation_id = app_organisation() and a.agreement_id = agreement
    and app_side(a.relation_id) is not null);

create function app_search_side(search uuid) returns text language sql stable security definer set search_path = public
  return (select app_side(a.relation_id) from searches s join agreements a using (organisation_id, agreement_id)
    where s.organisation_id = app_organisation() and s.search_id = search);
grant execute on function app_search_may_start, app_search_side to wisselwerk_app;

create policy at_table on searches for all to wisselwerk_app
  using (app_search_may_start(agreement_id)) with check (app_search_may_start(agreement_id));
grant select, insert,
  update (state, issues, apart, version, confirmed, sealed, answered, packages, chosen, outcome) on searches to wisselwerk_app;
