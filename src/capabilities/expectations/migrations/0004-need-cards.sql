-- What somebody needs, in flexibility and security; theirs alone until they bring it to the table.
create table need_cards (
  organisation_id uuid not null references organisations,
  card_id uuid not null,
  relation_id uuid not null,
  owner_id uuid not null,
  need text not null check (need in ('private_life', 'work', 'development', 'income', 'job', 'employment', 'combination')),
  wish text not null check (length(wish) between 1 and 500),
  from_date date not null,
  review_date date not null check (review_date > from_date),
  version int not null default 1,
  primary key (organisation_id, card_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, owner_id) references people
);
call protect('need_cards');
create policy own_cards on need_cards for all to wisselwerk_app
  using (owner_id = app_person()) with check (owner_id = app_person() and app_side(relation_id) = 'employee');
grant select, insert, update, delete on need_cards to wisselwerk_app;
