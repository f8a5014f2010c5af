-- Four kinds of age (seed 002, lines 618-634), each in its owner's words and under the same lock. The fifth is of the body: it stays in
-- the browser of its owner, and nothing here can hold it.
alter table employability_items drop constraint employability_items_kind;
alter table employability_items add constraint employability_items_kind check (kind in ('bead', 'age'));
alter table employability_items drop constraint employability_items_slot;
alter table employability_items add constraint employability_items_slot check (slot is not null and case kind
  when 'bead' then slot in ('bead.craft', 'bead.ahead', 'bead.flexible', 'bead.sense', 'bead.balance')
  else slot in ('age.calendar', 'age.profession', 'age.home', 'age.felt') end);

-- One age that its owner lets whoever leads them read, at one table, until the switch is off again. Whoever leads next reads nothing of it.
create table employability_shares (
  organisation_id uuid not null references organisations,
  item_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  with_id uuid not null,
  shared_at timestamptz not null,
  primary key (organisation_id, item_id, relation_id),
  foreign key (organisation_id, item_id) references employability_items on delete cascade,
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, with_id) references people
);
create index employability_shares_with on employability_shares (organisation_id, with_id);
call protect('employability_shares');

-- Whether the asker leads its owner today and is let read this one thing.
create function app_reads_own_age(item uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from employability_shares s where s.organisation_id = app_organisation()
    and s.item_id = item and s.with_id = app_person() and app_leads_running(s.relation_id));
revoke all on function app_reads_own_age from public;
grant execute on function app_reads_own_age to wisselwerk_app;

create policy read_shared on employability_items for select to wisselwerk_app using (app_reads_own_age(item_id));
create policy of_the_two on employability_shares for select to wisselwerk_app
  using (person_id = app_person() or (with_id = app_person() and app_leads_running(relation_id)));
create policy share_own on employability_shares for insert to wisselwerk_app
  with check (person_id = app_person() and app_side(relation_id) = 'employee'
    and with_id in (select s.person_id from app_seats(relation_id, 'talk') s where s.seat = 'organisation')
    and exists (select from employability_items i where i.organisation_id = employability_shares.organisation_id
      and i.item_id = employability_shares.item_id and i.person_id = app_person() and i.kind = 'age'));
create policy take_back on employability_shares for delete to wisselwerk_app using (person_id = app_person());
grant select, insert, delete on employability_shares to wisselwerk_app;
