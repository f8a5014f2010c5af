-- Everybody whom the part 'expectations' of a table seats gives a view of their own, and all are shown together: two, or
-- more. A round opens once, at the moment that the last of those who sit there shows; that moment is kept, since chairs
-- are given and freed afterwards and what was read stays read by the same people.
alter table views drop constraint views_side_check;
alter table views add constraint views_side_check 
  check (side in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee'));
alter table views
  add column opened_at timestamptz check (released_at is not null or opened_at is null),
  -- Who took theirs back, so that this round ended, or began with what was said in the one before.
  add column ended_by uuid,
  add foreign key (organisation_id, ended_by) references people,
  -- Who sat there beside the two when this was shown. Who shows, shows to them: with anybody else it is shown anew.
  add column shown_beside uuid[] not null default '{}';
update views v set opened_at = (select max(w.released_at) from views w where w.organisation_id = v.organisation_id
    and w.relation_id = v.relation_id and w.round = v.round)
  where (select count(*) = 2 from views w where w.organisation_id = v.organisation_id and w.relation_id = v.relation_id
    and w.round = v.round and w.released_at is not null and w.ended_at is null);

create or replace function app_round_is_open(relation uuid, of_round int) returns boolean
  language sql stable security definer set search_path = public
  return (select count(*) > 1 from views v where v.organisation_id = app_organisation() and v.relation_id = relation
    and v.round = of_round and v.opened_at is not null and v.ended_at is null);

-- The one answer to "may I read what others showed in this round": I sit here, all showed, and one of them is me.
create or replace function app_reads_round(relation uuid, of_round int) returns boolean
  language sql stable security definer set search_path = public
  return app_seat(relation, 'expectations') is not null and app_round_is_open(relation, of_round)
    and exists (select from views v where v.organisation_id = app_organisation() and v.relation_id = relation
      and v.round = of_round and v.author_id = app_person() and v.opened_at is not null);
drop function app_released_too;

-- Shows the asker's view, and opens the round when it was the last one: then every seat has shown, to the same people.
create function app_show_view(relation uuid, of_round int, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare beside uuid[] := seats_beside(relation, 'expectations');
begin
  update views v set released_at = at, shown_beside = beside where v.organisation_id = app_organisation()
    and v.relation_id = relation and v.round = of_round and v.author_id = app_person() and v.submitted_at is not null
    and v.side = app_seat(relation, 'expectations') and v.ended_at is null and not app_round_is_open(relation, of_round);
  if not found then raise exception 'only a view that is ready is shown, by who sits there, until the round is open'; end if;
  with ready as (
    select v.view_id, v.side, v.author_id from views v where v.organisation_id = app_organisation()
      and v.relation_id = relation and v.round = of_round and v.released_at is not null and v.ended_at is null
      and v.shown_beside = beside and (v.side in ('employee', 'organisation') or v.author_id = any (beside))
  )
  update views v set opened_at = at from ready r
    where v.organisation_id = app_organisation() and v.view_id = r.view_id
      and (select count(*) = 2 + cardinality(beside) from ready);
end $$;
revoke update (released_at) on views from wisselwerk_app;

-- Until the round is open nothing was read, and what was shown can be taken back.
create function app_take_release_back(relation uuid, of_round int) returns void
  language sql security definer set search_path = public as $$
  update views v set released_at = null, shown_beside = '{}' where v.organisation_id = app_organisation()
    and v.relation_id = relation and v.round = of_round and v.author_id = app_person() and v.opened_at is null
$$;

-- How far everybody is, without a word of what they think. What was shown to others than who sit there now counts as not
-- shown yet. From a chair beside the two one sees the newest round, and those in which one looked oneself.
drop function app_view_states;
create function app_view_states(relation uuid)
  returns table (round int, side text, author_id uuid, name text, submitted boolean, released boolean, opened boolean,
    ended boolean, carried_over boolean, ended_by uuid,
    ended_by_name text)
  language sql stable security definer set search_path = public as $$
  select v.round, v.side, v.author_id, p.given_name || ' ' || p.family_name, v.submitted_at is not null,
    v.released_at is not null and (v.opened_at is not null or v.shown_beside = own.beside), v.opened_at is not null,
    v.ended_at is not null, v.carried_over, v.ended_by,
    e.given_name || ' ' || e.family_name
  from views v
    cross join (select app_seat(relation, 'expectations') as seat, seats_beside(relation, 'expectations') as beside) own
    join known_people p on p.organisation_id = v.organisation_id and p.person_id = v.author_id
    left join known_people e on e.organisation_id = v.organisation_id and e.person_id = v.ended_by
  where v.organisation_id = app_organisation() and v.relation_id = relation
    and (own.seat in ('employee', 'organisation') or own.seat is not null and (
      v.round = (select max(w.round) from views w where w.organisation_id = v.organisation_id and w.relation_id = relation)
      or exists (select from views m where m.organisation_id = v.organisation_id and m.relation_id = relation
        and m.round = v.round and m.author_id = app_person())))
  order by v.round desc, v.side
$$;

-- Takes the asker's view out of a round in which all have shown. All can have read it by now, so nobody's stays shown;
-- who did not ask for this finds the answers again in the next round, as long as they still sit here.
create or replace function app_take_view_back(relation uuid, of_round int, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  other views;
  again uuid;
begin
  if not app_reads_round(relation, of_round) then
    raise exception 'only who showed takes a view out of an open round';
  end if;
  delete from views v where v.organisation_id = app_organisation() and v.relation_id = relation and v.round = of_round
    and v.author_id = app_person();
  for other in update views v set ended_at = at, ended_by = app_person() where v.organisation_id = app_organisation() and v.relation_id = relation
    and v.round = of_round and v.opened_at is not null returning v.*
  loop
    continue when not exists (select from relations r
      join seats_at(r.organisation_id, r.relation_id, 'expectations', app_today()) s on s.seat = other.side
      where r.organisation_id = other.organisation_id and r.relation_id = relation and s.person_id = other.author_id
        and (r.valid_until is null or r.valid_until > app_today())
        and (s.seat = 'employee' or not has_left(r.organisation_id, other.author_id, app_today())));
    again := gen_random_uuid();
    insert into views (organisation_id, view_id, relation_id, round, side, author_id, version, created_at, submitted_at,
        carried_over, ended_by)
      values (other.organisation_id, again, relation, of_round + 1, other.side, other.author_id, other.version, at, at, true,
        other.ended_by);
    insert into answers select a.organisation_id, again, a.item_id, a.importance, a.owed, a.kept
      from answers a where a.organisation_id = other.organisation_id and a.view_id = other.view_id;
  end loop;
end $$;
revoke all on function app_show_view, app_take_release_back, app_view_states from public;
grant execute on function app_show_view, app_take_release_back, app_view_states to wisselwerk_app;

alter policy read_own on views using (author_id = app_person()
  or opened_at is not null and ended_at is null and app_reads_round(relation_id, round));
-- What lies open is neither changed nor taken away but by the function above. Who wrote and did not show before a chair was
-- freed keeps it as their own.
alter policy change_own on views using (author_id = app_person()
  and (opened_at is null or not app_round_is_open(relation_id, round)));
alter policy remove_own on views using (author_id = app_person()
  and (opened_at is null or not app_round_is_open(relation_id, round)));
-- Nobody looks along in a round that others have opened already.
alter policy begin_own on views with check (author_id = app_person() and side = app_seat(relation_id, 'expectations')
  and released_at is null and not app_round_is_open(relation_id, round));

-- Of each other seat as of the other one of two: to each question only where one answered it oneself.
create or replace view readable_answers with (security_barrier) as
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
