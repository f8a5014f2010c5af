-- A deal that the other side says no to, with a reason that is about the work: "everybody would want it"
-- does not count. It stays with the version of the deal it was given for; a changed deal can be said yes to.
create table deal_refusals (
  organisation_id uuid not null references organisations,
  deal_id uuid not null,
  deal_version int not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  reason text not null check (reason in ('work-stops', 'colleagues-carry', 'law-or-cao', 'costs', 'safety', 'another-way', 'other')),
  explanation text not null default '' check (length(explanation) <= 1000),
  refused_on date not null,
  primary key (organisation_id, deal_id, deal_version, side),
  foreign key (organisation_id, deal_id) references deals,
  foreign key (organisation_id, author_id) references people
);
call protect('deal_refusals');
create policy read_at_table on deal_refusals for select to wisselwerk_app using (app_deal_side(deal_id) is not null);
create policy refuse_own on deal_refusals for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_deal_side(deal_id));
grant select, insert on deal_refusals to wisselwerk_app;
