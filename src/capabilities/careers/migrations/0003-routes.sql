-- Having recognised what one can already (seed 000, line 362; seed 001, line 534): as much its owner's as the rest.
alter table career_items drop constraint career_items_kind_check;
alter table career_items add constraint career_items_kind_check
  check (kind in ('plan', 'step', 'alternatives', 'ability', 'period', 'route'));
alter table career_items drop constraint career_items_slot;
alter table career_items add constraint career_items_slot check (case
  when kind in ('step', 'period', 'route') then slot is null
  when kind = 'ability' then slot is not null and slot in ('ability.perform', 'ability.acquire', 'ability.create')
  else slot is not null and slot = kind end);
