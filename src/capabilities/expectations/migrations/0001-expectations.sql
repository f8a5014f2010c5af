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

-- Two views on one relation stand side by side and are never merged. A round is one time that both looked.
create table views (
  organisation_id uuid not null references organisations,
  view_id uuid not null,
  relation_id uuid not null,
  round int not null check (round > 0),
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  version int not null default 0,
  created_at timestamptz not null,
  submitted_at timestamptz,
  released_at timestamptz check (submitted_at is not null or released_at is null),
  primary key (organisation_id, view_id),
  unique (organisation_id, relation_id, round, side),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, author_id) references people
);
create table answers (
  organisation_id uuid not null references organisations,
  view_id uuid not null,
  item_id text not null check (length(item_id) <= 60),
  -- 1 (not at all) to 5 (fully); 0 is "not agreed" or "does not apply"; null is not answered, which is never low.
  importance smallint check (importance between 0 and 5),
  owed smallint check (owed between 0 and 5),
  kept smallint check (kept between 0 and 5),
  primary key (organisation_id, view_id, item_id),
  foreign key (organisation_id, view_id) references views on delete cascade
);
call protect('views');
call protect('answers');

-- Both sides released this round: from here on the two see each other's view, and nobody else ever does.
create function app_round_is_open(relation uuid, of_round int) returns boolean
  language sql stable security definer set search_path = public
  return (select count(*) = 2 from views v where v.organisation_id = app_organisation() and v.relation_id = relation
    and v.round = of_round and v.submitted_at is not null and v.released_at is not null);

-- How far both sides are, without a word of what they think.
create function app_view_states(relation uuid)
  returns table (round int, side text, author_id uuid, submitted boolean, released boolean)
  language sql stable security definer set search_path = public as $$
  select v.round, v.side, v.author_id, v.submitted_at is not null, v.released_at is not null
  from views v where v.organisation_id = app_organisation() and v.relation_id = relation
    and app_side(relation) is not null
  order by v.round desc, v.side
$$;
grant execute on function app_round_is_open, app_view_states to wisselwerk_app;

create policy read_own on views for select to wisselwerk_app
  using (author_id = app_person() or (app_side(relation_id) is not null and app_round_is_open(relation_id, round)));
create policy begin_own on views for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_side(relation_id));
create policy change_own on views for update to wisselwerk_app using (author_id = app_person());
create policy remove_own on views for delete to wisselwerk_app using (author_id = app_person());
grant select, insert, delete, update (version, submitted_at, released_at) on views to wisselwerk_app;

create policy read_with_view on answers for select to wisselwerk_app
  using (exists (select from views v where v.organisation_id = answers.organisation_id and v.view_id = answers.view_id));
create policy write_own on answers for all to wisselwerk_app
  using (exists (select from views v where v.organisation_id = answers.organisation_id and v.view_id = answers.view_id
    and v.author_id = app_person()))
  with check (exists (select from views v where v.organisation_id = answers.organisation_id and v.view_id = answers.view_id
    and v.author_id = app_person() and v.submitted_at is null));
grant select, insert, update, delete on answers to wisselwerk_app;

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
