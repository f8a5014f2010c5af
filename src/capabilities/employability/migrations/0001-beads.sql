-- How somebody sees themselves in five dimensions (seed 004, lines 56-73): theirs alone. What was written is locked with a key
-- outside the database; here stand whose it is, on which string it hangs, and how often it was changed. There is no column in which
-- a sum could stand.
create table employability_items (
  organisation_id uuid not null references organisations,
  item_id uuid not null,
  person_id uuid not null,
  kind text not null constraint employability_items_kind check (kind in ('bead')),
  -- Of what somebody has one of each: which.
  slot text,
  version int not null default 1,
  locked text not null,
  primary key (organisation_id, item_id),
  unique (organisation_id, person_id, slot),
  foreign key (organisation_id, person_id) references people,
  constraint employability_items_slot check (
    slot is not null and slot in ('bead.craft', 'bead.ahead', 'bead.flexible', 'bead.sense', 'bead.balance'))
);
call protect('employability_items');
create policy own on employability_items for all to wisselwerk_app
  using (person_id = app_person()) with check (person_id = app_person());
grant select, insert, delete, update (version, locked) on employability_items to wisselwerk_app;

-- Whether the asker leads at this table today. What ended is over.
create function app_leads_running(relation uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from relations r where r.organisation_id = app_organisation() and r.relation_id = relation
    and (r.valid_until is null or r.valid_until > app_today()) and app_side(relation) = 'organisation');
revoke all on function app_leads_running from public;
grant execute on function app_leads_running to wisselwerk_app;

-- That somebody asks who leads them how they see one string, and that one's answer: locked too. Who is asked reads nothing of what
-- hangs there. It goes when its owner takes the question back.
create table employability_views (
  organisation_id uuid not null references organisations,
  view_id uuid not null,
  item_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  with_id uuid not null,
  dimension text not null check (dimension in ('craft', 'ahead', 'flexible', 'sense', 'balance')),
  asked_on date not null,
  version int not null default 1,
  locked text,
  primary key (organisation_id, view_id),
  unique (organisation_id, item_id, relation_id, with_id),
  foreign key (organisation_id, item_id) references employability_items on delete cascade,
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, with_id) references people
);
create index employability_views_with on employability_views (organisation_id, with_id);
call protect('employability_views');

create policy of_its_owner on employability_views for select to wisselwerk_app using (person_id = app_person());
create policy of_who_is_asked on employability_views for select to wisselwerk_app
  using (with_id = app_person() and app_leads_running(relation_id));
create policy ask on employability_views for insert to wisselwerk_app
  with check (person_id = app_person() and app_side(relation_id) = 'employee' and locked is null
    and with_id in (select s.person_id from app_seats(relation_id, 'talk') s where s.seat = 'organisation')
    and exists (select from employability_items i where i.organisation_id = employability_views.organisation_id
      and i.item_id = employability_views.item_id and i.person_id = app_person() and i.slot = 'bead.' || dimension));
create policy take_back on employability_views for delete to wisselwerk_app using (person_id = app_person());
create policy answer on employability_views for update to wisselwerk_app
  using (with_id = app_person() and app_leads_running(relation_id))
  with check (with_id = app_person() and app_leads_running(relation_id));
grant select, insert, delete, update (version, locked) on employability_views to wisselwerk_app;
