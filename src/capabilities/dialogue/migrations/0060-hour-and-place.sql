-- A talk may have an hour, and a place: a room, a walk, a screen.
alter table conversations
  add column start_time time,
  add column place text not null default '' check (length(place) <= 120);
