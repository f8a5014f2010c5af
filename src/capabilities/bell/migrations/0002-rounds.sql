-- That a round began rings for everybody whom it asks.
alter table bell_rings drop constraint bell_rings_kind_check;
alter table bell_rings add constraint bell_rings_kind_check check (kind in ('table', 'talk', 'office', 'round'));
