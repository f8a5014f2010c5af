-- Three abilities, each a field apart (seed 002, lines 566-569), and periods of a career, paid or not (seed 004, lines 328-337).
alter table career_items drop constraint career_items_kind_check;
alter table career_items add constraint career_items_kind_check
  check (kind in ('plan', 'step', 'alternatives', 'ability', 'period'));
alter table career_items drop constraint career_items_slot;
alter table career_items add constraint career_items_slot check (case
  when kind in ('step', 'period') then slot is null
  when kind = 'ability' then slot is not null and slot in ('ability.perform', 'ability.acquire', 'ability.create')
  else slot is not null and slot = kind end);
