-- Who answers somebody sits not always at a table with them.
alter table bell_rings drop constraint bell_rings_kind_check;
alter table bell_rings add constraint bell_rings_kind_check
  check (kind in ('table', 'answer', 'talk', 'office', 'round', 'rules'));
