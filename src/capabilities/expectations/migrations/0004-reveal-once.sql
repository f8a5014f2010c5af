-- What was read is tied to what was shown for it. Whoever takes a view away once both have shown ends the round for both:
-- what the other showed then stands in a round that is over, and lies ready, not shown, in the next one.
alter table views add column ended_at timestamptz, add column carried_over boolean not null default false;

create or replace function app_round_is_open(relation uuid, of_round int) returns boolean
  language sql stable security definer set search_path = public
  return (select count(*) = 2 from views v where v.organisation_id = app_organisation() and v.relation_id = relation
    and v.round = of_round and v.submitted_at is not null and v.released_at is not null and v.ended_at is null);

-- The one answer to "may I read what the other showed in this round": I sit here, both showed, and one of them is me.
create function app_reads_round(relation uuid, of_round int) returns boolean
  language sql stable security definer set search_path = public
  return app_side(relation) is not null and app_round_is_open(relation, of_round) and app_released_too(relation, of_round);

drop function app_view_states;
create function app_view_states(relation uuid)
  returns table (round int, side text, author_id uuid, submitted boolean, released boolean, ended boolean, carried_over boolean)
  language sql stable security definer set search_path = public as $$
  select v.round, v.side, v.author_id, v.submitted_at is not null, v.released_at is not null, v.ended_at is not null,
    v.carried_over
  from views v where v.organisation_id = app_organisation() and v.relation_id = relation
    and app_side(relation) is not null
  order by v.round desc, v.side
$$;

-- Takes the asker's view out of a round in which both have shown. Both can have read the other's by now, so neither stays
-- shown; who did not ask for this finds the answers again in the next round, as long as they still sit here.
create function app_take_view_back(relation uuid, of_round int, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare
  other views;
  again uuid := gen_random_uuid();
begin
  if not app_reads_round(relation, of_round) then
    raise exception 'only who showed takes a view out of an open round';
  end if;
  delete from views v where v.organisation_id = app_organisation() and v.relation_id = relation and v.round = of_round
    and v.author_id = app_person();
  update views v set ended_at = at where v.organisation_id = app_organisation() and v.relation_id = relation
    and v.round = of_round returning v.* into other;
  if exists (select from relations r where r.organisation_id = other.organisation_id and r.relation_id = relation
    and (r.valid_until is null or r.valid_until > app_today())
    and (r.person_id = other.author_id or not has_left(r.organisation_id, other.author_id, app_today())
      and exists (select from managements m where m.organisation_id = r.organisation_id and m.relation_id = r.relation_id
        and m.manager_id = other.author_id and m.valid_from <= app_today()
        and (m.valid_until is null or m.valid_until > app_today()))))
  then
    insert into views (organisation_id, view_id, relation_id, round, side, author_id, version, created_at, submitted_at,
        carried_over)
      values (other.organisation_id, again, relation, of_round + 1, other.side, other.author_id, other.version, at, at, true);
    insert into answers select a.organisation_id, again, a.item_id, a.importance, a.owed, a.kept
      from answers a where a.organisation_id = other.organisation_id and a.view_id = other.view_id;
  end if;
end $$;
revoke all on function app_reads_round, app_view_states, app_take_view_back from public;
grant execute on function app_reads_round, app_view_states, app_take_view_back to wisselwerk_app;

alter policy read_own on views using (author_id = app_person() or app_reads_round(relation_id, round));
-- What lies open is neither changed nor taken away but by the function above, which ends the round.
alter policy change_own on views using (author_id = app_person() and not app_round_is_open(relation_id, round));
alter policy remove_own on views using (author_id = app_person() and not app_round_is_open(relation_id, round));

-- Answers as they may be read: one's own, and of the other's to each question only where one answered it oneself ("does
-- not apply" is an answer). One item shown opens one item. The table itself gives nobody but the writer anything.
drop policy read_with_view on answers;
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
    and (mine.importance is not null or mine.owed is not null or mine.kept is not null)
    and app_reads_round(v.relation_id, v.round);
grant select on readable_answers to wisselwerk_app;
