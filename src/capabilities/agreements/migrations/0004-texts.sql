-- The joint text, its signatures and its document. What was written is never edited: a change is a new version.
create table versions (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  number int not null check (number > 0),
  author_id uuid not null,
  author_side text not null check (is_seat(author_side)),
  why text not null default '' check (length(why) <= 500),
  joint jsonb not null,
  -- What hung loose when a text was written and is not in it, with a word: for the others to read beside that text.
  left_out jsonb not null default '[]',
  canonical text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  written_at timestamptz not null,
  primary key (organisation_id, agreement_id, number),
  unique (organisation_id, agreement_id, number, hash),
  foreign key (organisation_id, agreement_id) references agreements
);
call protect('versions');
create policy read_at_table on versions for select to wisselwerk_app using (app_agreement_side(agreement_id) is not null);
create policy write_version on versions for insert to wisselwerk_app
  with check (author_id = app_person() and author_side = app_agreement_side(agreement_id));
grant select, insert on versions to wisselwerk_app;

create table acceptances (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  number int not null,
  side text not null check (is_seat(side)),
  author_id uuid not null,
  hash text not null,
  accepted_at timestamptz not null,
  primary key (organisation_id, agreement_id, number, side),
  foreign key (organisation_id, agreement_id, number, hash) references versions (organisation_id, agreement_id, number, hash)
);
call protect('acceptances');
create policy read_at_table on acceptances for select to wisselwerk_app using (app_agreement_side(agreement_id) is not null);
create policy write_own on acceptances for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_agreement_side(agreement_id));
grant select, insert on acceptances to wisselwerk_app;

create table signatures (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  number int not null,
  side text not null check (is_seat(side)),
  turn int not null,
  signer_id uuid not null,
  hash text not null,
  signed_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (organisation_id, agreement_id, number, side, turn),
  foreign key (organisation_id, agreement_id, number, hash) references versions (organisation_id, agreement_id, number, hash),
  foreign key (organisation_id, signer_id) references people
);
-- One standing signature of a side on one version; the key under which two sides can never sign two hashes.
create unique index signatures_standing on signatures (organisation_id, agreement_id, number, side) where withdrawn_at is null;
call protect('signatures');
create policy read_at_table on signatures for select to wisselwerk_app using (app_agreement_side(agreement_id) is not null);
create policy sign_own on signatures for insert to wisselwerk_app
  with check (signer_id = app_person() and side = app_agreement_side(agreement_id));
-- One that stands alone can be taken back by who speaks for the side now.
create policy withdraw_own on signatures for update to wisselwerk_app using (side = app_agreement_side(agreement_id));
grant select, insert, update (withdrawn_at) on signatures to wisselwerk_app;

create table documents (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  number int not null,
  -- How many signatures are in it: as many as there are signers, at last.
  signatures int not null check (signatures > 0),
  pdf bytea not null,
  primary key (organisation_id, agreement_id, number),
  foreign key (organisation_id, agreement_id, number) references versions
);
call protect('documents');
create policy read_at_table on documents for select to wisselwerk_app using (app_agreement_side(agreement_id) is not null);
create policy keep_document on documents for all to wisselwerk_app
  using (app_agreement_side(agreement_id) is not null) with check (app_agreement_side(agreement_id) is not null);
grant select, insert, update, delete on documents to wisselwerk_app;

-- Whether a text has the signature of everybody whom it names.
create function is_signed(organisation uuid, agreement uuid, of_number int) returns boolean
  language sql stable security definer set search_path = public
  return (select count(*) >= jsonb_array_length(v.joint -> 'signers') from signatures s, versions v
    where v.organisation_id = organisation and v.agreement_id = agreement and v.number = of_number
      and s.organisation_id = organisation and s.agreement_id = agreement and s.number = of_number and s.withdrawn_at is null
    group by v.joint);
grant execute on function is_signed to wisselwerk_app;

-- Who sits at one agreement today: at what two people signed before somebody got a chair beside them sit those two. Whoever
-- cannot read it is not waited for and does not stand in its text.
create function app_agreement_seats(agreement uuid) returns table (seat text, person_id uuid)
  language sql stable security definer rows 3 set search_path = public as $$
  select s.seat, s.person_id
  from agreements a cross join seats_at(a.organisation_id, a.relation_id, 'agreement', app_today()) s
  where a.organisation_id = app_organisation() and a.agreement_id = agreement and app_agreement_side(agreement) is not null
    and (s.seat in ('employee', 'organisation')
      or not exists (select from versions v where v.organisation_id = a.organisation_id and v.agreement_id = agreement
        and is_signed(v.organisation_id, v.agreement_id, v.number))
      or exists (select from seats x where x.organisation_id = a.organisation_id and x.relation_id = a.relation_id
        and x.person_id = s.person_id and x.seat = s.seat and x.valid_from <= a.started_at::date
        and (x.valid_until is null or x.valid_until > app_today())))
$$;
revoke all on function app_agreement_seats from public;
grant execute on function app_agreement_seats to wisselwerk_app;
