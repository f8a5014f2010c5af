-- Everybody whom the part 'agreement' of a table seats writes, reacts, says yes and signs: two, or more.
do $$ declare it record; begin
  for it in select conrelid::regclass as t, conname from pg_constraint
    where contype = 'c' and conrelid::regclass::text in ('renderings', 'reactions', 'acceptances', 'signatures', 'marks', 'versions')
      and pg_get_constraintdef(oid) ~ '(side|author_side) = ANY'
  loop execute format('alter table %s drop constraint %I', it.t, it.conname); end loop;
end $$;
create function is_seat(name text) returns boolean language sql immutable
  return name in ('employee', 'organisation', 'host', 'agency', 'guest', 'mediator', 'committee');
alter table renderings add constraint renderings_side_check check (is_seat(side));
alter table reactions add constraint reactions_side_check check (is_seat(side));
alter table acceptances add constraint acceptances_side_check check (is_seat(side));
alter table signatures add constraint signatures_side_check check (is_seat(side));
alter table marks add constraint marks_side_check check (is_seat(side));
alter table versions add constraint versions_author_side_check check (is_seat(author_side));
-- As many signatures as there are signers.
alter table documents drop constraint documents_signatures_check;
alter table documents add constraint documents_signatures_check check (signatures > 0);

create or replace function app_agreement_side(agreement uuid) returns text language sql stable security definer set search_path = public
  return (select app_seat(a.relation_id, 'agreement') from agreements a where a.organisation_id = app_organisation()
    and a.agreement_id = agreement);
alter policy at_table on agreements
  using (app_seat(relation_id, 'agreement') is not null) with check (app_seat(relation_id, 'agreement') is not null);
-- Whether a text has the signature of everybody whom it names.
create function is_signed(organisation uuid, agreement uuid, of_number int) returns boolean
  language sql stable security definer set search_path = public
  return (select count(*) >= jsonb_array_length(v.joint -> 'signers') from signatures s, versions v
    where v.organisation_id = organisation and v.agreement_id = agreement and v.number = of_number
      and s.organisation_id = organisation and s.agreement_id = agreement and s.number = of_number and s.withdrawn_at is null
    group by v.joint);
grant execute on function is_seat, is_signed to wisselwerk_app;
