-- What a register file may not say the register does not hold, by whatever way it comes in: a place or a manager lies inside
-- its relation, only one at a time, nobody leads themselves, and names are what is seen of them.
create function fits_relation() returns trigger language plpgsql security definer set search_path = public as $$
declare
  whole relations;
  found_one boolean;
begin
  select * into whole from relations r where r.organisation_id = new.organisation_id and r.relation_id = new.relation_id;
  -- Taken away again, or moved, in the same transaction.
  execute format('select not exists (select from %I where organisation_id = $1 and relation_id = $2 and valid_from = $3)',
    tg_table_name) into found_one using new.organisation_id, new.relation_id, new.valid_from;
  if whole.relation_id is null or found_one then return null; end if;
  if new.valid_from < whole.valid_from or new.valid_from >= whole.valid_until then
    raise exception '% of a relation begins outside it', tg_table_name using errcode = '23514';
  end if;
  execute format('select exists (select from %I o where o.organisation_id = $1 and o.relation_id = $2 and o.valid_from < $3
    and (o.valid_until is null or o.valid_until > $3))', tg_table_name)
    into found_one using new.organisation_id, new.relation_id, new.valid_from;
  if found_one then
    raise exception 'two % of a relation at once', tg_table_name using errcode = '23514';
  end if;
  if tg_table_name = 'managements' and (to_jsonb(new) ->> 'manager_id')::uuid = whole.person_id then
    raise exception 'nobody leads themselves' using errcode = '23514';
  end if;
  return null;
end $$;
revoke all on function fits_relation from public;
-- At the end of a transaction, so that one file may move a relation and all that is in it.
create constraint trigger placements_fit after insert or update on placements deferrable initially deferred
  for each row execute function fits_relation();
create constraint trigger managements_fit after insert or update on managements deferrable initially deferred
  for each row execute function fits_relation();

create function is_legible(written text) returns boolean language sql immutable parallel safe
  return written is null or (written = normalize(written, NFC) and written = btrim(written)
    and written !~ '[\u0001-\u001F\u007F-\u009F\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]'
    and written !~ '^#(#+|N/[A-Z]+|NV|[A-Z0-9/_ ]+[!?])$');
alter table people add check (is_legible(number) and is_legible(given_name) and is_legible(family_name));
alter table relations add check (is_legible(number));
alter table units add check (is_legible(code) and is_legible(name));
alter table locations add check (is_legible(name));
alter table placements add check (is_legible(job_title));
