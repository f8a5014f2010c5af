-- What somebody still wants and which steps go with it (seed 000, lines 407-415): theirs alone. What was written is locked with
-- a key outside the database; here stand whose it is, of what kind, and how often it was changed.
create table career_items (
  organisation_id uuid not null references organisations,
  item_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('plan', 'step', 'alternatives')),
  -- Of what somebody has one of each: which.
  slot text,
  version int not null default 1,
  locked text not null,
  primary key (organisation_id, item_id),
  unique (organisation_id, person_id, slot),
  foreign key (organisation_id, person_id) references people,
  constraint career_items_slot check (case kind when 'step' then slot is null else slot is not null and slot = kind end)
);
call protect('career_items');

-- One thing that its owner lets whoever leads them read, at one table, until it is taken back. Whoever leads next reads nothing
-- of it.
create table career_shares (
  organisation_id uuid not null references organisations,
  item_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  with_id uuid not null,
  shared_at timestamptz not null,
  primary key (organisation_id, item_id, relation_id),
  foreign key (organisation_id, item_id) references career_items on delete cascade,
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, with_id) references people
);
create index career_shares_with on career_shares (organisation_id, with_id);
call protect('career_shares');

-- Whether the asker leads its owner today, and may read this one thing. What ended is read no more.
create function app_reads_career(item uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from career_shares s join relations r using (organisation_id, relation_id)
    where s.organisation_id = app_organisation() and s.item_id = item and s.with_id = app_person()
      and (r.valid_until is null or r.valid_until > app_today()) and app_side(s.relation_id) = 'organisation');
revoke all on function app_reads_career from public;
grant execute on function app_reads_career to wisselwerk_app;

create policy own on career_items for all to wisselwerk_app
  using (person_id = app_person()) with check (person_id = app_person());
create policy read_shared on career_items for select to wisselwerk_app using (app_reads_career(item_id));
grant select, insert, delete, update (version, locked) on career_items to wisselwerk_app;

create policy of_the_two on career_shares for select to wisselwerk_app
  using (person_id = app_person() or (with_id = app_person() and app_reads_career(item_id)));
-- How many other ways somebody sees is shared with nobody, whoever asks.
create policy share_own on career_shares for insert to wisselwerk_app
  with check (person_id = app_person() and app_side(relation_id) = 'employee'
    and with_id in (select s.person_id from app_seats(relation_id, 'talk') s where s.seat = 'organisation')
    and exists (select from career_items i where i.organisation_id = career_shares.organisation_id
      and i.item_id = career_shares.item_id and i.person_id = app_person() and i.kind <> 'alternatives'));
create policy take_back on career_shares for delete to wisselwerk_app using (person_id = app_person());
grant select, insert, delete on career_shares to wisselwerk_app;
