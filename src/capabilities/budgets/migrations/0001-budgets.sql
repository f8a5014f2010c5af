-- Budgets for whoever works here to find out how they want to go on (seed 000, lines 407-423; seed 001, lines 443-454 and
-- 506-509): what there is and why, what can be chosen, and a purse for each, of which every line stays.

create table budgets (
  organisation_id uuid not null references organisations,
  budget_id uuid not null,
  title text not null check (length(title) between 1 and 120),
  unit text not null check (unit in ('units', 'cents')),
  -- A list of what helps to choose, and nothing else; or one's own choice.
  spends text not null check (spends in ('list', 'own-choice')),
  -- Of one's own choice: up to how much at a time, without anybody.
  most_at_once int check (most_at_once between 1 and 1000000000),
  -- The same for everybody; null where it goes by years of work.
  amount int check (amount between 0 and 1000000000),
  -- Read by everybody: why there is one, and how long beforehand they hear that it ends.
  reason text not null check (reason in ('long-tenures', 'restructuring', 'other')),
  why text not null check (length(why) between 1 and 500),
  notice_days int not null check (notice_days between 30 and 730),
  opens_on date not null,
  -- The last day on which something is laid down.
  closes_on date not null check (closes_on >= opens_on and closes_on < opens_on + 1096),
  opened_by uuid not null,
  opened_at timestamptz not null,
  -- It ends before its time: everybody was told on that day, and the term of notice lies in between.
  told_on date,
  ends_on date,
  end_why text check (length(end_why) between 1 and 500),
  primary key (organisation_id, budget_id),
  foreign key (organisation_id, opened_by) references people,
  check ((spends = 'own-choice') = (most_at_once is not null)),
  check ((told_on is null) = (ends_on is null) and (told_on is null) = (end_why is null)),
  check (ends_on is null or ends_on = closes_on or ends_on >= told_on + notice_days)
);
call protect('budgets');
-- Why there is one is read by everybody whom it is for, and so is its end.
create policy read_budgets on budgets for select to wisselwerk_app using (true);
create policy open_budget on budgets for insert to wisselwerk_app
  with check (app_has_role('hr') and opened_by = app_person() and told_on is null);
create policy end_budget on budgets for update to wisselwerk_app
  using (app_has_role('hr') and told_on is null) with check (app_has_role('hr') and told_on = app_today());
grant select, insert, update (told_on, ends_on, end_why) on budgets to wisselwerk_app;

-- By years of work: from so many whole years on, so much.
create table budget_steps (
  organisation_id uuid not null references organisations,
  budget_id uuid not null,
  years int not null check (years between 0 and 60),
  amount int not null check (amount between 0 and 1000000000),
  primary key (organisation_id, budget_id, years),
  foreign key (organisation_id, budget_id) references budgets
);
call protect('budget_steps');
create policy read_steps on budget_steps for select to wisselwerk_app using (true);
create policy write_steps on budget_steps for insert to wisselwerk_app with check (app_has_role('hr'));
grant select, insert on budget_steps to wisselwerk_app;

-- What can be chosen for it, each with its price.
create table budget_items (
  organisation_id uuid not null references organisations,
  item_id uuid not null,
  title text not null check (length(title) between 1 and 120),
  words text not null check (length(words) between 1 and 500),
  -- How long and when, as one says it: 'three afternoons, with six others'.
  takes text not null check (length(takes) between 1 and 120),
  -- With whom one arranges it, and how.
  provider text not null check (length(provider) between 1 and 300),
  unit text not null check (unit in ('units', 'cents')),
  price int not null check (price between 0 and 1000000000),
  -- Null is as many as like.
  places int check (places between 1 and 10000),
  -- Goes up with every change.
  version int not null check (version > 0),
  added_at timestamptz not null,
  retired_on date,
  primary key (organisation_id, item_id)
);
call protect('budget_items');
create policy read_items on budget_items for select to wisselwerk_app using (true);
create policy add_item on budget_items for insert to wisselwerk_app with check (app_has_role('hr'));
create policy change_item on budget_items for update to wisselwerk_app
  using (app_has_role('hr') and retired_on is null) with check (app_has_role('hr'));
grant select, insert, update (title, words, takes, provider, price, places, version, retired_on) on budget_items
  to wisselwerk_app;

-- What a period gave somebody: a purse, or the same as wage. One line, so never both.
create table budget_grants (
  organisation_id uuid not null references organisations,
  budget_id uuid not null,
  person_id uuid not null,
  form text not null check (form in ('purse', 'wage')),
  amount int not null check (amount between 0 and 1000000000),
  -- By years: how many, counted on which day.
  years int,
  counted_on date,
  granted_at timestamptz not null,
  primary key (organisation_id, budget_id, person_id),
  foreign key (organisation_id, budget_id) references budgets,
  foreign key (organisation_id, person_id) references people
);
create index budget_grants_person on budget_grants (organisation_id, person_id);
call protect('budget_grants');
create policy own_grant on budget_grants for select to wisselwerk_app using (person_id = app_person());
-- HR pays the wage, and has to know to whom. Of a purse it knows nothing.
create policy wage_for_hr on budget_grants for select to wisselwerk_app using (form = 'wage' and app_has_role('hr'));
grant select on budget_grants to wisselwerk_app;

create table budget_bookings (
  organisation_id uuid not null references organisations,
  -- Chosen by whoever presses, so that pressing twice is once.
  booking_id uuid not null,
  budget_id uuid not null,
  person_id uuid not null,
  item_id uuid,
  -- Of one's own choice: what it is, locked for its owner.
  locked text,
  price int not null check (price >= 0),
  -- What one shows to whoever holds it, and they write on their bill, instead of a name.
  reference text not null check (reference ~ '^[A-Z0-9]{4}-[A-Z0-9]{4}$'),
  booked_at timestamptz not null,
  undone_at timestamptz check (undone_at between booked_at and booked_at + interval '24 hours'),
  primary key (organisation_id, booking_id),
  unique (organisation_id, reference),
  foreign key (organisation_id, budget_id) references budgets,
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, budget_id, person_id) references budget_grants,
  foreign key (organisation_id, item_id) references budget_items,
  check ((item_id is null) <> (locked is null))
);
create index budget_bookings_grant on budget_bookings (organisation_id, budget_id, person_id);
create index budget_bookings_item on budget_bookings (organisation_id, item_id) where undone_at is null;
call protect('budget_bookings');

-- A purse: every line of it, numbered, with what is in it after that. What would go below nought is no line, and two lines that
-- are written at once cannot both be the next.
create table budget_movements (
  organisation_id uuid not null references organisations,
  budget_id uuid not null,
  person_id uuid not null,
  number int not null check (number > 0),
  kind text not null check (kind in ('allot', 'book', 'undo', 'lapse')),
  amount int not null check (case when kind in ('allot', 'undo') then amount >= 0 else amount <= 0 end),
  balance int not null check (balance >= 0),
  booking_id uuid,
  at timestamptz not null,
  primary key (organisation_id, budget_id, person_id, number),
  unique (organisation_id, booking_id, kind),
  foreign key (organisation_id, budget_id) references budgets,
  foreign key (organisation_id, person_id) references people,
  foreign key (organisation_id, budget_id, person_id) references budget_grants,
  foreign key (organisation_id, booking_id) references budget_bookings,
  check ((booking_id is not null) = (kind in ('book', 'undo'))),
  check ((number = 1) = (kind = 'allot'))
);
call protect('budget_movements');

create function app_works_here() returns boolean
  language sql stable security definer set search_path = public
  return exists (select from relations r where r.organisation_id = app_organisation() and r.person_id = app_person()
    and r.valid_from <= app_today() and (r.valid_until is null or r.valid_until > app_today()));
-- The newest line of one's own purse.
create function app_purse_top(budget uuid) returns table (number int, balance int)
  language sql stable security definer rows 1 set search_path = public as $$
  select m.number, m.balance from budget_movements m where m.organisation_id = app_organisation()
    and m.budget_id = budget and m.person_id = app_person() order by m.number desc limit 1
$$;
-- Whether no place is left at a price; of who took them, nothing.
create function app_item_full(item uuid) returns boolean
  language sql stable security definer set search_path = public
  return exists (select from budget_items i where i.organisation_id = app_organisation() and i.item_id = item
    and i.places <= (select count(*) from budget_bookings b where b.organisation_id = i.organisation_id
      and b.item_id = i.item_id and b.undone_at is null));
-- What a bill stands for, by the reference on it; of whose it is, nothing.
create function app_budget_reference(code text) returns table (title text, unit text, price int, undone boolean)
  language sql stable security definer rows 1 set search_path = public as $$
  select i.title, u.unit, b.price, b.undone_at is not null
  from budget_bookings b join budgets u using (organisation_id, budget_id) left join budget_items i using (organisation_id, item_id)
  where b.organisation_id = app_organisation() and (select app_has_role('hr')) and b.reference = code
$$;
revoke all on function app_works_here, app_purse_top, app_item_full, app_budget_reference from public;
grant execute on function app_works_here, app_purse_top, app_item_full, app_budget_reference to wisselwerk_app;

create policy own_bookings on budget_bookings for select to wisselwerk_app using (person_id = app_person());
-- At the price that stands there, and while a place is left: no other step lies between choosing and having.
create policy book on budget_bookings for insert to wisselwerk_app
  with check (person_id = app_person() and app_works_here() and undone_at is null
    and exists (select from budgets u where u.organisation_id = budget_bookings.organisation_id
      and u.budget_id = budget_bookings.budget_id
      and case u.spends when 'own-choice' then item_id is null and price <= u.most_at_once
        else exists (select from budget_items i where i.organisation_id = u.organisation_id
          and i.item_id = budget_bookings.item_id and i.unit = u.unit and i.price = budget_bookings.price
          and i.retired_on is null) and not app_item_full(item_id) end));
create policy undo on budget_bookings for update to wisselwerk_app
  using (person_id = app_person() and undone_at is null) with check (person_id = app_person());
grant select, insert, update (undone_at) on budget_bookings to wisselwerk_app;

create policy own_movements on budget_movements for select to wisselwerk_app using (person_id = app_person());
create policy write_movement on budget_movements for insert to wisselwerk_app
  with check (person_id = app_person() and kind <> 'allot'
    and exists (select from app_purse_top(budget_id) top
      where budget_movements.number = top.number + 1 and budget_movements.balance = top.balance + budget_movements.amount)
    and (kind = 'lapse' or exists (select from budget_bookings b where b.organisation_id = budget_movements.organisation_id
      and b.booking_id = budget_movements.booking_id and b.budget_id = budget_movements.budget_id
      and b.price = abs(budget_movements.amount) and (kind = 'book') = (b.undone_at is null))));
grant select, insert on budget_movements to wisselwerk_app;

-- Both at a table say that one of them is fully trained, each for themselves, and each may take it back.
create table trained_marks (
  organisation_id uuid not null references organisations,
  relation_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  number int not null check (number > 0),
  said_by uuid not null,
  said_on date not null,
  taken_back_on date check (taken_back_on >= said_on),
  primary key (organisation_id, relation_id, side, number),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, said_by) references people
);
create unique index one_mark_stands on trained_marks (organisation_id, relation_id, side) where taken_back_on is null;
call protect('trained_marks');
create policy read_marks on trained_marks for select to wisselwerk_app
  using (app_side(relation_id) in ('employee', 'organisation'));
create policy say_trained on trained_marks for insert to wisselwerk_app
  with check (side = app_side(relation_id) and said_by = app_person() and said_on = app_today() and taken_back_on is null);
create policy take_back on trained_marks for update to wisselwerk_app
  using (side = app_side(relation_id) and taken_back_on is null) with check (taken_back_on = app_today());
grant select, insert, update (taken_back_on) on trained_marks to wisselwerk_app;
