-- Items that an organisation adds to the fixed catalogue. They can be retired, never removed: answers refer to them.
create table own_items (
  organisation_id uuid not null references organisations,
  item_id text not null check (item_id ~ '^own\.[a-z0-9-]{1,50}$'),
  side text not null check (side in ('employee', 'organisation')),
  domain text not null,
  label_nl text not null check (length(label_nl) between 1 and 80),
  label_en text not null check (length(label_en) between 1 and 80),
  statement_nl text not null check (length(statement_nl) between 1 and 240),
  statement_en text not null check (length(statement_en) between 1 and 240),
  added_on date not null,
  retired_on date,
  primary key (organisation_id, item_id)
);
call protect('own_items');
create policy read_items on own_items for select to wisselwerk_app using (true);
create policy add_items on own_items for insert to wisselwerk_app with check (app_has_role('hr'));
create policy retire_items on own_items for update to wisselwerk_app using (app_has_role('hr'));
grant select, insert, update (retired_on) on own_items to wisselwerk_app;
