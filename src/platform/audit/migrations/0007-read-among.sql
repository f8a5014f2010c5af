-- A search or an export shows lines of many people and is one line here: everybody whose line was in it sees that, and
-- nobody sees who else was.
alter table read_log alter column subject_id drop not null;
alter table read_log add column among uuid[];
alter table read_log add constraint of_one_or_among check (num_nonnulls(subject_id, among) = 1);
create index read_log_among on read_log using gin (among);
create index read_log_reader on read_log (organisation_id, reader_id);

drop policy read_about_me on read_log;
create policy read_about_me on read_log for select to wisselwerk_app
  using (subject_id = app_person() or reader_id = app_person() or among @> array[app_person()]);

-- A line about one person reads as it always did, so that what was sealed stays sealed.
create or replace function read_log_hash(organisation uuid, first_id bigint, last_id bigint) returns bytea
  language sql stable security definer set search_path = public
  return (select sha256(convert_to(coalesce(string_agg((jsonb_build_array(read_id, extract(epoch from at)::numeric, reader_id,
      subject_id, what, purpose) || case when among is null then '[]' else jsonb_build_array(among) end)::text,
      e'\n' order by read_id), ''), 'UTF8'))
    from read_log r where r.organisation_id = organisation and read_id between first_id and last_id);

create or replace function expire_read_log(organisation uuid, months int, kept uuid[], today date, moment timestamptz)
  returns bigint language plpgsql security definer set search_path = public as $$
declare
  seal read_log_seals;
  gone bigint;
  total bigint := 0;
begin
  for seal in select s.* from read_log_seals s where s.organisation_id = organisation and s.expired_at is null
    order by s.last_read_id
  loop
    exit when exists (select from read_log r where r.organisation_id = organisation
      and r.read_id between seal.first_read_id and seal.last_read_id
      and (r.at at time zone 'Europe/Amsterdam')::date + make_interval(months => months) > today);
    continue when exists (select from read_log r where r.organisation_id = organisation
      and r.read_id between seal.first_read_id and seal.last_read_id
      and (r.subject_id = any(kept) or r.reader_id = any(kept) or r.among && kept));
    delete from read_log r where r.organisation_id = organisation
      and r.read_id between seal.first_read_id and seal.last_read_id;
    get diagnostics gone = row_count;
    update read_log_seals s set expired_at = moment
      where s.organisation_id = organisation and s.last_read_id = seal.last_read_id;
    perform link_audit(organisation, '00000000-0000-0000-0000-000000000000', moment, 'read-log.expired', 'read-log',
      seal.first_read_id || '-' || seal.last_read_id, jsonb_build_object('lines', gone, 'hash', encode(seal.hash, 'hex')));
    total := total + gone;
  end loop;
  return total;
end $$;
