-- What the organisation has in house: of each competence how many show that they can do it, decided once for a half-year and then frozen. Who
-- stands behind a number is kept nowhere.
create table bank_counts (
  organisation_id uuid not null references organisations,
  -- The year and which half of it: 2026-1.
  edition text not null check (edition ~ '^\d{4}-[12]$'),
  figures jsonb not null,
  made_on date not null,
  primary key (organisation_id, edition)
);
call protect('bank_counts');
create policy read_counts on bank_counts for select to wisselwerk_app using (true);
grant select on bank_counts to wisselwerk_app;
