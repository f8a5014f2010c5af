-- What is published when a round closes, and stays as it is.

-- Whose view was counted; in which groups they stood is known to the ledger of what went out alone. Only the work of closing
-- reads it, and somebody their own line.
create table campaign_participations (
  organisation_id uuid not null references organisations,
  campaign_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  person_id uuid not null,
  primary key (organisation_id, campaign_id, side, person_id),
  foreign key (organisation_id, campaign_id) references campaigns
);
call protect('campaign_participations');

create function app_manages() returns boolean language sql stable security definer set search_path = public
  return exists (select from managements m where m.organisation_id = app_organisation() and m.manager_id = app_person()
    and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today()));

-- A unit in which the asker leads somebody today, or one above it.
create function app_leads_unit(unit uuid) returns boolean language sql stable security definer set search_path = public
  return exists (
    with recursive led as (
      select p.unit_id from managements m
        join placements p on p.organisation_id = m.organisation_id and p.relation_id = m.relation_id
          and p.valid_from <= app_today() and (p.valid_until is null or p.valid_until > app_today())
        where m.organisation_id = app_organisation() and m.manager_id = app_person()
          and m.valid_from <= app_today() and (m.valid_until is null or m.valid_until > app_today())
      union
      select u.parent_id from led join units u on u.organisation_id = app_organisation() and u.unit_id = led.unit_id
        where u.parent_id is not null)
    select from led where led.unit_id = unit);
grant execute on function app_manages, app_leads_unit to wisselwerk_app;

-- One row per group and side. A folded group has no figures.
create table campaign_groups (
  organisation_id uuid not null references organisations,
  campaign_id uuid not null,
  group_id int not null,
  unit_id uuid,
  kind text,
  -- Answered, in bands; null where folded.
  employees jsonb,
  organisation jsonb,
  -- Decided from the means themselves when a round is closed.
  extra_role_mismatch boolean,
  primary key (organisation_id, campaign_id, group_id),
  foreign key (organisation_id, campaign_id) references campaigns
);
create unique index campaign_groups_place on campaign_groups
  (organisation_id, campaign_id, unit_id, kind) nulls not distinct;
call protect('campaign_groups');
create policy read_groups on campaign_groups for select to wisselwerk_app
  using (app_has_role('hr') or app_has_role('council') or (app_manages() and (unit_id is null or app_leads_unit(unit_id))));
grant select on campaign_groups to wisselwerk_app;

create table campaign_statistics (
  organisation_id uuid not null references organisations,
  campaign_id uuid not null,
  statistics jsonb not null,
  primary key (organisation_id, campaign_id),
  foreign key (organisation_id, campaign_id) references campaigns
);
call protect('campaign_statistics');
create policy read_statistics on campaign_statistics for select to wisselwerk_app
  using (app_has_role('hr') or app_has_role('council') or app_manages());
grant select on campaign_statistics to wisselwerk_app;
