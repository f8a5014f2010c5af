-- Who looked at whose content, and why. Not chained row by row, since readers must not queue behind each other; a sealed
-- batch is one event in the chain.
create table read_log (
  organisation_id uuid not null references organisations,
  -- Sealed ranges begin at 1; below it a line could be added unseen.
  read_id bigint generated always as identity check (read_id > 0),
  at timestamptz not null,
  reader_id uuid not null,
  subject_id uuid,
  -- A search or an export shows lines of many people and is one line here: everybody whose line was in it sees that, and
  -- nobody sees who else was.
  among uuid[],
  what text not null,
  purpose text not null,
  primary key (organisation_id, read_id),
  constraint of_one_or_among check (num_nonnulls(subject_id, among) = 1)
);
create index read_log_subject on read_log (organisation_id, subject_id, at desc);
create index read_log_among on read_log using gin (among);
create index read_log_reader on read_log (organisation_id, reader_id);
call protect('read_log');
create policy write_read on read_log for insert to wisselwerk_app with check (reader_id = app_person());
create policy read_about_me on read_log for select to wisselwerk_app
  using (subject_id = app_person() or reader_id = app_person() or among @> array[app_person()]);
grant select, insert on read_log to wisselwerk_app;
create trigger private_act before insert on read_log for each row execute function refuse_private_act();

create table read_log_seals (
  organisation_id uuid not null references organisations,
  first_read_id bigint not null,
  last_read_id bigint not null,
  hash bytea not null,
  -- A sealed range leaves whole: its seal stays, with the moment.
  expired_at timestamptz,
  primary key (organisation_id, last_read_id)
);
call protect('read_log_seals');

-- `among` is in the text of a line only where there is one.
create function read_log_hash(organisation uuid, first_id bigint, last_id bigint) returns bytea
  language sql stable security definer set search_path = public
  return (select sha256(convert_to(coalesce(string_agg((jsonb_build_array(read_id, extract(epoch from at)::numeric, reader_id,
      subject_id, what, purpose) || case when among is null then '[]' else jsonb_build_array(among) end)::text,
      e'\n' order by read_id), ''), 'UTF8'))
    from read_log r where r.organisation_id = organisation and read_id between first_id and last_id);
revoke all on function read_log_hash from public;

-- Seals what was read since the last seal, up to a number below which every line is known to be written; 0 when
-- there is nothing new. The ranges join without holes, so that a line put between two of them is seen.
create function seal_read_log(organisation uuid, up_to bigint, at timestamptz) returns bigint
  language plpgsql security definer set search_path = public as $$
declare
  first_id bigint;
  last_id bigint;
  lines bigint;
  seal bytea;
begin
  perform from audit_heads h where h.organisation_id = organisation for update;
  select coalesce(max(s.last_read_id), 0) + 1 into first_id from read_log_seals s where s.organisation_id = organisation;
  select max(read_id), count(*) into last_id, lines from read_log r
    where r.organisation_id = organisation and read_id between first_id and up_to;
  if lines = 0 then return 0; end if;
  seal := read_log_hash(organisation, first_id, last_id);
  insert into read_log_seals values (organisation, first_id, last_id, seal);
  perform link_audit(organisation, '00000000-0000-0000-0000-000000000000', at, 'read-log.sealed', 'read-log',
    first_id || '-' || last_id, jsonb_build_object('lines', lines, 'hash', encode(seal, 'hex')));
  return lines;
end $$;
revoke all on function seal_read_log from public;

-- Takes away what was kept long enough, and the chain says so with the hash of the seal. Oldest first, until the first range
-- with a line that is younger than the term. Ranges with a line of somebody in `kept` wait. Answers how many lines left.
create function expire_read_log(organisation uuid, months int, kept uuid[], today date, moment timestamptz)
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
revoke all on function expire_read_log from public;
