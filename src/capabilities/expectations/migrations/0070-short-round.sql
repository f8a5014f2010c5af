-- A first look may be short: ten items out of all rooms. Whoever looks chooses it for their own view; what opens is still
-- decided item by item, so a short view opens those ten and no more.
alter table views add column pass text not null default 'whole' check (pass in ('short', 'whole'));
grant update (pass) on views to wisselwerk_app;

-- How somebody looks is told with what they said: once all have shown. Until then it would tell that they began.
drop function app_view_states;
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

-- What begins again with the answers of a round that ended, begins as it was: short or whole.
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
        carried_over, ended_by, pass)
      values (other.organisation_id, again, relation, of_round + 1, other.side, other.author_id, other.version, at, at, true,
        other.ended_by, other.pass);
    insert into answers select a.organisation_id, again, a.item_id, a.importance, a.owed, a.kept
      from answers a where a.organisation_id = other.organisation_id and a.view_id = other.view_id;
  end loop;
end $$;
revoke all on function app_view_states from public;
grant execute on function app_view_states to wisselwerk_app;
