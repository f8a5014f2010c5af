-- A year is over: somebody is asked to look at their career again. The day came, and nobody did it.
alter table bell_rings drop constraint bell_rings_kind_check;
alter table bell_rings add constraint bell_rings_kind_check
  check (kind in ('table', 'answer', 'talk', 'office', 'round', 'rules', 'term', 'year'));
alter table bell_rings drop constraint bell_rings_from_check;
alter table bell_rings add constraint bell_rings_from_check
  check (from_id is not null or kind in ('rules', 'term', 'year'));
