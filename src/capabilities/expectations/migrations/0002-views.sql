-- Everybody whom the part 'expectations' of a table seats gives a view of their own. Views on one relation stand side by side
-- and are never merged. A round is one time that all looked: it opens once, at the moment that the last of those who sit there
-- shows; that moment is kept, since chairs are given and freed afterwards and what was read stays read by the same people.
create table views (
  organisation_id uuid not null references organisations,
  view_id uuid not null,
  relation_id uuid not null,
  round int not null check (round > 0),
  side text not null check (side in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee')),
  author_id uuid not null,
  -- A first look may be short: ten items out of all rooms. Whoever looks chooses it for their own view; what opens is
  -- decided item by item, so a short view opens those ten and no more.
  pass text not null default 'whole' check (pass in ('short', 'whole')),
  version int not null default 0,
  created_at timestamptz not null,
  submitted_at timestamptz,
  released_at timestamptz check (submitted_at is not null or released_at is null),
  -- Who sat there beside the two when this was shown. Who shows, shows to them: with anybody else it is shown anew.
  shown_beside uuid[] not null default '{}',
  opened_at timestamptz check (released_at is not null or opened_at is null),
  -- What was read is tied to what was shown for it. Whoever takes a view away once all have shown ends the round for all:
  -- what the others showed then stands in a round that is over, and lies ready, not shown, in the next one.
  ended_at timestamptz,
  -- Who took theirs back, so that this round ended, or began with what was said in the one before.
  ended_by uuid,
  carried_over boolean not null default false,
  primary key (organisation_id, view_id),
  unique (organisation_id, relation_id, round, side),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, author_id) references people,
  foreign key (organisation_id, ended_by) references people
);
-- What one showed oneself decides what one reads of others, at all tables of the asker.
create index views_author on views (organisation_id, author_id);
call protect('views');

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
call protect('answers');

-- All showed and nobody took theirs back: from here on those who sit there see each other's views, and nobody else ever does.
create function app_round_is_open(relation uuid, of_round int) returns boolean
  language sql stable security definer set search_path = public
  return (select count(*) > 1 from views v where v.organisation_id = app_organisation() and v.relation_id = relation
    and v.round = of_round and v.opened_at is not null and v.ended_at is null);
grant execute on function app_round_is_open to wisselwerk_app;

-- The one answer to "may I read what others showed in this round": I sit here, all showed, and one of them is me.
create function app_reads_round(relation uuid, of_round int) returns boolean
  language sql stable security definer set search_path = public
  return app_seat(relation, 'expectations') is not null and app_round_is_open(relation, of_round)
    and exists (select from views v where v.organisation_id = app_organisation() and v.relation_id = relation
      and v.round = of_round and v.author_id = app_person() and v.opened_at is not null);
revoke all on function app_reads_round from public;
grant execute on function app_reads_round to wisselwerk_app;

create policy read_own on views for select to wisselwerk_app
  using (author_id = app_person()
    or opened_at is not null and ended_at is null and app_reads_round(relation_id, round));
-- Nobody looks along in a round that others have opened already.
create policy begin_own on views for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_seat(relation_id, 'expectations')
    and released_at is null and not app_round_is_open(relation_id, round));
-- What lies open is neither changed nor taken away but by app_take_view_back, which ends the round. Who wrote and did not show
-- before a chair was freed keeps it as their own.
create policy change_own on views for update to wisselwerk_app
  using (author_id = app_person() and (opened_at is null or not app_round_is_open(relation_id, round)));
create policy remove_own on views for delete to wisselwerk_app
  using (author_id = app_person() and (opened_at is null or not app_round_is_open(relation_id, round)));
grant select, insert, delete, update (pass, version, submitted_at) on views to wisselwerk_app;

create policy write_own on answers for all to wisselwerk_app
  using (exists (select from views v where v.organisation_id = answers.organisation_id and v.view_id = answers.view_id
    and v.author_id = app_person()))
  with check (exists (select from views v where v.organisation_id = answers.organisation_id and v.view_id = answers.view_id
    and v.author_id = app_person() and v.submitted_at is null));
grant select, insert, update, delete on answers to wisselwerk_app;

-- Answers as they may be read: one's own, and of every other seat's to each question only where one answered it oneself
-- ("does not apply" is an answer). One item shown opens one item. The table itself gives nobody but the writer anything.
create view readable_answers with (security_barrier) as
  select a.organisation_id, a.view_id, a.item_id, a.importance, a.owed, a.kept
  from answers a join views v using (organisation_id, view_id)
  where v.organisation_id = app_organisation() and v.author_id = app_person()
  union all
  select a.organisation_id, a.view_id, a.item_id,
    case when mine.importance is not null then a.importance end,
    case when mine.owed is not null then a.owed end,
    case when mine.kept is not null then a.kept end
  from answers a
    join views v using (organisation_id, view_id)
    join views own on own.organisation_id = v.organisation_id and own.relation_id = v.relation_id and own.round = v.round
      and own.side <> v.side and own.author_id = app_person()
    join answers mine on mine.organisation_id = own.organisation_id and mine.view_id = own.view_id
      and mine.item_id = a.item_id
  where v.organisation_id = app_organisation() and v.author_id <> app_person()
    and v.opened_at is not null and v.ended_at is null
    and (mine.importance is not null or mine.owed is not null or mine.kept is not null)
    and app_reads_round(v.relation_id, v.round);
grant select on readable_answers to wisselwerk_app;
