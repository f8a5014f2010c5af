-- A joint round: everybody who is asked looks at what they expect, and what comes out is shown per group and frozen.
-- Who took part is known to no page: it decides which groups may be shown, now and in a later round.
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
  closed_at timestamptz,
  primary key (organisation_id, campaign_id),
  unique (organisation_id, number),
  foreign key (organisation_id, planned_by) references people,
  check ((state = 'closed') = (closed_at is not null))
);
create table campaign_reminders (
  organisation_id uuid not null references organisations,
  campaign_id uuid not null,
  reminded_at timestamptz not null,
  reminded_by uuid not null,
  primary key (organisation_id, campaign_id, reminded_at),
  foreign key (organisation_id, campaign_id) references campaigns
);
-- Whose view was counted, and in which groups. No policy lets anybody read it: only the work of closing does, so that a
-- later round does not give away who came or went.
create table campaign_participations (
  organisation_id uuid not null references organisations,
  campaign_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  person_id uuid not null,
  group_ids int[] not null,
  primary key (organisation_id, campaign_id, side, person_id),
  foreign key (organisation_id, campaign_id) references campaigns
);
-- What is published, and stays as it is: one row per group and side. A folded group has no figures.
create table campaign_groups (
  organisation_id uuid not null references organisations,
  campaign_id uuid not null,
  group_id int not null,
  unit_id uuid,
  kind text,
  -- Answered, in bands; null where folded.
  employees jsonb,
  organisation jsonb,
  primary key (organisation_id, campaign_id, group_id),
  foreign key (organisation_id, campaign_id) references campaigns
);
create unique index campaign_groups_place on campaign_groups
  (organisation_id, campaign_id, unit_id, kind) nulls not distinct;
create table campaign_statistics (
  organisation_id uuid not null references organisations,
  campaign_id uuid not null,
  statistics jsonb not null,
  primary key (organisation_id, campaign_id),
  foreign key (organisation_id, campaign_id) references campaigns
);

call protect('campaigns');
call protect('campaign_reminders');
call protect('campaign_participations');
call protect('campaign_groups');
call protect('campaign_statistics');

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

create policy read_campaigns on campaigns for select to wisselwerk_app using (true);
create policy plan on campaigns for insert to wisselwerk_app
  with check (app_has_role('hr') and planned_by = app_person() and state = 'planned');
create policy lead_on on campaigns for update to wisselwerk_app using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update (state, progress, failed) on campaigns to wisselwerk_app;
create policy read_reminders on campaign_reminders for select to wisselwerk_app using (app_has_role('hr'));
create policy remind on campaign_reminders for insert to wisselwerk_app
  with check (app_has_role('hr') and reminded_by = app_person());
grant select, insert on campaign_reminders to wisselwerk_app;
create policy read_groups on campaign_groups for select to wisselwerk_app
  using (app_has_role('hr') or app_has_role('council') or (app_manages() and (unit_id is null or app_leads_unit(unit_id))));
grant select on campaign_groups to wisselwerk_app;
create policy read_statistics on campaign_statistics for select to wisselwerk_app
  using (app_has_role('hr') or app_has_role('council') or app_manages());
grant select on campaign_statistics to wisselwerk_app;

-- How many of those who are asked have shown their view: counts only, and only while the round is open.
create function app_campaign_response(campaign uuid) returns table (asked int, shown int)
  language sql stable security definer set search_path = public as $$
  with recursive chosen as (
    select c.organisation_id, c.opens_on, c.closes_on, c.unit_ids from campaigns c
      where c.organisation_id = app_organisation() and c.campaign_id = campaign and app_has_role('hr')
  ), scope as (
    select u.unit_id from units u, chosen c where u.organisation_id = c.organisation_id
      and (cardinality(c.unit_ids) = 0 or u.unit_id = any(c.unit_ids))
    union
    select u.unit_id from units u join scope s on u.parent_id = s.unit_id where u.organisation_id = app_organisation()
  ), people_asked as (
    select r.relation_id from relations r, chosen c
      where r.organisation_id = c.organisation_id and r.valid_from <= app_today()
        and (r.valid_until is null or r.valid_until > app_today())
        and exists (select from placements p join scope s on s.unit_id = p.unit_id
          where p.organisation_id = r.organisation_id and p.relation_id = r.relation_id and p.valid_from <= app_today()
            and (p.valid_until is null or p.valid_until > app_today())))
  select (select count(*)::int from people_asked),
    (select count(distinct v.relation_id)::int from views v, chosen c where v.organisation_id = c.organisation_id
      and v.side = 'employee' and v.released_at is not null
      and v.released_at::date between c.opens_on and c.closes_on
      and v.relation_id in (select relation_id from people_asked))
  from chosen
$$;
grant execute on function app_campaign_response to wisselwerk_app;

-- A reminder to everybody who was asked and has not shown a view; who they are stays between the post and them.
create function app_remind_campaign(campaign uuid, at timestamptz, subject text, body text) returns void
  language sql security definer set search_path = public as $$
  with recursive chosen as (
    select c.organisation_id, c.opens_on, c.closes_on, c.unit_ids from campaigns c
      where c.organisation_id = app_organisation() and c.campaign_id = campaign and app_has_role('hr')
  ), scope as (
    select u.unit_id from units u, chosen c where u.organisation_id = c.organisation_id
      and (cardinality(c.unit_ids) = 0 or u.unit_id = any(c.unit_ids))
    union
    select u.unit_id from units u join scope s on u.parent_id = s.unit_id where u.organisation_id = app_organisation()
  )
  insert into outbox (organisation_id, mail_id, recipient, subject, body, created_at)
  select p.organisation_id, gen_random_uuid(), p.email, subject, body, at
  from people p, chosen c where p.organisation_id = c.organisation_id and p.email is not null
    and exists (select from relations r join placements l on l.organisation_id = r.organisation_id
        and l.relation_id = r.relation_id join scope s on s.unit_id = l.unit_id
      where r.organisation_id = p.organisation_id and r.person_id = p.person_id and r.valid_from <= app_today()
        and (r.valid_until is null or r.valid_until > app_today()) and l.valid_from <= app_today()
        and (l.valid_until is null or l.valid_until > app_today()))
    and not exists (select from views v where v.organisation_id = p.organisation_id and v.author_id = p.person_id
      and v.side = 'employee' and v.released_at is not null and v.released_at::date between c.opens_on and c.closes_on)
$$;
grant execute on function app_remind_campaign to wisselwerk_app;
