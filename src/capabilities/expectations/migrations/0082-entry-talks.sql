-- The first view of two who begin with each other is in words: what the job is, hours, pay, development and what is asked; and
-- from whoever speaks for the organisation how it is doing, how much work there is and how much effort that takes. It is of the
-- two alone. Each writes for whoever sits opposite that day; with somebody else it is shown anew.
create table entry_views (
  organisation_id uuid not null references organisations,
  relation_id uuid not null,
  author_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  version int not null default 0,
  begun_at timestamptz not null,
  ready_at timestamptz,
  ready_for uuid check ((ready_for is null) = (ready_at is null)),
  -- Not offered to this one any more.
  aside boolean not null default false,
  -- The two have talked it through; written on both.
  talked_at timestamptz check (talked_at is null or ready_at is not null),
  primary key (organisation_id, relation_id, author_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, author_id) references people,
  foreign key (organisation_id, ready_for) references people
);
call protect('entry_views');

create table view_parts (
  organisation_id uuid not null references organisations,
  relation_id uuid not null,
  author_id uuid not null,
  part text not null check (part in ('state', 'workload', 'effort', 'content', 'hours', 'pay', 'development', 'demands')),
  words text not null check (length(words) between 1 and 2000),
  primary key (organisation_id, relation_id, author_id, part),
  foreign key (organisation_id, relation_id, author_id) references entry_views on delete cascade
);
call protect('view_parts');

-- Whether the two who sit there today have shown each other: each for the other, and the asker is one of them.
create function app_entry_is_open(relation uuid) returns boolean
  language sql stable security definer set search_path = public
  return app_side(relation) is not null and exists (select from entry_views v
    join entry_views o on o.organisation_id = v.organisation_id and o.relation_id = v.relation_id and o.author_id = v.ready_for
      and o.side <> v.side
    join seats_at(app_organisation(), relation, 'talk', app_today()) s on s.seat = o.side and s.person_id = o.author_id
    where v.organisation_id = app_organisation() and v.relation_id = relation and v.author_id = app_person()
      and o.ready_for = v.author_id);
revoke all on function app_entry_is_open from public;
grant execute on function app_entry_is_open to wisselwerk_app;

create policy read_entry on entry_views for select to wisselwerk_app
  using (author_id = app_person() or ready_for = app_person() and app_entry_is_open(relation_id));
create policy begin_entry on entry_views for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_side(relation_id) and ready_at is null);
create policy change_entry on entry_views for update to wisselwerk_app using (author_id = app_person());
-- What lies open is taken away by app_take_entry_back alone, which closes it for both.
create policy remove_entry on entry_views for delete to wisselwerk_app
  using (author_id = app_person() and not app_entry_is_open(relation_id));
grant select, insert, delete, update (version, aside) on entry_views to wisselwerk_app;

-- What was shown, or waits for the other to show, stands still.
create policy own_parts on view_parts for all to wisselwerk_app using (author_id = app_person())
  with check (author_id = app_person() and exists (select from entry_views v where v.organisation_id = view_parts.organisation_id
    and v.relation_id = view_parts.relation_id and v.author_id = view_parts.author_id and v.ready_at is null));
create policy leave_parts on view_parts as restrictive for delete to wisselwerk_app
  using (exists (select from entry_views v where v.organisation_id = view_parts.organisation_id
    and v.relation_id = view_parts.relation_id and v.author_id = view_parts.author_id and v.ready_at is null));
grant select, insert, update (words), delete on view_parts to wisselwerk_app;

-- Words as they may be read: one's own, and once both have shown the other's. What both are asked opens where one wrote
-- something oneself, as everywhere; what only the organisation can tell is told to whoever showed anything.
create view readable_parts with (security_barrier) as
  select p.* from view_parts p where p.organisation_id = app_organisation() and p.author_id = app_person()
  union all
  select p.* from view_parts p join entry_views v using (organisation_id, relation_id, author_id)
  where p.organisation_id = app_organisation() and v.author_id <> app_person() and v.ready_for = app_person()
    and app_entry_is_open(p.relation_id)
    and (p.part in ('state', 'workload', 'effort') or exists (select from view_parts mine
      where mine.organisation_id = p.organisation_id and mine.relation_id = p.relation_id and mine.author_id = app_person()
        and mine.part = p.part));
grant select on readable_parts to wisselwerk_app;

-- Whoever speaks for the organisation shows nothing while one of the three is empty: what is normally missing at hiring.
create function app_show_entry(relation uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  opposite uuid;
begin
  select s.person_id into opposite from seats_at(app_organisation(), relation, 'talk', app_today()) s
    where s.seat in ('employee', 'organisation') and s.seat <> app_side(relation);
  update entry_views v set ready_at = at, ready_for = opposite, talked_at = null where v.organisation_id = app_organisation()
    and v.relation_id = relation and v.author_id = app_person() and v.side = app_side(relation) and opposite is not null
    and not app_entry_is_open(relation)
    and (select count(*) filter (where p.part in ('state', 'workload', 'effort')) >= case v.side when 'organisation' then 3 else 0 end
        and count(*) > 0
      from view_parts p where p.organisation_id = v.organisation_id and p.relation_id = v.relation_id and p.author_id = v.author_id);
  if not found then raise exception 'what is shown has words, and of the organisation all three that are obligatory'; end if;
end $$;

create function app_hide_entry(relation uuid) returns void
  language sql security definer set search_path = public as $$
  update entry_views v set ready_at = null, ready_for = null, talked_at = null where v.organisation_id = app_organisation()
    and v.relation_id = relation and v.author_id = app_person() and not app_entry_is_open(relation)
$$;

-- Both have read it by now: nobody's stays shown, and it was not talked through any more.
create function app_take_entry_back(relation uuid) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not app_entry_is_open(relation) then raise exception 'only who showed takes away what lies open'; end if;
  update entry_views v set ready_at = null, ready_for = null, talked_at = null where v.organisation_id = app_organisation()
    and v.relation_id = relation and v.ready_for = app_person();
  delete from entry_views v where v.organisation_id = app_organisation() and v.relation_id = relation
    and v.author_id = app_person();
end $$;

create function app_complete_entry(relation uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if not app_entry_is_open(relation) then raise exception 'only what both have shown is talked through'; end if;
  update entry_views v set talked_at = at where v.organisation_id = app_organisation() and v.relation_id = relation
    and app_person() in (v.author_id, v.ready_for) and v.ready_at is not null;
end $$;

-- How far the two are who sit there today, without a word of it; that somebody is writing is theirs to tell.
create function app_entry_states(relation uuid)
  returns table (author_id uuid, side text, version int, ready boolean, open boolean, aside boolean, talked_on text)
  language sql stable security definer rows 2 set search_path = public as $$
  select v.author_id, v.side, case when v.author_id = app_person() then v.version else 0 end,
    v.ready_for = o.person_id, app_entry_is_open(relation), v.author_id = app_person() and v.aside,
    case when app_entry_is_open(relation) then to_char(v.talked_at, 'YYYY-MM-DD') end
  from entry_views v
    join seats_at(app_organisation(), relation, 'talk', app_today()) s on s.seat = v.side and s.person_id = v.author_id
    left join seats_at(app_organisation(), relation, 'talk', app_today()) o
      on o.seat in ('employee', 'organisation') and o.seat <> v.side
  where v.organisation_id = app_organisation() and v.relation_id = relation and app_side(relation) is not null
    and (v.author_id = app_person() or v.ready_for = app_person())
$$;
revoke all on function app_show_entry, app_hide_entry, app_take_entry_back, app_complete_entry, app_entry_states from public;
grant execute on function app_show_entry, app_hide_entry, app_take_entry_back, app_complete_entry, app_entry_states
  to wisselwerk_app;
