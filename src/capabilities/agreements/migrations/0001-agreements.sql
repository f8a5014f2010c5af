-- Collective agreements and house rules as dated data; law comes with the product.
create table rule_sets (
  organisation_id uuid not null references organisations,
  rule_set_id text not null check (rule_set_id ~ '^[a-z0-9-]{1,60}$'),
  library jsonb not null,
  primary key (organisation_id, rule_set_id)
);

create table agreements (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  relation_id uuid not null,
  conversation_id uuid,
  number int not null check (number > 0),
  -- Who writes the first joint text this time; it changes sides every time.
  turn text not null check (turn in ('employee', 'organisation')),
  started_by uuid not null,
  started_at timestamptz not null,
  closed_at timestamptz,
  primary key (organisation_id, agreement_id),
  unique (organisation_id, relation_id, number),
  foreign key (organisation_id, relation_id) references relations,
  foreign key (organisation_id, conversation_id) references conversations
);

-- Each party writes down what was agreed, alone. The clauses of a draft are one document.
create table renderings (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  version int not null default 0,
  clauses jsonb not null default '[]',
  submitted_at timestamptz,
  primary key (organisation_id, agreement_id, side),
  foreign key (organisation_id, agreement_id) references agreements,
  foreign key (organisation_id, author_id) references people
);

create table reactions (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  clause_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  kind text not null check (kind in ('agree', 'remember-differently', 'missing')),
  remark text not null default '' check (length(remark) <= 1000),
  -- The clause of one's own that means the same.
  same_as uuid,
  primary key (organisation_id, agreement_id, clause_id, side),
  foreign key (organisation_id, agreement_id) references agreements
);

-- What was written is never edited: a change is a new version.
create table versions (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  number int not null check (number > 0),
  author_id uuid not null,
  author_side text not null check (author_side in ('employee', 'organisation')),
  why text not null default '' check (length(why) <= 500),
  joint jsonb not null,
  canonical text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  written_at timestamptz not null,
  primary key (organisation_id, agreement_id, number),
  foreign key (organisation_id, agreement_id) references agreements,
  unique (organisation_id, agreement_id, number, hash)
);
create table acceptances (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  number int not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  hash text not null,
  accepted_at timestamptz not null,
  primary key (organisation_id, agreement_id, number, side),
  foreign key (organisation_id, agreement_id, number, hash) references versions (organisation_id, agreement_id, number, hash)
);
create table signatures (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  number int not null,
  side text not null check (side in ('employee', 'organisation')),
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

create table documents (
  organisation_id uuid not null references organisations,
  agreement_id uuid not null,
  number int not null,
  -- How many signatures are in it: one or two.
  signatures int not null check (signatures in (1, 2)),
  pdf bytea not null,
  primary key (organisation_id, agreement_id, number),
  foreign key (organisation_id, agreement_id, number) references versions
);

create table deals (
  organisation_id uuid not null references organisations,
  deal_id uuid not null,
  agreement_id uuid not null,
  type text not null check (type in ('time', 'place', 'tasks', 'development', 'pay', 'workload', 'other')),
  description text not null check (length(description) between 1 and 1000),
  differs text not null default '' check (length(differs) <= 1000),
  item_id text check (length(item_id) <= 60),
  topic_id uuid,
  added_by uuid not null,
  added_at timestamptz not null,
  version int not null default 1,
  primary key (organisation_id, deal_id),
  foreign key (organisation_id, agreement_id) references agreements
);
-- What a side gains, in its own words: nobody fills in the other's.
create table deal_benefits (
  organisation_id uuid not null references organisations,
  deal_id uuid not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  benefit text not null check (length(benefit) between 1 and 1000),
  primary key (organisation_id, deal_id, side),
  foreign key (organisation_id, deal_id) references deals
);

-- Kept or not, by each side for itself; a later answer is another row, the last one counts.
create table marks (
  organisation_id uuid not null references organisations,
  mark_id bigint generated always as identity,
  agreement_id uuid not null,
  clause_id uuid not null,
  due_on date not null,
  side text not null check (side in ('employee', 'organisation')),
  author_id uuid not null,
  kept text not null check (kept in ('kept', 'partly', 'not-kept')),
  marked_at timestamptz not null,
  primary key (organisation_id, mark_id),
  foreign key (organisation_id, agreement_id) references agreements
);
create index marks_agreement on marks (organisation_id, agreement_id);

call protect('rule_sets');
call protect('agreements');
call protect('renderings');
call protect('reactions');
call protect('versions');
call protect('acceptances');
call protect('signatures');
call protect('documents');
call protect('deals');
call protect('deal_benefits');
call protect('marks');

create function app_agreement_side(agreement uuid) returns text language sql stable security definer set search_path = public
  return (select app_side(a.relation_id) from agreements a where a.organisation_id = app_organisation()
    and a.agreement_id = agreement);
-- Mine is in: only then may I read what the other handed in.
create function app_has_rendered(agreement uuid) returns boolean language sql stable security definer set search_path = public
  return exists (select from renderings r where r.organisation_id = app_organisation() and r.agreement_id = agreement
    and r.side = app_agreement_side(agreement) and r.submitted_at is not null);
create function app_rendering_states(agreement uuid) returns table (side text, submitted boolean)
  language sql stable security definer set search_path = public as $$
  select r.side, r.submitted_at is not null from renderings r
  where r.organisation_id = app_organisation() and r.agreement_id = agreement and app_agreement_side(agreement) is not null
$$;
create function app_deal_side(deal uuid) returns text language sql stable security definer set search_path = public
  return (select app_agreement_side(d.agreement_id) from deals d where d.organisation_id = app_organisation() and d.deal_id = deal);
grant execute on function app_agreement_side, app_has_rendered, app_rendering_states, app_deal_side to wisselwerk_app;

create policy read_rules on rule_sets for select to wisselwerk_app using (true);
create policy keep_rules on rule_sets for all to wisselwerk_app using (app_has_role('hr')) with check (app_has_role('hr'));
grant select, insert, update, delete on rule_sets to wisselwerk_app;

create policy at_table on agreements for all to wisselwerk_app
  using (app_side(relation_id) is not null) with check (app_side(relation_id) is not null);
grant select, insert, update (closed_at) on agreements to wisselwerk_app;

create policy read_after_own on renderings for select to wisselwerk_app
  using (author_id = app_person()
    or (submitted_at is not null and app_agreement_side(agreement_id) is not null and app_has_rendered(agreement_id)));
create policy begin_own on renderings for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_agreement_side(agreement_id));
create policy write_own on renderings for update to wisselwerk_app
  using (author_id = app_person() and submitted_at is null) with check (author_id = app_person());
grant select, insert, update (version, clauses, submitted_at) on renderings to wisselwerk_app;

do $$ declare name text; begin
  foreach name in array array['reactions', 'versions', 'acceptances', 'signatures', 'documents', 'deals', 'marks'] loop
    execute format('create policy read_at_table on %I for select to wisselwerk_app using (app_agreement_side(agreement_id) is not null)', name);
    execute format('grant select, insert on %I to wisselwerk_app', name);
  end loop;
  foreach name in array array['reactions', 'acceptances', 'marks'] loop
    execute format('create policy write_own on %I for insert to wisselwerk_app with check (author_id = app_person() and side = app_agreement_side(agreement_id))', name);
  end loop;
end $$;
create policy change_own on reactions for update to wisselwerk_app using (author_id = app_person());
grant update (kind, remark, same_as) on reactions to wisselwerk_app;
create policy write_version on versions for insert to wisselwerk_app
  with check (author_id = app_person() and author_side = app_agreement_side(agreement_id));
create policy sign_own on signatures for insert to wisselwerk_app
  with check (signer_id = app_person() and side = app_agreement_side(agreement_id));
create policy withdraw_own on signatures for update to wisselwerk_app using (signer_id = app_person());
grant update (withdrawn_at) on signatures to wisselwerk_app;
create policy keep_document on documents for all to wisselwerk_app
  using (app_agreement_side(agreement_id) is not null) with check (app_agreement_side(agreement_id) is not null);
grant update, delete on documents to wisselwerk_app;
create policy write_deal on deals for insert to wisselwerk_app
  with check (added_by = app_person() and app_agreement_side(agreement_id) is not null);
create policy change_deal on deals for update to wisselwerk_app using (app_agreement_side(agreement_id) is not null);
grant update (type, description, differs, item_id, topic_id, version) on deals to wisselwerk_app;
create policy read_benefit on deal_benefits for select to wisselwerk_app using (app_deal_side(deal_id) is not null);
create policy state_own on deal_benefits for insert to wisselwerk_app
  with check (author_id = app_person() and side = app_deal_side(deal_id));
create policy restate_own on deal_benefits for update to wisselwerk_app using (side = app_deal_side(deal_id))
  with check (author_id = app_person() and side = app_deal_side(deal_id));
grant select, insert, update (benefit, author_id) on deal_benefits to wisselwerk_app;
