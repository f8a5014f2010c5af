-- A joint round: everybody who is asked looks at what they expect, and what comes out is shown per group and frozen.
create table campaigns (
  organisation_id uuid not null references organisations,
  campaign_id uuid not null,
  number int not null check (number > 0),
  name text not null check (length(name) between 1 and 120),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  -- Teams that are asked, with everything below them; empty is everybody.
  unit_ids uuid[] not null default '{}',
  state text not null default 'planned' check (state in ('planned', 'closing', 'closed', 'cancelled')),
  -- Of the work of closing, out of a thousand.
  progress int not null default 0 check (progress between 0 and 1000),
  failed boolean not null default false,
  planned_by uuid not null,
  planned_at timestamptz not null,
  -- On the day a round opens whoever it asks hears so, once.
  told_at timestamptz,
  closed_at timestamptz,
  primary key (organisation_id, campaign_id),
  unique (organisation_id, number),
  foreign key (organisation_id, planned_by) references people,
  check ((state = 'closed') = (closed_at is not null))
);
call protect('campaigns');
create policy read_campaigns on campaigns for select to wisselwerk_app using (true);
create policy plan on campaigns for insert to wisselwerk_app
  with check (app_has_role('hr') and planned_by = app_person() and state = 'planned');
create policy lead_on on campaigns for update to wisselwerk_app using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update (state, progress, failed) on campaigns to wisselwerk_app;

create table campaign_reminders (
  organisation_id uuid not null references organisations,
  campaign_id uuid not null,
  reminded_at timestamptz not null,
  reminded_by uuid not null,
  primary key (organisation_id, campaign_id, reminded_at),
  foreign key (organisation_id, campaign_id) references campaigns
);
call protect('campaign_reminders');
create policy read_reminders on campaign_reminders for select to wisselwerk_app using (app_has_role('hr'));
create policy remind on campaign_reminders for insert to wisselwerk_app
  with check (app_has_role('hr') and reminded_by = app_person());
grant select, insert on campaign_reminders to wisselwerk_app;
