-- A seat names its parts: what is expected, what is talked about, what is agreed.
alter table seats drop constraint seats_parts_check;
alter table seats add constraint seats_parts_check
  check (cardinality(parts) > 0 and parts <@ array['expectations', 'talk', 'agreement']);

-- A chair for oneself would make it one's own table, and open what two others said to each other.
alter policy seat_somebody on seats
  with check (app_has_role('hr') and seated_by = app_person() and person_id <> app_person() and app_side(relation_id) is null);
