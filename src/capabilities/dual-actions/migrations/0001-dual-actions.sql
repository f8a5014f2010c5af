-- What two do together so that somebody gets on (seed 002, lines 593-598): an agreement about it has a half of each of
-- the two. With one half it is a question to the other, and says so.
create table dual_actions (
  organisation_id uuid not null references organisations,
  action_id uuid not null,
  relation_id uuid not null,
  employee_half text check (length(employee_half) between 1 and 400),
  organisation_half text check (length(organisation_half) between 1 and 400),
  -- Whose half is still asked for; null once both stand.
  asked_of text check (asked_of in ('employee', 'organisation')),
  -- Who wrote it as it stands, and so says yes to it; the other's yes makes it agreed.
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  begun_at timestamptz not null,
  written_at timestamptz not null,
  agreed_at timestamptz,
  version int not null default 1,
  primary key (organisation_id, action_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, author_id) references people,
  constraint two_halves check ((employee_half is null) = (asked_of is not distinct from 'employee')
    and (organisation_half is null) = (asked_of is not distinct from 'organisation')),
  check (agreed_at is null or asked_of is null),
  check (asked_of is null or asked_of <> side)
);
create index dual_actions_relation on dual_actions (organisation_id, relation_id);
call protect('dual_actions');
create policy of_the_two on dual_actions for all to wisselwerk_app
  using (app_side(relation_id) is not null)
  with check (app_side(relation_id) is not null);
create policy write_own on dual_actions as restrictive for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_side(relation_id) and agreed_at is null);
-- What is written anew is its writer's; a yes leaves the writer where they were, and is never the writer's own.
create policy write_or_agree on dual_actions as restrictive for update to wisselwerk_app using (agreed_at is null)
  with check (case when agreed_at is null then author_id = app_person() and side = app_side(relation_id)
    else side <> app_side(relation_id) end);
grant select, insert, delete,
  update (employee_half, organisation_half, asked_of, side, author_id, written_at, agreed_at, version)
  on dual_actions to wisselwerk_app;
