-- In the transaction of a private act (`app.private`, set with its opening) nothing is written that others find later, by
-- whatever way somebody tries.
create function refuse_private_act() returns trigger language plpgsql as $$
begin
  if current_setting('app.private', true) = 'on' then
    raise exception 'a private act leaves nothing in %', tg_table_name using errcode = 'WWPRV';
  end if;
  return new;
end $$;
