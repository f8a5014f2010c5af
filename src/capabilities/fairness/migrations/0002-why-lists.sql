-- The why-list (seed 002, lines 695-708): which arrangements there are and why, by kind, what is otherwise, reason and what is given
-- in return. Decided once for each half-year that is over and then frozen; who stands behind a number is kept nowhere.
create table why_lists (
  organisation_id uuid not null references organisations,
  -- The year and which half of it: 2026-1.
  edition text not null check (edition ~ '^\d{4}-[12]$'),
  figures jsonb not null,
  made_on date not null,
  primary key (organisation_id, edition)
);
call protect('why_lists');
create policy read_list on why_lists for select to wisselwerk_app using (true);
grant select on why_lists to wisselwerk_app;
