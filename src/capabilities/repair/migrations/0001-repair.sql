-- That something was not kept, or threatens not to be, as one person sees it (seed 002, lines 447-479). Nobody but who wrote
-- it reads, counts, changes or closes it, whatever their role. What was written is locked with a key outside the database:
-- here stand whose it is, at which table, and how often it was changed.
create table breaches (
  organisation_id uuid not null references organisations,
  breach_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  version int not null default 1,
  locked text not null,
  primary key (organisation_id, breach_id),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, person_id) references people
);
create index breaches_own on breaches (organisation_id, person_id, relation_id);

-- What it does to that person: a sheet apart, under a lock of its own.
create table feelings (
  organisation_id uuid not null references organisations,
  breach_id uuid not null,
  person_id uuid not null,
  locked text not null,
  primary key (organisation_id, breach_id),
  foreign key (organisation_id, breach_id) references breaches on delete cascade,
  foreign key (organisation_id, person_id) references people
);

-- What the owner told the other of it: by which topic or deal, the feeling where it was released for this one entry, and
-- that it is whole again in the eyes of the owner.
create table seams (
  organisation_id uuid not null references organisations,
  breach_id uuid not null,
  relation_id uuid not null,
  person_id uuid not null,
  topic_id uuid,
  deal_id uuid,
  locked text,
  mended_at timestamptz,
  primary key (organisation_id, breach_id),
  foreign key (organisation_id, breach_id) references breaches on delete cascade,
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, person_id) references people,
  check (num_nonnulls(topic_id, deal_id) = 1)
);
create index seams_at_table on seams (organisation_id, relation_id);

-- The other agrees that it is; without that the seam is of one.
create table seam_agreements (
  organisation_id uuid not null references organisations,
  breach_id uuid not null,
  person_id uuid not null,
  agreed_at timestamptz not null,
  primary key (organisation_id, breach_id),
  foreign key (organisation_id, breach_id) references seams on delete cascade,
  foreign key (organisation_id, person_id) references people
);

call protect('breaches');
call protect('feelings');
call protect('seams');
call protect('seam_agreements');

create policy own on breaches for all to wisselwerk_app using (person_id = app_person()) with check (person_id = app_person());
create policy at_own_table on breaches as restrictive for insert to wisselwerk_app with check (app_side(relation_id) is not null);
grant select, insert, delete, update (version, locked) on breaches to wisselwerk_app;

create policy own on feelings for all to wisselwerk_app using (person_id = app_person())
  with check (person_id = app_person() and exists (select from breaches b
    where b.organisation_id = feelings.organisation_id and b.breach_id = feelings.breach_id));
grant select, insert, delete, update (locked) on feelings to wisselwerk_app;

create policy read_of_the_two on seams for select to wisselwerk_app
  using (person_id = app_person() or app_side(relation_id) is not null);
create policy tell on seams for insert to wisselwerk_app
  with check (person_id = app_person() and app_side(relation_id) is not null and exists (select from breaches b
    where b.organisation_id = seams.organisation_id and b.breach_id = seams.breach_id and b.relation_id = seams.relation_id));
create policy tell_anew on seams for update to wisselwerk_app
  using (person_id = app_person()) with check (person_id = app_person());
create policy take_back on seams for delete to wisselwerk_app using (person_id = app_person());
grant select, insert, delete, update (topic_id, deal_id, locked, mended_at) on seams to wisselwerk_app;

-- A yes of whoever sits opposite, to what was said to be whole again; it goes when the owner takes that back.
create policy read_with_seam on seam_agreements for select to wisselwerk_app using (exists (select from seams s
  where s.organisation_id = seam_agreements.organisation_id and s.breach_id = seam_agreements.breach_id));
create policy agree on seam_agreements for insert to wisselwerk_app
  with check (person_id = app_person() and exists (select from seams s
    where s.organisation_id = seam_agreements.organisation_id and s.breach_id = seam_agreements.breach_id
      and s.person_id <> app_person() and s.mended_at is not null and app_side(s.relation_id) is not null));
create policy take_back on seam_agreements for delete to wisselwerk_app using (exists (select from seams s
  where s.organisation_id = seam_agreements.organisation_id and s.breach_id = seam_agreements.breach_id
    and s.person_id = app_person()));
grant select, insert, delete on seam_agreements to wisselwerk_app;

-- Who the confidants are, and where each can be written to outside the product: the same for everybody who works here.
create function app_confidants() returns table (person_id uuid, name text, email text, unit text)
  language sql stable security definer set search_path = public as $$
  select p.person_id, p.given_name || ' ' || p.family_name, p.email, u.name
  from role_holdings h join people p using (organisation_id, person_id)
    left join units u on u.organisation_id = h.organisation_id and u.unit_id = h.unit_id
  where h.organisation_id = app_organisation() and h.role = 'confidant' and p.erased_on is null
    and h.valid_from <= app_today() and (h.valid_until is null or h.valid_until > app_today())
  order by p.sort_name, p.person_id;
$$;
revoke all on function app_confidants from public;
grant execute on function app_confidants to wisselwerk_app;
