-- What happened, who did it, in an order nobody can change afterwards. Content is never in here.
create table audit_events (
  organisation_id uuid not null references organisations,
  sequence bigint not null,
  at timestamptz not null,
  actor_id uuid not null,
  event text not null,
  subject_kind text not null,
  subject_id text not null,
  details jsonb not null default '{}',
  previous_hash bytea not null,
  hash bytea not null,
  primary key (organisation_id, sequence)
);
create index audit_events_subject on audit_events (organisation_id, subject_kind, subject_id);
call protect('audit_events');
create policy read_own_acts on audit_events for select to wisselwerk_app using (actor_id = app_person());
grant select on audit_events to wisselwerk_app;

create table audit_heads (
  organisation_id uuid primary key references organisations,
  sequence bigint not null,
  hash bytea not null
);
call protect('audit_heads');

-- Who looked at whose content, and why. Not chained row by row, since readers must not queue behind each
-- other; a sealed batch is one event in the chain.
create table read_log (
  organisation_id uuid not null references organisations,
  read_id bigint generated always as identity,
  at timestamptz not null,
  reader_id uuid not null,
  subject_id uuid not null,
  what text not null,
  purpose text not null,
  primary key (organisation_id, read_id)
);
create index read_log_subject on read_log (organisation_id, subject_id, at desc);
call protect('read_log');
create policy write_read on read_log for insert to wisselwerk_app with check (reader_id = app_person());
create policy read_about_me on read_log for select to wisselwerk_app
  using (subject_id = app_person() or reader_id = app_person());
grant select, insert on read_log to wisselwerk_app;

create table read_log_seals (
  organisation_id uuid not null references organisations,
  first_read_id bigint not null,
  last_read_id bigint not null,
  hash bytea not null,
  primary key (organisation_id, last_read_id)
);
call protect('read_log_seals');

-- One text per event; the same expression makes and verifies the hash.
create function audit_hash(previous bytea, organisation uuid, seq bigint, at timestamptz, actor uuid, event text,
  subject_kind text, subject_id text, details jsonb) returns bytea language sql immutable
  return sha256(previous || convert_to(jsonb_build_array(organisation, seq, extract(epoch from at)::numeric, actor, event,
    subject_kind, subject_id, details)::text, 'UTF8'));

-- The head row is locked until commit: two writers cannot take the same number. Runs as owner, since nobody
-- else may write here; the human actor comes from the transaction, not from the caller.
create function append_audit(at timestamptz, event text, subject_kind text, subject_id text, details jsonb)
  returns bigint language plpgsql security definer set search_path = public as $$
declare
  head audit_heads;
  next_hash bytea;
begin
  if app_person() is null then
    raise exception 'a change of state needs a human actor';
  end if;
  insert into audit_heads values (app_organisation(), 0, sha256(convert_to(app_organisation()::text, 'UTF8')))
    on conflict do nothing;
  select * into head from audit_heads where organisation_id = app_organisation() for update;
  next_hash := audit_hash(head.hash, app_organisation(), head.sequence + 1, at, app_person(), event, subject_kind,
    subject_id, details);
  insert into audit_events values (app_organisation(), head.sequence + 1, at, app_person(), event, subject_kind,
    subject_id, details, head.hash, next_hash);
  update audit_heads set sequence = head.sequence + 1, hash = next_hash where organisation_id = app_organisation();
  return head.sequence + 1;
end $$;
revoke all on function append_audit from public;
grant execute on function append_audit to wisselwerk_app;

-- The first number whose hash does not follow from its row and the one before; null when the chain is whole.
create function audit_fault(organisation uuid) returns bigint language sql stable security definer set search_path = public
return (
  select min(sequence) from (
    select e.sequence,
      e.hash is distinct from audit_hash(e.previous_hash, e.organisation_id, e.sequence, e.at, e.actor_id, e.event,
        e.subject_kind, e.subject_id, e.details)
      or e.previous_hash is distinct from coalesce(lag(e.hash) over chain, sha256(convert_to(organisation::text, 'UTF8')))
      or e.sequence is distinct from coalesce(lag(e.sequence) over chain, 0) + 1 as broken
    from audit_events e where e.organisation_id = organisation
    window chain as (order by e.sequence)
    union all
    select h.sequence, not exists (select from audit_events e where e.organisation_id = organisation
      and e.sequence = h.sequence and e.hash = h.hash)
    from audit_heads h where h.organisation_id = organisation
  ) checked where broken
);
revoke all on function audit_fault from public;
