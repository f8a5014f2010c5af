-- Taking a view away works in every round in which all have shown, not in the newest alone. The round ends for all, whichever
-- it was. What the others said lies ready again only after the newest that was open, and for whoever has not begun a later one:
-- what was said years ago is nobody's next view.
create or replace function app_take_view_back(relation uuid, of_round int, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  other views;
  again uuid;
  next_round int;
  is_newest boolean;
begin
  if not app_reads_round(relation, of_round) then
    raise exception 'only who showed takes a view out of an open round';
  end if;
  select greatest(of_round + 1, max(v.round)), not bool_or(v.round > of_round and v.opened_at is not null)
    into next_round, is_newest
    from views v where v.organisation_id = app_organisation() and v.relation_id = relation;
  delete from views v where v.organisation_id = app_organisation() and v.relation_id = relation and v.round = of_round
    and v.author_id = app_person();
  for other in update views v set ended_at = at, ended_by = app_person()
    where v.organisation_id = app_organisation() and v.relation_id = relation and v.round = of_round
      and v.opened_at is not null returning v.*
  loop
    continue when not is_newest
      or exists (select from views v where v.organisation_id = other.organisation_id and v.relation_id = relation
        and v.round > of_round and v.side = other.side)
      or not exists (select from relations r
        join seats_at(r.organisation_id, r.relation_id, 'expectations', app_today()) s on s.seat = other.side
        where r.organisation_id = other.organisation_id and r.relation_id = relation and s.person_id = other.author_id
          and (r.valid_until is null or r.valid_until > app_today())
          and (s.seat = 'employee' or not has_left(r.organisation_id, other.author_id, app_today())));
    again := gen_random_uuid();
    insert into views (organisation_id, view_id, relation_id, round, side, author_id, version, created_at, submitted_at,
        carried_over, ended_by, pass)
      values (other.organisation_id, again, relation, next_round, other.side, other.author_id, other.version, at, at, true,
        other.ended_by, other.pass);
    insert into answers select a.organisation_id, again, a.item_id, a.importance, a.owed, a.kept
      from answers a where a.organisation_id = other.organisation_id and a.view_id = other.view_id;
  end loop;
end $$;
