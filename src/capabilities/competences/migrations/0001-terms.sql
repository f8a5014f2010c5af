-- What CompetentNL calls a capability or an area of knowledge, brought in by HR from a file of its own. ESCO is a file of the product.
create table competence_terms (
  organisation_id uuid not null references organisations,
  -- The whole address, which is never taken apart.
  code text not null check (code ~ '^\S{1,200}$'),
  -- One of the two is there.
  label_nl text not null default '' check (length(label_nl) <= 300),
  label_en text not null default '' check (length(label_en) <= 300),
  brought_on date not null,
  primary key (organisation_id, code),
  check (label_nl <> '' or label_en <> '')
);
call protect('competence_terms');
create policy read_terms on competence_terms for select to wisselwerk_app using (true);
create policy bring_terms on competence_terms for insert to wisselwerk_app with check ((select app_has_role('hr')));
create policy rename_terms on competence_terms for update to wisselwerk_app
  using ((select app_has_role('hr'))) with check ((select app_has_role('hr')));
grant select, insert, update (label_nl, label_en, brought_on) on competence_terms to wisselwerk_app;
