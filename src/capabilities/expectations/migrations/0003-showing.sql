-- Showing a view, taking it back, and how far everybody is.

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

-- Until the round is open nothing was read, and what was shown can be taken back.
create function app_take_release_back(relation uuid, of_round int) returns void
  language sql security definer set search_path = public as $$
  update views v set released_at = null, shown_beside = '{}' where v.organisation_id = app_organisation()
    and v.relation_id = relation and v.round = of_round and v.author_id = app_person() and v.opened_at is null
$$;

-- Takes the asker's view out of a round in which all have shown. All can have read it by now, so nobody's stays shown;
-- who did not ask for this finds the answers again in the next round, short or whole as they were, as long as they still sit
-- here.
create function app_take_view_back(relation uuid, of_round int, at timestamptz) returns void
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
  for other in update views v set ended_at = at, ended_by = app_person()
    where v.organisation_id = app_organisation() and v.relation_id = relation and v.round = of_round
      and v.opened_at is not null returning v.*
  loop
    continue when not exists (select from relations r
      join seats_at(r.organisation_id, r.relation_id, 'expectations', app_today()) s on s.seat = other.side
      where r.organisation_id = other.organisation_id and r.relation_id = relation and s.person_id = other.author_id
        and (r.valid_until is null or r.valid_until > app_today())
        and (s.seat = 'employee' or not has_left(r.organisation_id, other.author_id, app_today())));
    again := gen_random_uuid();
    insert into views (organisation_id, view_id, relation_id, round, side, author_id, version, created_at, submitted_at,
        carried_over, ended_by, pass)
      values (other.organisation_id, again, relation, of_round + 1, other.side, other.author_id, other.version, at, at, true,
        other.ended_by, other.pass);
    insert into answers select a.organisation_id, again, a.item_id, a.importance, a.owed, a.kept
      from answers a where a.organisation_id = other.organisation_id and a.view_id = other.view_id;
  end loop;
end $$;

-- Rounds of one table are few; taken for a thousand, whole tables are read to join them. Hence the rows said below.

-- How far everybody is, without a word of what they think. What was shown to others than who sit there now counts as not
-- shown yet. From a chair beside the two one sees the newest round, and those in which one looked oneself. How somebody looks is
-- told with what they said, once all have shown: until then it would tell that they began.
create function app_view_states(relation uuid)
  returns table (round int, side text, author_id uuid, name text, submitted boolean, released boolean, opened boolean,
    ended boolean, carried_over boolean, ended_by uuid,
    ended_by_name text, pass text)
  language sql stable security definer set search_path = public rows 8 as $$
  select v.round, v.side, v.author_id, p.given_name || ' ' || p.family_name, v.submitted_at is not null,
    v.released_at is not null and (v.opened_at is not null or v.shown_beside = own.beside), v.opened_at is not null,
    v.ended_at is not null, v.carried_over, v.ended_by,
    e.given_name || ' ' || e.family_name,
    case when v.author_id = app_person() or v.opened_at is not null then v.pass end
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

-- Since when others have been ready while mine is not, of all these relations at once, from whatever seat; only the moment,
-- never a word of it.
create function app_views_awaited(tables uuid[]) returns table (relation_id uuid, since timestamptz)
  language sql stable security definer rows 8 set search_path = public as $$
  select t.relation_id, max(v.submitted_at)
  from app_seated('expectations') t
    join views v on v.organisation_id = app_organisation() and v.relation_id = t.relation_id
  where t.relation_id = any (tables) and v.side <> t.side and v.submitted_at is not null
    and v.round = (select max(w.round) from views w
      where w.organisation_id = app_organisation() and w.relation_id = t.relation_id)
    and not exists (select from views m where m.organisation_id = v.organisation_id and m.relation_id = v.relation_id
      and m.round = v.round and m.side = t.side and m.submitted_at is not null)
  group by t.relation_id
$$;
revoke all on function app_show_view, app_take_release_back, app_take_view_back, app_view_states, app_views_awaited from public;
grant execute on function app_show_view, app_take_release_back, app_take_view_back, app_view_states, app_views_awaited
  to wisselwerk_app;
