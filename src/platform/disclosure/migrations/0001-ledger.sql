-- The ledger of what went out: every published figure about people, and whom its question was put to. People are numbers
-- that only the ledger knows; erasing somebody takes away the line that ties the two, and the number stays as nobody, so
-- that later decisions stay right. Neither answers nor what was not published stand here.
do $$ begin
  create role wisselwerk_ledger nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  execute format('grant wisselwerk_ledger to %I', current_user);
end $$;

-- One line per organisation: who publishes holds it, so that two publications at once are decided one after the other.
create table ledgers (
  organisation_id uuid primary key references organisations,
  -- The number given last; a number is never given again.
  last_number int not null default 0
);
create table ledger_people (
  organisation_id uuid not null references ledgers,
  number int not null,
  person_id uuid not null,
  primary key (organisation_id, number),
  unique (organisation_id, person_id)
);
create table ledger_publications (
  organisation_id uuid not null references ledgers,
  publication_id uuid not null,
  published_by text not null check (length(published_by) between 1 and 60),
  published_on date not null,
  primary key (organisation_id, publication_id)
);
-- Each group once, named by the hash of its numbers.
create table ledger_groups (
  organisation_id uuid not null references ledgers,
  group_hash text not null,
  numbers int[] not null,
  primary key (organisation_id, group_hash)
);
create table ledger_figures (
  organisation_id uuid not null references ledgers,
  publication_id uuid not null,
  group_hash text not null,
  -- What it is about; empty is the day on which it came out.
  period text not null default '',
  -- By question: the kind of figure, and its value as it is shown.
  figures jsonb not null,
  primary key (organisation_id, publication_id, group_hash, period),
  foreign key (organisation_id, publication_id) references ledger_publications,
  foreign key (organisation_id, group_hash) references ledger_groups
);
call protect('ledgers');
call protect('ledger_people');
call protect('ledger_publications');
call protect('ledger_groups');
call protect('ledger_figures');

-- Nobody who signs in reads or writes here: the application has no right at all.
grant usage on schema public to wisselwerk_ledger;
grant execute on function app_organisation to wisselwerk_ledger;
do $$ declare target text; begin
  foreach target in array array['ledgers', 'ledger_people', 'ledger_publications', 'ledger_groups', 'ledger_figures'] loop
    execute format('create policy decide on %I for all to wisselwerk_ledger using (organisation_id = app_organisation())', target);
    execute format('grant select, insert on %I to wisselwerk_ledger', target);
  end loop;
end $$;
grant update (last_number) on ledgers to wisselwerk_ledger;
grant update (figures) on ledger_figures to wisselwerk_ledger;
