-- What somebody thinks of the other is asked for each of the five questions, so that it can lie beside the answer.
alter table interest_sheets add column guess_reach text not null default '' check (length(guess_reach) <= 2000);
alter table interest_sheets add column guess_bridges text not null default '' check (length(guess_bridges) <= 2000);
grant insert (guess_reach, guess_bridges), update (guess_reach, guess_bridges) on interest_sheets to wisselwerk_app;

drop view readable_sheets;
create view readable_sheets with (security_barrier) as
  select s.* from interest_sheets s where s.organisation_id = app_organisation() and s.author_id = app_person()
  union all
  select s.organisation_id, s.topic_id, s.side, s.author_id,
    case when says_something(mine.aims) then s.aims else '' end,
    case when says_something(mine.reach) then s.reach else '' end,
    case when says_something(mine.resistance) then s.resistance else '' end,
    case when says_something(mine.unacceptable) then s.unacceptable else '' end,
    case when says_something(mine.bridges) then s.bridges else '' end,
    case when says_something(mine.guess_aims) then s.guess_aims else '' end,
    case when says_something(mine.guess_resistance) then s.guess_resistance else '' end,
    case when says_something(mine.guess_unacceptable) then s.guess_unacceptable else '' end,
    s.version, s.shared_at, s.round, s.opened_at, s.shared_beside,
    case when says_something(mine.guess_reach) then s.guess_reach else '' end,
    case when says_something(mine.guess_bridges) then s.guess_bridges else '' end
  from interest_sheets s
    join interest_sheets mine on mine.organisation_id = s.organisation_id and mine.topic_id = s.topic_id
      and mine.round = s.round and mine.side <> s.side and mine.author_id = app_person() and mine.opened_at is not null
  where s.organisation_id = app_organisation() and s.author_id <> app_person() and s.opened_at is not null
    and app_topic_side(s.topic_id) is not null;
grant select on readable_sheets to wisselwerk_app;
