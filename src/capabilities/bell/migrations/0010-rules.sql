-- Rules changed, and nobody at the table did that.
alter table bell_rings drop constraint bell_rings_kind_check;
alter table bell_rings add constraint bell_rings_kind_check
  check (kind in ('table', 'talk', 'office', 'round', 'rules'));
alter table bell_rings alter column from_id drop not null;
alter table bell_rings add constraint bell_rings_from_check check (from_id is not null or kind = 'rules');
