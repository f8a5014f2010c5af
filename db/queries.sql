-- Every query of the stores and the platform, as PostgreSQL receives it while the database tests run: for reading,
-- never executed from here. Written by: npm run queries. Values are parameters; of many rows the first stands for
-- all, a list of any length is ($1, ...). A query of a capability runs after "set local role wisselwerk_app", so
-- that row level security adds to it; the platform acts as owner in a few places (mail, seals, inspection).

-- -------------------- src/capabilities/access/store/mail-trial.ts

-- findByLink
select "mail_id", "arrived_at"
  from "mail_trials"
  where "organisation_id" = $1
  and "secret_hash" = $2;

-- findMailTrial
select t.mail_id, t.sent_at, exists (select from mail_trials a
  where a.organisation_id = t.organisation_id and a.arrived_at >= t.sent_at) as arrived
  from mail_trials t where t.organisation_id = $1
  order by t.sent_at desc, t.mail_id limit 1;

-- markArrived
update "mail_trials"
  set "arrived_at" = $1
  where "organisation_id" = $2
  and "mail_id" = $3;

-- saveMailTrial
insert into "mail_trials" ("organisation_id", "mail_id", "secret_hash", "sent_at")
  values ($1, $2, $3, $4);

-- -------------------- src/capabilities/access/store/operator.ts

-- endKey
update "provisioning_keys"
  set "ended_at" = $1
  where "organisation_id" = $2
  and "name" = $3
  and "ended_at" is null;

-- findDomainOwner
select "d"."domain", "o"."name"
  from "sign_in_domains" as "d"
  inner join "organisations" as "o" on "o"."organisation_id" = "d"."organisation_id"
  where "d"."organisation_id" <> $1
  and "d"."domain" in ($2, ...);

-- insertKey
insert into "provisioning_keys" ("organisation_id", "key_id", "name", "key_hash", "made_at")
  values ($1, $2, $3, $4, $5)
  on conflict ("organisation_id", "name")
  where "ended_at" is null do nothing;

-- insertProvider
insert into "sign_in_domains" ("organisation_id", "domain")
  values ($1, $2);
insert into "sign_in_providers" ("organisation_id", "issuer", "client_id", "locked_secret", "set_at")
  values ($1, $2, $3, $4, $5);

-- removeProvider
delete from "sign_in_domains"
  where "organisation_id" = $1;
delete from "sign_in_providers"
  where "organisation_id" = $1;

-- -------------------- src/capabilities/access/store/provisioning.ts

-- appendProvisioning
select append_provisioning($1, $2, $3);

-- deleteKept
delete from "provisioned_people"
  where "organisation_id" = $1
  and "person_id" = $2;

-- findKept
select "k"."person_id" as "personId", "k"."user_name" as "userName", "k"."external_id" as "externalId", "p"."number", "p"."given_name" as "givenName", "p"."family_name" as "familyName", "p"."email", "k"."email_kind" as "emailKind", p.access_closed_at is null as "active", "k"."kept_since" as "keptSince", "k"."changed_at" as "changedAt"
  from "provisioned_people" as "k"
  inner join "directory_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."person_id"
  where "k"."organisation_id" = $1
  and "k"."person_id" = $2
  for update of "k";
select "k"."person_id" as "personId", "k"."user_name" as "userName", "k"."external_id" as "externalId", "p"."number", "p"."given_name" as "givenName", "p"."family_name" as "familyName", "p"."email", "k"."email_kind" as "emailKind", p.access_closed_at is null as "active", "k"."kept_since" as "keptSince", "k"."changed_at" as "changedAt"
  from "provisioned_people" as "k"
  inner join "directory_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."person_id"
  where "k"."organisation_id" = $1
  and "k"."person_id" = $2;

-- findKnown
select "p"."person_id" as "personId", "p"."number", "p"."email", k.person_id is not null as "kept", p.access_closed_at is null as "active"
  from "directory_people" as "p"
  left join "provisioned_people" as "k" on "k"."organisation_id" = "p"."organisation_id" and "k"."person_id" = "p"."person_id"
  where "p"."organisation_id" = $1
  and "p"."erased_on" is null
  and ("p"."number" = $2 or lower(p.email) = $3);

-- insertKept
insert into "provisioned_people" ("organisation_id", "person_id", "user_name", "external_id", "email_kind", "kept_since", "changed_at")
  values ($1, $2, $3, $4, $5, $6, $7);

-- listKept
select "k"."person_id" as "personId", "k"."user_name" as "userName", "k"."external_id" as "externalId", "p"."number", "p"."given_name" as "givenName", "p"."family_name" as "familyName", "p"."email", "k"."email_kind" as "emailKind", p.access_closed_at is null as "active", "k"."kept_since" as "keptSince", "k"."changed_at" as "changedAt"
  from "provisioned_people" as "k"
  inner join "directory_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."person_id"
  where "k"."organisation_id" = $1
  and k.external_id = $2
  order by "k"."person_id"
  limit $3 offset $4;
select "k"."person_id" as "personId", "k"."user_name" as "userName", "k"."external_id" as "externalId", "p"."number", "p"."given_name" as "givenName", "p"."family_name" as "familyName", "p"."email", "k"."email_kind" as "emailKind", p.access_closed_at is null as "active", "k"."kept_since" as "keptSince", "k"."changed_at" as "changedAt"
  from "provisioned_people" as "k"
  inner join "directory_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."person_id"
  where "k"."organisation_id" = $1
  and lower(k.user_name) = $2
  order by "k"."person_id"
  limit $3 offset $4;
select "k"."person_id" as "personId", "k"."user_name" as "userName", "k"."external_id" as "externalId", "p"."number", "p"."given_name" as "givenName", "p"."family_name" as "familyName", "p"."email", "k"."email_kind" as "emailKind", p.access_closed_at is null as "active", "k"."kept_since" as "keptSince", "k"."changed_at" as "changedAt"
  from "provisioned_people" as "k"
  inner join "directory_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."person_id"
  where "k"."organisation_id" = $1
  and p.number = $2
  order by "k"."person_id"
  limit $3 offset $4;
select "k"."person_id" as "personId", "k"."user_name" as "userName", "k"."external_id" as "externalId", "p"."number", "p"."given_name" as "givenName", "p"."family_name" as "familyName", "p"."email", "k"."email_kind" as "emailKind", p.access_closed_at is null as "active", "k"."kept_since" as "keptSince", "k"."changed_at" as "changedAt"
  from "provisioned_people" as "k"
  inner join "directory_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."person_id"
  where "k"."organisation_id" = $1
  order by "k"."person_id"
  limit $2 offset $3;
select "k"."person_id" as "personId", "k"."user_name" as "userName", "k"."external_id" as "externalId", "p"."number", "p"."given_name" as "givenName", "p"."family_name" as "familyName", "p"."email", "k"."email_kind" as "emailKind", p.access_closed_at is null as "active", "k"."kept_since" as "keptSince", "k"."changed_at" as "changedAt"
  from "provisioned_people" as "k"
  inner join "directory_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."person_id"
  where "k"."organisation_id" = $1
  order by "k"."person_id";
select count(*) as "total"
  from (select "k"."person_id" as "personId", "k"."user_name" as "userName", "k"."external_id" as "externalId", "p"."number", "p"."given_name" as "givenName", "p"."family_name" as "familyName", "p"."email", "k"."email_kind" as "emailKind", p.access_closed_at is null as "active", "k"."kept_since" as "keptSince", "k"."changed_at" as "changedAt" from "provisioned_people" as "k" inner join "directory_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."person_id" where "k"."organisation_id" = $1 and k.external_id = $2) as "m";
select count(*) as "total"
  from (select "k"."person_id" as "personId", "k"."user_name" as "userName", "k"."external_id" as "externalId", "p"."number", "p"."given_name" as "givenName", "p"."family_name" as "familyName", "p"."email", "k"."email_kind" as "emailKind", p.access_closed_at is null as "active", "k"."kept_since" as "keptSince", "k"."changed_at" as "changedAt" from "provisioned_people" as "k" inner join "directory_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."person_id" where "k"."organisation_id" = $1 and lower(k.user_name) = $2) as "m";
select count(*) as "total"
  from (select "k"."person_id" as "personId", "k"."user_name" as "userName", "k"."external_id" as "externalId", "p"."number", "p"."given_name" as "givenName", "p"."family_name" as "familyName", "p"."email", "k"."email_kind" as "emailKind", p.access_closed_at is null as "active", "k"."kept_since" as "keptSince", "k"."changed_at" as "changedAt" from "provisioned_people" as "k" inner join "directory_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."person_id" where "k"."organisation_id" = $1 and p.number = $2) as "m";
select count(*) as "total"
  from (select "k"."person_id" as "personId", "k"."user_name" as "userName", "k"."external_id" as "externalId", "p"."number", "p"."given_name" as "givenName", "p"."family_name" as "familyName", "p"."email", "k"."email_kind" as "emailKind", p.access_closed_at is null as "active", "k"."kept_since" as "keptSince", "k"."changed_at" as "changedAt" from "provisioned_people" as "k" inner join "directory_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."person_id" where "k"."organisation_id" = $1) as "m";

-- openProvisioning
select open_provisioning($1, $2::date) as id;

-- updateKept
update "provisioned_people"
  set "user_name" = $1, "external_id" = $2, "email_kind" = $3, "changed_at" = $4
  where "organisation_id" = $5
  and "person_id" = $6;

-- userNameTaken
select "person_id"
  from "provisioned_people"
  where "organisation_id" = $1
  and lower(user_name) = $2;

-- -------------------- src/capabilities/access/store/sign-in.ts

-- anyProvider
select any_sign_in_provider() as any;

-- findProvider
select *
  from find_sign_in_provider($1);

-- findSignInPerson
select *
  from find_sign_in_person($1, $2, $3, $4, $5);

-- linkSignIn
select link_sign_in($1, $2, $3, $4, $5, $6);

-- -------------------- src/capabilities/access/store/ways-in.ts

-- countKept
select count(*) as "count"
  from "provisioned_people"
  where "organisation_id" = $1;

-- findOwnProvider
select "issuer", "set_at"
  from "sign_in_providers"
  where "organisation_id" = $1;

-- listClosed
select "p"."person_id", p.given_name || ' ' || p.family_name as "name", "p"."access_closed_at", k.person_id is not null as "kept"
  from "people_details" as "p"
  left join "provisioned_people" as "k" on "k"."organisation_id" = "p"."organisation_id" and "k"."person_id" = "p"."person_id"
  where "p"."organisation_id" = $1
  and "p"."access_closed_at" is not null
  and "p"."erased_on" is null
  order by "p"."sort_name", "p"."person_id";

-- listDirectories
select "name", "made_at", "last_used_on"
  from "provisioning_keys"
  where "organisation_id" = $1
  and "ended_at" is null
  order by "name" collate dutch;

-- listDomains
select "domain"
  from "sign_in_domains"
  where "organisation_id" = $1;

-- -------------------- src/capabilities/agreements/store/cooling.ts

-- findCoolingDays
select app_cooling_days() as days;

-- findCoolings
select c.number, c.days, c.why, c.chosen_at,
  (select p.given_name || ' ' || p.family_name from known_people p
  where p.organisation_id = c.organisation_id and p.person_id = c.chosen_by) as chosen_by_name
  from cooling_choices c where c.organisation_id = $1 order by c.number desc;

-- insertCooling
insert into "cooling_choices" ("organisation_id", "number", "days", "why", "chosen_by", "chosen_at")
  values ($1, $2, $3, $4, $5, $6);

-- -------------------- src/capabilities/agreements/store/deals.ts

-- findDeals
select (select coalesce(json_agg(q), '[]') from ((select "deal_id", "kind", "dimension", "reason", "compensation", "description", "differs", "item_id", "topic_id", "version", "added_by" from "deals" where "organisation_id" = $1 and "agreement_id" = $2 order by "added_at", "deal_id")) as q) as "deals", (select coalesce(json_agg(q), '[]') from ((select "deal_id", "side", "deal_version", "author_id", "benefit" from "deal_benefits" where "organisation_id" = $3 and "deal_id" = any (array(select deal_id from deals
  where organisation_id = $4 and agreement_id = $5)))) as q) as "benefits", (select coalesce(json_agg(q), '[]') from ((select "deal_id", "side", "author_id", "words" from "deal_words" where "organisation_id" = $6 and "deal_id" = any (array(select deal_id from deals
  where organisation_id = $7 and agreement_id = $8)))) as q) as "words", (select coalesce(json_agg(q), '[]') from ((select "f"."deal_id", "f"."reason", "f"."explanation", "f"."refused_on" from "deal_refusals" as "f" inner join "deals" as "d" on "d"."organisation_id" = "f"."organisation_id" and "d"."deal_id" = "f"."deal_id" and "d"."version" = "f"."deal_version" where "f"."organisation_id" = $9 and "f"."deal_id" = any (array(select deal_id from deals
  where organisation_id = $10 and agreement_id = $11)))) as q) as "refusals";

-- findDealsOnTable
select "d"."deal_id" as "dealId", "d"."version", d.compensation as "compensation"
  from "agreements" as "a"
  left join "deals" as "d" on "d"."organisation_id" = "a"."organisation_id" and "d"."agreement_id" = "a"."agreement_id"
  where "a"."organisation_id" = $1
  and "a"."agreement_id" = $2
  and "a"."relation_id" = $3
  order by "d"."added_at", "d"."deal_id";

-- insertDeal
insert into "deals" ("organisation_id", "deal_id", "agreement_id", "kind", "dimension", "reason", "compensation", "description", "differs", "added_by", "added_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
insert into "deals" ("organisation_id", "deal_id", "agreement_id", "kind", "dimension", "reason", "compensation", "description", "differs", "item_id", "topic_id", "added_by", "added_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- insertRefusal
insert into "deal_refusals" ("organisation_id", "deal_id", "deal_version", "side", "author_id", "reason", "explanation", "refused_on")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- isDealAt
select "deals"."deal_id"
  from "deals"
  inner join "agreements" on "agreements"."organisation_id" = "deals"."organisation_id" and "agreements"."agreement_id" = "deals"."agreement_id"
  where "deals"."organisation_id" = $1
  and "deals"."deal_id" = $2
  and "agreements"."relation_id" = $3;

-- saveBenefit
insert into "deal_benefits" ("organisation_id", "deal_id", "deal_version", "side", "author_id", "benefit")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("organisation_id", "deal_id", "deal_version", "side") do update
  set "benefit" = $7, "author_id" = $8;

-- saveWords
delete from "deal_words"
  where "organisation_id" = $1
  and "deal_id" = $2
  and "side" = $3;
insert into "deal_words" ("organisation_id", "deal_id", "side", "author_id", "words")
  values ($1, $2, $3, $4, $5)
  on conflict ("organisation_id", "deal_id", "side") do update
  set "words" = $6, "author_id" = $7;

-- -------------------- src/capabilities/agreements/store/drafting.ts

-- findChoices
select c.number, c.start_years, c.why, c.chosen_at,
  (select p.given_name || ' ' || p.family_name from known_people p
  where p.organisation_id = c.organisation_id and p.person_id = c.chosen_by) as chosen_by_name
  from drafting_choices c where c.organisation_id = $1 order by c.number desc;

-- insertChoice
insert into "drafting_choices" ("organisation_id", "number", "start_years", "why", "chosen_by", "chosen_at")
  values ($1, $2, $3, $4, $5, $6);

-- -------------------- src/capabilities/agreements/store/due.ts

-- findSignedTexts
select *
  from app_signed_texts($1::uuid[]);

-- -------------------- src/capabilities/agreements/store/ending.ts

-- countPayPeople
select count(distinct r.person_id)::int as people
  from agreements a join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $1 and a.agreement_id in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $2 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $3) <= $4::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $5 and h.lifted_on is null and h.until > $6::date) and a.carries_pay = $7);

-- findOwnAgreementEnds
select
  case when r.valid_until is not null then greatest(r.valid_until, a.holds_until, f.until) end as end,
  a.carries_pay or f.pay as pay
  from agreements a join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  cross join lateral (select
  coalesce(bool_or(c ->> 'itemId' = any($1)
  or c -> 'value' ->> 'subject' = any($2)
  or c -> 'value' ->> 'unit' like $3
  or exists (select from deals d where d.organisation_id = v.organisation_id and d.agreement_id = v.agreement_id
  and d.deal_id::text = c ->> 'dealId' and d.kind = $4)
  or exists (select from known_topics t where t.organisation_id = v.organisation_id
  and t.topic_id::text = c ->> 'topicId' and t.mandatory = $5)), false) as pay,
  max((c ->> 'endsOn')::date) + 1 as until
  from versions v
  cross join lateral (select written -> 'clause' as c from jsonb_array_elements(v.joint -> 'clauses') written) clauses
  where v.organisation_id = "a"."organisation_id" and v.agreement_id = "a"."agreement_id"
  and exists (select from signatures s where s.organisation_id = v.organisation_id and s.agreement_id = v.agreement_id
  and s.number = v.number and s.withdrawn_at is null)) f
  where r.person_id = app_person();

-- noteEnds
update agreements a set carries_pay = b.carries_pay or f.pay, holds_until = greatest(b.holds_until, f.until)
  from agreements b join known_relations r on r.organisation_id = b.organisation_id and r.relation_id = b.relation_id
  cross join lateral (select
  coalesce(bool_or(c ->> 'itemId' = any($1)
  or c -> 'value' ->> 'subject' = any($2)
  or c -> 'value' ->> 'unit' like $3
  or exists (select from deals d where d.organisation_id = v.organisation_id and d.agreement_id = v.agreement_id
  and d.deal_id::text = c ->> 'dealId' and d.kind = $4)
  or exists (select from known_topics t where t.organisation_id = v.organisation_id
  and t.topic_id::text = c ->> 'topicId' and t.mandatory = $5)), false) as pay,
  max((c ->> 'endsOn')::date) + 1 as until
  from versions v
  cross join lateral (select written -> 'clause' as c from jsonb_array_elements(v.joint -> 'clauses') written) clauses
  where v.organisation_id = "b"."organisation_id" and v.agreement_id = "b"."agreement_id"
  and exists (select from signatures s where s.organisation_id = v.organisation_id and s.agreement_id = v.agreement_id
  and s.number = v.number and s.withdrawn_at is null)) f
  where b.organisation_id = $6 and r.valid_until <= $7::date and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $8 and h.lifted_on is null and h.until > $9::date)
  and (f.pay and not b.carries_pay or f.until > coalesce(b.holds_until, '-infinity'))
  and a.organisation_id = b.organisation_id and a.agreement_id = b.agreement_id;

-- -------------------- src/capabilities/agreements/store/inspecting.ts

-- findGone
with told as (
  select a.agreement_id, (e.details ->> 'number')::int as number, e.event, e.details ->> 'side' as side, count(*) as times
  from audit_events e join agreements a on a.organisation_id = e.organisation_id and a.agreement_id::text = e.subject_id
  where e.organisation_id = $1 and e.subject_kind = 'agreement'
  and e.event in ('version.written', 'version.signed')
  group by 1, 2, 3, 4)
  select distinct t.agreement_id, t.number, t.event from told t where t.times > case t.event
  when 'version.written' then (select count(*) from versions v where v.organisation_id = $2
  and v.agreement_id = t.agreement_id and v.number = t.number)
  else (select count(*) from signatures s where s.organisation_id = $3
  and s.agreement_id = t.agreement_id and s.number = t.number and s.side = t.side) end;

-- findKeptDocuments
select "agreement_id", "number"
  from "documents"
  where "organisation_id" = $1
  order by "agreement_id", "number";

-- findUntoldSignatures
select distinct s.agreement_id, s.number from signatures s where s.organisation_id = $1
  and not exists (select from audit_events e where e.organisation_id = s.organisation_id
  and e.subject_kind = 'agreement' and e.subject_id = s.agreement_id::text and e.event = 'version.signed'
  and e.actor_id = s.signer_id and (e.details ->> 'number')::int = s.number and e.details ->> 'hash' = s.hash
  and e.details ->> 'side' = s.side);

-- inspectVersions
select v.agreement_id, v.number, v.joint, v.canonical, v.hash, exists (select from audit_events e
  where e.organisation_id = v.organisation_id and e.subject_kind = 'agreement' and e.subject_id = v.agreement_id::text
  and e.event = 'version.written' and (e.details ->> 'number')::int = v.number and e.details ->> 'hash' = v.hash) as told
  from versions v where v.organisation_id = $1 order by v.agreement_id, v.number;

-- readKeptDocument
select "d"."pdf", "d"."signatures", "v"."hash"
  from "documents" as "d"
  inner join "versions" as "v" on "v"."organisation_id" = "d"."organisation_id" and "v"."agreement_id" = "d"."agreement_id" and "v"."number" = "d"."number"
  where "d"."organisation_id" = $1
  and "d"."agreement_id" = $2
  and "d"."number" = $3;

-- -------------------- src/capabilities/agreements/store/living.ts

-- findLivingTexts
select a.agreement_id, a.relation_id, v.joint, a.below_told, r.kind, r.valid_from, b.birth_date, p.hours_per_week,
  (select coalesce(jsonb_agg(jsonb_build_object('seat', s.seat, 'personId', s.person_id)), '[]')
  from seats_at(a.organisation_id, a.relation_id, 'agreement', $1::date) s) as seats
  from agreements a
  join known_relations r using (organisation_id, relation_id)
  join known_birth_days b on b.organisation_id = r.organisation_id and b.person_id = r.person_id
  join known_places p on p.organisation_id = r.organisation_id and p.relation_id = r.relation_id
  and p.valid_from <= $2::date and (p.valid_until is null or p.valid_until > $3::date)
  join lateral (select w.joint from versions w where w.organisation_id = a.organisation_id and w.agreement_id = a.agreement_id
  and (select count(*) from signatures s where s.organisation_id = w.organisation_id and s.agreement_id = w.agreement_id
  and s.number = w.number and s.withdrawn_at is null) >= jsonb_array_length(w.joint -> 'signers')
  order by w.number desc limit 1) v on true
  where a.organisation_id = $4 and (r.valid_until is null or r.valid_until > $5::date)
  and ($6::uuid is null or a.agreement_id > $7::uuid)
  order by a.agreement_id limit $8;

-- keepBelowTold
update "agreements"
  set "below_told" = $1
  where "organisation_id" = $2
  and "agreement_id" = $3;

-- -------------------- src/capabilities/agreements/store/own.ts

-- findOwnSigned
select a.relation_id, a.agreement_id, a.number as agreement, v.number, v.joint, v.canonical, v.hash, v.written_at,
  s.signatures, s.signers
  from agreements a join versions v using (organisation_id, agreement_id)
  cross join lateral (
  select coalesce(jsonb_agg(jsonb_build_object('seat', s.side, 'name', j.name,
  'signedAt', to_jsonb(s.signed_at)) order by s.signed_at), '[]') as signatures,
  array_agg(s.signer_id) as signers
  from signatures s join jsonb_to_recordset(v.joint -> 'signers') as j (seat text, name text) on j.seat = s.side
  where s.organisation_id = v.organisation_id and s.agreement_id = v.agreement_id and s.number = v.number
  and s.hash = v.hash and s.withdrawn_at is null) s
  where a.organisation_id = app_organisation()
  and a.relation_id in (select t.relation_id from app_tables() t where t.side = 'employee')
  and is_signed(v.organisation_id, v.agreement_id, v.number)
  order by v.written_at desc, a.agreement_id, v.number desc;

-- -------------------- src/capabilities/agreements/store/parts.ts

-- findAgreementIds
select "agreement_id"
  from "agreements"
  where "organisation_id" = $1
  and "relation_id" = $2;

-- findParts
select (select coalesce(json_agg(q), '[]') from (select t.agreement_id, t.relation_id, t.conversation_id, t.number, t.turn, t.drafter, t.drafts_after, t.started_at
  from agreements t where t.organisation_id = $1 and t.agreement_id = any ($2::uuid[]) and t.relation_id = $3 order by t.number) as q) as "agreements", (select coalesce(json_agg(q), '[]') from (select t.agreement_id, t.side, t.author_id, t.version, t.clauses, t.submitted_at
  from renderings t where t.organisation_id = $4 and t.agreement_id = any ($5::uuid[])) as q) as "renderings", (select coalesce(json_agg(q), '[]') from (select a.agreement_id, s.* from unnest($6::uuid[]) a (agreement_id), app_rendering_states(a.agreement_id) s) as q) as "states", (select coalesce(json_agg(q), '[]') from (select a.agreement_id, s.seat from unnest($7::uuid[]) a (agreement_id), app_agreement_seats(a.agreement_id) s) as q) as "seats", (select coalesce(json_agg(q), '[]') from (select t.agreement_id, t.clause_id, t.side, t.kind, t.remark, t.same_as
  from reactions t where t.organisation_id = $8 and t.agreement_id = any ($9::uuid[]) order by t.clause_id) as q) as "reactions", (select coalesce(json_agg(q), '[]') from (select t.agreement_id, t.number, t.author_side, t.author_id, (select p.given_name || ' ' || p.family_name from known_people p
  where p.organisation_id = t.organisation_id and p.person_id = "t"."author_id") as author_name, t.why, t.left_out, t.joint,
  t.canonical, t.hash, t.written_at
  from versions t where t.organisation_id = $10 and t.agreement_id = any ($11::uuid[]) order by t.number) as q) as "versions", (select coalesce(json_agg(q), '[]') from (select t.agreement_id, t.number, t.side, t.hash from acceptances t where t.organisation_id = $12 and t.agreement_id = any ($13::uuid[])) as q) as "acceptances", (select coalesce(json_agg(q), '[]') from (select t.agreement_id, t.number, t.side, t.turn, (select p.given_name || ' ' || p.family_name from known_people p
  where p.organisation_id = t.organisation_id and p.person_id = "t"."signer_id") as signer_name, t.hash,
  t.signed_at, t.withdrawn_at
  from signatures t where t.organisation_id = $14 and t.agreement_id = any ($15::uuid[]) order by t.signed_at) as q) as "signatures", (select coalesce(json_agg(q), '[]') from (select t.agreement_id, t.clause_id as "clauseId", t.due_on as "dueOn", t.side, t.kept, t.round
  from marks t where t.organisation_id = $16 and t.agreement_id = any ($17::uuid[]) order by t.mark_id) as q) as "marks", (select coalesce(json_agg(q), '[]') from (select a.agreement_id, s.* from unnest($18::uuid[]) a (agreement_id), app_mark_states(a.agreement_id) s) as q) as "markStates";

-- -------------------- src/capabilities/agreements/store/rules.ts

-- approveAsOperator
update "rule_drafts"
  set "operator_at" = $1
  where "organisation_id" = $2
  and "draft_id" = $3
  and "operator_at" is null;

-- countHr
select hr
  from app_rule_voices('00000000-0000-0000-0000-000000000000');

-- findDrafts
select d.draft_id, d.library, d.laid_at, d.operator_at,
  (select p.given_name || ' ' || p.family_name from known_people p
  where p.organisation_id = d.organisation_id and p.person_id = d.laid_by) as laid_by_name,
  coalesce((select jsonb_agg(jsonb_build_object('id', a.person_id, 'name', p.given_name || ' ' || p.family_name)
  order by a.approved_at, a.person_id) from rule_approvals a
  join known_people p on p.organisation_id = a.organisation_id and p.person_id = a.person_id
  where a.organisation_id = d.organisation_id and a.draft_id = d.draft_id), '[]') as approved_by
  from rule_drafts d where d.organisation_id = $1 and d.in_force_at is null and d.withdrawn_at is null
  order by d.laid_at, d.draft_id;

-- findRuleSets
select library::text as "library"
  from "rule_sets"
  where "organisation_id" = $1
  order by "rule_set_id";

-- insertApproval
insert into "rule_approvals" ("organisation_id", "draft_id", "person_id", "approved_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;

-- insertDraft
insert into "rule_drafts" ("organisation_id", "draft_id", "rule_set_id", "library", "laid_by", "laid_at", "operator_at")
  values ($1, $2, $3, $4, $5, $6, $7);

-- settleAsOperator
select settle_rules($1, $2, $3, $4) as settled;

-- settleDraft
select app_settle_rules($1, $2) as settled;

-- withdrawDraft
update "rule_drafts"
  set "withdrawn_at" = $1
  where "organisation_id" = $2
  and "draft_id" = $3;

-- -------------------- src/capabilities/agreements/store/text.ts

-- deleteDocument
delete from "documents"
  where "organisation_id" = $1
  and "agreement_id" = $2
  and "number" = $3;

-- findDocument
select "pdf", "signatures"
  from "documents"
  where "organisation_id" = $1
  and "agreement_id" = $2
  and "number" = $3;

-- insertAcceptance
insert into "acceptances" ("organisation_id", "agreement_id", "number", "side", "author_id", "hash", "accepted_at")
  values ($1, $2, $3, $4, $5, $6, $7);

-- insertSignature
insert into "signatures" ("organisation_id", "agreement_id", "number", "side", "turn", "signer_id", "hash", "signed_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- insertVersion
insert into "versions" ("organisation_id", "agreement_id", "number", "author_id", "author_side", "why", "left_out", "joint", "canonical", "hash", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- saveDocument
insert into "documents" ("organisation_id", "agreement_id", "number", "signatures", "pdf")
  values ($1, $2, $3, $4, $5)
  on conflict ("organisation_id", "agreement_id", "number") do update
  set "signatures" = $6, "pdf" = $7;

-- withdrawSignature
update "signatures"
  set "withdrawn_at" = $1
  where "organisation_id" = $2
  and "agreement_id" = $3
  and "number" = $4
  and "side" = $5
  and "withdrawn_at" is null;

-- -------------------- src/capabilities/agreements/store/writing.ts

-- beginRendering
insert into "renderings" ("organisation_id", "agreement_id", "side", "author_id")
  values ($1, $2, $3, $4)
  on conflict do nothing;
select app_succeed_rendering($1);

-- insertAgreement
insert into "agreements" ("organisation_id", "agreement_id", "relation_id", "conversation_id", "number", "turn", "drafter", "drafts_after", "started_by", "started_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- insertMark
insert into "marks" ("organisation_id", "agreement_id", "clause_id", "due_on", "side", "author_id", "kept", "round", "marked_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- saveReaction
insert into "reactions" ("organisation_id", "agreement_id", "clause_id", "side", "author_id", "kind", "remark", "same_as")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict ("organisation_id", "agreement_id", "clause_id", "side") do update
  set "kind" = $9, "remark" = $10, "same_as" = $11, "author_id" = $12;

-- -------------------- src/capabilities/bell/store.ts

-- findChoice
select "pace", "language"
  from "bell_choices"
  where "organisation_id" = $1
  and "person_id" = $2;

-- findHearer
select r.email, r.given_name, o.language,
  (select max(b.told_at) from bell_rings b where b.organisation_id = r.organisation_id
  and b.person_id = r.person_id and b.appointment is null) as last
  from reachable_people r join organisations o using (organisation_id)
  where r.organisation_id = $1 and r.person_id = $2;

-- findNewestRing
select "b"."ring_id", "b"."kind", "b"."at", "p"."given_name" as "from_name"
  from "bell_rings" as "b"
  left join "known_people" as "p" on "p"."organisation_id" = "b"."organisation_id" and "p"."person_id" = "b"."from_id"
  where "b"."person_id" = $1
  order by "b"."rung_at" desc, "b"."ring_id"
  limit $2;

-- findWaiting
select distinct "person_id"
  from "bell_rings"
  where "organisation_id" = $1
  and "told_at" is null;

-- insertRings
insert into "bell_rings" ("organisation_id", "ring_id", "person_id", "from_id", "kind", "at", "rung_at", "appointment")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- markTold
update "bell_rings"
  set "told_at" = $1
  where "organisation_id" = $2
  and "ring_id" in ($3, ...);

-- saveChoice
insert into "bell_choices" ("organisation_id", "person_id", "pace", "language", "chosen_at")
  values ($1, $2, $3, $4, $5)
  on conflict ("organisation_id", "person_id") do update
  set "pace" = $6, "language" = $7, "chosen_at" = $8;

-- takeUntold
select b.ring_id, b.kind, b.at, b.appointment, p.given_name || ' ' || p.family_name as from_name
  from bell_rings b
  left join known_people p on p.organisation_id = b.organisation_id and p.person_id = b.from_id
  where b.organisation_id = $1 and b.person_id = $2 and b.told_at is null
  order by b.rung_at, b.ring_id for update of b;

-- -------------------- src/capabilities/board/store/askers.ts

-- findAsker
select app_on_board() as "onBoard", app_board_office() as office,
  app_moderates_board() as moderates;

-- -------------------- src/capabilities/board/store/moderation.ts

-- countReports
select count(*)::int as count
  from app_board_reports();

-- decideReport
select app_decide_report($1, $2, $3, $4) as decided;

-- deleteBacking
delete from "board_backings"
  where "organisation_id" = $1
  and "candidate_id" = $2
  and "person_id" = $3;

-- deleteStanding
delete from "board_moderators"
  where "organisation_id" = $1
  and "person_id" = $2;

-- findModeration
select (select coalesce(json_agg(q), '[]') from (select * from app_board_candidates()) as q) as "candidates", (select coalesce(json_agg(q), '[]') from (select * from app_board_reports()) as q) as "reports";

-- findsOfOthers
select
  from readable_questions
  where question_id = $1
  and not mine
  and words is not null;

-- insertBacking
insert into "board_backings" ("organisation_id", "candidate_id", "person_id", "backed_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;
select app_elect_moderator($1);

-- insertReport
insert into "board_reports" ("organisation_id", "report_id", "question_id", "answer_id", "person_id", "why", "reported_at")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict do nothing;

-- insertStanding
delete from board_moderators where organisation_id = $1 and person_id = $2
  and valid_until <= app_today();
insert into "board_moderators" ("organisation_id", "person_id", "stood_at")
  values ($1, $2, $3)
  on conflict do nothing;

-- -------------------- src/capabilities/board/store/posts.ts

-- deleteInvitation
delete from "board_invitations"
  where "organisation_id" = $1
  and "question_id" = $2
  and "person_id" = $3;

-- findInvited
select i.*, exists (select from board_answers a
  where a.organisation_id = app_organisation() and a.question_id = i.question_id and a.author_id = app_person()) as answered
  from (select q.question_id, q.words, q.author_id, p.given_name || ' ' || p.family_name as author_name, q.mine,
  q.asked_at, q.removed_why, (select count(*)::int from readable_board_answers a
  where a.organisation_id = q.organisation_id and a.question_id = q.question_id) as answers
  from readable_questions q left join known_people p
  on p.organisation_id = q.organisation_id and p.person_id = q.author_id and p.erased_on is null
  where q.organisation_id = app_organisation() and q.question_id in (select n.question_id from board_invitations n
  where n.organisation_id = app_organisation() and n.person_id = app_person())) i
  order by i.asked_at desc, i.question_id;

-- findQuestions
select q.question_id, q.words, q.author_id, p.given_name || ' ' || p.family_name as author_name, q.mine,
  q.asked_at, q.removed_why, (select count(*)::int from readable_board_answers a
  where a.organisation_id = q.organisation_id and a.question_id = q.question_id) as answers
  from readable_questions q left join known_people p
  on p.organisation_id = q.organisation_id and p.person_id = q.author_id and p.erased_on is null
  where q.organisation_id = app_organisation()
  order by q.asked_at desc, q.question_id limit $1 offset $2;

-- findThread
select (select coalesce(json_agg(q), '[]') from (select q.question_id, q.words, q.author_id, p.given_name || ' ' || p.family_name as author_name, q.mine,
  q.asked_at, q.removed_why, (select count(*)::int from readable_board_answers a
  where a.organisation_id = q.organisation_id and a.question_id = q.question_id) as answers
  from readable_questions q left join known_people p
  on p.organisation_id = q.organisation_id and p.person_id = q.author_id and p.erased_on is null
  where q.organisation_id = app_organisation() and q.question_id = $1) as q) as "questions", (select coalesce(json_agg(q), '[]') from (select a.answer_id, a.words, a.author_id, p.given_name || ' ' || p.family_name as author_name,
  a.speaks_as, a.mine, a.answered_at, a.removed_why
  from readable_board_answers a left join known_people p
  on p.organisation_id = a.organisation_id and p.person_id = a.author_id and p.erased_on is null
  where a.organisation_id = app_organisation() and a.question_id = $2
  order by a.answered_at, a.answer_id) as q) as "answers", (select coalesce(json_agg(q), '[]') from (select i.person_id as "personId", p.given_name || ' ' || p.family_name as name, i.office
  from board_invitations i join known_people p using (organisation_id, person_id)
  where i.organisation_id = app_organisation() and i.question_id = $3 order by p.sort_name, p.person_id) as q) as "invited", (select coalesce(json_agg(q), '[]') from (select o.person_id as "personId", o.name, o.office from app_board_offices() o
  where app_asked_question($4) and app_on_board()) as q) as "inviteable";

-- insertAnswer
insert into "board_answers" ("organisation_id", "answer_id", "question_id", "author_id", "speaks_as", "named", "words", "answered_at", "shown_to")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- insertInvitation
insert into board_invitations (organisation_id, question_id, person_id, office)
  select $1, $2, o.person_id, o.office from app_board_offices() o
  where o.person_id = $3
  and not exists (select from board_invitations i where i.organisation_id = $4
  and i.question_id = $5 and i.person_id = o.person_id)
  returning person_id;

-- insertQuestion
insert into "board_questions" ("organisation_id", "question_id", "author_id", "named", "words", "asked_at")
  values ($1, $2, $3, $4, $5, $6);

-- withdrawOwn
delete from "board_answers"
  where "organisation_id" = $1
  and "answer_id" = $2;
delete from "board_invitations"
  where "organisation_id" = $1
  and "question_id" = $2;
delete from board_questions where organisation_id = $1 and question_id = $2
  and words is not null and not app_answered_question(question_id);
update board_questions set words = null where organisation_id = $1 and question_id = $2
  and words is not null and app_answered_question(question_id);

-- -------------------- src/capabilities/budgets/store/laying.ts

-- findDueBudgets
select b.budget_id as "budgetId", b.opens_on as "opensOn",
  coalesce(b.ends_on, b.closes_on) as "lastDay", b.amount,
  coalesce((select json_agg(json_build_object('years', s.years, 'amount', s.amount))
  from budget_steps s where s.organisation_id = b.organisation_id and s.budget_id = b.budget_id), '[]') as steps
  from budgets b where b.organisation_id = $1 and b.opens_on <= $2::date
  order by b.opens_on, b.budget_id;

-- findFullPurses
select m.person_id as "personId", sum(m.amount)::int as balance,
  json_agg(json_build_object('kind', m.kind, 'amount', m.amount, 'written_at', m.at) order by m.number) as movements
  from budget_movements m where m.organisation_id = $1 and m.budget_id = $2
  and ($3::uuid is null or m.person_id = $4::uuid)
  group by m.person_id having sum(m.amount) > 0 order by m.person_id;

-- findWithout
select r.person_id as "personId", r.valid_from as since,
  coalesce((select json_agg(json_build_object('side', t.side, 'saidOn', t.said_on, 'takenBackOn', t.taken_back_on))
  from trained_marks t where t.organisation_id = r.organisation_id and t.relation_id = r.relation_id), '[]') as trained
  from (select distinct on (person_id) * from known_relations where organisation_id = $1
  and valid_from <= $2::date and (valid_until is null or valid_until > $3::date)
  order by person_id, valid_from, relation_id) r
  where not exists (select from budget_grants g where g.organisation_id = r.organisation_id
  and g.budget_id = $4 and g.person_id = r.person_id)
  order by r.person_id;

-- insertGrants
insert into "budget_grants" ("organisation_id", "budget_id", "person_id", "form", "amount", "years", "counted_on", "granted_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8);
insert into "budget_movements" ("organisation_id", "budget_id", "person_id", "number", "kind", "amount", "balance", "at")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- insertLapse
insert into budget_movements
  (organisation_id, budget_id, person_id, number, kind, amount, balance, at)
  select m.organisation_id, m.budget_id, m.person_id, m.number + 1, 'lapse', $1::int, m.balance - $2::int, $3
  from budget_movements m where m.organisation_id = $4 and m.budget_id = $5
  and m.person_id = $6 order by m.number desc limit 1;

-- -------------------- src/capabilities/budgets/store/office.ts

-- endBudget
update "budgets"
  set "told_on" = $1, "ends_on" = $2, "end_why" = $3
  where "organisation_id" = $4
  and "budget_id" = $5;

-- findReference
select title, unit, price, undone
  from app_budget_reference($1);

-- insertBudget
insert into "budget_steps" ("organisation_id", "budget_id", "years", "amount")
  values ($1, $2, $3, $4);
insert into "budgets" ("organisation_id", "budget_id", "title", "unit", "spends", "most_at_once", "amount", "reason", "why", "notice_days", "opens_on", "closes_on", "opened_by", "opened_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

-- insertItem
insert into "budget_items" ("organisation_id", "item_id", "version", "added_at", "title", "words", "takes", "provider", "level", "recognised", "unit", "price", "places")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
insert into "budget_items" ("organisation_id", "item_id", "version", "added_at", "title", "words", "takes", "provider", "unit", "price", "places", "level", "recognised")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- retireItem
update "budget_items"
  set "retired_on" = $1
  where "organisation_id" = $2
  and "item_id" = $3;

-- updateItem
update "budget_items"
  set "title" = $1, "words" = $2, "takes" = $3, "provider" = $4, "price" = $5, "places" = $6, "level" = $7, "recognised" = $8, "version" = $9
  where "organisation_id" = $10
  and "item_id" = $11;

-- -------------------- src/capabilities/budgets/store/purses.ts

-- insertBooking
insert into "budget_bookings" ("organisation_id", "booking_id", "budget_id", "person_id", "item_id", "locked", "price", "reference", "booked_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- insertMovement
insert into "budget_movements" ("organisation_id", "budget_id", "person_id", "number", "kind", "amount", "balance", "booking_id", "at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- setUndone
update "budget_bookings"
  set "undone_at" = $1
  where "organisation_id" = $2
  and "booking_id" = $3;

-- -------------------- src/capabilities/budgets/store/trained.ts

-- insertMark
insert into "trained_marks" ("organisation_id", "relation_id", "side", "number", "said_by", "said_on")
  values ($1, $2, $3, $4, $5, $6);

-- takeBackMark
update "trained_marks"
  set "taken_back_on" = $1
  where "organisation_id" = $2
  and "relation_id" = $3
  and "side" = $4
  and "number" = $5;

-- -------------------- src/capabilities/campaigns/store/campaigns.ts

-- findAsked
with scope as (
  select c.campaign_id, s.unit_id from campaigns c, teams_below(c.organisation_id, c.unit_ids) s
  where c.organisation_id = $1)
  select s.campaign_id, array_agg(distinct r.person_id::text) as people
  from scope s
  join known_places p on p.organisation_id = $2 and p.unit_id = s.unit_id
  and p.valid_from <= $3::date and (p.valid_until is null or p.valid_until > $4::date)
  join known_relations r on r.organisation_id = p.organisation_id and r.relation_id = p.relation_id
  and r.valid_from <= $5::date and (r.valid_until is null or r.valid_until > $6::date)
  group by s.campaign_id;

-- findCampaigns
select "campaign_id", "number", "name", "opens_on", "closes_on", "unit_ids", "state", "progress", "failed"
  from "campaigns"
  where "organisation_id" = $1
  order by "number" desc;

-- findGroup
select "unit_id", "kind", "employees", "organisation", "extra_role_mismatch"
  from "campaign_groups"
  where "organisation_id" = $1
  and "campaign_id" = $2
  and "unit_id" = $3
  and "kind" = $4;
select "unit_id", "kind", "employees", "organisation", "extra_role_mismatch"
  from "campaign_groups"
  where "organisation_id" = $1
  and "campaign_id" = $2
  and "unit_id" = $3
  and "kind" is null;
select "unit_id", "kind", "employees", "organisation", "extra_role_mismatch"
  from "campaign_groups"
  where "organisation_id" = $1
  and "campaign_id" = $2
  and "unit_id" is null
  and "kind" = $3;
select "unit_id", "kind", "employees", "organisation", "extra_role_mismatch"
  from "campaign_groups"
  where "organisation_id" = $1
  and "campaign_id" = $2
  and "unit_id" is null
  and "kind" is null;

-- findReminders
select "campaign_id", max("reminded_at") as "at"
  from "campaign_reminders"
  where "organisation_id" = $1
  group by "campaign_id";

-- findResponse
select *
  from app_campaign_response($1);

-- findShownGroups
select "unit_id", "kind"
  from "campaign_groups"
  where "organisation_id" = $1
  and "campaign_id" = $2
  and ("unit_id" is null or "kind" is null);

-- findStatistics
select "statistics"
  from "campaign_statistics"
  where "organisation_id" = $1
  and "campaign_id" = $2;

-- findUnitNames
select "unit_id", "name"
  from "known_units"
  where "organisation_id" = $1
  and "valid_from" <= $2
  and ("valid_until" is null or "valid_until" > $3)
  order by "name" collate dutch;

-- findUnitsAround
with recursive around as (
  select p.unit_id from known_places p join known_relations r using (organisation_id, relation_id)
  where p.organisation_id = $1 and p.valid_from <= $2::date
  and (p.valid_until is null or p.valid_until > $3::date)
  and (r.person_id = $4 or exists (select from known_leads m
  where m.organisation_id = r.organisation_id and m.relation_id = r.relation_id and m.manager_id = $5
  and m.valid_from <= $6::date and (m.valid_until is null or m.valid_until > $7::date)))
  union
  select u.parent_id from around join known_units u on u.organisation_id = $8 and u.unit_id = around.unit_id
  where u.parent_id is not null
  )
  select unit_id from around;

-- insertCampaign
insert into "campaigns" ("organisation_id", "campaign_id", "number", "name", "opens_on", "closes_on", "unit_ids", "planned_by", "planned_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- moveCampaign
update "campaigns"
  set "state" = $1, "progress" = $2, "failed" = $3
  where "organisation_id" = $4
  and "campaign_id" = $5
  and "state" in ($6, ...);

-- remindEverybodyWaiting
insert into "campaign_reminders" ("organisation_id", "campaign_id", "reminded_at", "reminded_by")
  values ($1, $2, $3, $4);
select app_remind_campaign($1, $2, $3, $4);

-- -------------------- src/capabilities/campaigns/store/closing.ts

-- findAnswersOf
select view_id, array_agg(item_id) as items, array_agg(importance::int) as importance,
  array_agg(owed::int) as owed, array_agg(kept::int) as kept
  from counted_answers where organisation_id = $1 and view_id = any($2::uuid[])
  group by view_id;

-- findClosing
select "opens_on", "closes_on", "unit_ids"
  from "campaigns"
  where "organisation_id" = $1
  and "campaign_id" = $2
  and "state" = $3;

-- findItems
select "item_id", "domain"
  from "counted_items"
  where "organisation_id" = $1
  and "retired_on" is null
  order by "item_id";

-- findUnits
select "unit_id", "parent_id"
  from "known_units"
  where "organisation_id" = $1
  order by "name" collate dutch;

-- findViews
select distinct on (v.relation_id, v.side)
  v.view_id, v.relation_id, v.side, v.author_id, r.kind, p.unit_id, p.hours_per_week::float8 as hours
  from counted_views v
  join known_relations r on r.organisation_id = v.organisation_id and r.relation_id = v.relation_id
  join known_places p on p.organisation_id = v.organisation_id and p.relation_id = v.relation_id
  and p.valid_from <= $1::date and (p.valid_until is null or p.valid_until > $2::date)
  join teams_below($3, $4) s on s.unit_id = p.unit_id
  where v.organisation_id = $5 and v.released_at is not null and v.side in ('employee', 'organisation')
  and v.released_at::date between $6::date and $7::date
  and not exists (
  select from campaign_participations a
  join campaigns c on c.organisation_id = a.organisation_id and c.campaign_id = a.campaign_id
  where a.organisation_id = v.organisation_id and a.side = v.side and a.person_id = v.author_id
  and c.closed_at >= v.released_at and v.released_at::date between c.opens_on and c.closes_on)
  order by v.relation_id, v.side, v.round desc;

-- publish
insert into "campaign_statistics" ("organisation_id", "campaign_id", "statistics")
  values ($1, $2, $3);
insert into campaign_groups (organisation_id, campaign_id, group_id, unit_id, kind, employees, organisation,
  extra_role_mismatch)
  select $1, $2, g."groupId", g."unitId", g.kind, g.employees, g.organisation, g.mismatch
  from jsonb_to_recordset($3::jsonb)
  as g("groupId" int, "unitId" uuid, kind text, employees jsonb, organisation jsonb, mismatch boolean);
insert into campaign_participations (organisation_id, campaign_id, side, person_id)
  select $1, $2, p.side, p."personId"
  from jsonb_to_recordset($3::jsonb) as p(side text, "personId" uuid);
update "campaigns"
  set "state" = $1, "progress" = $2, "closed_at" = $3
  where "organisation_id" = $4
  and "campaign_id" = $5;

-- saveProgress
update "campaigns"
  set "failed" = $1, "progress" = $2
  where "organisation_id" = $3
  and "campaign_id" = $4
  and "state" = $5;

-- -------------------- src/capabilities/campaigns/store/fog.ts

-- findPeopleOn
select r.person_id::text as "personId", p.unit_id::text as "unitId", r.kind,
  p.hours_per_week::float8 as hours
  from known_relations r
  join known_places p on p.organisation_id = r.organisation_id and p.relation_id = r.relation_id
  and p.valid_from <= $1::date and (p.valid_until is null or p.valid_until > $2::date)
  join teams_below($3, $4) s on s.unit_id = p.unit_id
  where r.organisation_id = $5 and r.valid_from <= $6::date
  and (r.valid_until is null or r.valid_until > $7::date)
  order by r.relation_id;

-- findPublishedGroups
select least(c.closes_on, (c.closed_at at time zone 'Europe/Amsterdam')::date) as "closedOn",
  (c.closed_at at time zone 'Europe/Amsterdam')::date as "publishedOn", c.unit_ids as "unitIds",
  jsonb_agg(jsonb_build_object('unitId', g.unit_id, 'kind', g.kind)) as groups
  from campaigns c join campaign_groups g on g.organisation_id = c.organisation_id and g.campaign_id = c.campaign_id
  where c.organisation_id = $1 and c.state = 'closed' and g.employees is not null
  group by c.campaign_id, c.closes_on, c.closed_at, c.unit_ids order by c.campaign_id;

-- findUnitTree
select "unit_id" as "unitId", "parent_id" as "parentId"
  from "known_units"
  where "organisation_id" = $1;

-- -------------------- src/capabilities/campaigns/store/opening.ts

-- findPeopleAsked
select person_id
  from people_asked($1, $2, $3);

-- takeUntoldRounds
update "campaigns"
  set "told_at" = $1
  where "organisation_id" = $2
  and "state" = $3
  and "opens_on" <= $4
  and "closes_on" >= $5
  and "told_at" is null
  returning "campaign_id", "planned_by";

-- -------------------- src/capabilities/careers/store/coaches.ts

-- agree
update "coachings"
  set "agreed_on" = $1
  where "organisation_id" = $2
  and "coaching_id" = $3;

-- deleteCoaching
delete from "coachings"
  where "organisation_id" = $1
  and "coaching_id" = $2;

-- deleteSuggestion
delete from "coach_suggestions"
  where "organisation_id" = $1
  and "coaching_id" = $2;

-- findSittings
select c.coaching_id, c.person_id, p.given_name || ' ' || p.family_name as name, c.agreed_on,
  i.item_id, i.locked, s.locked as suggested
  from coachings c
  left join known_people p on p.organisation_id = c.organisation_id and p.person_id = c.person_id
  left join career_items i on i.organisation_id = c.organisation_id and i.item_id = c.item_id
  and c.opened_on = $1::date
  left join coach_suggestions s on s.organisation_id = c.organisation_id
  and s.coaching_id = c.coaching_id and s.item_id = i.item_id
  where c.organisation_id = $2 and c.coach_id = $3
  order by p.sort_name, c.coaching_id;

-- findSupport
select (select coalesce(json_agg(q), '[]') from (select c.coaching_id, c.coach_id, p.given_name || ' ' || p.family_name as name, c.agreed_on,
  case when c.opened_on = $1::date then c.item_id end as item_id,
  case when c.opened_on = $2::date and s.item_id = c.item_id then s.locked end as locked
  from coachings c
  left join known_people p on p.organisation_id = c.organisation_id and p.person_id = c.coach_id
  left join coach_suggestions s on s.organisation_id = c.organisation_id and s.coaching_id = c.coaching_id
  where c.organisation_id = $3 and c.person_id = $4) as q) as "coach", (select coalesce(json_agg(q), '[]') from (select plain from plain_choices
  where organisation_id = $5 and person_id = $6) as q) as "plain";

-- insertCoaching
insert into "coachings" ("organisation_id", "coaching_id", "person_id", "coach_id", "asked_on")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing;

-- keepPlain
insert into "plain_choices" ("organisation_id", "person_id", "plain")
  values ($1, $2, $3)
  on conflict ("organisation_id", "person_id") do update
  set "plain" = $4;

-- keepSuggestion
insert into "coach_suggestions" ("organisation_id", "coaching_id", "item_id", "person_id", "coach_id", "locked")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("organisation_id", "coaching_id") do update
  set "item_id" = $7, "locked" = $8;

-- setOpen
update "coachings"
  set "item_id" = $1, "opened_on" = $2
  where "organisation_id" = $3
  and "coaching_id" = $4;

-- -------------------- src/capabilities/careers/store/items.ts

-- deleteItems
delete from "career_items"
  where "organisation_id" = $1
  and "item_id" in ($2, ...);

-- deleteShare
delete from "career_shares"
  where "organisation_id" = $1
  and "item_id" = $2
  and "relation_id" = $3;

-- findCareer
select (select coalesce(json_agg(q), '[]') from (select item_id, kind, slot, version, locked from career_items
  where organisation_id = $1 and person_id = $2 order by item_id) as q) as "items", (select coalesce(json_agg(q), '[]') from (select item_id, relation_id, with_id from career_shares
  where organisation_id = $3 and person_id = $4 order by relation_id) as q) as "shares";

-- findShared
select i.item_id, i.locked, s.relation_id, i.person_id, p.given_name || ' ' || p.family_name as name
  from career_shares s join career_items i using (organisation_id, item_id)
  left join known_people p on p.organisation_id = i.organisation_id and p.person_id = i.person_id
  where s.organisation_id = $1 and s.with_id = $2
  order by p.sort_name, i.person_id, i.item_id;

-- insertItem
insert into "career_items" ("organisation_id", "item_id", "person_id", "kind", "slot", "locked")
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing;

-- insertShare
insert into "career_shares" ("organisation_id", "item_id", "relation_id", "person_id", "with_id", "shared_at")
  values ($1, $2, $3, $4, $5, $6);

-- -------------------- src/capabilities/careers/store/yearly.ts

-- findYearly
select "wants", "due_on", "asked_on"
  from "yearly_looks"
  where "organisation_id" = $1
  and "person_id" = $2;

-- keepWish
insert into yearly_looks (organisation_id, person_id, wants, due_on)
  values ($1, $2, $3, ($4::date + interval '1 year')::date)
  on conflict (organisation_id, person_id) do update set wants = excluded.wants;

-- layDays
insert into yearly_looks (organisation_id, person_id, due_on)
  select $1, w.person_id, (min(w.valid_from)
  + make_interval(years => extract(year from age($2::date, min(w.valid_from)))::int + 1))::date
  from (
  select r.person_id, r.valid_from from known_relations r
  where r.organisation_id = $3 and r.valid_from <= $4::date
  and (r.valid_until is null or r.valid_until > $5::date)
  union all select l.manager_id, l.valid_from from known_leads l
  join known_relations r using (organisation_id, relation_id)
  where l.organisation_id = $6 and l.valid_from <= $7::date
  and (l.valid_until is null or l.valid_until > $8::date)
  and (r.valid_until is null or r.valid_until > $9::date)) w group by w.person_id
  on conflict do nothing;

-- takeDue
update yearly_looks y set asked_on = $1::date, due_on = ($2::date + interval '1 year')::date
  where y.organisation_id = $3 and y.wants and y.due_on <= $4::date
  and y.person_id in (select w.person_id from (
  select r.person_id, r.valid_from from known_relations r
  where r.organisation_id = $5 and r.valid_from <= $6::date
  and (r.valid_until is null or r.valid_until > $7::date)
  union all select l.manager_id, l.valid_from from known_leads l
  join known_relations r using (organisation_id, relation_id)
  where l.organisation_id = $8 and l.valid_from <= $9::date
  and (l.valid_until is null or l.valid_until > $10::date)
  and (r.valid_until is null or r.valid_until > $11::date)) w)
  returning y.person_id;

-- -------------------- src/capabilities/changes/store.ts

-- findChanges
select sequence::int, event, subject_id, version, at
  from app_changes();

-- -------------------- src/capabilities/competences/store/bank.ts

-- findListsToday
select array(select s.person_id::text from bank_looks_shown s
  where s.organisation_id = l.organisation_id and s.look_id = l.look_id order by 1) as shown
  from bank_looks l where l.organisation_id = $1 and l.looker_id = $2
  and l.looked_on = $3 and l.subject = $4;

-- findLooks
select l.look_id, l.looker_id, l.looked_on, l.code, l.words,
  coalesce((select p.given_name || ' ' || p.family_name from known_people p
  where p.organisation_id = l.organisation_id and p.person_id = l.looker_id), '') as looker
  from bank_looks l where l.organisation_id = $1
  and case when $2 then l.looker_id = $3 else exists (select from bank_looks_shown s
  where s.organisation_id = l.organisation_id and s.look_id = l.look_id and s.person_id = $4) end
  order by l.looked_at desc, l.look_id limit 100;

-- findNames
select p.person_id as "personId", called.name
  from known_people p, lateral (select p.given_name || ' ' || p.family_name as name) called
  where p.organisation_id = $1 and p.person_id = any($2::uuid[])
  order by called.name collate dutch, p.person_id;

-- findShown
select person_id, competence_key, level, evidence, wish
  from app_shown_competences($1::text[]);

-- findShownIn
select look_id, person_id from bank_looks_shown
  where organisation_id = $1 and look_id = any($2::uuid[]) order by look_id, person_id;

-- insertLook
insert into "bank_looks" ("organisation_id", "look_id", "looker_id", "looked_at", "looked_on", "subject", "code", "words")
  values ($1, $2, $3, $4, $5, $6, $7, $8);
insert into bank_looks_shown (organisation_id, look_id, person_id, looked_at)
  select $1, $2, unnest($3::uuid[]), $4::timestamptz;

-- -------------------- src/capabilities/competences/store/bring.ts

-- bringCompetences
select app_bring_competence(x."competenceId", x."personId", x.code, x.words, x.key, x.level)
  from jsonb_to_recordset($1::jsonb)
  as x("competenceId" uuid, "personId" uuid, code text, words text, key text, level text);

-- findByNumber
select d.number, d.person_id::text as id from people_details d
  where d.organisation_id = $1 and d.number = any($2::text[])
  and exists (select from known_relations r where r.organisation_id = d.organisation_id and r.person_id = d.person_id
  and r.valid_from <= $3 and (r.valid_until is null or r.valid_until > $4));

-- saveTerms
insert into competence_terms (organisation_id, code, label_nl, label_en, brought_on)
  select $1, x.code, x.nl, x.en, $2
  from jsonb_to_recordset($3::jsonb) as x(code text, nl text, en text)
  on conflict (organisation_id, code) do update
  set label_nl = excluded.label_nl, label_en = excluded.label_en, brought_on = excluded.brought_on;

-- -------------------- src/capabilities/competences/store/counts.ts

-- findNewestCounts
select "edition", "figures", "made_on"
  from "bank_counts"
  where "organisation_id" = $1
  and "edition" = (select max("c"."edition") as "newest" from "bank_counts" as "c" where "c"."organisation_id" = $2);

-- findShowers
select c.competence_key as key, min(c.code) as code, min(c.words) as words, array_agg(c.person_id::text order by c.person_id) as people
  from competences c where c.organisation_id = $1 and c.level is not null and c.level_seen_by = 'organisation'
  and exists (select from known_relations r where r.organisation_id = c.organisation_id and r.person_id = c.person_id
  and r.valid_from <= $2 and (r.valid_until is null or r.valid_until > $3))
  group by c.competence_key;

-- findWorkers
select distinct person_id::text as id from known_relations
  where organisation_id = $1 and valid_from <= $2 and (valid_until is null or valid_until > $3)
  order by id;

-- insertCounts
insert into "bank_counts" ("organisation_id", "edition", "figures", "made_on")
  values ($1, $2, $3, $4);

-- -------------------- src/capabilities/competences/store/own.ts

-- deleteOwn
delete from "competences"
  where "organisation_id" = $1
  and "competence_id" = $2;

-- findOwn
select competence_id, code, words, level, level_seen_by, evidence, wish, wish_seen_by
  from competences where organisation_id = $1 and person_id = $2 order by competence_id;

-- insertOwn
insert into "competences" ("organisation_id", "competence_id", "person_id", "code", "words", "competence_key", "written_on", "level", "level_seen_by", "evidence", "wish", "wish_seen_by")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict ("organisation_id", "person_id", "competence_key") do nothing;

-- updateOwn
update "competences"
  set "level" = $1, "level_seen_by" = $2, "evidence" = $3, "wish" = $4, "wish_seen_by" = $5
  where "organisation_id" = $6
  and "competence_id" = $7;

-- worksHere
select app_works_here() as works;

-- -------------------- src/capabilities/competences/store/terms.ts

-- findTerms
select "code", "label_nl" as "nl", "label_en" as "en"
  from "competence_terms"
  where "organisation_id" = $1;

-- -------------------- src/capabilities/consultations/store/consultations.ts

-- deleteReaction
delete from "consultation_reactions"
  where "organisation_id" = $1
  and "consultation_id" = $2
  and "person_id" = $3;

-- findAsked
select person_id
  from app_consultation_people($1)
  order by person_id;

-- findChoices
select (select coalesce(json_agg(q), '[]') from (select u.unit_id as "unitId", u.name from known_units u
  where u.organisation_id = app_organisation() and u.valid_from <= app_today()
  and (u.valid_until is null or u.valid_until > app_today())
  order by u.name collate dutch, u.unit_id) as q) as "units", (select coalesce(json_agg(q), '[]') from (
  select d.person_id as "personId", d.name from app_consultation_deciders() d) as q) as "deciders";

-- findConsultation
select (select coalesce(json_agg(q), '[]') from (select f.*, exists (select from known_leads l
  join known_relations r using (organisation_id, relation_id)
  where l.organisation_id = app_organisation() and l.manager_id = f.decider_id and r.person_id = app_person()
  and l.valid_from <= app_today() and (l.valid_until is null or l.valid_until > app_today())) as decider_leads
  from (select c.consultation_id, c.title, c.what, c.why, c.loose, c.fixed, u.name as unit, c.office, c.put_by,
  b.given_name || ' ' || b.family_name as put_by_name, c.decider_id, d.given_name || ' ' || d.family_name as decider_name,
  c.opened_on, c.ends_on, c.withdrawn_on, c.withdrawn_why, c.rule_id,
  case when c.withdrawn_on is not null then 'withdrawn' when o.consultation_id is not null then 'closed'
  when c.ends_on < app_today() then 'waits' else 'open' end as state,
  app_may_react(c.consultation_id) as may_react, app_decides(c.consultation_id) as decides,
  exists (select from consultation_reactions r where r.organisation_id = c.organisation_id
  and r.consultation_id = c.consultation_id and r.person_id = app_person()) as reacted
  from consultations c
  left join consultation_outcomes o using (organisation_id, consultation_id)
  left join known_units u on u.organisation_id = c.organisation_id and u.unit_id = c.unit_id
  left join known_people b on b.organisation_id = c.organisation_id and b.person_id = c.put_by and b.erased_on is null
  left join known_people d on d.organisation_id = c.organisation_id and d.person_id = c.decider_id and d.erased_on is null
  where c.organisation_id = app_organisation() and c.consultation_id = $1) f) as q) as "rows", (select coalesce(json_agg(q), '[]') from (select o.decision, o.reasons, o.decided_by, o.decided_on,
  p.given_name || ' ' || p.family_name as decided_by_name
  from consultation_outcomes o left join known_people p
  on p.organisation_id = o.organisation_id and p.person_id = o.decided_by and p.erased_on is null
  where o.organisation_id = app_organisation() and o.consultation_id = $2) as q) as "outcomes", (select coalesce(json_agg(q), '[]') from (select p.number, p.heard, p.verdict, p.because from consultation_points p
  where p.organisation_id = app_organisation() and p.consultation_id = $3 order by p.number) as q) as "points", (select coalesce(json_agg(q), '[]') from (
  select r.reaction_id, r.words, r.named, a.number
  from consultation_reactions r left join consultation_answered a using (organisation_id, reaction_id)
  where r.organisation_id = app_organisation() and r.consultation_id = $4 and r.person_id = app_person()) as q) as "own";

-- findConsultations
select c.consultation_id, c.title, c.what, c.why, c.loose, c.fixed, u.name as unit, c.office, c.put_by,
  b.given_name || ' ' || b.family_name as put_by_name, c.decider_id, d.given_name || ' ' || d.family_name as decider_name,
  c.opened_on, c.ends_on, c.withdrawn_on, c.withdrawn_why, c.rule_id,
  case when c.withdrawn_on is not null then 'withdrawn' when o.consultation_id is not null then 'closed'
  when c.ends_on < app_today() then 'waits' else 'open' end as state,
  app_may_react(c.consultation_id) as may_react, app_decides(c.consultation_id) as decides,
  exists (select from consultation_reactions r where r.organisation_id = c.organisation_id
  and r.consultation_id = c.consultation_id and r.person_id = app_person()) as reacted
  from consultations c
  left join consultation_outcomes o using (organisation_id, consultation_id)
  left join known_units u on u.organisation_id = c.organisation_id and u.unit_id = c.unit_id
  left join known_people b on b.organisation_id = c.organisation_id and b.person_id = c.put_by and b.erased_on is null
  left join known_people d on d.organisation_id = c.organisation_id and d.person_id = c.decider_id and d.erased_on is null
  where c.organisation_id = app_organisation() order by c.put_at desc, c.consultation_id limit 200;

-- findReactions
select r.reaction_id, r.words, r.named, r.author_id,
  p.given_name || ' ' || p.family_name as author_name
  from readable_reactions r left join known_people p
  on p.organisation_id = r.organisation_id and p.person_id = r.author_id and p.erased_on is null
  where r.organisation_id = app_organisation() and r.consultation_id = $1
  and app_reads_reactions($2)
  order by r.reaction_id;

-- findTitles
select consultation_id, title
  from consultations
  where organisation_id = app_organisation();

-- insertConsultation
insert into "consultations" ("organisation_id", "consultation_id", "title", "what", "why", "loose", "fixed", "unit_id", "office", "put_by", "put_at", "opened_on", "ends_on", "decider_id", "rule_id", "rule_number")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

-- insertOutcome
insert into "consultation_outcomes" ("organisation_id", "consultation_id", "decision", "reasons", "decided_by", "decided_on")
  values ($1, $2, $3, $4, $5, $6);
insert into "consultation_points" ("organisation_id", "consultation_id", "number", "heard", "because", "verdict")
  values ($1, $2, $3, $4, $5, $6);
insert into "consultation_points" ("organisation_id", "consultation_id", "number", "heard", "verdict", "because")
  values ($1, $2, $3, $4, $5, $6);
insert into consultation_answered (organisation_id, consultation_id, reaction_id, number)
  select $1, $2, a.reaction_id, a.number
  from unnest($3::uuid[],
  $4::int[]) as a(reaction_id, number);

-- linkRule
update "consultations"
  set "rule_id" = $1, "rule_number" = $2
  where "organisation_id" = $3
  and "consultation_id" = $4;

-- saveReaction
insert into "consultation_reactions" ("organisation_id", "reaction_id", "consultation_id", "person_id", "words", "named", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("organisation_id", "consultation_id", "person_id") do update
  set "words" = $8, "named" = $9, "written_at" = $10;

-- withdraw
update "consultations"
  set "withdrawn_on" = $1, "withdrawn_why" = $2
  where "organisation_id" = $3
  and "consultation_id" = $4;

-- -------------------- src/capabilities/council/store/consent.ts

-- findCouncilFacts
select app_people_here() as people, app_role_is_held('council') as "hasCouncil";

-- findStatus
select "step"
  from "consent_steps"
  where "organisation_id" = $1
  and "module" = $2
  order by "number" desc
  limit $3;

-- findSteps
select "s"."module", "s"."number", s.step as "step", "s"."arrangement", "s"."impact_assessment", "s"."taken_by", "s"."taken_on", p.given_name || ' ' || p.family_name as "taken_by_name"
  from "consent_steps" as "s"
  inner join "known_people" as "p" on "p"."organisation_id" = "s"."organisation_id" and "p"."person_id" = "s"."taken_by"
  where "s"."organisation_id" = $1
  order by "s"."module", "s"."number";

-- insertStep
insert into "consent_steps" ("organisation_id", "module", "number", "step", "arrangement", "impact_assessment", "taken_by", "taken_on", "taken_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict do nothing;

-- -------------------- src/capabilities/counterparts/store/talks.ts

-- insertAnswer
insert into "agency_answers" ("organisation_id", "talk_id", "side", "author_id", "held", "answered_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing;

-- insertTalk
insert into "agency_talks" ("organisation_id", "talk_id", "relation_id", "planned_on", "start_time", "place", "planned_by")
  values ($1, $2, $3, $4, $5, $6, $7);

-- -------------------- src/capabilities/counterparts/store/thread.ts

-- findPlanned
select t.talk_id, t.relation_id, t.planned_on, to_char(t.start_time, 'HH24:MI') as start_time, t.place, t.version,
  (select p.given_name || ' ' || p.family_name from app_seats(t.relation_id, 'counterpart') s
  join known_people p on p.organisation_id = t.organisation_id and p.person_id = s.person_id
  where s.seat in ('employee', 'agency') and s.person_id <> app_person() limit 1) as name
  from agency_talks t
  where t.organisation_id = $1 and t.relation_id = any ($2::uuid[])
  and t.cancelled_at is null and t.planned_on >= app_today()
  order by t.planned_on, t.talk_id;

-- findThread
select (select coalesce(json_agg(q), '[]') from (select t.topic_id, t.about, t.words, t.laid_by, t.laid_side, t.laid_on
  from agency_topics t where "t"."organisation_id" = $1 and "t"."relation_id" = $2 order by t.laid_at, t.topic_id) as q) as "topics", (select coalesce(json_agg(q), '[]') from (select l.line_id, l.topic_id, l.side, l.author_id, l.words, l.written_at
  from agency_lines l join agency_topics t using (organisation_id, topic_id) where "t"."organisation_id" = $3 and "t"."relation_id" = $4
  order by l.written_at, l.line_id) as q) as "lines", (select coalesce(json_agg(q), '[]') from (select t.talk_id, t.planned_on, to_char(t.start_time, 'HH24:MI') as start_time, t.place, t.version,
  app_agency_talk_answered(t.talk_id) as answered
  from agency_talks t where "t"."organisation_id" = $5 and "t"."relation_id" = $6 and t.cancelled_at is null order by t.planned_on desc, t.talk_id) as q) as "talks", (select coalesce(json_agg(q), '[]') from (select a.talk_id, a.side, a.held
  from agency_answers a join agency_talks t using (organisation_id, talk_id) where "t"."organisation_id" = $7 and "t"."relation_id" = $8) as q) as "answers";

-- -------------------- src/capabilities/counterparts/store/topics.ts

-- deleteTopic
delete from "agency_topics"
  where "organisation_id" = $1
  and "topic_id" = $2;

-- findTopicsCalled
select "topic_id", "relation_id", "words"
  from "agency_topics"
  where "relation_id" in ($1, ...)
  and plain(words) like plain($2)
  order by "topic_id";

-- insertLine
insert into "agency_lines" ("organisation_id", "line_id", "topic_id", "side", "author_id", "words", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7);

-- insertTopic
insert into "agency_topics" ("organisation_id", "topic_id", "relation_id", "about", "words", "laid_by", "laid_side", "laid_on", "laid_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- -------------------- src/capabilities/depth/store/companions.ts

-- findAlong
select c.companion_id, c.kind, t.employee, t.planned_on, to_char(t.start_time, 'HH24:MI') as start_time
  from app_companion_states() s join companions c on c.companion_id = s.companion_id
  cross join lateral app_talk_along(c.companion_id) t
  where c.organisation_id = app_organisation() and s.state = 'open'
  order by t.planned_on, c.companion_id;

-- findCompanion
select c.companion_id, c.conversation_id, c.person_id, c.kind, c.reads,
  p.given_name || ' ' || p.family_name as name, app_companion_state(c.companion_id) as state
  from companions c join known_people p using (organisation_id, person_id) where c.organisation_id = $1
  and c.conversation_id = $2 and c.withdrawn_at is null;

-- findOwnCompany
select c.companion_id, c.conversation_id, c.person_id, c.kind, c.reads,
  p.given_name || ' ' || p.family_name as name, app_companion_state(c.companion_id) as state
  from companions c join known_people p using (organisation_id, person_id) where c.organisation_id = $1
  and c.companion_id = $2 and c.person_id = $3;

-- findShared
select (select coalesce(json_agg(q), '[]') from (select t.kind, t.planned_on, to_char(t.start_time, 'HH24:MI') as start_time, t.place, t.employee_id,
  t.employee, t.manager_id, t.manager from app_talk_along($1) t) as q) as "talk", (select coalesce(json_agg(q), '[]') from (select s.what, s.id, s.title, s.item_id, s.mandatory, s.quality, s.words, s.by_id
  from app_shared_along($2) s order by s.line_number, s.id) as q) as "lines";

-- insertCompanion
insert into "companions" ("organisation_id", "companion_id", "conversation_id", "person_id", "kind", "reads", "invitation_id", "invited_by", "invited_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- withdrawCompanion
update "companions"
  set "withdrawn_at" = $1
  where "organisation_id" = $2
  and "companion_id" = $3
  and "withdrawn_at" is null;

-- -------------------- src/capabilities/depth/store/declared.ts

-- deleteDeclared
delete from "declared_rooms"
  where "organisation_id" = $1
  and "declared_id" = $2;

-- findDeclared
select "d"."declared_id", "d"."topic_id", "d"."demand", "d"."room", "d"."late", "d"."version", "d"."said_by", "d"."said_at", "p"."given_name" as "name"
  from "declared_rooms" as "d"
  left join "known_people" as "p" on "p"."organisation_id" = "d"."organisation_id" and "p"."person_id" = "d"."said_by"
  where "d"."organisation_id" = $1
  and "d"."conversation_id" = $2
  order by "d"."said_at", "d"."declared_id";

-- insertDeclared
insert into "declared_rooms" ("organisation_id", "declared_id", "conversation_id", "topic_id", "demand", "room", "late", "said_by", "said_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- -------------------- src/capabilities/depth/store/notes.ts

-- deleteNote
delete from "level_notes"
  where "organisation_id" = $1
  and "note_id" = $2;

-- findNotes
select "n"."note_id", "n"."author_id", "n"."words", "n"."level", "n"."version", "n"."written_at", "n"."shared_at", "p"."given_name" as "name"
  from "level_notes" as "n"
  left join "known_people" as "p" on "p"."organisation_id" = "n"."organisation_id" and "p"."person_id" = "n"."author_id"
  where "n"."organisation_id" = $1
  and "n"."conversation_id" = $2
  order by "n"."written_at", "n"."note_id";

-- insertNote
insert into "level_notes" ("organisation_id", "note_id", "conversation_id", "author_id", "words", "level", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7);

-- -------------------- src/capabilities/depth/store/talk-lines.ts

-- endLine
update talk_lines set valid_until = greatest(valid_from, app_today())
  where organisation_id = $1 and line_id = $2 and valid_until > app_today()
  and valid_until > valid_from;

-- findLines
select l.line_id, l.kind, l.words, l.valid_from, l.valid_until, u.name as unit
  from talk_lines l left join known_units u using (organisation_id, unit_id)
  where l.organisation_id = $1 and l.valid_until > app_today()
  order by l.valid_from, l.written_at, l.line_id;

-- findLinesFor
with recursive above as (
  select u.unit_id, u.parent_id from known_places p join known_units u using (organisation_id, unit_id)
  where p.organisation_id = $1 and p.relation_id = $2 and p.valid_from <= $3
  and (p.valid_until is null or p.valid_until > $4)
  union
  select u.unit_id, u.parent_id from known_units u join above a on u.unit_id = a.parent_id
  where u.organisation_id = $5
  )
  select l.line_id, l.kind, l.words, l.valid_from, l.valid_until from talk_lines l
  where l.organisation_id = $6 and l.valid_from <= $7 and l.valid_until > $8
  and (l.unit_id is null or l.unit_id in (select unit_id from above))
  order by l.written_at, l.line_id;

-- findUnitsHere
select u.unit_id, u.name from known_units u where u.organisation_id = $1 and u.valid_from <= app_today()
  and (u.valid_until is null or u.valid_until > app_today())
  order by u.name collate dutch, u.unit_id;

-- insertLine
insert into "talk_lines" ("organisation_id", "line_id", "kind", "words", "unit_id", "valid_from", "valid_until", "written_by", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- -------------------- src/capabilities/desk/store.ts

-- atDesk
delete from "drawer_sheets"
  where "organisation_id" = $1
  and "sheet_id" = $2;
delete from "drawers"
  where "organisation_id" = $1
  and "person_id" = $2;
insert into "drawers" ("organisation_id", "drawer_id", "person_id", "public_key", "by_passphrase", "by_recovery", "opened_on")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("organisation_id", "person_id") do nothing;
insert into drawer_sheets (organisation_id, sheet_id, drawer_id, counts_from, sealed)
  values ($1, $2, $3,
  (date_trunc('month', app_today()) + interval '1 month')::date, $4);
select (select coalesce(json_agg(q), '[]') from (select drawer_id, version, public_key, by_passphrase, by_recovery, opened_on from drawers
  where organisation_id = $1 and person_id = $2) as q) as "drawers", (select coalesce(json_agg(q), '[]') from (
  select s.sheet_id, s.sealed, s.counts_from from drawer_sheets s join drawers d using (organisation_id, drawer_id)
  where d.organisation_id = $3 and d.person_id = $4 order by s.sheet_id) as q) as "sheets";
set local role wisselwerk_app;
set local role wisselwerk_desk;
with handed as (select * from jsonb_to_recordset($1::jsonb)
  as h ("sheetId" uuid, "newId" uuid, sealed text)),
  gone as (delete from drawer_sheets s using handed h
  where s.organisation_id = $2 and s.sheet_id = h."sheetId" and s.drawer_id <> $3
  returning h."newId" as sheet_id, h.sealed, s.counts_from)
  insert into drawer_sheets (organisation_id, sheet_id, drawer_id, counts_from, sealed)
  select $4, sheet_id, $5, counts_from, sealed from gone;

-- findDesks
select (select coalesce(json_agg(q), '[]') from (select c.person_id, c.name, c.email, c.unit, d.drawer_id, d.public_key, d.opened_on
  from app_confidants() c join known_people p on p.organisation_id = $1 and p.person_id = c.person_id
  left join drawers d on d.organisation_id = p.organisation_id and d.person_id = p.person_id
  and d.person_id in (select app_holders('confidant'))
  order by p.sort_name, p.person_id) as q) as "confidants", (select coalesce(json_agg(q), '[]') from (
  select y.year, p.given_name || ' ' || p.family_name as name, y.contacts
  from desk_years y join known_people p using (organisation_id, person_id)
  where y.organisation_id = $2 and p.erased_on is null
  order by p.sort_name, y.person_id) as q) as "years";

-- findDrawers
select drawer_id, person_id = $1 as mine, public_key, app_drawer_state(drawer_id) as state from drawers
  where organisation_id = $2 and (person_id = $3 or drawer_id = $4::uuid);

-- findOthers
select (select coalesce(json_agg(q), '[]') from (select d.person_id, p.given_name || ' ' || p.family_name as name, d.drawer_id, d.public_key,
  d.person_id in (select app_holders('confidant')) as confidant
  from drawers d join known_people p using (organisation_id, person_id)
  where d.organisation_id = $1 and d.person_id <> $2
  order by p.sort_name, d.person_id) as q) as "others", (select coalesce(json_agg(q), '[]') from (select year from desk_years
  where organisation_id = $3 and person_id = $4) as q) as "years";

-- insertYear
insert into "desk_years" ("organisation_id", "person_id", "year", "contacts", "said_on")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing;

-- -------------------- src/capabilities/dialogue/store/coverage.ts

-- findTalkCoverage
select *
  from app_talk_coverage($1);

-- -------------------- src/capabilities/dialogue/store/due.ts

-- findPlannedTalks
select "conversation_id", "relation_id", "series_id", "planned_on", to_char(start_time, 'HH24:MI') as "start_time", "place", "version"
  from "conversations"
  where "organisation_id" = $1
  and "relation_id" = any($2::uuid[])
  and "cancelled_at" is null
  and "planned_on" >= $3
  order by "planned_on";

-- findSeries
select (select coalesce(json_agg(q), '[]') from (select series_id, kind, every, starts_on, until,
  to_char(start_time, 'HH24:MI') as start_time, place, version from talk_series where organisation_id = $1 and series_id = any($2::uuid[])) as q) as "series", (select coalesce(json_agg(q), '[]') from (select conversation_id as "conversationId", series_id as "seriesId",
  recurs_on as "recursOn", planned_on as "plannedOn", to_char(start_time, 'HH24:MI') as "startsAt", place,
  cancelled_at is not null as cancelled from conversations where organisation_id = $3 and series_id = any($4::uuid[]) order by recurs_on) as q) as "turns";

-- findTalksDue
select *
  from app_talks_due($1::uuid[]);

-- -------------------- src/capabilities/dialogue/store/help.ts

-- deleteHelp
delete from "help_requests"
  where "organisation_id" = $1
  and "relation_id" = $2
  and "request_id" = $3
  and "answered_by" is null;

-- findOwnHelp
select "h"."request_id", "h"."kind", "h"."asked_on", t.given_name || ' ' || t.family_name as "answered_by"
  from "help_requests" as "h"
  left join "known_people" as "t" on "t"."organisation_id" = "h"."organisation_id" and "t"."person_id" = "h"."answered_by"
  where "h"."organisation_id" = $1
  and "h"."relation_id" = $2
  and "h"."asked_by" = $3
  order by "h"."asked_on", "h"."request_id";

-- findWaitingHelp
select "h"."request_id", "h"."kind", "h"."asked_on", "h"."asked_by", p.given_name || ' ' || p.family_name as "asked_by_name"
  from "help_requests" as "h"
  inner join "known_people" as "p" on "p"."organisation_id" = "h"."organisation_id" and "p"."person_id" = "h"."asked_by"
  where "h"."organisation_id" = $1
  and "h"."answered_by" is null
  order by "h"."asked_on", "p"."sort_name", "h"."request_id";

-- hasHrFor
select app_hr_for($1) as there;

-- insertHelp
insert into "help_requests" ("organisation_id", "request_id", "relation_id", "asked_by", "kind", "asked_on")
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing;

-- takeUpHelp
update "help_requests"
  set "answered_by" = $1, "answered_on" = $2
  where "organisation_id" = $3
  and "request_id" = $4
  and "answered_by" is null
  returning "asked_by", "relation_id";

-- -------------------- src/capabilities/dialogue/store/notes.ts

-- deleteNote
delete from "agenda_notes"
  where "organisation_id" = $1
  and "note_id" = $2;

-- findNotes
select "note_id", "need"
  from "agenda_notes"
  where "organisation_id" = $1
  and "relation_id" = $2
  and "owner_id" = $3
  order by "noted_at";

-- saveNote
insert into "agenda_notes" ("organisation_id", "note_id", "owner_id", "relation_id", "subject", "need", "noted_at")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("organisation_id", "owner_id", "subject") do update
  set "need" = $8, "noted_at" = $9;

-- -------------------- src/capabilities/dialogue/store/series.ts

-- cancelTurns
delete from "topic_talks"
  where "organisation_id" = $1
  and "conversation_id" = any($2::uuid[]);
update "conversations"
  set "cancelled_at" = $1, "version" = "version" + $2
  where "organisation_id" = $3
  and "conversation_id" = any($4::uuid[]);

-- insertSeries
insert into "talk_series" ("organisation_id", "series_id", "relation_id", "kind", "every", "starts_on", "until", "start_time", "place", "planned_by")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- leaveSeries
update "conversations"
  set "series_id" = $1, "recurs_on" = $2
  where "organisation_id" = $3
  and "conversation_id" = any($4::uuid[]);

-- moveTurns
update conversations c set series_id = $1, recurs_on = t."recursOn", planned_on = t."plannedOn",
  start_time = t."startsAt", place = t.place, kind = $2, ready_at = null, version = c.version + 1
  from jsonb_to_recordset($3::jsonb) as t ("conversationId" uuid, "recursOn" date,
  "plannedOn" date, "startsAt" time, place text)
  where c.organisation_id = $4 and c.conversation_id = t."conversationId";

-- raiseSeries
update "talk_series"
  set "version" = "version" + $1
  where "organisation_id" = $2
  and "series_id" = $3;

-- -------------------- src/capabilities/dialogue/store/shared-notes.ts

-- findSharedNotes
select "n"."body", "n"."version", "n"."written_by", "n"."written_side", "n"."written_at", "p"."given_name" as "name"
  from "talk_notes" as "n"
  left join "known_people" as "p" on "p"."organisation_id" = "n"."organisation_id" and "p"."person_id" = "n"."written_by"
  where "n"."organisation_id" = $1
  and "n"."conversation_id" = $2;

-- saveSharedNotes
insert into "talk_notes" ("organisation_id", "conversation_id", "body", "written_by", "written_side", "written_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing;

-- -------------------- src/capabilities/dialogue/store/sheets.ts

-- findSheets
select *
  from "readable_sheets"
  where "organisation_id" = $1
  and "topic_id" = $2;

-- saveSheet
insert into "interest_sheets" ("organisation_id", "topic_id", "round", "side", "author_id", "aims", "reach", "resistance", "unacceptable", "bridges", "guess_aims", "guess_reach", "guess_resistance", "guess_unacceptable", "guess_bridges", "version")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  on conflict do nothing;

-- shareSheet
select app_share_sheet($1, $2);

-- succeedOnTopic
select app_succeed_topic($1);

-- -------------------- src/capabilities/dialogue/store/table.ts

-- findTalkTable
select (select coalesce(json_agg(q), '[]') from (select c.conversation_id, c.kind, c.planned_on,
  to_char(c.start_time, 'HH24:MI') as start_time, c.place, c.ready_at, c.cancelled_at, c.version,
  c.series_id, c.recurs_on
  from conversations c where "c"."organisation_id" = $1 and "c"."relation_id" = $2 order by c.planned_on desc, c.conversation_id) as q) as "conversations", (select coalesce(json_agg(q), '[]') from (select s.series_id, s.kind, s.every, s.starts_on, s.until,
  to_char(s.start_time, 'HH24:MI') as start_time, s.place, s.version
  from talk_series s where "s"."organisation_id" = $3 and "s"."relation_id" = $4 order by s.starts_on, s.series_id) as q) as "series", (select coalesce(json_agg(q), '[]') from (select t.topic_id, t.title, t.item_id, t.mandatory, t.quality, t.added_side, t.added_by, t.round, l.conversation_id
  from topics t left join topic_talks l using (organisation_id, topic_id, round)
  where "t"."organisation_id" = $5 and "t"."relation_id" = $6 order by t.added_at, t.topic_id) as q) as "topics", (select coalesce(json_agg(q), '[]') from (select l.topic_id, l.round, l.conversation_id, l.laid_side
  from topic_talks l join topics t using (organisation_id, topic_id)
  where "t"."organisation_id" = $7 and "t"."relation_id" = $8 and l.round < t.round order by l.topic_id, l.round desc) as q) as "earlier", (select coalesce(json_agg(q), '[]') from (select s.conversation_id, s.mandatory, s.side, s.author_id, s.reason
  from topic_skips s join conversations c using (organisation_id, conversation_id) where "c"."organisation_id" = $9 and "c"."relation_id" = $10
  order by s.mandatory, s.side) as q) as "skips", (select coalesce(json_agg(q), '[]') from (select f.conversation_id, f.side, f.held
  from confirmations f join conversations c using (organisation_id, conversation_id) where "c"."organisation_id" = $11 and "c"."relation_id" = $12) as q) as "confirmations", (select coalesce(json_agg(q), '[]') from (select c.conversation_id, app_talk_waits(c.conversation_id) as waits from conversations c
  where "c"."organisation_id" = $13 and "c"."relation_id" = $14 and c.cancelled_at is null and app_talk_answered(c.conversation_id)) as q) as "answered", (select coalesce(json_agg(q), '[]') from (select g.topic_id, g.round, g.side, g.author_id, g.stands, g.dimensions,
  g.said_beside @> b.beside and (g.opened_at is not null or g.said_beside = b.beside) as current
  from topic_tags g join topics t using (organisation_id, topic_id)
  cross join (select app_seated_beside($15, 'talk') as beside) b
  where "t"."organisation_id" = $16 and "t"."relation_id" = $17) as q) as "tags", (select coalesce(json_agg(q), '[]') from (select * from app_sheet_states($18)) as q) as "sheets", (select coalesce(json_agg(q), '[]') from (select app_has_counterpart($19) as second) as q) as "counterparts", (select coalesce(json_agg(q), '[]') from (select n.note_id, n.need from agenda_notes n
  where "n"."organisation_id" = $20 and "n"."relation_id" = $21 and n.owner_id = app_person() order by n.noted_at) as q) as "notes";

-- -------------------- src/capabilities/dialogue/store/tags.ts

-- endTags
select app_end_tags($1);

-- openTags
select app_open_tags($1, $2);

-- saveTags
insert into "topic_tags" ("organisation_id", "topic_id", "round", "side", "author_id", "dimensions")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("organisation_id", "topic_id", "round", "side") do update
  set "dimensions" = $7, "author_id" = $8, "stands" = $9;

-- -------------------- src/capabilities/dialogue/store/talks.ts

-- deleteSkip
delete from "topic_skips"
  where "organisation_id" = $1
  and "conversation_id" = $2
  and "mandatory" = $3
  and "side" = $4;

-- insertConfirmation
insert into "confirmations" ("organisation_id", "conversation_id", "side", "author_id", "held", "confirmed_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing;

-- insertConversations
insert into "conversations" ("organisation_id", "conversation_id", "relation_id", "kind", "planned_on", "start_time", "place", "planned_by", "series_id", "recurs_on")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- saveSkip
insert into "topic_skips" ("organisation_id", "conversation_id", "mandatory", "side", "author_id", "reason")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("organisation_id", "conversation_id", "mandatory", "side") do update
  set "reason" = $7;

-- succeedInConversation
select app_succeed_conversation($1);

-- -------------------- src/capabilities/dialogue/store/topics.ts

-- beginRound
update "topics"
  set "round" = $1, "added_by" = $2, "added_side" = $3, "added_at" = $4
  where "organisation_id" = $5
  and "topic_id" = $6
  and "round" = $7;

-- deleteTopic
delete from "topics"
  where "organisation_id" = $1
  and "topic_id" = $2;

-- findTopicWork
select app_topic_work($1) as work;

-- findTopicsCalled
select "topic_id", "relation_id", "title"
  from "topics"
  where "relation_id" in ($1, ...)
  and plain(title) like plain($2)
  order by "topic_id";

-- gatherTopics
insert into topic_talks (organisation_id, topic_id, round, conversation_id, laid_by, laid_side, laid_at)
  select t.organisation_id, t.topic_id, t.round, c.conversation_id, t.added_by, t.added_side, t.added_at
  from topics t join conversations c using (organisation_id, relation_id)
  where t.organisation_id = $1 and t.relation_id = $2
  and c.conversation_id = $3 and (t.mandatory is null or c.kind = 'annual')
  and not exists (select from topic_talks l where l.organisation_id = t.organisation_id
  and l.topic_id = t.topic_id and l.round = t.round);

-- insertTopic
insert into "topics" ("organisation_id", "topic_id", "relation_id", "title", "item_id", "mandatory", "quality", "added_by", "added_side", "added_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- layOnAgenda
insert into "topic_talks" ("organisation_id", "topic_id", "round", "conversation_id", "laid_by", "laid_side", "laid_at")
  values ($1, $2, $3, $4, $5, $6, $7);

-- looseTopics
delete from "topic_talks"
  where "organisation_id" = $1
  and "conversation_id" = $2;

-- takeBackRound
delete from "interest_sheets"
  where "organisation_id" = $1
  and "topic_id" = $2
  and "round" = $3;
delete from "topic_tags"
  where "organisation_id" = $1
  and "topic_id" = $2
  and "round" = $3;
update "topics" as "t"
  set "round" = "l"."round", "added_by" = "l"."laid_by", "added_side" = "l"."laid_side", "added_at" = "l"."laid_at"
  from "topic_talks" as "l"
  where "t"."organisation_id" = $1
  and "t"."topic_id" = $2
  and "l"."organisation_id" = "t"."organisation_id"
  and "l"."topic_id" = "t"."topic_id"
  and "l"."round" = $3;

-- takeOffAgenda
delete from "topic_talks"
  where "organisation_id" = $1
  and "topic_id" = $2
  and "round" = $3;

-- -------------------- src/capabilities/dual-actions/store.ts

-- deleteAction
delete from "dual_actions"
  where "organisation_id" = $1
  and "action_id" = $2;

-- findActions
select "action_id", "employee_half", "organisation_half", "asked_of", "side", "author_id", "agreed_at", "version"
  from "dual_actions"
  where "organisation_id" = $1
  and "relation_id" = $2
  order by "begun_at", "action_id";

-- insertAction
insert into "dual_actions" ("organisation_id", "action_id", "relation_id", "begun_at", "employee_half", "organisation_half", "asked_of", "side", "author_id", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- -------------------- src/capabilities/employability/store/items.ts

-- deleteItem
delete from "employability_items"
  where "organisation_id" = $1
  and "item_id" = $2;

-- findItems
select "item_id", "slot", "version", "locked"
  from "employability_items"
  where "organisation_id" = $1
  and "person_id" = $2
  and "kind" = $3
  order by "item_id";

-- insertItem
insert into "employability_items" ("organisation_id", "item_id", "person_id", "kind", "slot", "locked")
  values ($1, $2, $3, $4, $5, $6);

-- -------------------- src/capabilities/employability/store/shares.ts

-- deleteShare
delete from "employability_shares"
  where "organisation_id" = $1
  and "item_id" = $2
  and "relation_id" = $3;

-- findOwnShares
select "item_id", "relation_id", "with_id"
  from "employability_shares"
  where "organisation_id" = $1
  and "person_id" = $2
  order by "relation_id";

-- findShared
select i.item_id, i.slot, i.locked, s.relation_id, i.person_id, p.given_name || ' ' || p.family_name as name
  from employability_shares s join employability_items i using (organisation_id, item_id)
  left join known_people p on p.organisation_id = i.organisation_id and p.person_id = i.person_id
  where s.organisation_id = $1 and s.with_id = $2
  order by p.sort_name, i.person_id, i.item_id;

-- insertShare
insert into "employability_shares" ("organisation_id", "item_id", "relation_id", "person_id", "with_id", "shared_at")
  values ($1, $2, $3, $4, $5, $6);

-- -------------------- src/capabilities/employability/store/views.ts

-- deleteView
delete from "employability_views"
  where "organisation_id" = $1
  and "view_id" = $2;

-- findOwnViews
select v.view_id, v.item_id, v.relation_id, v.dimension, v.asked_on, v.version, v.locked, v.with_id,
  p.given_name || ' ' || p.family_name as name
  from employability_views v
  left join known_people p on p.organisation_id = v.organisation_id and p.person_id = v.with_id
  where v.organisation_id = $1 and v.person_id = $2
  order by p.sort_name, v.view_id;

-- findQuestions
select v.view_id, v.item_id, v.relation_id, v.dimension, v.asked_on, v.version, v.locked, v.person_id,
  p.given_name || ' ' || p.family_name as name
  from employability_views v
  left join known_people p on p.organisation_id = v.organisation_id and p.person_id = v.person_id
  where v.organisation_id = $1 and v.with_id = $2
  order by p.sort_name, v.person_id, v.view_id;

-- insertView
insert into "employability_views" ("organisation_id", "view_id", "item_id", "relation_id", "person_id", "with_id", "dimension", "asked_on")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict do nothing;

-- -------------------- src/capabilities/expectations/store/entry.ts

-- completeEntry
select app_complete_entry($1, $2);

-- deleteEntry
delete from "entry_views"
  where "organisation_id" = $1
  and "relation_id" = $2
  and "author_id" = $3;

-- findEntry
select (select coalesce(json_agg(q), '[]') from (select * from app_entry_states($1)) as q) as "states", (select coalesce(json_agg(q), '[]') from ((select "author_id", "part", "words" from "readable_parts" where "organisation_id" = $2 and "relation_id" = $3)) as q) as "parts";

-- hideEntry
select app_hide_entry($1);

-- layAside
insert into "entry_views" ("organisation_id", "relation_id", "author_id", "side", "version", "begun_at", "aside")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("organisation_id", "relation_id", "author_id") do update
  set "aside" = $8;

-- raiseEntry
insert into "entry_views" ("organisation_id", "relation_id", "author_id", "side", "version", "begun_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing;

-- showEntry
select app_show_entry($1, $2);

-- takeEntryBack
select app_take_entry_back($1);

-- writeParts
delete from "view_parts"
  where "organisation_id" = $1
  and "relation_id" = $2
  and "author_id" = $3
  and part <> all ($4::text[]);
insert into view_parts (organisation_id, relation_id, author_id, part, words)
  select $1, $2, $3, * from unnest($4::text[], $5::text[])
  on conflict (organisation_id, relation_id, author_id, part) do update set words = excluded.words;

-- -------------------- src/capabilities/expectations/store/items.ts

-- findOwnItems
select "item_id", side as "side", domain as "domain", "label_nl", "label_en", "statement_nl", "statement_en", "retired_on"
  from "own_items"
  where "organisation_id" = $1
  order by "added_on", "item_id";

-- insertOwnItem
insert into "own_items" ("organisation_id", "item_id", "side", "domain", "label_nl", "label_en", "statement_nl", "statement_en", "added_on")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- retireOwnItem
update "own_items"
  set "retired_on" = $1
  where "organisation_id" = $2
  and "item_id" = $3
  and "retired_on" is null;

-- -------------------- src/capabilities/expectations/store/needs.ts

-- deleteNeedCard
delete from "need_cards"
  where "organisation_id" = $1
  and "card_id" = $2;

-- findNeedCards
select "card_id", need as "need", "wish", "from_date", "review_date", "version"
  from "need_cards"
  where "organisation_id" = $1
  and "relation_id" = $2
  order by "need", "from_date";

-- findReviewDays
select "card_id", "relation_id", "review_date", "version"
  from "need_cards"
  where "organisation_id" = $1
  and "owner_id" = $2
  and "relation_id" = any($3::uuid[])
  and "review_date" >= $4;

-- insertNeedCard
insert into "need_cards" ("organisation_id", "card_id", "relation_id", "owner_id", "need", "wish", "from_date", "review_date")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- -------------------- src/capabilities/expectations/store/rounds.ts

-- findRounds
select (select coalesce(json_agg(q), '[]') from (select * from app_view_states($1)) as q) as "progress", (select coalesce(json_agg(q), '[]') from ((select "v"."view_id", "v"."round", "v"."side", "v"."author_id", "v"."pass", "v"."carried_over", v.submitted_at is not null as "submitted", v.released_at is not null as "released", v.opened_at is not null as "opened", v.ended_at is not null as "ended", to_char(coalesce(v.opened_at, v.released_at, v.submitted_at, v.created_at), 'YYYY-MM-DD') as "on" from "views" as "v" where "v"."organisation_id" = $2 and "v"."relation_id" = $3 order by "v"."round")) as q) as "views", (select coalesce(json_agg(q), '[]') from ((select "a"."view_id", "a"."item_id", "a"."importance", "a"."owed", "a"."kept" from "readable_answers" as "a" where "a"."organisation_id" = $4 and a.view_id = any (array((select "v"."view_id" from "views" as "v" where "v"."organisation_id" = $5 and "v"."relation_id" = $6))) order by "a"."item_id")) as q) as "answers", (select coalesce(json_agg(q), '[]') from ((select "item_id", side as "side", domain as "domain", "label_nl", "label_en", "statement_nl", "statement_en", "retired_on" from "own_items" where "organisation_id" = $7 order by "added_on", "item_id")) as q) as "items";

-- -------------------- src/capabilities/expectations/store/views.ts

-- copyAnswers
insert into answers (organisation_id, view_id, item_id, importance, owed, kept)
  select a.organisation_id, $1, a.item_id, a.importance, a.owed, a.kept from answers a
  where a.organisation_id = $2 and a.view_id = $3;

-- deleteView
delete from "views"
  where "organisation_id" = $1
  and "view_id" = $2;

-- findAnswers
select "a"."item_id", "a"."importance", "a"."owed", "a"."kept"
  from "readable_answers" as "a"
  where "a"."organisation_id" = $1
  and "a"."view_id" = $2
  order by "a"."item_id";

-- findCompared
select (select coalesce(json_agg(q), '[]') from ((select "view_id", "side" from "views" where "organisation_id" = $1 and "relation_id" = $2 and "round" = $3)) as q) as "views", (select coalesce(json_agg(q), '[]') from ((select "a"."item_id", "a"."importance", "a"."owed", "a"."kept", "a"."view_id" from "readable_answers" as "a" where "a"."organisation_id" = $4 and a.view_id = any (array((select "view_id" from "views" where "organisation_id" = $5 and "relation_id" = $6 and "round" = $7))) order by "a"."item_id")) as q) as "answers", (select coalesce(json_agg(q), '[]') from ((select "item_id", side as "side", domain as "domain", "label_nl", "label_en", "statement_nl", "statement_en", "retired_on" from "own_items" where "organisation_id" = $8 order by "added_on", "item_id")) as q) as "items";

-- findProgress
select *
  from app_view_states($1);

-- findStanding
select (select coalesce(json_agg(q), '[]') from (select * from app_view_states($1)) as q) as "progress", (select coalesce(json_agg(q), '[]') from (select * from app_entry_states($2)) as q) as "entry";

-- findView
select "view_id", "round", "version", "author_id", "submitted_at", "released_at", pass as "pass"
  from "views"
  where "organisation_id" = $1
  and "relation_id" = $2
  and "round" = $3
  and "side" = $4;

-- findViewAnswers
select (select coalesce(json_agg(q), '[]') from ((select "view_id", "round", "version", "author_id", "submitted_at", "released_at", pass as "pass" from "views" where "organisation_id" = $1 and "relation_id" = $2 and "round" = $3 and "side" = $4)) as q) as "views", (select coalesce(json_agg(q), '[]') from ((select "a"."item_id", "a"."importance", "a"."owed", "a"."kept" from "readable_answers" as "a" where "a"."organisation_id" = $5 and "a"."view_id" = (select "view_id" from "views" where "organisation_id" = $6 and "relation_id" = $7 and "round" = $8 and "side" = $9) order by "a"."item_id")) as q) as "answers";

-- insertView
insert into "views" ("organisation_id", "view_id", "relation_id", "round", "side", "author_id", "pass", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict do nothing;

-- saveAnswers
insert into answers (organisation_id, view_id, item_id, importance, owed, kept)
  select $1, $2, * from unnest($3::text[],
  $4::smallint[], $5::smallint[], $6::smallint[])
  on conflict (organisation_id, view_id, item_id) do update
  set importance = excluded.importance, owed = excluded.owed, kept = excluded.kept;

-- setSubmitted
update "views"
  set "submitted_at" = $1
  where "organisation_id" = $2
  and "view_id" = $3;

-- showView
select app_show_view($1, $2, $3);

-- takeReleaseBack
select app_take_release_back($1, $2);

-- takeViewBack
select app_take_view_back($1, $2, $3);

-- -------------------- src/capabilities/fairness/store/arrangements.ts

-- findArrangements
with signed as (
  select s.agreement_id, s.number from counted_signatures s
  where s.organisation_id = $1 and s.signed_at::date <= $2::date
  group by s.agreement_id, s.number, s.signers having count(*) = s.signers
  )
  select distinct r.person_id as "personId", extract(year from d.added_at)::int as year, d.kind, d.dimension, d.reason,
  d.compensation
  from signed s
  join counted_clauses c on c.organisation_id = $3 and c.agreement_id = s.agreement_id
  and c.number = s.number and c.deal_id is not null
  join counted_deals d on d.organisation_id = $4 and d.deal_id = c.deal_id and not d.refused
  join counted_texts t on t.organisation_id = $5 and t.agreement_id = d.agreement_id
  join known_relations r on r.organisation_id = $6 and r.relation_id = t.relation_id;

-- findWorkers
select person_id as id, bool_or(valid_until is null or valid_until > $1::date) as in_year
  from known_relations where organisation_id = $2 and valid_from <= $3::date
  group by person_id order by person_id;

-- -------------------- src/capabilities/fairness/store/deal-needs.ts

-- findDealNeeds
select d.deal_id, app_other_said_needs(d.deal_id, d.version) as other_said,
  (select coalesce(jsonb_agg(jsonb_build_object('side', n.side, 'author_id', n.author_id, 'met', n.met, 'costs', n.costs,
  'untouched', n.untouched, 'in_return', n.in_return)), '[]')
  from deal_needs n where n.organisation_id = $1 and n.deal_id = d.deal_id
  and n.deal_version = d.version) as said
  from unnest($2::uuid[], $3::int[]) as d (deal_id, version);

-- saveDealNeeds
insert into "deal_needs" ("organisation_id", "deal_id", "deal_version", "side", "author_id", "met", "costs", "untouched", "said_on")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);
select app_clear_deal_needs($1);

-- saveReturn
update "deal_needs"
  set "in_return" = $1
  where "organisation_id" = $2
  and "deal_id" = $3
  and "deal_version" = $4
  and "side" = $5;

-- -------------------- src/capabilities/fairness/store/rates.ts

-- findDealAnswers
with signed as (
  select s.agreement_id, s.number, max(s.signed_at::date) as day from counted_signatures s
  where s.organisation_id = $1
  group by s.agreement_id, s.number, s.signers having count(*) = s.signers
  ), first as (
  select c.deal_id, min(s.day) as day from signed s join counted_clauses c on c.organisation_id = $2
  and c.agreement_id = s.agreement_id and c.number = s.number and c.deal_id is not null
  group by c.deal_id
  ), answered as (
  select d.agreement_id, d.added_at, not d.refused as granted, case when d.refused
  then (select max(f.refused_on) from counted_refusals f where f.organisation_id = d.organisation_id and f.deal_id = d.deal_id)
  else (select f.day from first f where f.deal_id = d.deal_id) end as day
  from counted_deals d where d.organisation_id = $3
  )
  select r.person_id as "personId", a.granted, a.day::text as on, extract(year from a.added_at)::int as year
  from answered a join counted_texts t on t.organisation_id = $4 and t.agreement_id = a.agreement_id
  join known_relations r on r.organisation_id = $5 and r.relation_id = t.relation_id
  where a.day <= $6::date;

-- findNewestRates
select "edition", "figures"
  from "grant_rates"
  where "organisation_id" = $1
  and "edition" = (select max("r"."edition") as "newest" from "grant_rates" as "r" where "r"."organisation_id" = $2);

-- findRequestAnswers
select q.person_id as "personId", q.kind, coalesce(q.outcome, 'granted') = 'granted' as granted
  from counted_requests q
  where q.organisation_id = $1 and not q.withdrawn
  and coalesce(q.decided_on, q.last_day + 1) between $2::date and $3::date;

-- findSomebodies
with here as (
  select r.person_id, r.relation_id, r.kind, r.valid_from, least(r.valid_until - 1, $1::date) as last
  from known_relations r where r.organisation_id = $2 and r.valid_from <= $3::date
  and (r.valid_until is null or r.valid_until > $4::date)
  )
  select h.person_id as "personId", h.kind, h.valid_from::text as "from", h.last::text as last,
  coalesce((select p.hours_per_week from known_places p where p.organisation_id = $5
  and p.relation_id = h.relation_id and p.valid_from <= h.last and (p.valid_until is null or p.valid_until > h.last)), 0)::float
  as hours,
  extract(year from age($6::date, b.birth_date))::int as age, g.gender
  from here h
  left join known_birth_days b on b.organisation_id = $7 and b.person_id = h.person_id
  left join known_genders g on g.organisation_id = $8 and g.person_id = h.person_id
  order by h.person_id;

-- insertRates
insert into "grant_rates" ("organisation_id", "edition", "figures", "made_on")
  values ($1, $2, $3, $4);

-- -------------------- src/capabilities/fairness/store/reach.ts

-- findLeaders
select distinct manager_id as id from known_leads where organisation_id = $1
  and valid_from <= $2::date and (valid_until is null or valid_until > $3::date);

-- findNewestReach
select "edition", "figures"
  from "reach_figures"
  where "organisation_id" = $1
  and "edition" = (select max("r"."edition") as "newest" from "reach_figures" as "r" where "r"."organisation_id" = $2);

-- findUses
select person_id as "personId", 'budget' as use from counted_bookings
  where organisation_id = $1 and booked_at::date between $2::date and $3::date
  union select person_id, 'recognised' from counted_bookings
  where organisation_id = $4 and booked_at::date between $5::date and $6::date and recognised
  union select person_id, 'diploma' from counted_diplomas
  where organisation_id = $7 and answered_at::date between $8::date and $9::date
  union select r.person_id, 'together' from counted_dual_actions d
  join known_relations r on r.organisation_id = d.organisation_id and r.relation_id = d.relation_id
  where d.organisation_id = $10 and d.agreed_at::date between $11::date and $12::date;

-- insertReach
insert into "reach_figures" ("organisation_id", "edition", "figures", "made_on")
  values ($1, $2, $3, $4);

-- -------------------- src/capabilities/fairness/store/why-lists.ts

-- findNewestList
select "edition", "figures"
  from "why_lists"
  where "organisation_id" = $1
  and "edition" = (select max("l"."edition") as "newest" from "why_lists" as "l" where "l"."organisation_id" = $2);

-- insertList
insert into "why_lists" ("organisation_id", "edition", "figures", "made_on")
  values ($1, $2, $3, $4);

-- -------------------- src/capabilities/flexicurity/store.ts

-- deleteActivity
delete from "activities"
  where "organisation_id" = $1
  and "activity_id" = $2;

-- deleteCard
delete from "organisation_needs"
  where "organisation_id" = $1
  and "card_id" = $2;

-- findActivities
select "activity_id", cluster as "cluster", "name", reaches as "reaches", "since", "version"
  from "activities"
  where "organisation_id" = $1
  order by "activity_id";

-- findCards
select "card_id", "unit_id", need as "need", "what", "needed_when", "how_long", "version"
  from "organisation_needs"
  where "organisation_id" = $1
  order by "need", "card_id";

-- findNeedsAtTable
select distinct n.need from organisation_needs n
  where n.organisation_id = $1 and n.unit_id = any (array(
  select p.unit_id from known_places p where p.organisation_id = $2 and p.relation_id = $3
  and p.valid_from <= $4::date and (p.valid_until is null or p.valid_until > $5::date)))
  order by n.need;

-- findPackage
select "k"."number", k.content as "content", "k"."published_by", "k"."published_on", p.given_name || ' ' || p.family_name as "publisher", "o"."name" as "organisation", "k"."published_at"
  from "packages" as "k"
  inner join "known_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."published_by"
  inner join "organisations" as "o" on "o"."organisation_id" = "k"."organisation_id"
  where "k"."organisation_id" = $1
  and "k"."number" = $2;

-- findPackages
select "k"."number", k.content as "content", "k"."published_by", "k"."published_on", p.given_name || ' ' || p.family_name as "publisher"
  from "packages" as "k"
  inner join "known_people" as "p" on "p"."organisation_id" = "k"."organisation_id" and "p"."person_id" = "k"."published_by"
  where "k"."organisation_id" = $1
  order by "k"."number" desc
  limit $2;

-- findTeams
select "unit_id", "name", app_has_role('hr') or app_manages_in(unit_id) as "may_write", app_works_in(unit_id) as "works_here"
  from "known_units"
  where "organisation_id" = $1
  and "valid_from" <= $2
  and ("valid_until" is null or "valid_until" > $3)
  order by "name" collate dutch;

-- insertActivity
insert into "activities" ("organisation_id", "activity_id", "cluster", "name", "reaches", "since")
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing;

-- insertCard
insert into "organisation_needs" ("organisation_id", "card_id", "unit_id", "need", "what", "needed_when", "how_long")
  values ($1, $2, $3, $4, $5, $6, $7);

-- insertPackage
insert into "packages" ("organisation_id", "number", "content", "published_by", "published_on", "published_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing;

-- -------------------- src/capabilities/handbook/store.ts

-- endVersion
update "house_rules"
  set "ends_on" = $1
  where "organisation_id" = $2
  and "rule_id" = $3
  and "number" = $4;

-- findVersions
select r.rule_id as "ruleId", r.number, r.title, r.what, r.why, r.decides, r.source,
  r.valid_from as "validFrom", r.ends_on as "endsOn"
  from house_rules r, lateral (select n.title as name from house_rules n where n.organisation_id = r.organisation_id
  and n.rule_id = r.rule_id order by n.number desc limit 1) latest
  where r.organisation_id = $1
  order by latest.name collate dutch, r.rule_id, r.number desc;

-- insertVersion
insert into "house_rules" ("organisation_id", "rule_id", "number", "title", "what", "why", "decides", "source", "valid_from", "ends_on", "written_by", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- -------------------- src/capabilities/heavy-work/store.ts

-- findFunctions
select flag_id as "flagId", job_title as "jobTitle", why, after_years as "afterYears",
  heavy_from as "heavyFrom", ended_on as "endedOn"
  from heavy_functions, lateral (select job_title as name) called where organisation_id = $1
  order by called.name collate dutch, flag_id;

-- findOffers
select o.offer_id as "offerId", o.relation_id as "relationId", h.job_title as "jobTitle", h.why,
  h.after_years as "afterYears", o.answer, o.planned_on as "plannedOn"
  from plan_b_offers o join heavy_functions h using (organisation_id, flag_id)
  where o.organisation_id = $1 and o.person_id = $2
  and (h.ended_on is null or o.answer = 'talk' or o.planned_on is not null)
  order by o.offered_on desc, o.offer_id;

-- findTimes
select f.person_id, f.relation_id, h.flag_id, h.after_years, h.heavy_from, h.written_by,
  f.valid_from, f.valid_until
  from heavy_functions h join known_functions f using (organisation_id, job_title)
  where h.organisation_id = $1 and h.heavy_from <= $2 and h.ended_on is null
  and f.valid_from <= $3
  and not exists (select from plan_b_offers o join heavy_functions other using (organisation_id, flag_id)
  where o.organisation_id = h.organisation_id and o.person_id = f.person_id and other.job_title = h.job_title)
  order by f.person_id, f.valid_from, f.relation_id;

-- findTitles
select name from (select distinct job_title as name from known_functions
  where organisation_id = $1 and valid_from <= $2
  and (valid_until is null or valid_until > $3)) called
  order by called.name collate dutch;

-- insertFlag
insert into "heavy_functions" ("organisation_id", "flag_id", "job_title", "why", "after_years", "heavy_from", "written_by")
  values ($1, $2, $3, $4, $5, $6, $7);

-- insertOffer
insert into "plan_b_offers" ("organisation_id", "offer_id", "person_id", "flag_id", "relation_id", "offered_on")
  values ($1, $2, $3, $4, $5, $6);

-- setAnswer
update "plan_b_offers"
  set "answer" = $1
  where "organisation_id" = $2
  and "offer_id" = $3;

-- setEnded
update "heavy_functions"
  set "ended_on" = $1
  where "organisation_id" = $2
  and "flag_id" = $3;

-- setPlanned
update "plan_b_offers"
  set "planned_on" = $1
  where "organisation_id" = $2
  and "offer_id" = $3;

-- -------------------- src/capabilities/leading/store/amo.ts

-- closeHalf
insert into "amo_halves" ("organisation_id", "half", "closed_at")
  values ($1, $2, $3)
  on conflict do nothing;

-- deleteSheet
delete from "amo_sheets"
  where "organisation_id" = $1
  and "person_id" = $2
  and "voice" = $3
  and "half" = $4;

-- findCounted
select distinct s.sheet_id, s.voice, s.locked, s.person_id, p.unit_id
  from amo_sheets s
  join known_relations r on r.organisation_id = s.organisation_id and "r"."valid_from" <= $1::date
  and ("r"."valid_until" is null or "r"."valid_until" > $2::date)
  left join known_leads l on l.organisation_id = r.organisation_id and l.relation_id = r.relation_id and "l"."valid_from" <= $3::date
  and ("l"."valid_until" is null or "l"."valid_until" > $4::date)
  join known_places p on p.organisation_id = r.organisation_id and p.relation_id = r.relation_id and "p"."valid_from" <= $5::date
  and ("p"."valid_until" is null or "p"."valid_until" > $6::date)
  where s.organisation_id = $7 and s.half = $8
  and case s.voice when 'led' then r.person_id = s.person_id else l.manager_id = s.person_id end
  order by s.sheet_id, p.unit_id;

-- findOpenHalves
select distinct s.half from amo_sheets s
  where s.organisation_id = $1 and not exists (select from amo_halves h
  where h.organisation_id = s.organisation_id and h.half = s.half)
  order by 1;

-- findParents
select "unit_id", "parent_id"
  from "known_units"
  where "organisation_id" = $1;

-- findScan
select (select coalesce(json_agg(q), '[]') from (select v.voice from unnest(array['leads', 'led']) v(voice) where app_amo_voice(v.voice)) as q) as "asked", (select coalesce(json_agg(q), '[]') from (select sheet_id, voice, locked from amo_sheets
  where organisation_id = app_organisation() and person_id = app_person() and half = $1) as q) as "sheets", (select coalesce(json_agg(q), '[]') from (select u.unit_id as "unitId", u.name from known_units u
  where u.organisation_id = app_organisation() and u.valid_from <= app_today()
  and (u.valid_until is null or u.valid_until > app_today())
  and ($2 or app_leads_unit(u.unit_id) or app_works_in(u.unit_id))
  order by u.name collate dutch, u.unit_id) as q) as "units", (select coalesce(json_agg(q), '[]') from (select c.half, c.voice, c.unit_id as "unitId", c.people, c.figures from amo_cards c
  where c.organisation_id = app_organisation() and c.half = (select max(h.half) from amo_halves h
  where h.organisation_id = app_organisation())
  order by c.number) as q) as "cards", (select coalesce(json_agg(q), '[]') from (select max(half) as half from amo_halves where organisation_id = app_organisation()) as q) as "counted";

-- insertCards
insert into "amo_cards" ("organisation_id", "half", "number", "voice", "unit_id", "people", "figures")
  values ($1, $2, $3, $4, $5, $6, $7);

-- saveSheet
insert into "amo_sheets" ("organisation_id", "sheet_id", "person_id", "voice", "half", "locked", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("organisation_id", "person_id", "voice", "half") do update
  set "locked" = $8, "written_at" = $9;

-- -------------------- src/capabilities/leading/store/paradox.ts

-- findMembers
select r.person_id as "personId", p.unit_id as "unitId", least(r.valid_until - 1, p.valid_until - 1, $1::date)::text as last
  from known_relations r left join known_places p on p.organisation_id = r.organisation_id and p.relation_id = r.relation_id
  and p.valid_from <= $2::date and (p.valid_until is null or p.valid_until > $3::date)
  where r.organisation_id = $4 and r.valid_from <= $5::date
  and (r.valid_until is null or r.valid_until > $6::date)
  order by r.person_id, p.unit_id;

-- findNewestLearning
select max("edition") as "edition"
  from "team_learning"
  where "organisation_id" = $1;

-- findSides
select (select coalesce(json_agg(q), '[]') from (select (app_today() - interval '1 year')::date as "from") as q) as "span", (select coalesce(json_agg(q), '[]') from (with stays as materialized (
  select r.person_id, p.unit_id, unnest(range_agg(case when greatest("r"."valid_from", "p"."valid_from") < coalesce(least("r"."valid_until", "p"."valid_until"), 'infinity')
  then daterange(greatest("r"."valid_from", "p"."valid_from"), least("r"."valid_until", "p"."valid_until")) else 'empty'::daterange end)) as days
  from known_relations r join known_places p using (organisation_id, relation_id)
  where organisation_id = $1 group by r.person_id, p.unit_id), led as materialized (
  select p.unit_id, range_agg(case when greatest("l"."valid_from", "r"."valid_from", "p"."valid_from") < coalesce(least("l"."valid_until", "r"."valid_until", "p"."valid_until"), 'infinity')
  then daterange(greatest("l"."valid_from", "r"."valid_from", "p"."valid_from"), least("l"."valid_until", "r"."valid_until", "p"."valid_until")) else 'empty'::daterange end) as days
  from known_leads l join known_relations r using (organisation_id, relation_id) join known_places p using (organisation_id, relation_id)
  where organisation_id = $2 and l.manager_id = $3 group by p.unit_id)
  select u.unit_id as "unitId", u.name, count(s.person_id)::int as people
  from known_units u left join stays s on s.unit_id = u.unit_id and s.days @> app_today()
  where u.organisation_id = $4 and u.valid_from <= app_today() and (u.valid_until is null or u.valid_until > app_today())
  and case when $5::boolean then exists (select from stays every where every.unit_id = u.unit_id)
  else exists (select from led where led.unit_id = u.unit_id and led.days @> app_today()) end
  group by u.unit_id, u.name order by u.name collate dutch, u.unit_id) as q) as "teams", (select coalesce(json_agg(q), '[]') from (with stays as materialized (
  select r.person_id, p.unit_id, unnest(range_agg(case when greatest("r"."valid_from", "p"."valid_from") < coalesce(least("r"."valid_until", "p"."valid_until"), 'infinity')
  then daterange(greatest("r"."valid_from", "p"."valid_from"), least("r"."valid_until", "p"."valid_until")) else 'empty'::daterange end)) as days
  from known_relations r join known_places p using (organisation_id, relation_id)
  where organisation_id = $6 group by r.person_id, p.unit_id), led as materialized (
  select p.unit_id, range_agg(case when greatest("l"."valid_from", "r"."valid_from", "p"."valid_from") < coalesce(least("l"."valid_until", "r"."valid_until", "p"."valid_until"), 'infinity')
  then daterange(greatest("l"."valid_from", "r"."valid_from", "p"."valid_from"), least("l"."valid_until", "r"."valid_until", "p"."valid_until")) else 'empty'::daterange end) as days
  from known_leads l join known_relations r using (organisation_id, relation_id) join known_places p using (organisation_id, relation_id)
  where organisation_id = $7 and l.manager_id = $8 group by p.unit_id), came_and_went as (
  select s.unit_id, 'in' as side, lower(s.days) as day, case
  when exists (select from stays o where o.person_id = s.person_id and o.unit_id = s.unit_id and o.days << s.days) then 'back'
  when exists (select from stays o where o.person_id = s.person_id and o.days @> lower(s.days) - 1) then 'inside'
  when exists (select from stays o where o.person_id = s.person_id and o.days << s.days) then 'back'
  else 'new' end as how
  from stays s
  union all
  select s.unit_id, 'out', upper(s.days), case
  when exists (select from stays o where o.person_id = s.person_id and o.days @> upper(s.days)) then 'inside' else 'left' end
  from stays s where not upper_inf(s.days))
  select c.unit_id as "unitId", c.side, c.how, count(*)::int as count
  from came_and_went c left join led on led.unit_id = c.unit_id
  where c.day > (app_today() - interval '1 year')::date and c.day <= app_today()
  and ($9::boolean or led.days @> c.day or led.days @> c.day - 1)
  group by c.unit_id, c.side, c.how) as q) as "moves", (select coalesce(json_agg(q), '[]') from (
  select l.edition, l.unit_id as "unitId", l.people, l.users from team_learning l
  where l.organisation_id = $10
  and l.edition = (select max(newest.edition) from team_learning newest where newest.organisation_id = $11)
  order by l.unit_id) as q) as "learning";

-- insertLearning
insert into "team_learning" ("organisation_id", "edition", "unit_id", "people", "users", "made_on")
  values ($1, $2, $3, $4, $5, $6);

-- -------------------- src/capabilities/leading/store/span.ts

-- findPairs
select (select coalesce(json_agg(q), '[]') from (select app_own_span() as pairs) as q) as "own", (select coalesce(json_agg(q), '[]') from (
  select u.unit_id as "unitId", u.name, s.pairs, s.wide, h.hours
  from app_unit_spans($1) s join known_units u on u.organisation_id = $2 and u.unit_id = s.unit_id
  left join span_hours h on h.organisation_id = u.organisation_id and h.unit_id = u.unit_id
  where $3 order by u.name collate dutch, u.unit_id) as q) as "units";

-- findRule
select r.version, r.talks, r.minutes, r.most, r.set_on as "on",
  p.given_name || ' ' || p.family_name as by
  from span_rules r left join known_people p on p.organisation_id = r.organisation_id and p.person_id = r.set_by
  where r.organisation_id = $1;

-- saveHours
delete from "span_hours"
  where "organisation_id" = $1
  and "unit_id" = $2;
insert into "span_hours" ("organisation_id", "unit_id", "hours", "said_by", "said_on")
  values ($1, $2, $3, $4, $5)
  on conflict ("organisation_id", "unit_id") do update
  set "hours" = $6, "said_by" = $7, "said_on" = $8;

-- saveRule
insert into "span_rules" ("organisation_id", "talks", "minutes", "most", "set_by", "set_on")
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing;

-- -------------------- src/capabilities/learning/store.ts

-- deleteDiploma
delete from "diplomas"
  where "organisation_id" = $1
  and "diploma_id" = $2;

-- findDiplomas
select (select coalesce(json_agg(q), '[]') from (select d.diploma_id as "diplomaId", d.version, d.locked, d.shown_at, d.answer,
  d.answered_at, p.given_name || ' ' || p.family_name as "by"
  from diplomas d left join known_people p on p.organisation_id = d.organisation_id and p.person_id = d.answered_by
  where d.organisation_id = $1 and d.person_id = $2 order by d.added_at, d.diploma_id) as q) as "rows", (select coalesce(json_agg(q), '[]') from (select number from trade_registers where organisation_id = $3) as q) as "registers";

-- findShown
select (select coalesce(json_agg(q), '[]') from (select d.diploma_id as "diplomaId", d.version, d.locked, d.shown_at, d.person_id as "personId",
  p.given_name || ' ' || p.family_name as name
  from diplomas d join known_people p using (organisation_id, person_id)
  where d.organisation_id = $1 and d.person_id <> $2 and d.shown_at is not null and d.answer is null
  order by p.sort_name, d.person_id, d.added_at, d.diploma_id) as q) as "rows", (select coalesce(json_agg(q), '[]') from (select number from trade_registers where organisation_id = $3) as q) as "registers";

-- insertDiploma
insert into "diplomas" ("organisation_id", "diploma_id", "person_id", "locked", "added_at")
  values ($1, $2, $3, $4, $5);

-- update
update "diplomas"
  set "answer" = $1, "answered_by" = $2, "answered_at" = $3
  where "organisation_id" = $4
  and "diploma_id" = $5;
update "diplomas"
  set "shown_at" = $1, "answer" = $2, "answered_by" = $3, "answered_at" = $4
  where "organisation_id" = $5
  and "diploma_id" = $6;
update "diplomas"
  set "version" = $1, "locked" = $2, "shown_at" = $3, "answer" = $4, "answered_by" = $5, "answered_at" = $6
  where "organisation_id" = $7
  and "diploma_id" = $8;

-- writeTradeRegister
delete from "trade_registers"
  where "organisation_id" = $1;
insert into "trade_registers" ("organisation_id", "number")
  values ($1, $2);

-- -------------------- src/capabilities/measures/store/measures.ts

-- dateMeasure
update "measures"
  set "ended_on" = $1, "version" = $2
  where "organisation_id" = $3
  and "measure_id" = $4;
update "measures"
  set "published_on" = $1, "version" = $2
  where "organisation_id" = $3
  and "measure_id" = $4;

-- deleteDraft
delete from "measures"
  where "organisation_id" = $1
  and "measure_id" = $2;

-- findMeasures
select measure_id as "measureId", title, what, why, possibilities, needs,
  affinities, wishes, age, roads, prevents, cures, version, published_on as "publishedOn", ended_on as "endedOn"
  from measures, lateral (select title as name) called where organisation_id = $1
  order by called.name collate dutch, measure_id;

-- insertMeasure
insert into "measures" ("organisation_id", "measure_id", "title", "what", "why", "possibilities", "needs", "affinities", "wishes", "age", "roads", "prevents", "cures", "version", "written_by", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

-- rewriteMeasure
update "measures"
  set "title" = $1, "what" = $2, "why" = $3, "possibilities" = $4, "needs" = $5, "affinities" = $6, "wishes" = $7, "age" = $8, "roads" = $9, "prevents" = $10, "cures" = $11, "version" = $12
  where "organisation_id" = $13
  and "measure_id" = $14;

-- -------------------- src/capabilities/measures/store/offers.ts

-- endOffer
update "open_offers"
  set "taken_off_on" = $1
  where "organisation_id" = $2
  and "offer_id" = $3;

-- findCounts
select c.offer_id as "offerId", o.title, c.half,
  c.from_count as "from", c.to_count as "to"
  from open_offer_counts c join open_offers o using (organisation_id, offer_id), lateral (select o.title as name) called
  where c.organisation_id = $1 order by called.name collate dutch, c.offer_id;

-- findOfferedTo
select distinct person_id as "personId" from known_relations
  where organisation_id = $1 and valid_from <= $2 and (valid_until is null or valid_until > $3)
  order by person_id;

-- findOffers
select offer_id as "offerId", kind, title, what, possibilities, needs,
  provider, address, taken_off_on as "takenOffOn"
  from open_offers, lateral (select title as name) called where organisation_id = $1
  order by called.name collate dutch, offer_id;

-- findUncounted
select distinct half from open_offer_ticks
  where organisation_id = $1 and half < $2;

-- insertCounts
insert into "open_offer_counts" ("organisation_id", "offer_id", "half", "from_count", "to_count")
  values ($1, $2, $3, $4, $5);

-- insertOffer
insert into "open_offers" ("organisation_id", "offer_id", "kind", "title", "what", "possibilities", "needs", "provider", "address", "offered_on", "offered_by")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- takeTicks
delete from open_offer_ticks where organisation_id = $1
  and half = $2 returning offer_id as "offerId", ticks;

-- tick
select app_tick_open_offer($1);

-- -------------------- src/capabilities/measures/store/partnerships.ts

-- findPartnerships
select partnership_id as "partnershipId", school, places, certainty, inflow,
  quality, begun_on as "begunOn", ended_on as "endedOn"
  from partnerships, lateral (select school as name) called where organisation_id = $1
  order by called.name collate dutch, partnership_id;

-- insertPartnership
insert into "partnerships" ("organisation_id", "partnership_id", "school", "places", "certainty", "inflow", "quality", "begun_on", "written_by")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- setEnded
update "partnerships"
  set "ended_on" = $1
  where "organisation_id" = $2
  and "partnership_id" = $3;

-- -------------------- src/capabilities/mediation/store.ts

-- findChoices
select "yes"
  from "search_choices"
  where "organisation_id" = $1
  and "search_id" = $2;

-- findOwnOffers
select "offers"
  from "search_offers"
  where "organisation_id" = $1
  and "search_id" = $2;

-- findSearch
select "search_id", "agreement_id", "number", "basis_number", "basis_hash", "proposed_by", "state", "issues", "apart", "version", "confirmed", "sealed", "answered", "packages", "chosen", "outcome"
  from "searches"
  where "organisation_id" = $1
  and "agreement_id" = $2
  order by "number" desc
  limit $3;

-- findWeighings
select "side", "author_id", "weighing"
  from "search_weighings"
  where "organisation_id" = $1
  and "search_id" = $2;

-- forgetSealed
select app_forget_sealed($1);

-- insertSearch
insert into "searches" ("organisation_id", "search_id", "agreement_id", "number", "basis_number", "basis_hash", "proposed_by", "started_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- keepOffers
insert into "search_offers" ("organisation_id", "search_id", "side", "author_id", "offers")
  values ($1, $2, $3, $4, $5);

-- saveSearch
update "searches"
  set "answered" = $1
  where "organisation_id" = $2
  and "search_id" = $3;
update "searches"
  set "answered" = $1, "state" = $2, "outcome" = $3
  where "organisation_id" = $4
  and "search_id" = $5;
update "searches"
  set "answered" = $1, "state" = $2, "outcome" = $3, "chosen" = $4
  where "organisation_id" = $5
  and "search_id" = $6;
update "searches"
  set "confirmed" = $1
  where "organisation_id" = $2
  and "search_id" = $3;
update "searches"
  set "confirmed" = $1, "state" = $2
  where "organisation_id" = $3
  and "search_id" = $4;
update "searches"
  set "sealed" = $1
  where "organisation_id" = $2
  and "search_id" = $3;
update "searches"
  set "sealed" = $1, "state" = $2, "outcome" = $3
  where "organisation_id" = $4
  and "search_id" = $5;
update "searches"
  set "sealed" = $1, "state" = $2, "packages" = $3
  where "organisation_id" = $4
  and "search_id" = $5;
update "searches"
  set "state" = $1, "issues" = $2
  where "organisation_id" = $3
  and "search_id" = $4;
update "searches"
  set "state" = $1, "outcome" = $2
  where "organisation_id" = $3
  and "search_id" = $4;
update "searches"
  set "version" = $1, "confirmed" = $2, "issues" = $3, "apart" = $4
  where "organisation_id" = $5
  and "search_id" = $6;

-- sealChoice
insert into "search_choices" ("organisation_id", "search_id", "side", "author_id", "yes")
  values ($1, $2, $3, $4, $5);

-- sealWeighing
insert into "search_weighings" ("organisation_id", "search_id", "side", "author_id", "weighing")
  values ($1, $2, $3, $4, $5);

-- -------------------- src/capabilities/mediators/store.ts

-- deleteMediation
delete from "mediations"
  where "organisation_id" = $1
  and "relation_id" = $2;

-- deleteRelease
delete from "mediation_releases"
  where "organisation_id" = $1
  and "topic_id" = $2
  and "person_id" = $3;

-- deleteRequest
delete from "mediation_releases"
  where "organisation_id" = $1
  and "relation_id" = $2
  and "person_id" = $3;
delete from "mediation_requests"
  where "organisation_id" = $1
  and "relation_id" = $2
  and "person_id" = $3;

-- findMediated
select *
  from app_mediated_topics($1);

-- findMediations
select *
  from app_mediations();

-- findOwnMediation
select (select coalesce(json_agg(q), '[]') from (select request_id, asked_at from mediation_requests
  where organisation_id = $1 and relation_id = $2 and person_id = $3
  and ("asked_at" at time zone 'Europe/Amsterdam')::date >= app_mediated_since($4)) as q) as "requests", (select coalesce(json_agg(q), '[]') from (select app_both_ask($5) as both) as q) as "both", (select coalesce(json_agg(q), '[]') from (select m.mediator_id as "personId",
  p.given_name || ' ' || p.family_name as name
  from mediations m join known_people p on p.organisation_id = m.organisation_id and p.person_id = m.mediator_id
  where m.organisation_id = $6 and m.relation_id = $7) as q) as "mediators", (select coalesce(json_agg(q), '[]') from (select topic_id from mediation_releases where organisation_id = $8
  and relation_id = $9 and person_id = $10 and ("released_at" at time zone 'Europe/Amsterdam')::date >= app_mediated_since($11)
  order by topic_id) as q) as "mine", (select coalesce(json_agg(q), '[]') from (select topic_id from app_released_topics($12) as topic_id order by topic_id) as q) as "ours";

-- hasTopic
select from known_topics where organisation_id = app_organisation()
  and relation_id = $1 and topic_id = $2;

-- insertMediation
insert into mediations (organisation_id, relation_id, mediator_id, taken_on)
  values ($1, $2, $3, $4) on conflict do nothing
  returning relation_id;

-- insertRelease
insert into "mediation_releases" ("organisation_id", "relation_id", "topic_id", "person_id", "released_at")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing;

-- insertRequest
insert into "mediation_requests" ("organisation_id", "request_id", "relation_id", "person_id", "asked_at")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing;

-- -------------------- src/capabilities/mirrors/store/pictures.ts

-- findPictureOfTable
select t.mirror, t.period, t.unit_id, t.people, t.figures from team_pictures t
  join known_places p on p.organisation_id = t.organisation_id and p.unit_id = t.unit_id
  and p.valid_from <= $1::date and (p.valid_until is null or p.valid_until > $2::date)
  where t.organisation_id = $3 and p.relation_id = $4 and t.mirror = $5;

-- findPictures
select (select coalesce(json_agg(q), '[]') from (select mirror, period, unit_id, people, figures from team_pictures
  where organisation_id = $1) as q) as "pictures", (select coalesce(json_agg(q), '[]') from (select mirror, period from closed_periods
  where organisation_id = $2) as q) as "closed", (select coalesce(json_agg(q), '[]') from ((select "unit_id", "name" from "known_units" where "organisation_id" = $3 and "valid_from" <= $4 and ("valid_until" is null or "valid_until" > $5) order by "name" collate dutch)) as q) as "units";

-- -------------------- src/capabilities/mirrors/store/reflections.ts

-- deleteReflection
delete from "reflections"
  where "organisation_id" = $1
  and "reflection_id" = $2;

-- findReflections
select (select coalesce(json_agg(q), '[]') from (select r.reflection_id, r.mirror, r.conversation_id, r.topic_id, r.round, r.period, r.side, r.author_id,
  p.given_name as name, r.counts, r.version, r.shared_at, r.opened_at,
  case when r.author_id = app_person() and r.shared_at is not null
  then app_reflection_reaches(r.reflection_id) end as reaches
  from reflections r left join known_people p on p.organisation_id = r.organisation_id and p.person_id = r.author_id
  where r.organisation_id = $1 and r.relation_id = $2 order by r.written_at desc, r.reflection_id) as q) as "reflections", (select coalesce(json_agg(q), '[]') from (select a.reflection_id, a.locked
  from reflection_answers a join reflections r using (organisation_id, reflection_id) where r.organisation_id = $3 and r.relation_id = $4) as q) as "answers", (select coalesce(json_agg(q), '[]') from (select w.reflection_id, w.locked
  from reflection_words w join reflections r using (organisation_id, reflection_id) where r.organisation_id = $5 and r.relation_id = $6) as q) as "words";

-- insertReflection
insert into "reflections" ("organisation_id", "reflection_id", "relation_id", "mirror", "conversation_id", "topic_id", "round", "period", "side", "author_id", "counts", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict do nothing;

-- saveSheets
delete from "reflection_answers"
  where "organisation_id" = $1
  and "reflection_id" = $2;
delete from "reflection_words"
  where "organisation_id" = $1
  and "reflection_id" = $2;
insert into "reflection_answers" ("organisation_id", "reflection_id", "locked")
  values ($1, $2, $3);
insert into "reflection_words" ("organisation_id", "reflection_id", "locked")
  values ($1, $2, $3);

-- shareReflection
select app_share_reflection($1, $2) as opened;

-- -------------------- src/capabilities/mirrors/store/team.ts

-- closePeriod
insert into "closed_periods" ("organisation_id", "mirror", "period", "closed_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;

-- findCounted
select r.author_id as person_id, p.unit_id, p.hours_per_week::float8 as hours, r.reflection_id, a.locked
  from reflections r left join reflection_answers a using (organisation_id, reflection_id)
  join known_places p on p.organisation_id = r.organisation_id and p.relation_id = r.relation_id
  and p.valid_from <= $1::date and (p.valid_until is null or p.valid_until > $2::date)
  where r.organisation_id = $3 and r.mirror = $4 and r.period = $5 and r.counts
  order by r.reflection_id;

-- findOpenPeriods
select distinct r.period from reflections r
  where r.organisation_id = $1 and r.mirror = $2 and r.counts and r.period is not null
  and not exists (select from closed_periods c where c.organisation_id = r.organisation_id and c.mirror = r.mirror
  and c.period = r.period);

-- findParents
select "unit_id", "parent_id"
  from "known_units"
  where "organisation_id" = $1;

-- insertPictures
insert into "team_pictures" ("organisation_id", "mirror", "period", "number", "unit_id", "people", "figures")
  values ($1, $2, $3, $4, $5, $6, $7);

-- -------------------- src/capabilities/openings/store/needs.ts

-- findNeeds
select opening_id, code, words, weight from opening_needs
  where organisation_id = $1 and opening_id = any($2::uuid[]) order by opening_id, sequence;

-- insertNeeds
insert into "opening_needs" ("organisation_id", "opening_id", "competence_key", "code", "words", "weight", "sequence")
  values ($1, $2, $3, $4, $5, $6, $7);

-- -------------------- src/capabilities/openings/store/notices.ts

-- findNotices
select n.notice_id as "noticeId", o.title, o.kind, u.name as unit, l.name as place,
  o.hours_least::float8 as hours_least, o.hours_most::float8 as hours_most, o.starts_on as "startsOn",
  o.ends_on as "endsOn", n.told_at, n.withdrawn_at, n.read_at
  from opening_notices n join openings o using (organisation_id, opening_id)
  join known_units u using (organisation_id, unit_id)
  left join known_locations l using (organisation_id, location_id)
  where n.organisation_id = $1 and n.relation_id = $2 and n.manager_id = $3
  order by n.told_at desc, n.notice_id;

-- insertNotices
insert into "opening_notices" ("organisation_id", "notice_id", "opening_id", "relation_id", "person_id", "manager_id", "told_at")
  values ($1, $2, $3, $4, $5, $6, $7);

-- setRead
update "opening_notices"
  set "read_at" = $1
  where "organisation_id" = $2
  and "relation_id" = $3
  and "manager_id" = $4
  and "read_at" is null;

-- tellOwnLeads
insert into "opening_notices" ("organisation_id", "notice_id", "opening_id", "relation_id", "person_id", "manager_id", "told_at")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("organisation_id", "opening_id", "relation_id", "manager_id") do update
  set "told_at" = $8, "withdrawn_at" = $9, "read_at" = $10;

-- withdrawNotices
update "opening_notices"
  set "withdrawn_at" = $1, "read_at" = $2
  where "organisation_id" = $3
  and "opening_id" = $4
  and "person_id" = $5
  returning "relation_id" as "relationId", "manager_id" as "managerId";

-- -------------------- src/capabilities/openings/store/outside.ts

-- findHouse
select name, language from organisations
  where organisation_id = $1;

-- findOutside
select o.opening_id as "openingId", o.kind, o.title, o.tasks, o.hours_least::float8 as hours_least,
  o.hours_most::float8 as hours_most, o.starts_on as "startsOn", o.ends_on as "endsOn", o.pay_least, o.pay_most,
  o.pay_per, o.leads and o.no_coaching is null as coaching, o.sign_up_until as "signUpUntil",
  o.outside_on as "outsideOn", l.name as place, o.town, o.apply_at as "applyAt"
  from openings o left join known_locations l using (organisation_id, location_id), lateral (select o.title as name) called
  where o.organisation_id = $1 and o.outside_at is not null and o.closed_at is null
  and o.sign_up_until >= $2::date
  order by called.name collate dutch, o.opening_id;

-- -------------------- src/capabilities/openings/store/reading.ts

-- findSigned
select s.person_id as "personId", p.given_name || ' ' || p.family_name as name, s.signed_at,
  (select min(f.job_title) from known_functions f where f.organisation_id = s.organisation_id
  and f.person_id = s.person_id and f.valid_from <= $1::date
  and (f.valid_until is null or f.valid_until > $2::date)) as "jobTitle"
  from opening_sign_ups s join known_people p using (organisation_id, person_id)
  where s.organisation_id = $3 and s.opening_id = $4
  order by p.sort_name, s.person_id;

-- -------------------- src/capabilities/openings/store/writing.ts

-- deleteSignUp
delete from "opening_sign_ups"
  where "organisation_id" = $1
  and "opening_id" = $2
  and "person_id" = $3;

-- findOwnLooks
select coalesce(array_agg(s.person_id::text order by s.person_id) filter (where s.person_id is not null), '{}') as shown
  from opening_looks l left join opening_shown s using (organisation_id, look_id)
  where l.organisation_id = $1 and l.opening_id = $2 and l.looked_by = $3
  and l.looked_on = $4::date
  group by l.look_id;

-- insertLook
insert into "opening_looks" ("organisation_id", "look_id", "opening_id", "looked_by", "looked_at", "looked_on")
  values ($1, $2, $3, $4, $5, $6);
insert into "opening_shown" ("organisation_id", "look_id", "opening_id", "looked_by", "looked_at", "person_id")
  values ($1, $2, $3, $4, $5, $6);

-- insertOpening
insert into "openings" ("organisation_id", "opening_id", "kind", "title", "tasks", "unit_id", "location_id", "hours_least", "hours_most", "starts_on", "ends_on", "pay_least", "pay_most", "pay_per", "leads", "no_coaching", "places", "sign_up_until", "opened_by", "opened_at", "opened_on", "inside_days")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22);

-- insertSignUp
insert into "opening_sign_ups" ("organisation_id", "opening_id", "person_id", "signed_at")
  values ($1, $2, $3, $4);

-- saveDays
insert into "opening_days" ("organisation_id", "days")
  values ($1, $2)
  on conflict ("organisation_id") do update
  set "days" = $3;

-- setAnswers
update "opening_sign_ups"
  set "outcome" = $1, "words" = $2
  where "organisation_id" = $3
  and "opening_id" = $4
  and "person_id" = $5;

-- setClosed
update "openings"
  set "closed_at" = $1
  where "organisation_id" = $2
  and "opening_id" = $3;

-- setOutside
update "openings"
  set "outside_at" = $1, "outside_on" = $2, "town" = $3, "apply_at" = $4
  where "organisation_id" = $5
  and "opening_id" = $6;

-- -------------------- src/capabilities/overview/store/facts.ts

-- findFacts
with at_work as (
  select r.relation_id, r.person_id, r.kind as relation, p.unit_id
  from known_relations r join lateral (
  select l.unit_id from known_places l where l.organisation_id = r.organisation_id and l.relation_id = r.relation_id
  and l.valid_from <= $1::date order by l.valid_from desc limit 1) p on true
  where r.organisation_id = $2 and r.valid_from <= $3::date
  and (r.valid_until is null or r.valid_until > $4::date)
  ), talks as (
  select w.*, c.kind, c.conversation_id, c.planned_on, c.employee, c.organisation
  from at_work w join counted_talks c on c.organisation_id = $5 and c.relation_id = w.relation_id
  where c.planned_on between $6::date and $7::date
  ), outcomes as (
  select w.person_id, w.relation, min(w.unit_id::text)::uuid as unit_id, case
  when bool_or(coalesce(t.employee and t.organisation, false)) then 'held'
  when bool_or(coalesce(t.organisation and not t.employee, false)) then 'one-way'
  when bool_or(coalesce(t.employee and not t.organisation, false)) then 'disputed'
  when count(t.conversation_id) > 0 then 'planned' else 'none' end as outcome
  from at_work w left join talks t on t.relation_id = w.relation_id
  group by grouping sets ((w.person_id), (w.person_id, w.relation))
  ), rooms as (
  select * from unnest($8::text[], $9::text[]) as room (item_id, theme)
  union all select item_id, domain from counted_items where organisation_id = $10
  ), on_table as (
  select t.person_id, t.unit_id, t.planned_on, coalesce(room.theme, 'own') as theme
  from talks t join counted_topics o on o.organisation_id = $11 and o.conversation_id = t.conversation_id
  left join rooms room on room.item_id = o.item_id
  where o.mandatory is null
  ), tagged as (
  select t.person_id, t.unit_id, g.side, g.dimensions, g.topic_id, g.round
  from talks t join counted_topics l on l.organisation_id = $12 and l.conversation_id = t.conversation_id
  join counted_tags g on g.organisation_id = l.organisation_id and g.topic_id = l.topic_id and g.round = l.round
  ), texts as (
  select w.person_id, w.unit_id, a.agreement_id,
  (select s.clauses from counted_signatures s where s.organisation_id = a.organisation_id and s.agreement_id = a.agreement_id
  and s.signed_at::date between $13::date and $14::date
  group by s.number, s.signers, s.clauses having count(*) = s.signers order by s.number desc limit 1) as signed
  from at_work w join counted_texts a on a.organisation_id = $15 and a.relation_id = w.relation_id
  ), ahead as (
  select distinct w.relation_id from at_work w
  join counted_texts a on a.organisation_id = $16 and a.relation_id = w.relation_id
  -- The newest text that all had signed by the end of the year.
  join lateral (select s.number from counted_signatures s where s.organisation_id = a.organisation_id
  and s.agreement_id = a.agreement_id and s.signed_at::date <= $17::date
  group by s.number, s.signers having count(*) = s.signers order by s.number desc limit 1) s on true
  join counted_clauses c on c.organisation_id = a.organisation_id and c.agreement_id = a.agreement_id
  and c.number = s.number and coalesce(c.ends_on, $18::date) >= $19::date
  where c.item_id = any($20::text[])
  or exists (select from counted_items i where i.organisation_id = a.organisation_id and i.item_id = c.item_id
  and i.domain = $21)
  or exists (select from counted_topics o join rooms r on r.item_id = o.item_id
  where o.organisation_id = a.organisation_id and o.topic_id = c.topic_id
  and (r.theme = $22 or r.item_id = any($23::text[])))
  or exists (select from counted_deals d where d.organisation_id = a.organisation_id and d.deal_id = c.deal_id
  and d.kind = any($24::text[]))
  ), serious as (
  -- Both in one kind: who has a talk in the one and an agreement in another has a plan in neither.
  select w.person_id, w.relation, min(w.unit_id::text) as unit_id
  from at_work w left join talks t on t.relation_id = w.relation_id left join ahead h on h.relation_id = w.relation_id
  group by w.person_id, w.relation having bool_or(t.employee and t.organisation) and count(h.relation_id) > 0
  ), dealt as (
  select x.person_id, x.unit_id, d.deal_id, d.kind, d.refused, d.differs and d.benefits = 2 as ideal
  from texts x join counted_deals d on d.organisation_id = $25 and d.agreement_id = x.agreement_id
  where d.added_at::date between $26::date and $27::date
  ), marked as (
  select x.person_id, x.unit_id, m.clause_id, m.due_on,
  (array_agg(m.kept order by m.mark_id desc) filter (where m.side = 'employee'))[1] as employee,
  (array_agg(m.kept order by m.mark_id desc) filter (where m.side = 'organisation'))[1] as organisation
  from texts x join counted_marks m on m.organisation_id = $28 and m.agreement_id = x.agreement_id
  where m.due_on between $29::date and $30::date
  group by x.person_id, x.unit_id, m.clause_id, m.due_on
  )
  select 'people' as figure, relation as kind, person_id, unit_id, null::integer as things from outcomes
  union all select 'talk.' || outcome, relation, person_id, unit_id, null from outcomes
  -- A talk that was one-way, or that the two disagree about, counts as that, also beside another that was held.
  union select 'had.' || case when t.organisation then 'one-way' else 'disputed' end, null, o.person_id, o.unit_id, null
  from outcomes o join talks t using (person_id) where o.relation is null and t.employee <> t.organisation
  union select 'kind.' || kind, null, person_id, unit_id, null from talks where employee and organisation
  union select 'plan.serious', relation, person_id, min(unit_id)::uuid, null from serious
  group by grouping sets ((person_id), (person_id, relation))
  union select 'topic.' || theme, null, person_id, unit_id, null from on_table
  union select 'topic.' || theme || '.q' || extract(quarter from planned_on), null, person_id, unit_id, null
  from on_table
  union select 'dimension.' || unnest(dimensions), null, person_id, unit_id, null from tagged
  union select 'dimension.tension', null, one.person_id, one.unit_id, null from tagged one join tagged other using (topic_id, round)
  where one.side < other.side and not (one.dimensions @> other.dimensions and other.dimensions @> one.dimensions)
  union select 'left-out.' || s.mandatory, null, t.person_id, t.unit_id, null from talks t join counted_skips s
  on s.organisation_id = $31 and s.conversation_id = t.conversation_id
  group by s.mandatory, t.person_id, t.unit_id, t.conversation_id having count(*) = 2
  union select 'agreed.signed', null, person_id, unit_id, sum(signed)::integer from texts
  where signed is not null group by person_id, unit_id
  union select 'agreed.own', null, person_id, unit_id, count(*)::integer from dealt where not refused group by person_id, unit_id
  union select 'deal.' || kind, null, person_id, unit_id, count(*)::integer from dealt
  where not refused group by kind, person_id, unit_id
  union select 'agreed.ideal', null, person_id, unit_id, count(*)::integer from dealt
  where ideal and not refused group by person_id, unit_id
  union select figure, null, d.person_id, d.unit_id, count(*)::integer
  from dealt d join counted_refusals f on f.organisation_id = $32 and f.deal_id = d.deal_id,
  unnest(array['agreed.refused', 'refused.' || f.reason]) as figure group by figure, d.person_id, d.unit_id
  union select figure, null, person_id, unit_id, count(*)::integer from marked,
  unnest(array['agreed.looked-back',
  'follow-up.' || case when employee = organisation then employee else 'seen-differently' end]) as figure
  where employee is not null and organisation is not null group by figure, person_id, unit_id;

-- -------------------- src/capabilities/overview/store/meetings.ts

-- closeAgreement
update "overview_agreements"
  set "done" = $1, "closed_by" = $2, "closed_on" = $3
  where "organisation_id" = $4
  and "agreement_id" = $5
  and "done" is null;

-- deleteAgreement
delete from "overview_agreements"
  where "organisation_id" = $1
  and "agreement_id" = $2
  and "done" is null;

-- findMeeting
select (select coalesce(json_agg(q), '[]') from (select m.version, m.held_on as "heldOn", m.place, m.others, m.minutes,
  "h"."given_name" || ' ' || "h"."family_name" as hr, m.hr_on as "hrOn", "c"."given_name" || ' ' || "c"."family_name" as council, m.council_on as "councilOn"
  from overview_meetings m left join known_people as "h" on "h"."organisation_id" = "m"."organisation_id" and "h"."person_id" = "m"."hr_by" left join known_people as "c" on "c"."organisation_id" = "m"."organisation_id" and "c"."person_id" = "m"."council_by"
  where m.organisation_id = $1 and m.year = $2) as q) as "meetings", (select coalesce(json_agg(q), '[]') from (select a.person_id as "personId", "p"."given_name" || ' ' || "p"."family_name" as name, a.side
  from overview_meeting_people a left join known_people as "p" on "p"."organisation_id" = "a"."organisation_id" and "p"."person_id" = "a"."person_id"
  where a.organisation_id = $3 and a.year = $4
  order by a.side, p.sort_name, a.person_id) as q) as "participants", (select coalesce(json_agg(q), '[]') from (select a.agreement_id as "agreementId", a.year, m.held_on as "heldOn", a.what, a.who,
  "w"."given_name" || ' ' || "w"."family_name" as "whoName", a.due_on as "dueOn", a.done, "d"."given_name" || ' ' || "d"."family_name" as "closedBy", a.closed_on as "closedOn"
  from overview_agreements a
  left join overview_meetings m on m.organisation_id = a.organisation_id and m.year = a.year
  left join known_people as "w" on "w"."organisation_id" = "a"."organisation_id" and "w"."person_id" = "a"."who" left join known_people as "d" on "d"."organisation_id" = "a"."organisation_id" and "d"."person_id" = "a"."closed_by"
  where a.organisation_id = $5 and (a.year = $6 or (a.year < $7
  and (a.closed_on is null or a.closed_on > (select max(b.held_on) from overview_meetings b
  where b.organisation_id = a.organisation_id and b.year < $8))))
  order by a.made_on, a.due_on, a.agreement_id) as q) as "agreements", (select coalesce(json_agg(q), '[]') from (
  select a.addition_id as "additionId", a.words, a.side, "p"."given_name" || ' ' || "p"."family_name" as by, a.added_on as "on"
  from overview_meeting_additions a left join known_people as "p" on "p"."organisation_id" = "a"."organisation_id" and "p"."person_id" = "a"."added_by"
  where a.organisation_id = $9 and a.year = $10 order by a.added_on, a.addition_id) as q) as "additions", (select coalesce(json_agg(q), '[]') from (select p.person_id as "personId", "p"."given_name" || ' ' || "p"."family_name" as name,
  case when p.person_id in (select app_holders('hr')) then 'hr' else 'council' end as side
  from known_people p where p.organisation_id = $11
  and p.person_id in (select app_holders('hr') union select app_holders('council'))
  order by p.sort_name, p.person_id) as q) as "people";

-- findOwnDays
select (select coalesce(json_agg(q), '[]') from (select m.year,
  m.held_on as "heldOn", m.place, m.version
  from overview_meetings m join overview_meeting_people a using (organisation_id, year)
  where m.organisation_id = $1 and a.person_id = $2 and m.held_on >= $3
  order by m.held_on) as q) as "meetings", (select coalesce(json_agg(q), '[]') from (select a.agreement_id as "agreementId", a.year,
  a.due_on as "dueOn"
  from overview_agreements a where a.organisation_id = $4 and a.who = $5
  and a.done is null and a.due_on >= $6 order by a.due_on, a.agreement_id) as q) as "agreements";

-- insertAddition
insert into "overview_meeting_additions" ("organisation_id", "addition_id", "year", "words", "side", "added_by", "added_on")
  values ($1, $2, $3, $4, $5, $6, $7);

-- insertAgreement
insert into "overview_agreements" ("organisation_id", "agreement_id", "year", "what", "who", "due_on", "made_by", "made_on")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- insertMeeting
insert into "overview_meetings" ("organisation_id", "year", "held_on", "place", "others")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing;

-- replaceParticipants
delete from "overview_meeting_people"
  where "organisation_id" = $1
  and "year" = $2;
insert into "overview_meeting_people" ("organisation_id", "year", "person_id", "side", "asked_on")
  values ($1, $2, $3, $4, $5);

-- -------------------- src/capabilities/overview/store/overviews.ts

-- findOverview
select "year", "failed", "made_at", "figures"
  from "overviews"
  where "organisation_id" = $1
  and "year" = $2;

-- findOverviews
select "year", "failed", "made_at"
  from "overviews"
  where "organisation_id" = $1;

-- findUnitNames
select "unit_id", "name"
  from "known_units"
  where "organisation_id" = $1
  order by "name" collate dutch;

-- keepFigures
update "overviews"
  set "figures" = $1, "made_at" = $2, "failed" = $3
  where "organisation_id" = $4
  and "year" = $5
  and "figures" is null;

-- wantOverview
insert into "overviews" ("organisation_id", "year", "wanted_by", "wanted_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;
update "overviews"
  set "failed" = $1
  where "organisation_id" = $2
  and "year" = $3
  and "failed" = $4;

-- -------------------- src/capabilities/overview/store/questions.ts

-- answerQuestion
update "overview_questions"
  set "answer" = $1, "answered_by" = $2, "answered_on" = $3
  where "organisation_id" = $4
  and "year" = $5
  and "question_id" = $6
  and "answer" is null;

-- countUnanswered
select count(*) as "count"
  from "overview_questions"
  where "organisation_id" = $1
  and "answer" is null;

-- findQuestions
select "q"."question_id", "q"."figure", "q"."question", "q"."asked_by", a.given_name || ' ' || a.family_name as "asked_by_name", "q"."asked_on", "q"."answer", "q"."answered_by", b.given_name || ' ' || b.family_name as "answered_by_name", "q"."answered_on"
  from "overview_questions" as "q"
  inner join "known_people" as "a" on "a"."organisation_id" = "q"."organisation_id" and "a"."person_id" = "q"."asked_by"
  left join "known_people" as "b" on "b"."organisation_id" = "q"."organisation_id" and "b"."person_id" = "q"."answered_by"
  where "q"."organisation_id" = $1
  and "q"."year" = $2
  order by "q"."asked_on", "q"."question_id";

-- insertQuestion
insert into "overview_questions" ("organisation_id", "question_id", "year", "figure", "question", "asked_by", "asked_on")
  values ($1, $2, $3, $4, $5, $6, $7);

-- -------------------- src/capabilities/people/store/access.ts

-- addPerson
insert into "people" ("organisation_id", "person_id", "number", "given_name", "family_name", "email")
  values ($1, $2, $3, $4, $5, $6);

-- changePerson
update "people"
  set "number" = $1, "given_name" = $2, "family_name" = $3, "email" = $4
  where "organisation_id" = $5
  and "person_id" = $6;

-- findAccount
select "user_id"
  from "accounts"
  where "organisation_id" = $1
  and "person_id" = $2;

-- findHomeOf
select a.organisation_id
  from auth."user" u join accounts a on a.user_id = u.id where u.email = $1
  order by a.organisation_id limit 1;

-- findOwnPeople
select *
  from find_own_people($1, $2);

-- lockPerson
select "person_id"
  from "people"
  where "organisation_id" = $1
  and "person_id" = $2 for update;

-- lockPersonByNumber
select "person_id"
  from "people"
  where "organisation_id" = $1
  and "person_id" in (select "person_id" from "people_details" where "number" = $2)
  and "erased_on" is null for update;

-- mayEnter
select may_enter($1, $2) as may;

-- setAccess
update "people"
  set "access_closed_at" = $1
  where "organisation_id" = $2
  and "person_id" = $3;

-- -------------------- src/capabilities/people/store/brought.ts

-- bringGuest
select *
  from bring_guest($1, $2, $3, $4, $5::date);

-- findAtAddress
select *
  from app_at_address($1);

-- findConfidantsHere
select p.person_id, p.given_name || ' ' || p.family_name as name
  from app_holders('confidant') as h (person_id) join known_people p using (person_id)
  where p.organisation_id = app_organisation() and p.erased_on is null
  order by p.sort_name, p.person_id;

-- inviteBrought
select invite_brought($1, $2, $3, $4,
  $5::timestamp at time zone 'Europe/Amsterdam');

-- -------------------- src/capabilities/people/store/first-contract.ts

-- declineTerms
update "first_contract_terms"
  set "state" = $1
  where "organisation_id" = $2
  and "relation_id" = $3
  and "number" = $4
  and "state" = $5;

-- findTerms
select t.number, t.state, t.seat, p.given_name || ' ' || p.family_name as name, t.written_at, t.kind, t.starts_on,
  t.ends_on, t.probation_until, t.hours_per_week, t.job_title, t.workplace, t.pay_scale, t.collective_agreement,
  t.notice, t.why
  from first_contract_terms t
  join people p on p.organisation_id = t.organisation_id and p.person_id = t.written_by
  where t.organisation_id = $1 and t.relation_id = $2 and t.state in ('kept', 'proposed')
  order by t.number;

-- insertTerms
insert into "first_contract_terms" ("organisation_id", "relation_id", "number", "state", "seat", "written_by", "written_at", "kind", "starts_on", "ends_on", "probation_until", "hours_per_week", "job_title", "workplace", "pay_scale", "collective_agreement", "notice", "why") values ($1, $2, 1 + coalesce((select max(number) from first_contract_terms t
  where t.organisation_id = $3 and t.relation_id = $4), 0), $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19);

-- -------------------- src/capabilities/people/store/genders.ts

-- eraseGenders
select app_erase_genders();

-- findGenders
select "person_id", "gender"
  from "genders"
  where "organisation_id" = $1;

-- keepGenders
insert into "gender_columns" ("organisation_id", "kept_by", "kept_on")
  values ($1, $2, $3)
  on conflict do nothing;

-- keepsGender
select "organisation_id"
  from "gender_columns"
  where "organisation_id" = $1;

-- saveGenders
delete from "genders"
  where "organisation_id" = $1
  and person_id = any($2::uuid[]);
insert into genders (organisation_id, person_id, gender)
  select $1, p.person_id, p.gender
  from unnest($2::uuid[], $3::text[]) as p (person_id, gender) where p.gender is not null;

-- -------------------- src/capabilities/people/store/guests.ts

-- endStay
update guests set valid_until = app_today() where organisation_id = $1
  and person_id = $2 and valid_until > app_today() and not brought;

-- findByEmail
select p.person_id, p.given_name, p.family_name, p.access_closed_at is not null as closed,
  exists (select from relations r where r.organisation_id = p.organisation_id and r.person_id = p.person_id
  and (r.valid_until is null or r.valid_until > app_today())) as works,
  exists (select from guests g where g.organisation_id = p.organisation_id and g.person_id = p.person_id
  and g.valid_until > app_today() and not g.brought) as stays
  from people_details p where p.organisation_id = $1 and lower(p.email) = lower($2)
  and p.erased_on is null;

-- findGuests
select g.person_id, p.given_name || ' ' || p.family_name as name, p.number, g.purpose, g.valid_from, g.valid_until,
  exists (select from accounts a where a.organisation_id = g.organisation_id and a.person_id = g.person_id) as account
  from guests g join people_details p using (organisation_id, person_id)
  where not g.brought and g.organisation_id = $1 and g.valid_until > app_today()
  order by p.sort_name, g.person_id;

-- findOwnStay
select g.purpose, g.valid_from, g.valid_until from guests g where g.organisation_id = $1
  and g.person_id = $2 and g.valid_from <= app_today() and g.valid_until > app_today()
  -- Of two stays the one that lasts longest.
  and not exists (select from guests l where l.organisation_id = g.organisation_id and l.person_id = g.person_id
  and l.valid_from <= app_today() and l.valid_until > g.valid_until);

-- insertGuest
insert into "guests" ("organisation_id", "person_id", "purpose", "valid_from", "valid_until", "invited_by")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("organisation_id", "person_id", "valid_from", "brought") do update
  set "valid_until" = $7, "purpose" = $8;

-- -------------------- src/capabilities/people/store/import-choices.ts

-- findChoices
select "choices"
  from "import_choices"
  where "organisation_id" = $1;

-- saveChoices
insert into "import_choices" ("organisation_id", "choices", "chosen_by", "chosen_at")
  values ($1, $2, $3, $4)
  on conflict ("organisation_id") do update
  set "choices" = $5, "chosen_by" = $6, "chosen_at" = $7;

-- -------------------- src/capabilities/people/store/leaving.ts

-- countReached
select count(distinct r.person_id)::int as people from relations r
  where r.organisation_id = $1 and r.valid_until + make_interval(months => $2) <= $3::date and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date)
  and (r.valid_until + make_interval(months => $6) > coalesce($7::date, '-infinity') or exists (select from (select h.person_id, least(h.until, h.lifted_on) as until from retention_holds h
  where h.organisation_id = $8) h
  where h.person_id = r.person_id and h.until > r.valid_until + make_interval(months => $9) and h.until > coalesce($10::date, '-infinity')));

-- deleteEmptied
delete from people p where p.organisation_id = $1 and p.erased_on is not null
  and (true and not exists (select from "accounts" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "agency_talks" t
  where t.organisation_id = "p"."organisation_id" and "t"."planned_by" = "p"."person_id") and not exists (select from "agency_topics" t
  where t.organisation_id = "p"."organisation_id" and "t"."laid_by" = "p"."person_id") and not exists (select from "amo_sheets" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "bank_looks" t
  where t.organisation_id = "p"."organisation_id" and "t"."looker_id" = "p"."person_id") and not exists (select from "bank_looks_shown" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "bell_choices" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "bell_rings" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "board_answers" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "board_backings" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "board_invitations" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "board_moderators" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "board_questions" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "board_reports" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "breaches" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "budget_bookings" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "budget_grants" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "budget_movements" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "budgets" t
  where t.organisation_id = "p"."organisation_id" and "t"."opened_by" = "p"."person_id") and not exists (select from "campaigns" t
  where t.organisation_id = "p"."organisation_id" and "t"."planned_by" = "p"."person_id") and not exists (select from "career_items" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "career_shares" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "career_shares" t
  where t.organisation_id = "p"."organisation_id" and "t"."with_id" = "p"."person_id") and not exists (select from "coach_suggestions" t
  where t.organisation_id = "p"."organisation_id" and "t"."coach_id" = "p"."person_id") and not exists (select from "coach_suggestions" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "coachings" t
  where t.organisation_id = "p"."organisation_id" and "t"."coach_id" = "p"."person_id") and not exists (select from "coachings" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "companions" t
  where t.organisation_id = "p"."organisation_id" and "t"."invited_by" = "p"."person_id") and not exists (select from "companions" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "competences" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "consent_steps" t
  where t.organisation_id = "p"."organisation_id" and "t"."taken_by" = "p"."person_id") and not exists (select from "consultation_asked" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "consultation_outcomes" t
  where t.organisation_id = "p"."organisation_id" and "t"."decided_by" = "p"."person_id") and not exists (select from "consultation_reactions" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "consultations" t
  where t.organisation_id = "p"."organisation_id" and "t"."decider_id" = "p"."person_id") and not exists (select from "consultations" t
  where t.organisation_id = "p"."organisation_id" and "t"."put_by" = "p"."person_id") and not exists (select from "conversations" t
  where t.organisation_id = "p"."organisation_id" and "t"."planned_by" = "p"."person_id") and not exists (select from "cooling_choices" t
  where t.organisation_id = "p"."organisation_id" and "t"."chosen_by" = "p"."person_id") and not exists (select from "deal_needs" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "deal_refusals" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "deal_words" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "declared_rooms" t
  where t.organisation_id = "p"."organisation_id" and "t"."said_by" = "p"."person_id") and not exists (select from "desk_years" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "diplomas" t
  where t.organisation_id = "p"."organisation_id" and "t"."answered_by" = "p"."person_id") and not exists (select from "diplomas" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "drafting_choices" t
  where t.organisation_id = "p"."organisation_id" and "t"."chosen_by" = "p"."person_id") and not exists (select from "drawers" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "dual_actions" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "employability_items" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "employability_shares" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "employability_shares" t
  where t.organisation_id = "p"."organisation_id" and "t"."with_id" = "p"."person_id") and not exists (select from "employability_views" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "employability_views" t
  where t.organisation_id = "p"."organisation_id" and "t"."with_id" = "p"."person_id") and not exists (select from "entry_views" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "entry_views" t
  where t.organisation_id = "p"."organisation_id" and "t"."ready_for" = "p"."person_id") and not exists (select from "feelings" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "first_contract_terms" t
  where t.organisation_id = "p"."organisation_id" and "t"."written_by" = "p"."person_id") and not exists (select from "gender_columns" t
  where t.organisation_id = "p"."organisation_id" and "t"."kept_by" = "p"."person_id") and not exists (select from "genders" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "guests" t
  where t.organisation_id = "p"."organisation_id" and "t"."invited_by" = "p"."person_id") and not exists (select from "guests" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "heavy_functions" t
  where t.organisation_id = "p"."organisation_id" and "t"."written_by" = "p"."person_id") and not exists (select from "help_requests" t
  where t.organisation_id = "p"."organisation_id" and "t"."answered_by" = "p"."person_id") and not exists (select from "help_requests" t
  where t.organisation_id = "p"."organisation_id" and "t"."asked_by" = "p"."person_id") and not exists (select from "house_rules" t
  where t.organisation_id = "p"."organisation_id" and "t"."written_by" = "p"."person_id") and not exists (select from "import_choices" t
  where t.organisation_id = "p"."organisation_id" and "t"."chosen_by" = "p"."person_id") and not exists (select from "invitations" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "level_notes" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "managements" t
  where t.organisation_id = "p"."organisation_id" and "t"."manager_id" = "p"."person_id") and not exists (select from "measures" t
  where t.organisation_id = "p"."organisation_id" and "t"."written_by" = "p"."person_id") and not exists (select from "mediation_releases" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "mediation_requests" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "mediations" t
  where t.organisation_id = "p"."organisation_id" and "t"."mediator_id" = "p"."person_id") and not exists (select from "need_cards" t
  where t.organisation_id = "p"."organisation_id" and "t"."owner_id" = "p"."person_id") and not exists (select from "open_offers" t
  where t.organisation_id = "p"."organisation_id" and "t"."offered_by" = "p"."person_id") and not exists (select from "opening_looks" t
  where t.organisation_id = "p"."organisation_id" and "t"."looked_by" = "p"."person_id") and not exists (select from "opening_notices" t
  where t.organisation_id = "p"."organisation_id" and "t"."manager_id" = "p"."person_id") and not exists (select from "opening_notices" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "opening_shown" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "opening_sign_ups" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "openings" t
  where t.organisation_id = "p"."organisation_id" and "t"."opened_by" = "p"."person_id") and not exists (select from "overview_questions" t
  where t.organisation_id = "p"."organisation_id" and "t"."asked_by" = "p"."person_id") and not exists (select from "overviews" t
  where t.organisation_id = "p"."organisation_id" and "t"."wanted_by" = "p"."person_id") and not exists (select from "packages" t
  where t.organisation_id = "p"."organisation_id" and "t"."published_by" = "p"."person_id") and not exists (select from "partnerships" t
  where t.organisation_id = "p"."organisation_id" and "t"."written_by" = "p"."person_id") and not exists (select from "plain_choices" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "plan_b_offers" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "provisioned_people" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "recollections" t
  where t.organisation_id = "p"."organisation_id" and "t"."noted_by" = "p"."person_id") and not exists (select from "reflections" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "relations" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "renderings" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "request_answers" t
  where t.organisation_id = "p"."organisation_id" and "t"."decided_by" = "p"."person_id") and not exists (select from "requests" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "retention_holds" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "role_holdings" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "rule_approvals" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "rule_drafts" t
  where t.organisation_id = "p"."organisation_id" and "t"."laid_by" = "p"."person_id") and not exists (select from "seam_agreements" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "seams" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "search_choices" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "search_offers" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "search_weighings" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "seats" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "seats" t
  where t.organisation_id = "p"."organisation_id" and "t"."seated_by" = "p"."person_id") and not exists (select from "sign_in_identities" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "signatures" t
  where t.organisation_id = "p"."organisation_id" and "t"."signer_id" = "p"."person_id") and not exists (select from "talent_notes" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "talent_notes" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "talk_lines" t
  where t.organisation_id = "p"."organisation_id" and "t"."written_by" = "p"."person_id") and not exists (select from "talk_notes" t
  where t.organisation_id = "p"."organisation_id" and "t"."written_by" = "p"."person_id") and not exists (select from "talk_series" t
  where t.organisation_id = "p"."organisation_id" and "t"."planned_by" = "p"."person_id") and not exists (select from "topic_talks" t
  where t.organisation_id = "p"."organisation_id" and "t"."laid_by" = "p"."person_id") and not exists (select from "topics" t
  where t.organisation_id = "p"."organisation_id" and "t"."added_by" = "p"."person_id") and not exists (select from "trained_marks" t
  where t.organisation_id = "p"."organisation_id" and "t"."said_by" = "p"."person_id") and not exists (select from "training_enrolments" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id") and not exists (select from "views" t
  where t.organisation_id = "p"."organisation_id" and "t"."author_id" = "p"."person_id") and not exists (select from "views" t
  where t.organisation_id = "p"."organisation_id" and "t"."ended_by" = "p"."person_id") and not exists (select from "year_patterns" t
  where t.organisation_id = "p"."organisation_id" and "t"."drawn_by" = "p"."person_id") and not exists (select from "yearly_looks" t
  where t.organisation_id = "p"."organisation_id" and "t"."person_id" = "p"."person_id"));

-- deleteRelations
delete from "first_contract_terms"
  where "organisation_id" = $1
  and "relation_id" = any($2::uuid[]);
delete from "managements"
  where "organisation_id" = $1
  and "relation_id" = any($2::uuid[]);
delete from "placements"
  where "organisation_id" = $1
  and "relation_id" = any($2::uuid[]);
delete from "relations"
  where "organisation_id" = $1
  and "relation_id" = any($2::uuid[]);
delete from "seats"
  where "organisation_id" = $1
  and "relation_id" = any($2::uuid[]);
select relation_id from relations r
  where organisation_id = $1 and relation_id in (select r.relation_id from relations r
  where r.organisation_id = $2 and r.valid_until + make_interval(months => $3) <= $4::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $5 and h.lifted_on is null and h.until > $6::date))
  and (true and not exists (select from "agency_talks" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "agency_topics" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "agenda_notes" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "agreements" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "breaches" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "career_shares" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "conversations" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "dual_actions" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "employability_shares" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "employability_views" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "entry_views" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "help_requests" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "mediation_releases" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "mediation_requests" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "mediations" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "need_cards" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "opening_notices" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "plan_b_offers" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "reflections" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "requests" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "seams" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "talent_notes" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "talk_series" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "topics" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "trained_marks" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "views" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id") and not exists (select from "year_patterns" t
  where t.organisation_id = "r"."organisation_id" and "t"."relation_id" = "r"."relation_id"));

-- deleteRoles
delete from role_holdings where organisation_id = $1
  and valid_until + make_interval(months => $2) <= $3::date and person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date);

-- dropAccounts
delete from auth."user" u using accounts a where u.id = a.user_id and a.organisation_id = $1 and person_id = any($2::uuid[]) and not exists (select from accounts o
  where o.user_id = a.user_id and o.organisation_id <> a.organisation_id);
delete from auth.verification v using accounts a where v.value = a.user_id and a.organisation_id = $1 and person_id = any($2::uuid[]) and not exists (select from accounts o
  where o.user_id = a.user_id and o.organisation_id <> a.organisation_id);
delete from outbox o using people p where o.organisation_id = p.organisation_id
  and lower(o.recipient) = lower(p.email) and p.organisation_id = $1 and person_id = any($2::uuid[]);

-- emptyPeople
update people p set number = p.person_id::text, email = null, birth_date = null, erased_on = $1::date,
  given_name = $2::jsonb ->> o.language,
  family_name = $3::jsonb ->> o.language
  from organisations o
  where o.organisation_id = p.organisation_id
  and p.organisation_id = $4 and p.person_id = any($5::uuid[]);

-- findErasable
select p.person_id from people p
  where p.organisation_id = $1 and p.person_id = any($2::uuid[])
  and not exists (select from relations r where r.organisation_id = p.organisation_id and r.person_id = p.person_id);

-- findLeavers
with ends as (
  select person_id, valid_until from relations where organisation_id = $1
  union all
  select person_id, valid_until from role_holdings where organisation_id = $2
  union all
  select person_id, valid_until from guests where organisation_id = $3
  union all
  select m.manager_id, m.valid_until from managements m where m.organisation_id = $4
  and not exists (select from relations r where r.organisation_id = m.organisation_id and r.person_id = m.manager_id)
  )
  select person_id from ends join people p using (person_id)
  where p.organisation_id = $5 and p.erased_on is null and person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)
  group by person_id
  having bool_and(valid_until is not null) and max(valid_until) + make_interval(months => $8) <= $9::date;

-- findOwnSpans
select 'relation' as moment, valid_until as end from relations where person_id = app_person()
  union all
  select 'role', valid_until from role_holdings where person_id = app_person()
  union all
  select 'role', valid_until from guests where person_id = app_person();

-- -------------------- src/capabilities/people/store/me.ts

-- findExample
select "demo"
  from "organisations"
  where "organisation_id" = $1;

-- findMe
select (select coalesce(json_agg(q), '[]') from ((select "name", "language", "demo" from "organisations" where "organisation_id" = $1)) as q) as "organisations", (select coalesce(json_agg(q), '[]') from ((select "given_name" from "people" where "organisation_id" = $2 and "person_id" = $3)) as q) as "people", (select coalesce(json_agg(q), '[]') from ((select "person_id" from "accounts" where "organisation_id" = $4 and "person_id" <> $5 and $6::boolean limit $7)) as q) as "others", (select coalesce(json_agg(q), '[]') from ((select "r"."relation_id", r.kind as "kind", own.side as "side", "r"."person_id" as "employee_id", p.given_name || ' ' || p.family_name as "employee_name", "m"."manager_id", b.given_name || ' ' || b.family_name as "manager_name", "u"."name" as "unit", "u"."unit_id", "l"."job_title", "l"."hours_per_week", "r"."valid_from", "r"."valid_until", "m"."valid_from" as "managed_since" from "relations" as "r" inner join "people" as "p" on "p"."organisation_id" = "r"."organisation_id" and "p"."person_id" = "r"."person_id" inner join "placements" as "l" on "l"."organisation_id" = "r"."organisation_id" and "l"."relation_id" = "r"."relation_id" and "l"."valid_from" <= least($8::date, coalesce(r.valid_until - 1, $9::date), greatest(r.valid_from, $10::date)) and (l.valid_until is null or l.valid_until > least($11::date, coalesce(r.valid_until - 1, $12::date), greatest(r.valid_from, $13::date))) inner join "units" as "u" on "u"."organisation_id" = "l"."organisation_id" and "u"."unit_id" = "l"."unit_id" left join "managements" as "m" on "m"."organisation_id" = "r"."organisation_id" and "m"."relation_id" = "r"."relation_id" and "m"."valid_from" <= least($14::date, coalesce(r.valid_until - 1, $15::date), greatest(r.valid_from, $16::date)) and (m.valid_until is null or m.valid_until > least($17::date, coalesce(r.valid_until - 1, $18::date), greatest(r.valid_from, $19::date))) left join "people" as "b" on "b"."organisation_id" = "m"."organisation_id" and "b"."person_id" = "m"."manager_id" inner join app_tables() as "own" on "own"."relation_id" = "r"."relation_id" where "r"."organisation_id" = $20 and ("r"."person_id" = $21 or "m"."manager_id" = $22) and "r"."valid_from" <= $23 and ("r"."valid_until" is null or "r"."valid_until" > $24) order by "side", "p"."sort_name", "r"."relation_id")) as q) as "relations", (select coalesce(json_agg(q), '[]') from (
  select s.relation_id, s.seat, s.parts, s.valid_from, s.valid_until
  from seats s join relations r using (organisation_id, relation_id)
  where s.organisation_id = app_organisation() and s.person_id = $25 and s.valid_from <= app_today()
  and (s.valid_until is null or s.valid_until > app_today())
  and (r.valid_until is null or r.valid_until > app_today())
  order by s.valid_from, s.relation_id) as q) as "seats", (select coalesce(json_agg(q), '[]') from ((select "r"."relation_id", r.kind as "kind", app_side(r.relation_id) as "side", "r"."person_id" as "employee_id", p.given_name || ' ' || p.family_name as "employee_name", "m"."manager_id", b.given_name || ' ' || b.family_name as "manager_name", "u"."name" as "unit", "u"."unit_id", "l"."job_title", "l"."hours_per_week", "r"."valid_from", "r"."valid_until", "m"."valid_from" as "managed_since" from "relations" as "r" inner join "people" as "p" on "p"."organisation_id" = "r"."organisation_id" and "p"."person_id" = "r"."person_id" inner join "placements" as "l" on "l"."organisation_id" = "r"."organisation_id" and "l"."relation_id" = "r"."relation_id" and "l"."valid_from" <= least($26::date, coalesce(r.valid_until - 1, $27::date), greatest(r.valid_from, $28::date)) and (l.valid_until is null or l.valid_until > least($29::date, coalesce(r.valid_until - 1, $30::date), greatest(r.valid_from, $31::date))) inner join "units" as "u" on "u"."organisation_id" = "l"."organisation_id" and "u"."unit_id" = "l"."unit_id" left join "managements" as "m" on "m"."organisation_id" = "r"."organisation_id" and "m"."relation_id" = "r"."relation_id" and "m"."valid_from" <= least($32::date, coalesce(r.valid_until - 1, $33::date), greatest(r.valid_from, $34::date)) and (m.valid_until is null or m.valid_until > least($35::date, coalesce(r.valid_until - 1, $36::date), greatest(r.valid_from, $37::date))) left join "people" as "b" on "b"."organisation_id" = "m"."organisation_id" and "b"."person_id" = "m"."manager_id" where "r"."organisation_id" = $38 and r.relation_id in (select o.relation_id from (
  select s.relation_id, s.seat, s.parts, s.valid_from, s.valid_until
  from seats s join relations r using (organisation_id, relation_id)
  where s.organisation_id = app_organisation() and s.person_id = $39 and s.valid_from <= app_today()
  and (s.valid_until is null or s.valid_until > app_today())
  and (r.valid_until is null or r.valid_until > app_today())
  order by s.valid_from, s.relation_id) o))) as q) as "tables";

-- findTables
select (select coalesce(json_agg(q), '[]') from ((select "r"."relation_id", r.kind as "kind", own.side as "side", "r"."person_id" as "employee_id", p.given_name || ' ' || p.family_name as "employee_name", "m"."manager_id", b.given_name || ' ' || b.family_name as "manager_name", "u"."name" as "unit", "u"."unit_id", "l"."job_title", "l"."hours_per_week", "r"."valid_from", "r"."valid_until", "m"."valid_from" as "managed_since" from "relations" as "r" inner join "people" as "p" on "p"."organisation_id" = "r"."organisation_id" and "p"."person_id" = "r"."person_id" inner join "placements" as "l" on "l"."organisation_id" = "r"."organisation_id" and "l"."relation_id" = "r"."relation_id" and "l"."valid_from" <= least($1::date, coalesce(r.valid_until - 1, $2::date), greatest(r.valid_from, $3::date)) and (l.valid_until is null or l.valid_until > least($4::date, coalesce(r.valid_until - 1, $5::date), greatest(r.valid_from, $6::date))) inner join "units" as "u" on "u"."organisation_id" = "l"."organisation_id" and "u"."unit_id" = "l"."unit_id" left join "managements" as "m" on "m"."organisation_id" = "r"."organisation_id" and "m"."relation_id" = "r"."relation_id" and "m"."valid_from" <= least($7::date, coalesce(r.valid_until - 1, $8::date), greatest(r.valid_from, $9::date)) and (m.valid_until is null or m.valid_until > least($10::date, coalesce(r.valid_until - 1, $11::date), greatest(r.valid_from, $12::date))) left join "people" as "b" on "b"."organisation_id" = "m"."organisation_id" and "b"."person_id" = "m"."manager_id" inner join app_tables() as "own" on "own"."relation_id" = "r"."relation_id" where "r"."organisation_id" = $13 and ("r"."person_id" = $14 or "m"."manager_id" = $15) and "r"."valid_from" <= $16 and ("r"."valid_until" is null or "r"."valid_until" > $17) order by "side", "p"."sort_name", "r"."relation_id")) as q) as "relations", (select coalesce(json_agg(q), '[]') from (
  select s.relation_id, s.seat, s.parts, s.valid_from, s.valid_until
  from seats s join relations r using (organisation_id, relation_id)
  where s.organisation_id = app_organisation() and s.person_id = $18 and s.valid_from <= app_today()
  and (s.valid_until is null or s.valid_until > app_today())
  and (r.valid_until is null or r.valid_until > app_today())
  order by s.valid_from, s.relation_id) as q) as "seats", (select coalesce(json_agg(q), '[]') from ((select "r"."relation_id", r.kind as "kind", app_side(r.relation_id) as "side", "r"."person_id" as "employee_id", p.given_name || ' ' || p.family_name as "employee_name", "m"."manager_id", b.given_name || ' ' || b.family_name as "manager_name", "u"."name" as "unit", "u"."unit_id", "l"."job_title", "l"."hours_per_week", "r"."valid_from", "r"."valid_until", "m"."valid_from" as "managed_since" from "relations" as "r" inner join "people" as "p" on "p"."organisation_id" = "r"."organisation_id" and "p"."person_id" = "r"."person_id" inner join "placements" as "l" on "l"."organisation_id" = "r"."organisation_id" and "l"."relation_id" = "r"."relation_id" and "l"."valid_from" <= least($19::date, coalesce(r.valid_until - 1, $20::date), greatest(r.valid_from, $21::date)) and (l.valid_until is null or l.valid_until > least($22::date, coalesce(r.valid_until - 1, $23::date), greatest(r.valid_from, $24::date))) inner join "units" as "u" on "u"."organisation_id" = "l"."organisation_id" and "u"."unit_id" = "l"."unit_id" left join "managements" as "m" on "m"."organisation_id" = "r"."organisation_id" and "m"."relation_id" = "r"."relation_id" and "m"."valid_from" <= least($25::date, coalesce(r.valid_until - 1, $26::date), greatest(r.valid_from, $27::date)) and (m.valid_until is null or m.valid_until > least($28::date, coalesce(r.valid_until - 1, $29::date), greatest(r.valid_from, $30::date))) left join "people" as "b" on "b"."organisation_id" = "m"."organisation_id" and "b"."person_id" = "m"."manager_id" where "r"."organisation_id" = $31 and r.relation_id in (select o.relation_id from (
  select s.relation_id, s.seat, s.parts, s.valid_from, s.valid_until
  from seats s join relations r using (organisation_id, relation_id)
  where s.organisation_id = app_organisation() and s.person_id = $32 and s.valid_from <= app_today()
  and (s.valid_until is null or s.valid_until > app_today())
  and (r.valid_until is null or r.valid_until > app_today())
  order by s.valid_from, s.relation_id) o))) as q) as "tables";

-- -------------------- src/capabilities/people/store/operator.ts

-- findForOperator
select "person_id", "given_name", "family_name", "access_closed_at"
  from "people"
  where "organisation_id" = $1
  and "number" = $2
  and "erased_on" is null;

-- grantForOperator
insert into role_holdings (organisation_id, person_id, role, valid_from)
  values ($1, $2, $3, $4)
  on conflict (organisation_id, person_id, role, scope_kind, scope_id, valid_from) do update set valid_until = null;

-- holdsToday
select "holding_id"
  from "role_holdings"
  where "organisation_id" = $1
  and "person_id" = $2
  and "role" = $3
  and "scope_kind" = $4
  and "valid_from" <= $5
  and ("valid_until" is null or "valid_until" > $6);

-- -------------------- src/capabilities/people/store/organisation.ts

-- anyOrganisation
select "organisation_id"
  from "organisations"
  limit $1;
select pg_advisory_xact_lock(7416303);

-- insertOrganisation
insert into "accounts" ("organisation_id", "person_id", "user_id")
  values ($1, $2, $3);
insert into "organisations" ("organisation_id", "name", "language", "created_at")
  values ($1, $2, $3, $4);
insert into "people" ("organisation_id", "person_id", "number", "given_name", "family_name", "email")
  values ($1, $2, $3, $4, $5, $6);
insert into "role_holdings" ("organisation_id", "person_id", "role", "valid_from")
  values ($1, $2, $3, $4);

-- -------------------- src/capabilities/people/store/person-card.ts

-- findCard
select (select coalesce(json_agg(q), '[]') from ((select * from "relations" where "organisation_id" = $1 and "person_id" = $2 order by "number")) as q) as "relations", (select coalesce(json_agg(q), '[]') from ((select * from "placements" where "organisation_id" = $3 and "relation_id" in (select "relation_id" from "relations" where "organisation_id" = $4 and "person_id" = $5) order by "valid_from")) as q) as "placements", (select coalesce(json_agg(q), '[]') from ((select "m"."relation_id", "m"."valid_from", "m"."valid_until", "b"."number", "b"."given_name", "b"."family_name" from "managements" as "m" inner join "people_details" as "b" on "b"."organisation_id" = "m"."organisation_id" and "b"."person_id" = "m"."manager_id" where "m"."organisation_id" = $6 and "m"."relation_id" in (select "relation_id" from "relations" where "organisation_id" = $7 and "person_id" = $8) order by "m"."valid_from")) as q) as "managements", (select coalesce(json_agg(q), '[]') from ((select * from "units" where "organisation_id" = $9 order by "name" collate dutch)) as q) as "units", (select coalesce(json_agg(q), '[]') from ((select * from "locations" where "organisation_id" = $10)) as q) as "locations";
select *
  from "people_details"
  where "organisation_id" = $1
  and "number" = $2;

-- -------------------- src/capabilities/people/store/register-roles.ts

-- saveRoles
insert into "role_holdings" ("organisation_id", "person_id", "role", "scope_kind", "scope_id", "valid_from", "valid_until")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("organisation_id", "person_id", "role", "scope_kind", "scope_id", "valid_from") do update
  set "valid_until" = excluded.valid_until;

-- -------------------- src/capabilities/people/store/register.ts

-- findRegister
select "person_id", "role", "scope_kind", "unit_id", "valid_from", "valid_until"
  from "role_holdings"
  where "organisation_id" = $1
  and "scope_kind" in ($2, ...)
  order by "valid_from", "role", "unit_id";
select *
  from "locations"
  where "organisation_id" = $1;
select *
  from "managements"
  where "organisation_id" = $1
  order by "valid_from";
select *
  from "people_details"
  where "organisation_id" = $1
  order by "number";
select *
  from "placements"
  where "organisation_id" = $1
  order by "valid_from";
select *
  from "relations"
  where "organisation_id" = $1
  order by "number";
select *
  from "units"
  where "organisation_id" = $1;

-- insertMany
insert into "locations" ("organisation_id", "location_id", "name")
  values ($1, $2, $3);
insert into "managements" ("organisation_id", "relation_id", "valid_from", "valid_until", "manager_id")
  values ($1, $2, $3, $4, $5);
insert into "people" ("organisation_id", "person_id", "number", "given_name", "family_name", "name_prefix", "email", "birth_date")
  values ($1, $2, $3, $4, $5, $6, $7, $8);
insert into "placements" ("organisation_id", "relation_id", "valid_from", "valid_until", "unit_id", "location_id", "job_title", "hours_per_week")
  values ($1, $2, $3, $4, $5, $6, $7, $8);
insert into "relations" ("organisation_id", "relation_id", "number", "person_id", "kind", "valid_from", "valid_until")
  values ($1, $2, $3, $4, $5, $6, $7);
insert into "units" ("organisation_id", "unit_id", "code", "name", "valid_from")
  values ($1, $2, $3, $4, $5);

-- listRegister
with found as (
  select r.organisation_id, r.relation_id, r.person_id, r.kind, p.number, p.given_name, p.family_name, p.sort_name, p.email, p.access_closed_at,
  u.name as unit,
  l.job_title, l.hours_per_week, count(*) over ()::int as total
  from relations r
  join people_details p on p.organisation_id = r.organisation_id and p.person_id = r.person_id
  join placements l on l.organisation_id = r.organisation_id and l.relation_id = r.relation_id
  and l.valid_from <= $1 and (l.valid_until is null or l.valid_until > $2)
  join units u on u.organisation_id = l.organisation_id and u.unit_id = l.unit_id
  where r.organisation_id = $3 and r.valid_from <= $4
  and (r.valid_until is null or r.valid_until > $5)
  and ($6 = '' or plain(concat_ws(' ', p.given_name, p.family_name, p.number, u.name, l.job_title))
  like plain($7))
  order by p.sort_name, r.relation_id
  limit $8 offset $9
  )
  select f.relation_id, f.person_id, f.number, f.given_name || ' ' || f.family_name as name, f.email, f.kind, f.unit,
  f.job_title, f.hours_per_week, b.given_name || ' ' || b.family_name as manager_name,
  exists (select from accounts a where a.organisation_id = f.organisation_id and a.person_id = f.person_id) as account,
  f.access_closed_at is not null as closed, v.invited_at, v.waits,
  f.total
  from found f
  left join managements m on m.organisation_id = f.organisation_id and m.relation_id = f.relation_id
  and m.valid_from <= $10 and (m.valid_until is null or m.valid_until > $11)
  left join people b on b.organisation_id = m.organisation_id and b.person_id = m.manager_id
  left join last_invited(f.person_id) v on true
  order by f.sort_name, f.relation_id;

-- saveDifference
delete from "managements"
  where "organisation_id" = $1
  and "relation_id" = $2;
delete from "placements"
  where "organisation_id" = $1
  and "relation_id" = $2;
update "people"
  set "number" = $1, "given_name" = $2, "family_name" = $3, "name_prefix" = $4, "email" = $5, "birth_date" = $6
  where "organisation_id" = $7
  and "person_id" = $8;
update "relations"
  set "kind" = $1, "valid_from" = $2, "valid_until" = $3
  where "organisation_id" = $4
  and "relation_id" = $5;
update "units"
  set "name" = $1
  where "organisation_id" = $2
  and "code" = $3;

-- -------------------- src/capabilities/people/store/relations.ts

-- acceptInvitation
select accept_invitation($1, $2, $3) as done;

-- findAddressesHere
select distinct p.email from people_details p join relations r using (organisation_id, person_id)
  where p.organisation_id = $1 and p.email is not null and p.access_closed_at is null
  and r.valid_from <= $2::date and (r.valid_until is null or r.valid_until > $3::date);

-- findDemoSeat
select *
  from find_demo_seat($1, $2);

-- findInvitation
select *
  from find_invitation($1);

-- findPeopleHere
select distinct r.person_id as "personId" from known_relations r where r.organisation_id = $1
  and r.valid_from <= $2::date and (r.valid_until is null or r.valid_until > $3::date);

-- findPerson
select *
  from "people_details"
  where "organisation_id" = $1
  and "person_id" = $2;

-- findPersonByNumber
select "person_id", "given_name", "family_name"
  from "people_details"
  where "organisation_id" = $1
  and "number" = $2
  and "erased_on" is null;

-- findRelation
select "r"."relation_id", r.kind as "kind", app_side(r.relation_id) as "side", "r"."person_id" as "employee_id", p.given_name || ' ' || p.family_name as "employee_name", "m"."manager_id", b.given_name || ' ' || b.family_name as "manager_name", "u"."name" as "unit", "u"."unit_id", "l"."job_title", "l"."hours_per_week", "r"."valid_from", "r"."valid_until", "m"."valid_from" as "managed_since", app_birth_date(r.relation_id) as "employee_birth_date"
  from "relations" as "r"
  inner join "people" as "p" on "p"."organisation_id" = "r"."organisation_id" and "p"."person_id" = "r"."person_id"
  inner join "placements" as "l" on "l"."organisation_id" = "r"."organisation_id" and "l"."relation_id" = "r"."relation_id" and "l"."valid_from" <= least($1::date, coalesce(r.valid_until - 1, $2::date), greatest(r.valid_from, $3::date)) and (l.valid_until is null or l.valid_until > least($4::date, coalesce(r.valid_until - 1, $5::date), greatest(r.valid_from, $6::date)))
  inner join "units" as "u" on "u"."organisation_id" = "l"."organisation_id" and "u"."unit_id" = "l"."unit_id"
  left join "managements" as "m" on "m"."organisation_id" = "r"."organisation_id" and "m"."relation_id" = "r"."relation_id" and "m"."valid_from" <= least($7::date, coalesce(r.valid_until - 1, $8::date), greatest(r.valid_from, $9::date)) and (m.valid_until is null or m.valid_until > least($10::date, coalesce(r.valid_until - 1, $11::date), greatest(r.valid_from, $12::date)))
  left join "people" as "b" on "b"."organisation_id" = "m"."organisation_id" and "b"."person_id" = "m"."manager_id"
  where "r"."organisation_id" = $13
  and "r"."relation_id" = $14;

-- hasAccount
select "person_id"
  from "accounts"
  where "organisation_id" = $1
  and "person_id" = $2;

-- insertInvitation
insert into "invitations" ("organisation_id", "invitation_id", "person_id", "sent_to", "token_hash", "created_at", "expires_at", "copied")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- -------------------- src/capabilities/people/store/roles.ts

-- endHolding
delete from role_holdings where organisation_id = $1 and holding_id = $2
  and valid_from >= app_today();
update role_holdings set valid_until = app_today() where organisation_id = $1
  and holding_id = $2 and valid_from < app_today();

-- findHolders
select app_holders($1) as person_id;

-- findHoldings
select h.holding_id, h.person_id, p.given_name || ' ' || p.family_name as name, h.role, h.scope_kind, h.scope_id,
  u.name as scope_name, h.valid_from, h.valid_until
  from role_holdings h join people p using (organisation_id, person_id)
  left join units u on u.organisation_id = h.organisation_id and u.unit_id = h.unit_id
  where h.organisation_id = $1 and (h.valid_until is null or h.valid_until > app_today())
  and ($2::uuid is null or h.person_id = $3)
  order by p.sort_name, h.person_id, h.role, u.name collate dutch, h.valid_from;

-- findPeopleInScope
select s.holding_id, s.person_id, s.given_name || ' ' || s.family_name as name, s.unit_name, s.job_title, s.hours_per_week
  from people_in_scope s join known_people p using (organisation_id, person_id)
  order by s.unit_name collate dutch, p.sort_name, s.person_id;

-- findUnits
select "unit_id", "code", "name"
  from "units"
  where "organisation_id" = $1
  and ("valid_until" is null or "valid_until" > $2)
  order by "name" collate dutch, "unit_id";

-- hrGoesOn
select hr_goes_on($1) as on;

-- insertHolding
insert into "role_holdings" ("organisation_id", "holding_id", "person_id", "role", "scope_kind", "scope_id", "valid_from", "valid_until")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- -------------------- src/capabilities/people/store/seats.ts

-- endSeat
delete from seats where organisation_id = $1 and relation_id = $2
  and seat = $3 and valid_from >= app_today();
update seats set valid_until = app_today() where organisation_id = $1
  and relation_id = $2 and seat = $3 and valid_from < app_today()
  and (valid_until is null or valid_until > app_today());

-- findSeatsOf
select s.seat, s.person_id, p.given_name || ' ' || p.family_name as name, s.parts, s.valid_from, s.valid_until
  from seats s join people p using (organisation_id, person_id)
  where s.organisation_id = app_organisation() and s.relation_id = $1
  and (s.valid_until is null or s.valid_until > app_today())
  order by s.valid_from, s.seat;

-- findTableAtPart
select (select coalesce(json_agg(q), '[]') from ((select "r"."relation_id", r.kind as "kind", app_side(r.relation_id) as "side", "r"."person_id" as "employee_id", p.given_name || ' ' || p.family_name as "employee_name", "m"."manager_id", b.given_name || ' ' || b.family_name as "manager_name", "u"."name" as "unit", "u"."unit_id", "l"."job_title", "l"."hours_per_week", "r"."valid_from", "r"."valid_until", "m"."valid_from" as "managed_since", app_birth_date(r.relation_id) as "employee_birth_date" from "relations" as "r" inner join "people" as "p" on "p"."organisation_id" = "r"."organisation_id" and "p"."person_id" = "r"."person_id" inner join "placements" as "l" on "l"."organisation_id" = "r"."organisation_id" and "l"."relation_id" = "r"."relation_id" and "l"."valid_from" <= least($1::date, coalesce(r.valid_until - 1, $2::date), greatest(r.valid_from, $3::date)) and (l.valid_until is null or l.valid_until > least($4::date, coalesce(r.valid_until - 1, $5::date), greatest(r.valid_from, $6::date))) inner join "units" as "u" on "u"."organisation_id" = "l"."organisation_id" and "u"."unit_id" = "l"."unit_id" left join "managements" as "m" on "m"."organisation_id" = "r"."organisation_id" and "m"."relation_id" = "r"."relation_id" and "m"."valid_from" <= least($7::date, coalesce(r.valid_until - 1, $8::date), greatest(r.valid_from, $9::date)) and (m.valid_until is null or m.valid_until > least($10::date, coalesce(r.valid_until - 1, $11::date), greatest(r.valid_from, $12::date))) left join "people" as "b" on "b"."organisation_id" = "m"."organisation_id" and "b"."person_id" = "m"."manager_id" where "r"."organisation_id" = $13 and "r"."relation_id" = $14)) as q) as "relations", (select coalesce(json_agg(q), '[]') from (
  select s.seat, s.person_id as "personId", p.given_name || ' ' || p.family_name as name,
  s.seat = app_seat($15, $16) as "isAsker"
  from app_seats($17, $18) s
  join people p on p.organisation_id = app_organisation() and p.person_id = s.person_id
  order by s.seat) as q) as "seats";

-- insertSeat
insert into "seats" ("organisation_id", "relation_id", "seat", "person_id", "valid_from", "valid_until", "parts", "seated_by")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- -------------------- src/capabilities/people/store/state.ts

-- findRegisterState
with
  today as (
  select r.relation_id, r.person_id from relations r where r.organisation_id = $1
  and r.valid_from <= $2 and (r.valid_until is null or r.valid_until > $3)
  ), here as (select distinct p.person_id, p.email, p.access_closed_at from today t join people_details p
  on p.organisation_id = $4 and p.person_id = t.person_id)
  select (select count(*)::int from today) as relations,
  (select count(*)::int from here) as people,
  (select count(*)::int from today t where not exists (select from managements m
  where m.organisation_id = $5 and m.relation_id = t.relation_id and m.valid_from <= $6
  and (m.valid_until is null or m.valid_until > $7))) as "withoutManager",
  (select count(*)::int from here h where h.email is not null and h.access_closed_at is null and not exists (select from accounts a where a.organisation_id = $8 and a.person_id = h.person_id)) as "notInYet",
  (select count(*)::int from here where email is null) as "withoutEmail",
  (select count(*)::int from here h where exists (select from accounts a where a.organisation_id = $9 and a.person_id = h.person_id)) as "cameIn",
  (select count(*)::int from here h where h.email is not null and h.access_closed_at is null and not exists (select from accounts a where a.organisation_id = $10 and a.person_id = h.person_id) and not exists (
  select from invitations i where i.organisation_id = $11 and i.person_id = h.person_id)) as "neverInvited";

-- findUninvited
with
  today as (
  select r.relation_id, r.person_id from relations r where r.organisation_id = $1
  and r.valid_from <= $2 and (r.valid_until is null or r.valid_until > $3)
  ), here as (select distinct p.person_id, p.email, p.access_closed_at from today t join people_details p
  on p.organisation_id = $4 and p.person_id = t.person_id)
  select h.person_id from here h where h.email is not null and h.access_closed_at is null and not exists (select from accounts a where a.organisation_id = $5 and a.person_id = h.person_id) and not exists (
  select from invitations i where i.organisation_id = $6 and i.person_id = h.person_id) order by h.person_id;

-- -------------------- src/capabilities/privacy/store/believing.ts

-- confirmDay
insert into retention_runs (organisation_id, reached, reached_event)
  select $1, $2::date, coalesce(max(sequence), 0) from audit_events
  where organisation_id = $3
  on conflict (organisation_id) do update set reached = excluded.reached, reached_event = excluded.reached_event,
  stopped_on = null, last_day = least(retention_runs.last_day, excluded.reached);

-- findStandings
select o.organisation_id as "organisationId", o.name as organisation,
  r.last_day as "lastDay", r.reached, r.stopped_on as "stoppedOn"
  from organisations o left join retention_runs r using (organisation_id) order by o.name collate dutch;

-- findStop
select stopped_on as day, reached
  from app_deletion_stop();

-- -------------------- src/capabilities/privacy/store/deleting.ts

-- count
delete from "acceptances" as t where t.organisation_id = $1
  and ("t"."agreement_id", "t"."number", "t"."hash") in (select "t_up"."agreement_id", "t_up"."number", "t_up"."hash"
  from "versions" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id") in (select "t_up_up"."agreement_id"
  from "agreements" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $4 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date) and a.carries_pay = $9)));
delete from "accounts" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "agency_answers" as t where t.organisation_id = $1
  and ("t"."talk_id") in (select "t_up"."talk_id"
  from "agency_talks" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "agency_lines" as t where t.organisation_id = $1
  and ("t"."topic_id") in (select "t_up"."topic_id"
  from "agency_topics" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "agency_talks" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "agency_topics" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "agenda_notes" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "agreements" as t where t.organisation_id = $1
  and "t"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $2 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $3) <= $4::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $5 and h.lifted_on is null and h.until > $6::date) and a.carries_pay = $7);
delete from "amo_sheets" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "amo_sheets" where organisation_id = $1
  and ("written_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "answers" as t where t.organisation_id = $1
  and ("t"."view_id") in (select "t_up"."view_id"
  from "views" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "bank_looks" where organisation_id = $1
  and ("looked_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("looker_id" is null or "looker_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "bank_looks_shown" where organisation_id = $1
  and ("looked_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "bell_choices" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "bell_rings" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "bell_rings" where organisation_id = $1
  and ("rung_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date)) and ("from_id" is null or "from_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date));
delete from "board_answers" where organisation_id = $1
  and ("answered_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("author_id" is null or "author_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "board_backings" where organisation_id = $1
  and ("backed_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "board_moderators" where organisation_id = $1
  and ("stood_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "board_questions" where organisation_id = $1
  and ("asked_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("author_id" is null or "author_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "board_reports" where organisation_id = $1
  and ("reported_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "breaches" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "breaches" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "budget_bookings" where organisation_id = $1
  and ("booked_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "budget_grants" where organisation_id = $1
  and ("granted_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "budget_movements" where organisation_id = $1
  and ("at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "career_items" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "career_shares" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "career_shares" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "coach_suggestions" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "coachings" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "companions" as t where t.organisation_id = $1
  and ("t"."conversation_id") in (select "t_up"."conversation_id"
  from "conversations" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "competences" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "confirmations" as t where t.organisation_id = $1
  and ("t"."conversation_id") in (select "t_up"."conversation_id"
  from "conversations" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "consultation_asked" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "consultation_asked" where organisation_id = $1
  and ("asked_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "consultation_reactions" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "consultation_reactions" where organisation_id = $1
  and ("written_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "conversations" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "deal_benefits" as t where t.organisation_id = $1
  and ("t"."deal_id") in (select "t_up"."deal_id"
  from "deals" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id") in (select "t_up_up"."agreement_id"
  from "agreements" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $4 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date) )));
delete from "deal_needs" as t where t.organisation_id = $1
  and ("t"."deal_id") in (select "t_up"."deal_id"
  from "deals" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id") in (select "t_up_up"."agreement_id"
  from "agreements" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $4 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date) )));
delete from "deal_refusals" as t where t.organisation_id = $1
  and ("t"."deal_id") in (select "t_up"."deal_id"
  from "deals" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id") in (select "t_up_up"."agreement_id"
  from "agreements" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $4 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date) )));
delete from "deal_words" as t where t.organisation_id = $1
  and ("t"."deal_id") in (select "t_up"."deal_id"
  from "deals" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id") in (select "t_up_up"."agreement_id"
  from "agreements" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $4 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date) )));
delete from "deals" as t where t.organisation_id = $1
  and ("t"."agreement_id") in (select "t_up"."agreement_id"
  from "agreements" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $3 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date) ));
delete from "declared_rooms" as t where t.organisation_id = $1
  and ("t"."conversation_id") in (select "t_up"."conversation_id"
  from "conversations" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "desk_years" where organisation_id = $1
  and ("said_on" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "diplomas" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "documents" as t where t.organisation_id = $1
  and ("t"."agreement_id", "t"."number") in (select "t_up"."agreement_id", "t_up"."number"
  from "versions" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id") in (select "t_up_up"."agreement_id"
  from "agreements" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $4 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date) and a.carries_pay = $9)));
delete from "drawer_sheets" where organisation_id = $1
  and ("counts_from" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date;
delete from "drawers" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "dual_actions" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "employability_items" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "employability_shares" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "employability_shares" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "employability_views" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "employability_views" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "entry_views" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "feelings" as t where t.organisation_id = $1
  and ("t"."breach_id") in (select "t_up"."breach_id"
  from "breaches" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "feelings" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "genders" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "guests" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "help_requests" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "interest_sheets" as t where t.organisation_id = $1
  and ("t"."topic_id") in (select "t_up"."topic_id"
  from "topics" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "invitations" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "invitations" where organisation_id = $1
  and ("created_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "ledger_people" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "level_notes" as t where t.organisation_id = $1
  and ("t"."conversation_id") in (select "t_up"."conversation_id"
  from "conversations" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "marks" as t where t.organisation_id = $1
  and ("t"."agreement_id") in (select "t_up"."agreement_id"
  from "agreements" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $3 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date) ));
delete from "mediation_releases" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "mediation_requests" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "mediations" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "need_cards" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "opening_looks" where organisation_id = $1
  and ("looked_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("looked_by" is null or "looked_by" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "opening_notices" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "opening_shown" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "opening_shown" where organisation_id = $1
  and ("looked_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date)) and ("looked_by" is null or "looked_by" not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date));
delete from "opening_sign_ups" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "opening_sign_ups" where organisation_id = $1
  and ("signed_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "outbox" where organisation_id = $1
  and ("created_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date;
delete from "overview_agreements" where organisation_id = $1
  and ("made_on" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("who" is null or "who" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date)) and ("made_by" is null or "made_by" not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)) and ("closed_by" is null or "closed_by" not in (select h.person_id from retention_holds h
  where h.organisation_id = $8 and h.lifted_on is null and h.until > $9::date));
delete from "overview_meeting_additions" where organisation_id = $1
  and ("added_on" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("added_by" is null or "added_by" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "overview_meeting_people" where organisation_id = $1
  and ("asked_on" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "overview_meetings" where organisation_id = $1
  and ("held_on" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("hr_by" is null or "hr_by" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date)) and ("council_by" is null or "council_by" not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date));
delete from "overview_questions" where organisation_id = $1
  and ("asked_on" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("asked_by" is null or "asked_by" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date)) and ("answered_by" is null or "answered_by" not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date));
delete from "plain_choices" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "plan_b_offers" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "plan_b_offers" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "provisioned_people" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "reactions" as t where t.organisation_id = $1
  and ("t"."agreement_id") in (select "t_up"."agreement_id"
  from "agreements" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $3 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date) ));
delete from "recollection_ends" as t where t.organisation_id = $1
  and ("t"."recollection_id") in (select "t_up"."recollection_id"
  from "recollections" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id", "t_up"."number", "t_up"."hash") in (select "t_up_up"."agreement_id", "t_up_up"."number", "t_up_up"."hash"
  from "versions" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and ("t_up_up"."agreement_id") in (select "t_up_up_up"."agreement_id"
  from "agreements" as "t_up_up_up" where "t_up_up_up"."organisation_id" = $4
  and "t_up_up_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $5 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $6) <= $7::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $8 and h.lifted_on is null and h.until > $9::date) ))));
delete from "recollections" as t where t.organisation_id = $1
  and ("t"."agreement_id", "t"."number", "t"."hash") in (select "t_up"."agreement_id", "t_up"."number", "t_up"."hash"
  from "versions" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id") in (select "t_up_up"."agreement_id"
  from "agreements" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $4 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date) )));
delete from "reflection_answers" as t where t.organisation_id = $1
  and ("t"."reflection_id") in (select "t_up"."reflection_id"
  from "reflections" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "reflection_words" as t where t.organisation_id = $1
  and ("t"."reflection_id") in (select "t_up"."reflection_id"
  from "reflections" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "reflections" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "renderings" as t where t.organisation_id = $1
  and ("t"."agreement_id") in (select "t_up"."agreement_id"
  from "agreements" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $3 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date) ));
delete from "request_answers" as t where t.organisation_id = $1
  and ("t"."request_id") in (select "t_up"."request_id"
  from "requests" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "requests" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "retention_holds" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "role_holdings" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "seam_agreements" as t where t.organisation_id = $1
  and ("t"."breach_id") in (select "t_up"."breach_id"
  from "seams" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "seam_agreements" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "seams" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "seams" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "search_choices" as t where t.organisation_id = $1
  and ("t"."search_id") in (select "t_up"."search_id"
  from "searches" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id", "t_up"."basis_number", "t_up"."basis_hash") in (select "t_up_up"."agreement_id", "t_up_up"."number", "t_up_up"."hash"
  from "versions" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and ("t_up_up"."agreement_id") in (select "t_up_up_up"."agreement_id"
  from "agreements" as "t_up_up_up" where "t_up_up_up"."organisation_id" = $4
  and ("t_up_up_up"."relation_id") in (select "t_up_up_up_up"."relation_id"
  from "relations" as "t_up_up_up_up" where "t_up_up_up_up"."organisation_id" = $5
  and "t_up_up_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $6 and r.valid_until + make_interval(months => $7) <= $8::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $9 and h.lifted_on is null and h.until > $10::date))))));
delete from "search_offers" as t where t.organisation_id = $1
  and ("t"."search_id") in (select "t_up"."search_id"
  from "searches" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id", "t_up"."basis_number", "t_up"."basis_hash") in (select "t_up_up"."agreement_id", "t_up_up"."number", "t_up_up"."hash"
  from "versions" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and ("t_up_up"."agreement_id") in (select "t_up_up_up"."agreement_id"
  from "agreements" as "t_up_up_up" where "t_up_up_up"."organisation_id" = $4
  and ("t_up_up_up"."relation_id") in (select "t_up_up_up_up"."relation_id"
  from "relations" as "t_up_up_up_up" where "t_up_up_up_up"."organisation_id" = $5
  and "t_up_up_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $6 and r.valid_until + make_interval(months => $7) <= $8::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $9 and h.lifted_on is null and h.until > $10::date))))));
delete from "search_weighings" as t where t.organisation_id = $1
  and ("t"."search_id") in (select "t_up"."search_id"
  from "searches" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id", "t_up"."basis_number", "t_up"."basis_hash") in (select "t_up_up"."agreement_id", "t_up_up"."number", "t_up_up"."hash"
  from "versions" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and ("t_up_up"."agreement_id") in (select "t_up_up_up"."agreement_id"
  from "agreements" as "t_up_up_up" where "t_up_up_up"."organisation_id" = $4
  and ("t_up_up_up"."relation_id") in (select "t_up_up_up_up"."relation_id"
  from "relations" as "t_up_up_up_up" where "t_up_up_up_up"."organisation_id" = $5
  and "t_up_up_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $6 and r.valid_until + make_interval(months => $7) <= $8::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $9 and h.lifted_on is null and h.until > $10::date))))));
delete from "searches" as t where t.organisation_id = $1
  and ("t"."agreement_id", "t"."basis_number", "t"."basis_hash") in (select "t_up"."agreement_id", "t_up"."number", "t_up"."hash"
  from "versions" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id") in (select "t_up_up"."agreement_id"
  from "agreements" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and ("t_up_up"."relation_id") in (select "t_up_up_up"."relation_id"
  from "relations" as "t_up_up_up" where "t_up_up_up"."organisation_id" = $4
  and "t_up_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $5 and r.valid_until + make_interval(months => $6) <= $7::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $8 and h.lifted_on is null and h.until > $9::date)))));
delete from "sign_in_identities" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from "signatures" as t where t.organisation_id = $1
  and ("t"."agreement_id", "t"."number", "t"."hash") in (select "t_up"."agreement_id", "t_up"."number", "t_up"."hash"
  from "versions" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."agreement_id") in (select "t_up_up"."agreement_id"
  from "agreements" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $4 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date) and a.carries_pay = $9)));
delete from "talent_notes" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "talk_notes" as t where t.organisation_id = $1
  and ("t"."conversation_id") in (select "t_up"."conversation_id"
  from "conversations" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "talk_series" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "topic_skips" as t where t.organisation_id = $1
  and ("t"."conversation_id") in (select "t_up"."conversation_id"
  from "conversations" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "topic_tags" as t where t.organisation_id = $1
  and ("t"."topic_id") in (select "t_up"."topic_id"
  from "topics" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "topic_talks" as t where t.organisation_id = $1
  and ("t"."conversation_id") in (select "t_up"."conversation_id"
  from "conversations" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "topics" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "trained_marks" where organisation_id = $1
  and ("said_on" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("said_by" is null or "said_by" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date)) and ("said_by" is null or "said_by" not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date));
delete from "training_enrolments" where organisation_id = $1
  and ("enrolled_at" at time zone 'Europe/Amsterdam')::date + make_interval(months => $2) <= $3::date
  and ("person_id" is null or "person_id" not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date));
delete from "versions" as t where t.organisation_id = $1
  and ("t"."agreement_id") in (select "t_up"."agreement_id"
  from "agreements" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."agreement_id" in (select a.agreement_id from agreements a
  join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = $3 and r.valid_until is not null
  and greatest(r.valid_until, a.holds_until) + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date) and a.carries_pay = $8));
delete from "view_parts" as t where t.organisation_id = $1
  and ("t"."relation_id", "t"."author_id") in (select "t_up"."relation_id", "t_up"."author_id"
  from "entry_views" as "t_up" where "t_up"."organisation_id" = $2
  and ("t_up"."relation_id") in (select "t_up_up"."relation_id"
  from "relations" as "t_up_up" where "t_up_up"."organisation_id" = $3
  and "t_up_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
delete from "views" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "year_patterns" as t where t.organisation_id = $1
  and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $2
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $3 and r.valid_until + make_interval(months => $4) <= $5::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $6 and h.lifted_on is null and h.until > $7::date)));
delete from "yearly_looks" where organisation_id = $1
  and "person_id" = any($2::uuid[]);
delete from retention_holds where organisation_id = $1
  and least(until, lifted_on) + make_interval(months => $2) <= $3::date
  and person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $4 and h.lifted_on is null and h.until > $5::date);
with strangers as materialized (
  select id as person_id, gen_random_uuid() as stranger from unnest($1::uuid[]) id
  ) update "campaign_participations" c set "person_id" = s.stranger from strangers s
  where c.organisation_id = $2 and "c"."person_id" = s.person_id;

-- letGo
update "agreements" as o set "conversation_id" = null where o.organisation_id = $1
  and "o"."conversation_id" in (select "t"."conversation_id" from "conversations" as t
  where t.organisation_id = $2 and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $3
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
update "declared_rooms" as o set "topic_id" = null where o.organisation_id = $1
  and "o"."topic_id" in (select "t"."topic_id" from "topics" as t
  where t.organisation_id = $2 and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $3
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
update "reflections" as o set "conversation_id" = null where o.organisation_id = $1
  and "o"."conversation_id" in (select "t"."conversation_id" from "conversations" as t
  where t.organisation_id = $2 and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $3
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));
update "reflections" as o set "topic_id" = null where o.organisation_id = $1
  and "o"."topic_id" in (select "t"."topic_id" from "topics" as t
  where t.organisation_id = $2 and ("t"."relation_id") in (select "t_up"."relation_id"
  from "relations" as "t_up" where "t_up"."organisation_id" = $3
  and "t_up"."relation_id" in (select r.relation_id from relations r
  where r.organisation_id = $4 and r.valid_until + make_interval(months => $5) <= $6::date
  and r.person_id not in (select h.person_id from retention_holds h
  where h.organisation_id = $7 and h.lifted_on is null and h.until > $8::date))));

-- -------------------- src/capabilities/privacy/store/holds.ts

-- findHolds
select "h"."hold_id", "h"."person_id", "p"."given_name", "p"."family_name", "p"."number", "h"."reason", "h"."explanation", "h"."placed_by", "b"."given_name" as "by_given", "b"."family_name" as "by_family", "h"."placed_on", "h"."until", "h"."lifted_on", "h"."version"
  from "retention_holds" as "h"
  inner join "people_details" as "p" on "p"."organisation_id" = "h"."organisation_id" and "p"."person_id" = "h"."person_id"
  left join "known_people" as "b" on "b"."organisation_id" = "h"."organisation_id" and "b"."person_id" = "h"."placed_by"
  where "h"."organisation_id" = $1
  and "h"."hold_id" = $2
  order by "p"."sort_name", "h"."person_id", "h"."placed_on";
select "h"."hold_id", "h"."person_id", "p"."given_name", "p"."family_name", "p"."number", "h"."reason", "h"."explanation", "h"."placed_by", "b"."given_name" as "by_given", "b"."family_name" as "by_family", "h"."placed_on", "h"."until", "h"."lifted_on", "h"."version"
  from "retention_holds" as "h"
  inner join "people_details" as "p" on "p"."organisation_id" = "h"."organisation_id" and "p"."person_id" = "h"."person_id"
  left join "known_people" as "b" on "b"."organisation_id" = "h"."organisation_id" and "b"."person_id" = "h"."placed_by"
  where "h"."organisation_id" = $1
  and "h"."person_id" = $2
  order by "p"."sort_name", "h"."person_id", "h"."placed_on";
select "h"."hold_id", "h"."person_id", "p"."given_name", "p"."family_name", "p"."number", "h"."reason", "h"."explanation", "h"."placed_by", "b"."given_name" as "by_given", "b"."family_name" as "by_family", "h"."placed_on", "h"."until", "h"."lifted_on", "h"."version"
  from "retention_holds" as "h"
  inner join "people_details" as "p" on "p"."organisation_id" = "h"."organisation_id" and "p"."person_id" = "h"."person_id"
  left join "known_people" as "b" on "b"."organisation_id" = "h"."organisation_id" and "b"."person_id" = "h"."placed_by"
  where "h"."organisation_id" = $1
  order by "p"."sort_name", "h"."person_id", "h"."placed_on";

-- insertHold
insert into "retention_holds" ("organisation_id", "hold_id", "person_id", "reason", "explanation", "placed_by", "placed_on", "until")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- -------------------- src/capabilities/privacy/store/my-data.ts

-- findLines
select (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "placements 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "managements 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "seats 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "first_contract_terms 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "career_shares 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "employability_shares 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "employability_views 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "opening_notices 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "views 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."view_id"::text] as key from "views" as t_up where "t_up"."author_id" = app_person() union select array[t_up."view_id"::text] as key from "views" as t_up where "t_up"."ended_by" = app_person() union select array[t_up."view_id"::text] as key from "views" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "answers 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "entry_views 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text, t_up."author_id"::text] as key from "entry_views" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "view_parts 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "need_cards 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "breaches 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."breach_id"::text] as key from "breaches" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "feelings 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "seams 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."breach_id"::text] as key from "seams" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "seam_agreements 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "conversations 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "talk_series 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "topics 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."conversation_id"::text] as key from "conversations" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "topic_talks 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."topic_id"::text] as key from "topics" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "topic_tags 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."conversation_id"::text] as key from "conversations" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "topic_skips 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."topic_id"::text] as key from "topics" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "interest_sheets 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."conversation_id"::text] as key from "conversations" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "confirmations 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."conversation_id"::text] as key from "conversations" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "talk_notes 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "agenda_notes 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "agency_topics 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."topic_id"::text] as key from "agency_topics" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "agency_lines 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "agency_talks 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."talk_id"::text] as key from "agency_talks" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "agency_answers 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."conversation_id"::text] as key from "conversations" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "declared_rooms 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."conversation_id"::text] as key from "conversations" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "level_notes 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."conversation_id"::text] as key from "conversations" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "companions 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "reflections 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."reflection_id"::text] as key from "reflections" as t_up where "t_up"."author_id" = app_person() union select array[t_up."reflection_id"::text] as key from "reflections" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "reflection_answers 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."reflection_id"::text] as key from "reflections" as t_up where "t_up"."author_id" = app_person() union select array[t_up."reflection_id"::text] as key from "reflections" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "reflection_words 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "dual_actions 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "agreements 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."agreement_id"::text] as key from "agreements" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "renderings 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."agreement_id"::text] as key from "agreements" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "reactions 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."agreement_id"::text] as key from "agreements" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "versions 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."agreement_id"::text, t_up."number"::text, t_up."hash"::text] as key from "versions" as t_up where ("t_up"."agreement_id") in (select "t_up_up"."agreement_id" from "agreements" as "t_up_up" where ("t_up_up"."relation_id") in (select "t_up_up_up"."relation_id" from "relations" as "t_up_up_up" where "t_up_up_up"."person_id" = app_person()))) as q) as "acceptances 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."agreement_id"::text, t_up."number"::text, t_up."hash"::text] as key from "versions" as t_up where ("t_up"."agreement_id") in (select "t_up_up"."agreement_id" from "agreements" as "t_up_up" where ("t_up_up"."relation_id") in (select "t_up_up_up"."relation_id" from "relations" as "t_up_up_up" where "t_up_up_up"."person_id" = app_person()))) as q) as "signatures 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."agreement_id"::text, t_up."number"::text] as key from "versions" as t_up where ("t_up"."agreement_id") in (select "t_up_up"."agreement_id" from "agreements" as "t_up_up" where ("t_up_up"."relation_id") in (select "t_up_up_up"."relation_id" from "relations" as "t_up_up_up" where "t_up_up_up"."person_id" = app_person()))) as q) as "documents 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."agreement_id"::text, t_up."number"::text] as key from "signatures" as t_up where "t_up"."signer_id" = app_person() union select array[t_up."agreement_id"::text, t_up."number"::text] as key from "signatures" as t_up where ("t_up"."agreement_id", "t_up"."number", "t_up"."hash") in (select "t_up_up"."agreement_id", "t_up_up"."number", "t_up_up"."hash" from "versions" as "t_up_up" where ("t_up_up"."agreement_id") in (select "t_up_up_up"."agreement_id" from "agreements" as "t_up_up_up" where ("t_up_up_up"."relation_id") in (select "t_up_up_up_up"."relation_id" from "relations" as "t_up_up_up_up" where "t_up_up_up_up"."person_id" = app_person())))) as q) as "documents 1", (select coalesce(json_agg(q), '[]') from (select array[t_up."agreement_id"::text] as key from "agreements" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "deals 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."deal_id"::text] as key from "deals" as t_up where ("t_up"."agreement_id") in (select "t_up_up"."agreement_id" from "agreements" as "t_up_up" where ("t_up_up"."relation_id") in (select "t_up_up_up"."relation_id" from "relations" as "t_up_up_up" where "t_up_up_up"."person_id" = app_person()))) as q) as "deal_words 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."deal_id"::text] as key from "deals" as t_up where ("t_up"."agreement_id") in (select "t_up_up"."agreement_id" from "agreements" as "t_up_up" where ("t_up_up"."relation_id") in (select "t_up_up_up"."relation_id" from "relations" as "t_up_up_up" where "t_up_up_up"."person_id" = app_person()))) as q) as "deal_benefits 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."agreement_id"::text] as key from "agreements" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "marks 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."deal_id"::text] as key from "deals" as t_up where ("t_up"."agreement_id") in (select "t_up_up"."agreement_id" from "agreements" as "t_up_up" where ("t_up_up"."relation_id") in (select "t_up_up_up"."relation_id" from "relations" as "t_up_up_up" where "t_up_up_up"."person_id" = app_person()))) as q) as "deal_refusals 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."agreement_id"::text, t_up."number"::text, t_up."hash"::text] as key from "versions" as t_up where ("t_up"."agreement_id") in (select "t_up_up"."agreement_id" from "agreements" as "t_up_up" where ("t_up_up"."relation_id") in (select "t_up_up_up"."relation_id" from "relations" as "t_up_up_up" where "t_up_up_up"."person_id" = app_person()))) as q) as "searches 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."search_id"::text] as key from "searches" as t_up where ("t_up"."agreement_id", "t_up"."basis_number", "t_up"."basis_hash") in (select "t_up_up"."agreement_id", "t_up_up"."number", "t_up_up"."hash" from "versions" as "t_up_up" where ("t_up_up"."agreement_id") in (select "t_up_up_up"."agreement_id" from "agreements" as "t_up_up_up" where ("t_up_up_up"."relation_id") in (select "t_up_up_up_up"."relation_id" from "relations" as "t_up_up_up_up" where "t_up_up_up_up"."person_id" = app_person())))) as q) as "search_offers 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "requests 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."request_id"::text] as key from "requests" as t_up where ("t_up"."relation_id") in (select "t_up_up"."relation_id" from "relations" as "t_up_up" where "t_up_up"."person_id" = app_person())) as q) as "request_answers 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."agreement_id"::text, t_up."number"::text, t_up."hash"::text] as key from "versions" as t_up where ("t_up"."agreement_id") in (select "t_up_up"."agreement_id" from "agreements" as "t_up_up" where ("t_up_up"."relation_id") in (select "t_up_up_up"."relation_id" from "relations" as "t_up_up_up" where "t_up_up_up"."person_id" = app_person()))) as q) as "recollections 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."recollection_id"::text] as key from "recollections" as t_up where ("t_up"."agreement_id", "t_up"."number", "t_up"."hash") in (select "t_up_up"."agreement_id", "t_up_up"."number", "t_up_up"."hash" from "versions" as "t_up_up" where ("t_up_up"."agreement_id") in (select "t_up_up_up"."agreement_id" from "agreements" as "t_up_up_up" where ("t_up_up_up"."relation_id") in (select "t_up_up_up_up"."relation_id" from "relations" as "t_up_up_up_up" where "t_up_up_up_up"."person_id" = app_person())))) as q) as "recollection_ends 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."deal_id"::text] as key from "deals" as t_up where ("t_up"."agreement_id") in (select "t_up_up"."agreement_id" from "agreements" as "t_up_up" where ("t_up_up"."relation_id") in (select "t_up_up_up"."relation_id" from "relations" as "t_up_up_up" where "t_up_up_up"."person_id" = app_person()))) as q) as "deal_needs 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "trained_marks 0", (select coalesce(json_agg(q), '[]') from (select array[t_up."relation_id"::text] as key from "relations" as t_up where "t_up"."person_id" = app_person()) as q) as "year_patterns 0";
select (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id', 'among'] as line
  from "read_log" as t where (t."subject_id" = $1 or t."reader_id" = $2 or t."among" @> array[$3]::uuid[] or false) order by t::text) as q) as "read_log";
select (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "people_details" as t where (t."person_id" = $1 or false) order by t::text) as q) as "people", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "genders" as t where (t."person_id" = $2 or false) order by t::text) as q) as "genders", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "role_holdings" as t where (t."person_id" = $3 or false) order by t::text) as q) as "role_holdings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "guests" as t where (t."invited_by" = $4 or t."person_id" = $5 or t."person_id" = $6 or false) order by t::text) as q) as "guests", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "accounts" as t where (t."person_id" = $7 or false) order by t::text) as q) as "accounts", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id', 'token_hash'] as line
  from "invitations" as t where (t."person_id" = $8 or false) order by t::text) as q) as "invitations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "bell_choices" as t where (t."person_id" = $9 or false) order by t::text) as q) as "bell_choices", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "sign_in_identities" as t where (t."person_id" = $10 or false) order by t::text) as q) as "sign_in_identities", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "provisioned_people" as t where (t."person_id" = $11 or false) order by t::text) as q) as "provisioned_people", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "retention_holds" as t where (t."person_id" = $12 or t."placed_by" = $13 or t."lifted_by" = $14 or false) order by t::text) as q) as "retention_holds", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "relations" as t where (t."person_id" = $15 or false) order by t::text) as q) as "relations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "placements" as t where (t."relation_id" = any($16::uuid[]) or false) order by t::text) as q) as "placements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "managements" as t where (t."manager_id" = $17 or t."relation_id" = any($18::uuid[]) or false) order by t::text) as q) as "managements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "seats" as t where (t."person_id" = $19 or t."seated_by" = $20 or t."person_id" = $21 or t."relation_id" = any($22::uuid[]) or false) order by t::text) as q) as "seats", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "first_contract_terms" as t where (t."written_by" = $23 or t."relation_id" = any($24::uuid[]) or false) order by t::text) as q) as "first_contract_terms", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "career_items" as t where (t."person_id" = $25 or false) order by t::text) as q) as "career_items", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "coachings" as t where (t."coach_id" = $26 or t."person_id" = $27 or false) order by t::text) as q) as "coachings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "coach_suggestions" as t where (t."coach_id" = $28 or t."person_id" = $29 or false) order by t::text) as q) as "coach_suggestions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "plain_choices" as t where (t."person_id" = $30 or false) order by t::text) as q) as "plain_choices", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "yearly_looks" as t where (t."person_id" = $31 or false) order by t::text) as q) as "yearly_looks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "career_shares" as t where (t."person_id" = $32 or t."with_id" = $33 or t."with_id" = $34 or t."relation_id" = any($35::uuid[]) or false) order by t::text) as q) as "career_shares", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "employability_items" as t where (t."person_id" = $36 or false) order by t::text) as q) as "employability_items", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "employability_shares" as t where (t."person_id" = $37 or t."with_id" = $38 or t."with_id" = $39 or t."relation_id" = any($40::uuid[]) or false) order by t::text) as q) as "employability_shares", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "employability_views" as t where (t."person_id" = $41 or t."with_id" = $42 or t."with_id" = $43 or t."relation_id" = any($44::uuid[]) or false) order by t::text) as q) as "employability_views", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "diplomas" as t where (t."answered_by" = $45 or t."person_id" = $46 or t."answered_by" = $47 or false) order by t::text) as q) as "diplomas", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "plan_b_offers" as t where (t."person_id" = $48 or false) order by t::text) as q) as "plan_b_offers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "competences" as t where (t."person_id" = $49 or false) order by t::text) as q) as "competences", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "opening_sign_ups" as t where (t."person_id" = $50 or false) order by t::text) as q) as "opening_sign_ups", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "opening_notices" as t where (t."manager_id" = $51 or t."person_id" = $52 or t."relation_id" = any($53::uuid[]) or false) order by t::text) as q) as "opening_notices", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "views" as t where (t."author_id" = $54 or t."ended_by" = $55 or t."relation_id" = any($56::uuid[]) or false) order by t::text) as q) as "views", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "readable_answers" as t where (t."view_id" = any($57::uuid[]) or false) order by t::text) as q) as "answers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "entry_views" as t where (t."author_id" = $58 or t."ready_for" = $59 or t."relation_id" = any($60::uuid[]) or false) order by t::text) as q) as "entry_views", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "readable_parts" as t where ((t."relation_id" = any($61::uuid[]) and (t."relation_id"::text, t."author_id"::text) in (select * from unnest($62::text[], $63::text[]))) or false) order by t::text) as q) as "view_parts", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "need_cards" as t where (t."owner_id" = $64 or t."relation_id" = any($65::uuid[]) or false) order by t::text) as q) as "need_cards", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "breaches" as t where (t."person_id" = $66 or t."relation_id" = any($67::uuid[]) or false) order by t::text) as q) as "breaches", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "feelings" as t where (t."person_id" = $68 or t."breach_id" = any($69::uuid[]) or false) order by t::text) as q) as "feelings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "seams" as t where (t."person_id" = $70 or t."relation_id" = any($71::uuid[]) or false) order by t::text) as q) as "seams", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "seam_agreements" as t where (t."person_id" = $72 or t."breach_id" = any($73::uuid[]) or false) order by t::text) as q) as "seam_agreements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "conversations" as t where (t."planned_by" = $74 or t."relation_id" = any($75::uuid[]) or false) order by t::text) as q) as "conversations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "talk_series" as t where (t."planned_by" = $76 or t."relation_id" = any($77::uuid[]) or false) order by t::text) as q) as "talk_series", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "topics" as t where (t."added_by" = $78 or t."relation_id" = any($79::uuid[]) or false) order by t::text) as q) as "topics", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "topic_talks" as t where (t."laid_by" = $80 or t."laid_by" = $81 or t."conversation_id" = any($82::uuid[]) or false) order by t::text) as q) as "topic_talks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "topic_tags" as t where (t."author_id" = $83 or t."topic_id" = any($84::uuid[]) or false) order by t::text) as q) as "topic_tags", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "topic_skips" as t where (t."author_id" = $85 or t."conversation_id" = any($86::uuid[]) or false) order by t::text) as q) as "topic_skips", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "readable_sheets" as t where (t."author_id" = $87 or t."topic_id" = any($88::uuid[]) or false) order by t::text) as q) as "interest_sheets", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "confirmations" as t where (t."author_id" = $89 or t."conversation_id" = any($90::uuid[]) or false) order by t::text) as q) as "confirmations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "talk_notes" as t where (t."written_by" = $91 or t."written_by" = $92 or t."conversation_id" = any($93::uuid[]) or false) order by t::text) as q) as "talk_notes", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agenda_notes" as t where (t."owner_id" = $94 or t."relation_id" = any($95::uuid[]) or false) order by t::text) as q) as "agenda_notes", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "help_requests" as t where (t."answered_by" = $96 or t."asked_by" = $97 or false) order by t::text) as q) as "help_requests", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agency_topics" as t where (t."laid_by" = $98 or t."relation_id" = any($99::uuid[]) or false) order by t::text) as q) as "agency_topics", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agency_lines" as t where (t."author_id" = $100 or t."topic_id" = any($101::uuid[]) or false) order by t::text) as q) as "agency_lines", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agency_talks" as t where (t."planned_by" = $102 or t."relation_id" = any($103::uuid[]) or false) order by t::text) as q) as "agency_talks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agency_answers" as t where (t."author_id" = $104 or t."talk_id" = any($105::uuid[]) or false) order by t::text) as q) as "agency_answers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "declared_rooms" as t where (t."said_by" = $106 or t."said_by" = $107 or t."conversation_id" = any($108::uuid[]) or false) order by t::text) as q) as "declared_rooms", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "level_notes" as t where (t."author_id" = $109 or t."author_id" = $110 or t."conversation_id" = any($111::uuid[]) or false) order by t::text) as q) as "level_notes", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "companions" as t where (t."invited_by" = $112 or t."person_id" = $113 or t."person_id" = $114 or t."invited_by" = $115 or t."conversation_id" = any($116::uuid[]) or false) order by t::text) as q) as "companions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "mediation_requests" as t where (t."person_id" = $117 or false) order by t::text) as q) as "mediation_requests", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "mediations" as t where (t."mediator_id" = $118 or false) order by t::text) as q) as "mediations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "mediation_releases" as t where (t."person_id" = $119 or false) order by t::text) as q) as "mediation_releases", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "reflections" as t where (t."author_id" = $120 or t."relation_id" = any($121::uuid[]) or false) order by t::text) as q) as "reflections", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "reflection_answers" as t where (t."reflection_id" = any($122::uuid[]) or false) order by t::text) as q) as "reflection_answers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "reflection_words" as t where (t."reflection_id" = any($123::uuid[]) or false) order by t::text) as q) as "reflection_words", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "training_enrolments" as t where (t."person_id" = $124 or false) order by t::text) as q) as "training_enrolments", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "dual_actions" as t where (t."author_id" = $125 or t."relation_id" = any($126::uuid[]) or false) order by t::text) as q) as "dual_actions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "talent_notes" as t where (t."author_id" = $127 or t."person_id" = $128 or false) order by t::text) as q) as "talent_notes", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agreements" as t where (t."started_by" = $129 or t."relation_id" = any($130::uuid[]) or false) order by t::text) as q) as "agreements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "renderings" as t where (t."author_id" = $131 or t."agreement_id" = any($132::uuid[]) or false) order by t::text) as q) as "renderings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "reactions" as t where (t."author_id" = $133 or t."agreement_id" = any($134::uuid[]) or false) order by t::text) as q) as "reactions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "versions" as t where (t."author_id" = $135 or t."agreement_id" = any($136::uuid[]) or false) order by t::text) as q) as "versions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "acceptances" as t where (t."author_id" = $137 or (t."agreement_id" = any($138::uuid[]) and (t."agreement_id"::text, t."number"::text, t."hash"::text) in (select * from unnest($139::text[], $140::text[], $141::text[]))) or false) order by t::text) as q) as "acceptances", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "signatures" as t where (t."signer_id" = $142 or (t."agreement_id" = any($143::uuid[]) and (t."agreement_id"::text, t."number"::text, t."hash"::text) in (select * from unnest($144::text[], $145::text[], $146::text[]))) or false) order by t::text) as q) as "signatures", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id', 'pdf'] as line
  from "documents" as t where ((t."agreement_id" = any($147::uuid[]) and (t."agreement_id"::text, t."number"::text) in (select * from unnest($148::text[], $149::text[]))) or (t."agreement_id" = any($150::uuid[]) and (t."agreement_id"::text, t."number"::text) in (select * from unnest($151::text[], $152::text[]))) or false) order by t::text) as q) as "documents", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "deals" as t where (t."added_by" = $153 or t."agreement_id" = any($154::uuid[]) or false) order by t::text) as q) as "deals", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "deal_words" as t where (t."author_id" = $155 or t."author_id" = $156 or t."deal_id" = any($157::uuid[]) or false) order by t::text) as q) as "deal_words", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "deal_benefits" as t where (t."author_id" = $158 or t."deal_id" = any($159::uuid[]) or false) order by t::text) as q) as "deal_benefits", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "marks" as t where (t."author_id" = $160 or t."agreement_id" = any($161::uuid[]) or false) order by t::text) as q) as "marks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "deal_refusals" as t where (t."author_id" = $162 or t."deal_id" = any($163::uuid[]) or false) order by t::text) as q) as "deal_refusals", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "searches" as t where ((t."agreement_id" = any($164::uuid[]) and (t."agreement_id"::text, t."basis_number"::text, t."basis_hash"::text) in (select * from unnest($165::text[], $166::text[], $167::text[]))) or false) order by t::text) as q) as "searches", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "search_offers" as t where (t."author_id" = $168 or t."search_id" = any($169::uuid[]) or false) order by t::text) as q) as "search_offers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "requests" as t where (t."person_id" = $170 or t."relation_id" = any($171::uuid[]) or false) order by t::text) as q) as "requests", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "request_answers" as t where (t."decided_by" = $172 or t."request_id" = any($173::uuid[]) or false) order by t::text) as q) as "request_answers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "recollections" as t where (t."noted_by" = $174 or t."other_id" = $175 or (t."agreement_id" = any($176::uuid[]) and (t."agreement_id"::text, t."number"::text, t."hash"::text) in (select * from unnest($177::text[], $178::text[], $179::text[]))) or false) order by t::text) as q) as "recollections", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "recollection_ends" as t where (t."author_id" = $180 or t."recollection_id" = any($181::uuid[]) or false) order by t::text) as q) as "recollection_ends", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "deal_needs" as t where (t."author_id" = $182 or t."author_id" = $183 or t."deal_id" = any($184::uuid[]) or false) order by t::text) as q) as "deal_needs", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "trained_marks" as t where (t."said_by" = $185 or t."said_by" = $186 or t."relation_id" = any($187::uuid[]) or false) order by t::text) as q) as "trained_marks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "year_patterns" as t where (t."drawn_by" = $188 or t."relation_id" = any($189::uuid[]) or false) order by t::text) as q) as "year_patterns", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "campaign_participations" as t where (t."person_id" = $190 or false) order by t::text) as q) as "campaign_participations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "consent_steps" as t where (t."taken_by" = $191 or false) order by t::text) as q) as "consent_steps", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "campaigns" as t where (t."planned_by" = $192 or false) order by t::text) as q) as "campaigns", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "campaign_reminders" as t where (t."reminded_by" = $193 or false) order by t::text) as q) as "campaign_reminders", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "overview_questions" as t where (t."asked_by" = $194 or t."answered_by" = $195 or false) order by t::text) as q) as "overview_questions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "overview_meetings" as t where (t."hr_by" = $196 or t."council_by" = $197 or false) order by t::text) as q) as "overview_meetings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "overview_meeting_people" as t where (t."person_id" = $198 or false) order by t::text) as q) as "overview_meeting_people", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "overview_agreements" as t where (t."who" = $199 or t."made_by" = $200 or t."closed_by" = $201 or false) order by t::text) as q) as "overview_agreements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "overview_meeting_additions" as t where (t."added_by" = $202 or false) order by t::text) as q) as "overview_meeting_additions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "board_questions" as t where (t."author_id" = $203 or false) order by t::text) as q) as "board_questions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id', 'shown_to'] as line
  from "board_answers" as t where (t."author_id" = $204 or t."shown_to" @> array[$205]::uuid[] or false) order by t::text) as q) as "board_answers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "board_invitations" as t where (t."person_id" = $206 or false) order by t::text) as q) as "board_invitations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "board_reports" as t where (t."person_id" = $207 or false) order by t::text) as q) as "board_reports", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "board_moderators" as t where (t."person_id" = $208 or false) order by t::text) as q) as "board_moderators", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "board_backings" as t where (t."person_id" = $209 or false) order by t::text) as q) as "board_backings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "amo_sheets" as t where (t."person_id" = $210 or false) order by t::text) as q) as "amo_sheets", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "desk_years" as t where (t."person_id" = $211 or false) order by t::text) as q) as "desk_years", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "consultation_asked" as t where (t."person_id" = $212 or false) order by t::text) as q) as "consultation_asked", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "consultation_reactions" as t where (t."person_id" = $213 or false) order by t::text) as q) as "consultation_reactions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "consultation_answered" as t where (false) order by t::text) as q) as "consultation_answered", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "budget_grants" as t where (t."person_id" = $214 or false) order by t::text) as q) as "budget_grants", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "budget_bookings" as t where (t."person_id" = $215 or false) order by t::text) as q) as "budget_bookings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "budget_movements" as t where (t."person_id" = $216 or false) order by t::text) as q) as "budget_movements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "audit_events" as t where (t."actor_id" = $217 or t."subject_id" = $218::text or false) order by t::text) as q) as "audit_events", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "bell_rings" as t where (t."person_id" = $219 or t."from_id" = $220 or false) order by t::text) as q) as "bell_rings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "bank_looks" as t where (t."looker_id" = $221 or false) order by t::text) as q) as "bank_looks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "bank_looks_shown" as t where (t."person_id" = $222 or false) order by t::text) as q) as "bank_looks_shown", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "opening_looks" as t where (t."looked_by" = $223 or false) order by t::text) as q) as "opening_looks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "opening_shown" as t where (t."person_id" = $224 or t."looked_by" = $225 or false) order by t::text) as q) as "opening_shown";
select (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "people_details" as t where (t."person_id" = $1 or false) order by t::text) as q) as "people", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "genders" as t where (t."person_id" = $2 or false) order by t::text) as q) as "genders", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "role_holdings" as t where (t."person_id" = $3 or false) order by t::text) as q) as "role_holdings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "guests" as t where (t."invited_by" = $4 or t."person_id" = $5 or t."person_id" = $6 or false) order by t::text) as q) as "guests", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "accounts" as t where (t."person_id" = $7 or false) order by t::text) as q) as "accounts", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id', 'token_hash'] as line
  from "invitations" as t where (t."person_id" = $8 or false) order by t::text) as q) as "invitations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "bell_choices" as t where (t."person_id" = $9 or false) order by t::text) as q) as "bell_choices", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "sign_in_identities" as t where (t."person_id" = $10 or false) order by t::text) as q) as "sign_in_identities", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "provisioned_people" as t where (t."person_id" = $11 or false) order by t::text) as q) as "provisioned_people", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "retention_holds" as t where (t."person_id" = $12 or t."placed_by" = $13 or t."lifted_by" = $14 or false) order by t::text) as q) as "retention_holds", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "relations" as t where (t."person_id" = $15 or false) order by t::text) as q) as "relations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "placements" as t where (t."relation_id" = any($16::uuid[]) or false) order by t::text) as q) as "placements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "managements" as t where (t."manager_id" = $17 or t."relation_id" = any($18::uuid[]) or false) order by t::text) as q) as "managements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "seats" as t where (t."person_id" = $19 or t."seated_by" = $20 or t."person_id" = $21 or t."relation_id" = any($22::uuid[]) or false) order by t::text) as q) as "seats", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "first_contract_terms" as t where (t."written_by" = $23 or t."relation_id" = any($24::uuid[]) or false) order by t::text) as q) as "first_contract_terms", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "career_items" as t where (t."person_id" = $25 or false) order by t::text) as q) as "career_items", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "coachings" as t where (t."coach_id" = $26 or t."person_id" = $27 or false) order by t::text) as q) as "coachings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "coach_suggestions" as t where (t."coach_id" = $28 or t."person_id" = $29 or false) order by t::text) as q) as "coach_suggestions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "plain_choices" as t where (t."person_id" = $30 or false) order by t::text) as q) as "plain_choices", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "yearly_looks" as t where (t."person_id" = $31 or false) order by t::text) as q) as "yearly_looks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "career_shares" as t where (t."person_id" = $32 or t."with_id" = $33 or t."with_id" = $34 or t."relation_id" = any($35::uuid[]) or false) order by t::text) as q) as "career_shares", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "employability_items" as t where (t."person_id" = $36 or false) order by t::text) as q) as "employability_items", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "employability_shares" as t where (t."person_id" = $37 or t."with_id" = $38 or t."with_id" = $39 or t."relation_id" = any($40::uuid[]) or false) order by t::text) as q) as "employability_shares", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "employability_views" as t where (t."person_id" = $41 or t."with_id" = $42 or t."with_id" = $43 or t."relation_id" = any($44::uuid[]) or false) order by t::text) as q) as "employability_views", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "diplomas" as t where (t."answered_by" = $45 or t."person_id" = $46 or t."answered_by" = $47 or false) order by t::text) as q) as "diplomas", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "plan_b_offers" as t where (t."person_id" = $48 or false) order by t::text) as q) as "plan_b_offers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "competences" as t where (t."person_id" = $49 or false) order by t::text) as q) as "competences", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "opening_sign_ups" as t where (t."person_id" = $50 or false) order by t::text) as q) as "opening_sign_ups", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "opening_notices" as t where (t."manager_id" = $51 or t."person_id" = $52 or t."relation_id" = any($53::uuid[]) or false) order by t::text) as q) as "opening_notices", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "views" as t where (t."author_id" = $54 or t."ended_by" = $55 or t."relation_id" = any($56::uuid[]) or false) order by t::text) as q) as "views", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "readable_answers" as t where (t."view_id" = any($57::uuid[]) or false) order by t::text) as q) as "answers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "entry_views" as t where (t."author_id" = $58 or t."ready_for" = $59 or t."relation_id" = any($60::uuid[]) or false) order by t::text) as q) as "entry_views", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "readable_parts" as t where ((t."relation_id" = any($61::uuid[]) and (t."relation_id"::text, t."author_id"::text) in (select * from unnest($62::text[], $63::text[]))) or false) order by t::text) as q) as "view_parts", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "need_cards" as t where (t."owner_id" = $64 or t."relation_id" = any($65::uuid[]) or false) order by t::text) as q) as "need_cards", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "breaches" as t where (t."person_id" = $66 or t."relation_id" = any($67::uuid[]) or false) order by t::text) as q) as "breaches", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "feelings" as t where (t."person_id" = $68 or t."breach_id" = any($69::uuid[]) or false) order by t::text) as q) as "feelings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "seams" as t where (t."person_id" = $70 or t."relation_id" = any($71::uuid[]) or false) order by t::text) as q) as "seams", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "seam_agreements" as t where (t."person_id" = $72 or t."breach_id" = any($73::uuid[]) or false) order by t::text) as q) as "seam_agreements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "conversations" as t where (t."planned_by" = $74 or t."relation_id" = any($75::uuid[]) or false) order by t::text) as q) as "conversations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "talk_series" as t where (t."planned_by" = $76 or t."relation_id" = any($77::uuid[]) or false) order by t::text) as q) as "talk_series", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "topics" as t where (t."added_by" = $78 or t."relation_id" = any($79::uuid[]) or false) order by t::text) as q) as "topics", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "topic_talks" as t where (t."laid_by" = $80 or t."laid_by" = $81 or t."conversation_id" = any($82::uuid[]) or false) order by t::text) as q) as "topic_talks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "topic_tags" as t where (t."author_id" = $83 or t."topic_id" = any($84::uuid[]) or false) order by t::text) as q) as "topic_tags", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "topic_skips" as t where (t."author_id" = $85 or t."conversation_id" = any($86::uuid[]) or false) order by t::text) as q) as "topic_skips", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "readable_sheets" as t where (t."author_id" = $87 or t."topic_id" = any($88::uuid[]) or false) order by t::text) as q) as "interest_sheets", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "confirmations" as t where (t."author_id" = $89 or t."conversation_id" = any($90::uuid[]) or false) order by t::text) as q) as "confirmations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "talk_notes" as t where (t."written_by" = $91 or t."written_by" = $92 or t."conversation_id" = any($93::uuid[]) or false) order by t::text) as q) as "talk_notes", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agenda_notes" as t where (t."owner_id" = $94 or t."relation_id" = any($95::uuid[]) or false) order by t::text) as q) as "agenda_notes", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "help_requests" as t where (t."answered_by" = $96 or t."asked_by" = $97 or false) order by t::text) as q) as "help_requests", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agency_topics" as t where (t."laid_by" = $98 or t."relation_id" = any($99::uuid[]) or false) order by t::text) as q) as "agency_topics", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agency_lines" as t where (t."author_id" = $100 or t."topic_id" = any($101::uuid[]) or false) order by t::text) as q) as "agency_lines", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agency_talks" as t where (t."planned_by" = $102 or t."relation_id" = any($103::uuid[]) or false) order by t::text) as q) as "agency_talks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agency_answers" as t where (t."author_id" = $104 or t."talk_id" = any($105::uuid[]) or false) order by t::text) as q) as "agency_answers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "declared_rooms" as t where (t."said_by" = $106 or t."said_by" = $107 or t."conversation_id" = any($108::uuid[]) or false) order by t::text) as q) as "declared_rooms", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "level_notes" as t where (t."author_id" = $109 or t."author_id" = $110 or t."conversation_id" = any($111::uuid[]) or false) order by t::text) as q) as "level_notes", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "companions" as t where (t."invited_by" = $112 or t."person_id" = $113 or t."person_id" = $114 or t."invited_by" = $115 or t."conversation_id" = any($116::uuid[]) or false) order by t::text) as q) as "companions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "mediation_requests" as t where (t."person_id" = $117 or false) order by t::text) as q) as "mediation_requests", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "mediations" as t where (t."mediator_id" = $118 or false) order by t::text) as q) as "mediations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "mediation_releases" as t where (t."person_id" = $119 or false) order by t::text) as q) as "mediation_releases", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "reflections" as t where (t."author_id" = $120 or t."relation_id" = any($121::uuid[]) or false) order by t::text) as q) as "reflections", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "reflection_answers" as t where (t."reflection_id" = any($122::uuid[]) or false) order by t::text) as q) as "reflection_answers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "reflection_words" as t where (t."reflection_id" = any($123::uuid[]) or false) order by t::text) as q) as "reflection_words", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "training_enrolments" as t where (t."person_id" = $124 or false) order by t::text) as q) as "training_enrolments", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "dual_actions" as t where (t."author_id" = $125 or t."relation_id" = any($126::uuid[]) or false) order by t::text) as q) as "dual_actions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "talent_notes" as t where (t."author_id" = $127 or t."person_id" = $128 or false) order by t::text) as q) as "talent_notes", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "agreements" as t where (t."started_by" = $129 or t."relation_id" = any($130::uuid[]) or false) order by t::text) as q) as "agreements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "renderings" as t where (t."author_id" = $131 or t."agreement_id" = any($132::uuid[]) or false) order by t::text) as q) as "renderings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "reactions" as t where (t."author_id" = $133 or t."agreement_id" = any($134::uuid[]) or false) order by t::text) as q) as "reactions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "versions" as t where (t."author_id" = $135 or t."agreement_id" = any($136::uuid[]) or false) order by t::text) as q) as "versions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "acceptances" as t where (t."author_id" = $137 or (t."agreement_id" = any($138::uuid[]) and (t."agreement_id"::text, t."number"::text, t."hash"::text) in (select * from unnest($139::text[], $140::text[], $141::text[]))) or false) order by t::text) as q) as "acceptances", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "signatures" as t where (t."signer_id" = $142 or (t."agreement_id" = any($143::uuid[]) and (t."agreement_id"::text, t."number"::text, t."hash"::text) in (select * from unnest($144::text[], $145::text[], $146::text[]))) or false) order by t::text) as q) as "signatures", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id', 'pdf'] || jsonb_build_object('pdf', translate(encode(t."pdf", 'base64'), e'\n', '')) as line
  from "documents" as t where ((t."agreement_id" = any($147::uuid[]) and (t."agreement_id"::text, t."number"::text) in (select * from unnest($148::text[], $149::text[]))) or (t."agreement_id" = any($150::uuid[]) and (t."agreement_id"::text, t."number"::text) in (select * from unnest($151::text[], $152::text[]))) or false) order by t::text) as q) as "documents", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "deals" as t where (t."added_by" = $153 or t."agreement_id" = any($154::uuid[]) or false) order by t::text) as q) as "deals", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "deal_words" as t where (t."author_id" = $155 or t."author_id" = $156 or t."deal_id" = any($157::uuid[]) or false) order by t::text) as q) as "deal_words", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "deal_benefits" as t where (t."author_id" = $158 or t."deal_id" = any($159::uuid[]) or false) order by t::text) as q) as "deal_benefits", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "marks" as t where (t."author_id" = $160 or t."agreement_id" = any($161::uuid[]) or false) order by t::text) as q) as "marks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "deal_refusals" as t where (t."author_id" = $162 or t."deal_id" = any($163::uuid[]) or false) order by t::text) as q) as "deal_refusals", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "searches" as t where ((t."agreement_id" = any($164::uuid[]) and (t."agreement_id"::text, t."basis_number"::text, t."basis_hash"::text) in (select * from unnest($165::text[], $166::text[], $167::text[]))) or false) order by t::text) as q) as "searches", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "search_offers" as t where (t."author_id" = $168 or t."search_id" = any($169::uuid[]) or false) order by t::text) as q) as "search_offers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "requests" as t where (t."person_id" = $170 or t."relation_id" = any($171::uuid[]) or false) order by t::text) as q) as "requests", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "request_answers" as t where (t."decided_by" = $172 or t."request_id" = any($173::uuid[]) or false) order by t::text) as q) as "request_answers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "recollections" as t where (t."noted_by" = $174 or t."other_id" = $175 or (t."agreement_id" = any($176::uuid[]) and (t."agreement_id"::text, t."number"::text, t."hash"::text) in (select * from unnest($177::text[], $178::text[], $179::text[]))) or false) order by t::text) as q) as "recollections", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "recollection_ends" as t where (t."author_id" = $180 or t."recollection_id" = any($181::uuid[]) or false) order by t::text) as q) as "recollection_ends", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "deal_needs" as t where (t."author_id" = $182 or t."author_id" = $183 or t."deal_id" = any($184::uuid[]) or false) order by t::text) as q) as "deal_needs", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "trained_marks" as t where (t."said_by" = $185 or t."said_by" = $186 or t."relation_id" = any($187::uuid[]) or false) order by t::text) as q) as "trained_marks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "year_patterns" as t where (t."drawn_by" = $188 or t."relation_id" = any($189::uuid[]) or false) order by t::text) as q) as "year_patterns", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "campaign_participations" as t where (t."person_id" = $190 or false) order by t::text) as q) as "campaign_participations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "consent_steps" as t where (t."taken_by" = $191 or false) order by t::text) as q) as "consent_steps", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "campaigns" as t where (t."planned_by" = $192 or false) order by t::text) as q) as "campaigns", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "campaign_reminders" as t where (t."reminded_by" = $193 or false) order by t::text) as q) as "campaign_reminders", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "overview_questions" as t where (t."asked_by" = $194 or t."answered_by" = $195 or false) order by t::text) as q) as "overview_questions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "overview_meetings" as t where (t."hr_by" = $196 or t."council_by" = $197 or false) order by t::text) as q) as "overview_meetings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "overview_meeting_people" as t where (t."person_id" = $198 or false) order by t::text) as q) as "overview_meeting_people", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "overview_agreements" as t where (t."who" = $199 or t."made_by" = $200 or t."closed_by" = $201 or false) order by t::text) as q) as "overview_agreements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "overview_meeting_additions" as t where (t."added_by" = $202 or false) order by t::text) as q) as "overview_meeting_additions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "board_questions" as t where (t."author_id" = $203 or false) order by t::text) as q) as "board_questions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id', 'shown_to'] as line
  from "board_answers" as t where (t."author_id" = $204 or t."shown_to" @> array[$205]::uuid[] or false) order by t::text) as q) as "board_answers", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "board_invitations" as t where (t."person_id" = $206 or false) order by t::text) as q) as "board_invitations", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "board_reports" as t where (t."person_id" = $207 or false) order by t::text) as q) as "board_reports", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "board_moderators" as t where (t."person_id" = $208 or false) order by t::text) as q) as "board_moderators", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "board_backings" as t where (t."person_id" = $209 or false) order by t::text) as q) as "board_backings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "amo_sheets" as t where (t."person_id" = $210 or false) order by t::text) as q) as "amo_sheets", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "desk_years" as t where (t."person_id" = $211 or false) order by t::text) as q) as "desk_years", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "consultation_asked" as t where (t."person_id" = $212 or false) order by t::text) as q) as "consultation_asked", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "consultation_reactions" as t where (t."person_id" = $213 or false) order by t::text) as q) as "consultation_reactions", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "consultation_answered" as t where (false) order by t::text) as q) as "consultation_answered", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "budget_grants" as t where (t."person_id" = $214 or false) order by t::text) as q) as "budget_grants", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "budget_bookings" as t where (t."person_id" = $215 or false) order by t::text) as q) as "budget_bookings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "budget_movements" as t where (t."person_id" = $216 or false) order by t::text) as q) as "budget_movements", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "audit_events" as t where (t."actor_id" = $217 or t."subject_id" = $218::text or false) order by t::text) as q) as "audit_events", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "bell_rings" as t where (t."person_id" = $219 or t."from_id" = $220 or false) order by t::text) as q) as "bell_rings", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "bank_looks" as t where (t."looker_id" = $221 or false) order by t::text) as q) as "bank_looks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "bank_looks_shown" as t where (t."person_id" = $222 or false) order by t::text) as q) as "bank_looks_shown", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "opening_looks" as t where (t."looked_by" = $223 or false) order by t::text) as q) as "opening_looks", (select coalesce(json_agg(q), '[]') from (select to_jsonb(t) - array['organisation_id'] as line
  from "opening_shown" as t where (t."person_id" = $224 or t."looked_by" = $225 or false) order by t::text) as q) as "opening_shown";

-- findNames
with wanted as (select unnest($1::uuid[]) as id)
  select "t"."unit_id" as id, concat_ws(' ', "t"."name") as name, 'units' as "table",
  null as "column", null::uuid as writer from "units" t where "t"."unit_id" in (select id from wanted) union all select "t"."location_id" as id, concat_ws(' ', "t"."name") as name, 'locations' as "table",
  null as "column", null::uuid as writer from "locations" t where "t"."location_id" in (select id from wanted) union all select "t"."person_id" as id, concat_ws(' ', "t"."given_name", "t"."family_name") as name, 'people' as "table",
  null as "column", null::uuid as writer from "people" t where "t"."person_id" in (select id from wanted) union all select "t"."relation_id", concat_ws(' · ', concat_ws(' ', "p"."given_name", "p"."family_name")), 'relations', null, null::uuid from "relations" t
  join "people" p on p.organisation_id = t.organisation_id
  and "p"."person_id" = "t"."person_id"
  where "t"."relation_id" in (select id from wanted) union all select "t"."view_id", concat_ws(' · ', concat_ws(' ', "p"."given_name", "p"."family_name"), "t"."round"), 'views', null, null::uuid from "views" t
  join "people" p on p.organisation_id = t.organisation_id
  and "p"."person_id" = "t"."author_id"
  where "t"."view_id" in (select id from wanted) union all select "t"."campaign_id" as id, concat_ws(' ', "t"."name") as name, 'campaigns' as "table",
  null as "column", null::uuid as writer from "campaigns" t where "t"."campaign_id" in (select id from wanted) union all select "t"."topic_id", coalesce("t"."title", "t"."mandatory", "t"."item_id", "t"."quality"), 'topics',
  case when "t"."title" is not null then 'title' when "t"."mandatory" is not null then 'mandatory' when "t"."item_id" is not null then 'item_id' when "t"."quality" is not null then 'quality' end, "t"."added_by" from "topics" t where "t"."topic_id" in (select id from wanted) union all select "t"."topic_id" as id, concat_ws(' ', "t"."words") as name, 'agency_topics' as "table",
  null as "column", null::uuid as writer from "agency_topics" t where "t"."topic_id" in (select id from wanted) union all select "t"."reflection_id", coalesce("t"."mirror"), 'reflections',
  case when "t"."mirror" is not null then 'mirror' end, "t"."author_id" from "reflections" t where "t"."reflection_id" in (select id from wanted) union all select "t"."training_id" as id, concat_ws(' ', "t"."title") as name, 'trainings' as "table",
  null as "column", null::uuid as writer from "trainings" t where "t"."training_id" in (select id from wanted) union all select "t"."consultation_id" as id, concat_ws(' ', "t"."title") as name, 'consultations' as "table",
  null as "column", null::uuid as writer from "consultations" t where "t"."consultation_id" in (select id from wanted) union all select "t"."budget_id" as id, concat_ws(' ', "t"."title") as name, 'budgets' as "table",
  null as "column", null::uuid as writer from "budgets" t where "t"."budget_id" in (select id from wanted) union all select "t"."item_id" as id, concat_ws(' ', "t"."title") as name, 'budget_items' as "table",
  null as "column", null::uuid as writer from "budget_items" t where "t"."item_id" in (select id from wanted) union all select "t"."opening_id" as id, concat_ws(' ', "t"."title") as name, 'openings' as "table",
  null as "column", null::uuid as writer from "openings" t where "t"."opening_id" in (select id from wanted) order by 1;

-- findSignIn
select app_sign_in_facts() as facts;

-- -------------------- src/capabilities/privacy/store/report.ts

-- findDeletionDays
select "day", "record_type", "people"
  from "deletions"
  where "organisation_id" = $1
  and "people" > $2
  and "day" > $3;

-- findDeletionYears
select *
  from app_deletions_per_year($1);

-- findLastDay
select app_last_retention_day() as day;

-- -------------------- src/capabilities/privacy/store/runs.ts

-- claimDay
select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as mine;

-- findDaysOfPeople
select day, event::text as event
  from days_of_people($1, $2);

-- findRun
select "last_day", "reached", "reached_event"
  from "retention_runs"
  where "organisation_id" = $1;

-- isUndone
select from organisations o left join retention_runs r using (organisation_id)
  where o.organisation_id = $1
  and (r.last_day is null or r.last_day < $2::date or r.last_day > $3::date)
  and r.stopped_on is distinct from $4::date;

-- keepReached
insert into retention_runs (organisation_id, reached, reached_event, stopped_on)
  values ($1, $2::date, $3, $4::date)
  on conflict (organisation_id) do update set reached = excluded.reached, reached_event = excluded.reached_event,
  stopped_on = excluded.stopped_on;

-- markDone
insert into retention_runs (organisation_id, last_day) values ($1, $2::date)
  on conflict (organisation_id) do update set last_day = excluded.last_day;

-- report
insert into deletions values ($1, $2::date, $3, $4, $5)
  on conflict (organisation_id, day, record_type) do update
  set people = deletions.people + excluded.people, lines = deletions.lines + excluded.lines;

-- -------------------- src/capabilities/recollections/store/recollections.ts

-- findRecollections
select r.recollection_id, r.agreement_id, r.number, r.clause_id, r.side,
  r.noted_by, coalesce((select p.given_name || ' ' || p.family_name from known_people p
  where p.organisation_id = r.organisation_id and p.person_id = "r"."noted_by"), '') as noted_name,
  r.other_id, coalesce((select p.given_name || ' ' || p.family_name from known_people p
  where p.organisation_id = r.organisation_id and p.person_id = "r"."other_id"), '') as other_name, r.words, r.topic_id, r.noted_on,
  (select coalesce(jsonb_agg(jsonb_build_object('side', e.side, 'saidOn', e.said_on) order by e.said_at), '[]')
  from recollection_ends e where e.organisation_id = r.organisation_id and e.recollection_id = r.recollection_id)
  as ends
  from recollections r
  where r.organisation_id = $1 and r.agreement_id = any ($2::uuid[])
  order by r.noted_at, r.recollection_id;

-- insertEnd
insert into "recollection_ends" ("organisation_id", "recollection_id", "side", "author_id", "said_on", "said_at")
  values ($1, $2, $3, $4, $5, $6);

-- insertRecollection
insert into "recollections" ("organisation_id", "recollection_id", "agreement_id", "number", "hash", "clause_id", "side", "noted_by", "other_id", "words", "topic_id", "noted_on", "noted_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- -------------------- src/capabilities/repair/store/breaches.ts

-- deleteBreach
delete from "breaches"
  where "organisation_id" = $1
  and "breach_id" = $2;

-- findConfidants
select *
  from app_confidants();

-- findOwn
select "breach_id", "relation_id", "version", "locked"
  from "breaches"
  where "organisation_id" = $1
  and "breach_id" = $2 for update;

-- findOwnFeeling
select "locked"
  from "feelings"
  where "organisation_id" = $1
  and "breach_id" = $2;

-- findRepair
select (select coalesce(json_agg(q), '[]') from (select b.breach_id, b.relation_id, b.version, b.locked, f.locked as feeling
  from (select * from "breaches" where organisation_id = app_organisation()
  and person_id = app_person() and relation_id = $1) b
  left join (select * from "feelings" where organisation_id = app_organisation()
  and person_id = app_person()) f on f.breach_id = b.breach_id
  order by b.breach_id) as q) as "breaches", (select coalesce(json_agg(q), '[]') from (select s.breach_id, s.person_id, concat_ws(' ', p.given_name, p.family_name) as by_name,
  s.topic_id, s.deal_id, s.locked, s.mended_at, a.agreed_at
  from seams s left join known_people p using (organisation_id, person_id)
  left join seam_agreements a on a.organisation_id = s.organisation_id and a.breach_id = s.breach_id
  where s.organisation_id = app_organisation() and s.relation_id = $2 order by s.breach_id) as q) as "seams";

-- insertBreach
insert into "breaches" ("organisation_id", "breach_id", "relation_id", "person_id", "locked")
  values ($1, $2, $3, $4, $5);

-- isTopicOf
select "topic_id"
  from "known_topics"
  where "relation_id" = $1
  and "topic_id" = $2;

-- saveFeeling
delete from "feelings"
  where "organisation_id" = $1
  and "breach_id" = $2;
insert into "feelings" ("organisation_id", "breach_id", "person_id", "locked")
  values ($1, $2, $3, $4)
  on conflict ("organisation_id", "breach_id") do update
  set "locked" = $5;

-- updateBreach
update "breaches"
  set "version" = $1, "locked" = $2
  where "organisation_id" = $3
  and "breach_id" = $4;

-- -------------------- src/capabilities/repair/store/conditions.ts

-- findConditions
select "u"."unit_id", "u"."name", "c"."version", "c"."weak_practice", "c"."little_support", "c"."poor_results", "c"."strong_dependency", "h"."given_name" || ' ' || "h"."family_name" as "hr", "c"."hr_on", "o"."given_name" || ' ' || "o"."family_name" as "council", "c"."council_on"
  from "known_units" as "u"
  left join "team_conditions" as "c" on "c"."organisation_id" = "u"."organisation_id" and "c"."unit_id" = "u"."unit_id"
  left join "known_people" as "h" on "h"."organisation_id" = "c"."organisation_id" and "h"."person_id" = "c"."hr_by"
  left join "known_people" as "o" on "o"."organisation_id" = "c"."organisation_id" and "o"."person_id" = "c"."council_by"
  where "u"."organisation_id" = $1
  and "u"."valid_from" <= $2
  and ("u"."valid_until" is null or "u"."valid_until" > $3)
  order by "u"."name" collate dutch, "u"."unit_id";

-- saveConditions
insert into "team_conditions" ("organisation_id", "unit_id", "weak_practice", "little_support", "poor_results", "strong_dependency", "hr_by", "hr_on", "council_by", "council_on")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict do nothing;

-- -------------------- src/capabilities/repair/store/counting.ts

-- findAllLocked
select "breach_id", "person_id", "locked"
  from "breaches"
  where "organisation_id" = $1
  order by "breach_id";

-- -------------------- src/capabilities/repair/store/own.ts

-- findAllOwn
select "breach_id", "locked"
  from "breaches"
  where "organisation_id" = $1
  and "person_id" = $2
  order by "breach_id";

-- -------------------- src/capabilities/repair/store/seams.ts

-- breakSeam
update "seams"
  set "mended_at" = $1
  where "organisation_id" = $2
  and "breach_id" = $3;

-- deleteAgreement
delete from "seam_agreements"
  where "organisation_id" = $1
  and "breach_id" = $2;

-- deleteSeam
delete from "seams"
  where "organisation_id" = $1
  and "breach_id" = $2;

-- findTold
select s.mended_at, a.person_id is not null as agreed from seams s
  left join seam_agreements a on a.organisation_id = s.organisation_id and a.breach_id = s.breach_id
  where s.organisation_id = $1 and s.breach_id = $2 and s.relation_id = $3
  and s.person_id <> app_person();

-- insertAgreement
insert into "seam_agreements" ("organisation_id", "breach_id", "person_id", "agreed_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;

-- saveSeam
insert into "seams" ("organisation_id", "breach_id", "relation_id", "person_id", "topic_id", "deal_id", "locked", "mended_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict ("organisation_id", "breach_id") do update
  set "topic_id" = $9, "deal_id" = $10, "locked" = $11, "mended_at" = $12;
insert into "seams" ("organisation_id", "breach_id", "relation_id", "person_id", "topic_id", "deal_id", "locked", "mended_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict ("organisation_id", "breach_id") do update
  set "topic_id" = $9, "deal_id" = $10, "locked" = $11, "mended_at" = coalesce(seams.mended_at, excluded.mended_at);

-- takeBackFeeling
update "seams"
  set "locked" = $1
  where "organisation_id" = $2
  and "breach_id" = $3;

-- -------------------- src/capabilities/requests/store/due.ts

-- findRequestDays
select q.request_id, q.relation_id, q.answer_by, q.last_day, q.starts_on,
  a.request_id is null and (q.last_day is null or q.last_day >= $1::date) as open,
  coalesce(a.outcome = 'refused', false) as refused
  from requests q left join request_answers a on a.organisation_id = q.organisation_id and a.request_id = q.request_id
  where q.organisation_id = app_organisation() and q.relation_id = any ($2::uuid[])
  and q.withdrawn_at is null and greatest(q.starts_on, q.last_day) >= $3::date
  order by q.starts_on, q.request_id;

-- findSilent
select *
  from requests_silent($1, $2::date);

-- setSilenceTold
update "requests"
  set "silence_told_at" = $1
  where "organisation_id" = $2
  and "request_id" = $3;

-- -------------------- src/capabilities/requests/store/requests.ts

-- findRequests
select (select coalesce(json_agg(q), '[]') from (select q.request_id, q.person_id, q.kind, q.hours::float8 as hours, q.words, q.made_on,
  q.starts_on, q.answer_by, q.last_day, q.last_day_otherwise, q.apart, q.unsure, q.withdrawn_at,
  a.outcome, a.ground, a.words as answer_words, a.decided_on,
  p.given_name || ' ' || p.family_name as decided_by_name
  from requests q
  left join request_answers a on a.organisation_id = q.organisation_id and a.request_id = q.request_id
  left join known_people p on p.organisation_id = a.organisation_id and p.person_id = a.decided_by
  where q.organisation_id = $1 and q.relation_id = $2
  order by q.made_on desc, q.made_at desc, q.request_id) as q) as "requests", (select coalesce(json_agg(q), '[]') from (select employed_since, employees from app_request_facts($3)) as q) as "facts", (select coalesce(json_agg(q), '[]') from (select answer_days, employer_size from request_terms
  where organisation_id = $4) as q) as "terms", (select coalesce(json_agg(q), '[]') from (
  select q.kind, coalesce(a.decided_on, q.last_day + 1) as decided
  from requests q left join request_answers a on a.organisation_id = q.organisation_id and a.request_id = q.request_id
  where q.organisation_id = $5 and q.person_id = app_person() and q.last_day is not null
  and q.withdrawn_at is null and (a.decided_on is not null or q.last_day < $6::date)
  order by 2 desc limit 1) as q) as "earlier";

-- insertAnswer
insert into "request_answers" ("organisation_id", "request_id", "outcome", "ground", "words", "decided_by", "decided_on", "decided_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- insertRequest
insert into "requests" ("organisation_id", "request_id", "relation_id", "person_id", "kind", "hours", "words", "made_on", "starts_on", "made_at", "answer_by", "last_day", "last_day_otherwise", "apart", "unsure")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15);

-- setWithdrawn
update "requests"
  set "withdrawn_at" = $1
  where "organisation_id" = $2
  and "request_id" = $3;

-- -------------------- src/capabilities/requests/store/terms.ts

-- findTerms
select "answer_days", "employer_size", "set_at"
  from "request_terms"
  where "organisation_id" = $1;

-- saveTerms
insert into "request_terms" ("organisation_id", "answer_days", "employer_size", "set_at")
  values ($1, $2, $3, $4)
  on conflict ("organisation_id") do update
  set "answer_days" = $5, "employer_size" = $6, "set_at" = $7;

-- -------------------- src/capabilities/talents/store.ts

-- deleteNote
delete from "talent_notes"
  where "organisation_id" = $1
  and "note_id" = $2;

-- findNotes
select n.note_id, n.relation_id, n.person_id, n.author_id,
  coalesce((select p.given_name || ' ' || p.family_name from known_people p
  where p.organisation_id = n.organisation_id and p.person_id = n.author_id), '') as author_name,
  n.kind, n.words, n.written_on, n.laid_on
  from talent_notes n where n.organisation_id = $1
  and ($2::uuid is null or n.relation_id = $3)
  and ($4::uuid is null or n.person_id = $5)
  order by n.written_at desc, n.note_id;

-- insertNote
insert into "talent_notes" ("organisation_id", "note_id", "relation_id", "person_id", "author_id", "kind", "words", "written_on", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- layNote
update "talent_notes"
  set "laid_on" = $1
  where "organisation_id" = $2
  and "note_id" = $3
  and "laid_on" is null;

-- -------------------- src/capabilities/terms/store.ts

-- deletePattern
delete from "year_patterns"
  where "organisation_id" = $1
  and "relation_id" = $2
  and "year" = $3;

-- findPatterns
select year, shape, weeks, weekly_minutes, pay, laid_at, version
  from year_patterns where organisation_id = $1 and relation_id = $2;

-- savePattern
insert into "year_patterns" ("organisation_id", "relation_id", "year", "drawn_by", "weeks", "weekly_minutes", "pay", "laid_at", "shape", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict do nothing;

-- -------------------- src/capabilities/training/store.ts

-- deleteEnrolment
delete from "training_enrolments"
  where "organisation_id" = $1
  and "training_id" = $2
  and "person_id" = $3;

-- endOffer
update "trainings"
  set "called_off_on" = $1
  where "organisation_id" = $2
  and "training_id" = $3;

-- findCoverage
select year, side, offered, attended
  from training_coverage where organisation_id = $1;

-- findEnrolled
select training_id as "trainingId", person_id as "personId", name
  from app_training_names();

-- findOfferedTo
select s.person_id as "personId", max(s.side) as side,
  coalesce(bool_or(e.attended), false) as attended
  from trainings t cross join lateral training_sides(t.organisation_id, t.enrol_until) s
  left join training_enrolments e on e.organisation_id = t.organisation_id and e.training_id = t.training_id
  and e.person_id = s.person_id
  where t.organisation_id = $1 and extract(year from t.ends_on)::int = $2
  and t.called_off_on is null
  group by s.person_id order by s.person_id;

-- findOffers
select t.training_id as "trainingId", t.title, t.words, t.place, t.begins_on as "beginsOn",
  t.ends_on as "endsOn", t.enrol_until as "enrolUntil", t.seats, t.called_off_on as "calledOffOn" from trainings t
  where t.organisation_id = $1 order by t.begins_on desc, t.training_id;

-- findOwn
select (select coalesce(json_agg(q), '[]') from (select app_sits_at_table() as sits) as q) as "asked", (select coalesce(json_agg(q), '[]') from (select t.training_id as "trainingId", t.title, t.words, t.place, t.begins_on as "beginsOn",
  t.ends_on as "endsOn", t.enrol_until as "enrolUntil", t.seats, t.called_off_on as "calledOffOn", app_training_full(t.training_id) as full,
  e.enrolled_at, e.attended
  from trainings t left join training_enrolments e on e.organisation_id = t.organisation_id
  and e.training_id = t.training_id and e.person_id = $1
  where t.organisation_id = $2 order by t.begins_on desc, t.training_id) as q) as "trainings";

-- findUncounted
select distinct extract(year from t.ends_on)::int as year
  from trainings t where t.organisation_id = $1 and t.called_off_on is null
  and not exists (select from training_coverage c where c.organisation_id = t.organisation_id
  and c.year = extract(year from t.ends_on)::int);

-- insertCoverage
insert into "training_coverage" ("organisation_id", "year", "side", "offered", "attended")
  values ($1, $2, $3, $4, $5);

-- insertEnrolment
insert into "training_enrolments" ("organisation_id", "training_id", "person_id", "enrolled_at")
  values ($1, $2, $3, $4);

-- insertTraining
insert into "trainings" ("organisation_id", "training_id", "title", "words", "place", "begins_on", "ends_on", "enrol_until", "seats", "offered_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- setAttended
update "training_enrolments"
  set "attended" = $1
  where "organisation_id" = $2
  and "training_id" = $3
  and "person_id" = $4;

-- -------------------- src/platform/audit/audit.ts

-- appendAudit
select append_audit($1, $2, $3, $4, $5::jsonb);

-- findChainFaults
select kind, at_event
  from audit_faults($1);

-- link
select link_audit($1, $2, $3, $4, $5, $6,
  $7::jsonb);

-- -------------------- src/platform/audit/inspect.ts

select "o"."organisation_id", "o"."name", "h"."sequence", "h"."hash"
  from "organisations" as "o"
  left join "audit_heads" as "h" on "h"."organisation_id" = "o"."organisation_id"
  order by "o"."name";

-- -------------------- src/platform/audit/leave.ts

-- claim
insert into "audit_links_left" ("organisation_id", "day", "sequence")
  values ($1, $2, $3)
  on conflict do nothing;

-- findWaiting
select "h"."organisation_id", "o"."name", "o"."language", "h"."sequence", "h"."hash"
  from "audit_heads" as "h"
  inner join "organisations" as "o" on "o"."organisation_id" = "h"."organisation_id"
  left join "audit_links_left" as "l" on "l"."organisation_id" = "h"."organisation_id" and "l"."day" = $1
  where "h"."organisation_id" = $2
  and "l"."day" is null;

-- -------------------- src/platform/audit/seal.ts

select seal_read_log($1, $2, $3) as lines;

-- expireReadings
select expire_read_log($1, $2,
  array(select held.person_id from (select h.person_id from retention_holds h
  where h.organisation_id = $3 and h.lifted_on is null and h.until > $4::date) held), $5::date, $6) as lines;

-- findReadLogFault
select read_log_fault($1) as fault;

-- findUnsealed
select unsealed_since($1) as line;

-- sealReadLog
lock table read_log in share mode;
select coalesce(max(read_id), 0) as newest
  from read_log;

-- -------------------- src/platform/auth/actor.ts

select *
  from find_actor($1, $2::date, $3, $4);

-- -------------------- src/platform/auth/new-account.ts

-- makeAccount
insert into "auth"."account" ("accountId", "providerId", "userId", "password", "createdAt", "updatedAt", "id")
  values ($1, $2, $3, $4, $5, $6, $7)
  returning *;
insert into "auth"."user" ("name", "email", "emailVerified", "createdAt", "updatedAt", "twoFactorEnabled", "id")
  values ($1, $2, $3, $4, $5, $6, $7)
  returning *;
select "primary".*
  from (select * from "auth"."user" where "auth"."user"."email" = $1) as "primary";
select current_setting('role') as role;

-- takeRole
select set_config('role', $1, true);

-- -------------------- src/platform/db/as-read.ts

-- changeAsRead
update "activities" set "reaches" = $1, "since" = $2, "version" = $3
  where "organisation_id" = $4 and "activity_id" = $5 and "version" = $6 returning version;
update "agency_talks" set "cancelled_at" = $1, "version" = $2
  where "organisation_id" = $3 and "talk_id" = $4 and "version" = $5 returning version;
update "agency_talks" set "planned_on" = $1, "start_time" = $2, "place" = $3, "version" = $4
  where "organisation_id" = $5 and "talk_id" = $6 and "version" = $7 returning version;
update "career_items" set "locked" = $1, "version" = $2
  where "organisation_id" = $3 and "item_id" = $4 and "version" = $5 returning version;
update "conversations" set "cancelled_at" = $1, "version" = $2
  where "organisation_id" = $3 and "conversation_id" = $4 and "version" = $5 returning version;
update "conversations" set "kind" = $1, "planned_on" = $2, "ready_at" = $3, "version" = $4
  where "organisation_id" = $5 and "conversation_id" = $6 and "version" = $7 returning version;
update "conversations" set "kind" = $1, "planned_on" = $2, "start_time" = $3, "place" = $4, "ready_at" = $5, "version" = $6
  where "organisation_id" = $7 and "conversation_id" = $8 and "version" = $9 returning version;
update "conversations" set "ready_at" = $1, "version" = $2
  where "organisation_id" = $3 and "conversation_id" = $4 and "version" = $5 returning version;
update "deals" set "kind" = $1, "dimension" = $2, "reason" = $3, "compensation" = $4, "description" = $5, "differs" = $6, "item_id" = $7, "topic_id" = $8, "version" = $9
  where "organisation_id" = $10 and "deal_id" = $11 and "version" = $12 returning version;
update "declared_rooms" set "room" = $1, "said_by" = $2, "said_at" = $3, "version" = $4
  where "organisation_id" = $5 and "declared_id" = $6 and "version" = $7 returning version;
update "drawers" set "public_key" = $1, "by_passphrase" = $2, "by_recovery" = $3, "version" = $4
  where "organisation_id" = $5 and "person_id" = $6 and "version" = $7 returning version;
update "dual_actions" set "agreed_at" = $1, "version" = $2
  where "organisation_id" = $3 and "action_id" = $4 and "agreed_at" is null and "version" = $5 returning version;
update "dual_actions" set "employee_half" = $1, "organisation_half" = $2, "asked_of" = $3, "side" = $4, "author_id" = $5, "written_at" = $6, "version" = $7
  where "organisation_id" = $8 and "action_id" = $9 and "agreed_at" is null and "version" = $10 returning version;
update "employability_items" set "locked" = $1, "version" = $2
  where "organisation_id" = $3 and "item_id" = $4 and "version" = $5 returning version;
update "employability_views" set "locked" = $1, "version" = $2
  where "organisation_id" = $3 and "view_id" = $4 and "version" = $5 returning version;
update "entry_views" set "aside" = $1, "version" = $2
  where "organisation_id" = $3 and "relation_id" = $4 and "author_id" = $5 and "ready_at" is null and "version" = $6 returning version;
update "interest_sheets" set "aims" = $1, "reach" = $2, "resistance" = $3, "unacceptable" = $4, "bridges" = $5, "guess_aims" = $6, "guess_reach" = $7, "guess_resistance" = $8, "guess_unacceptable" = $9, "guess_bridges" = $10, "version" = $11
  where "organisation_id" = $12 and "topic_id" = $13 and "round" = $14 and "side" = $15 and "shared_at" is null and "version" = $16 returning version;
update "level_notes" set "shared_at" = $1, "version" = $2
  where "organisation_id" = $3 and "note_id" = $4 and "shared_at" is null and "version" = $5 returning version;
update "level_notes" set "words" = $1, "level" = $2, "version" = $3
  where "organisation_id" = $4 and "note_id" = $5 and "shared_at" is null and "version" = $6 returning version;
update "need_cards" set "need" = $1, "wish" = $2, "from_date" = $3, "review_date" = $4, "version" = $5
  where "organisation_id" = $6 and "card_id" = $7 and "version" = $8 returning version;
update "organisation_needs" set "need" = $1, "what" = $2, "needed_when" = $3, "how_long" = $4, "version" = $5
  where "organisation_id" = $6 and "card_id" = $7 and "version" = $8 returning version;
update "overview_meetings" set "council_by" = $1, "council_on" = $2, "version" = $3
  where "organisation_id" = $4 and "year" = $5 and "version" = $6 returning version;
update "overview_meetings" set "held_on" = $1, "place" = $2, "others" = $3, "hr_by" = $4, "hr_on" = $5, "council_by" = $6, "council_on" = $7, "version" = $8
  where "organisation_id" = $9 and "year" = $10 and "version" = $11 returning version;
update "overview_meetings" set "hr_by" = $1, "hr_on" = $2, "council_by" = $3, "council_on" = $4, "version" = $5
  where "organisation_id" = $6 and "year" = $7 and "version" = $8 returning version;
update "overview_meetings" set "hr_by" = $1, "hr_on" = $2, "version" = $3
  where "organisation_id" = $4 and "year" = $5 and "version" = $6 returning version;
update "overview_meetings" set "minutes" = $1, "hr_by" = $2, "hr_on" = $3, "council_by" = $4, "council_on" = $5, "version" = $6
  where "organisation_id" = $7 and "year" = $8 and "version" = $9 returning version;
update "renderings" set "clauses" = $1, "version" = $2
  where "organisation_id" = $3 and "agreement_id" = $4 and "side" = $5 and "submitted_at" is null and "version" = $6 returning version;
update "renderings" set "submitted_at" = $1, "version" = $2
  where "organisation_id" = $3 and "agreement_id" = $4 and "side" = $5 and "submitted_at" is null and "version" = $6 returning version;
update "retention_holds" set "lifted_on" = $1, "lifted_by" = $2, "version" = $3
  where "organisation_id" = $4 and "hold_id" = $5 and "lifted_on" is null and "version" = $6 returning version;
update "retention_holds" set "until" = $1, "version" = $2
  where "organisation_id" = $3 and "hold_id" = $4 and "lifted_on" is null and "version" = $5 returning version;
update "span_rules" set "talks" = $1, "minutes" = $2, "most" = $3, "set_by" = $4, "set_on" = $5, "version" = $6
  where "organisation_id" = $7 and "version" = $8 returning version;
update "talk_notes" set "body" = $1, "written_by" = $2, "written_side" = $3, "written_at" = $4, "version" = $5
  where "organisation_id" = $6 and "conversation_id" = $7 and "version" = $8 returning version;
update "talk_series" set "kind" = $1, "every" = $2, "starts_on" = $3, "until" = $4, "start_time" = $5, "place" = $6, "version" = $7
  where "organisation_id" = $8 and "series_id" = $9 and "version" = $10 returning version;
update "talk_series" set "until" = $1, "version" = $2
  where "organisation_id" = $3 and "series_id" = $4 and "version" = $5 returning version;
update "team_conditions" set "council_by" = $1, "council_on" = $2, "version" = $3
  where "organisation_id" = $4 and "unit_id" = $5 and "version" = $6 returning version;
update "team_conditions" set "hr_by" = $1, "hr_on" = $2, "version" = $3
  where "organisation_id" = $4 and "unit_id" = $5 and "version" = $6 returning version;
update "team_conditions" set "weak_practice" = $1, "little_support" = $2, "poor_results" = $3, "strong_dependency" = $4, "hr_by" = $5, "hr_on" = $6, "council_by" = $7, "council_on" = $8, "version" = $9
  where "organisation_id" = $10 and "unit_id" = $11 and "version" = $12 returning version;
update "views" set "pass" = $1, "version" = $2
  where "organisation_id" = $3 and "view_id" = $4 and "submitted_at" is null and "version" = $5 returning version;
update "year_patterns" set "laid_at" = $1, "version" = $2
  where "organisation_id" = $3 and "relation_id" = $4 and "year" = $5 and "version" = $6 returning version;
update "year_patterns" set "weeks" = $1, "weekly_minutes" = $2, "pay" = $3, "laid_at" = $4, "shape" = $5, "written_at" = $6, "version" = $7
  where "organisation_id" = $8 and "relation_id" = $9 and "year" = $10 and "laid_at" is null and "version" = $11 returning version;

-- -------------------- src/platform/db/keys.ts

-- readKeys
select c.relname as table, u.relname as above, own.columns, up.columns as "aboveColumns",
  own.always
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class u on u.oid = k.confrelid
  cross join lateral (select array_agg(a.attname::text order by key_number) as columns, bool_and(a.attnotnull) as always
  from unnest(k.conkey) with ordinality as x (num, key_number) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.num
  where a.attname <> 'organisation_id') own
  cross join lateral (select array_agg(a.attname::text order by key_number) as columns
  from unnest(k.confkey) with ordinality as x (num, key_number) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = x.num
  where a.attname <> 'organisation_id') up
  where k.contype = 'f' and k.connamespace = 'public'::regnamespace and own.columns is not null
  order by 1, 2, 3;

-- -------------------- src/platform/db/measure.ts

-- measureBehind
analyze "agreements", "confirmations", "conversations", "deal_benefits", "deal_refusals", "deals", "marks", "placements", "relations", "signatures", "topic_skips", "topic_tags", "topic_talks", "topics", "versions";
analyze "agreements", "deal_benefits", "deal_refusals", "deals", "signatures", "versions";
analyze "answers", "campaign_participations", "placements", "relations", "views";
analyze "budget_bookings", "budget_items", "diplomas", "dual_actions";
analyze "placements", "relations";
with recursive behind as (
  select to_regclass('public.' || name)::oid as id from unnest($1::text[]) as name
  union
  select d.refobjid from behind b join pg_rewrite w on w.ev_class = b.id
  join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
  where d.refobjid <> b.id
  )
  select c.relname as table from behind b join pg_class c on c.oid = b.id where c.relkind = 'r' order by c.relname;

-- -------------------- src/platform/db/one-organisation.ts

-- findOrganisation
select "organisation_id" as "id", "name"
  from "organisations"
  order by "name";

-- -------------------- src/platform/db/turns.ts

-- takeTurn
select pg_advisory_xact_lock(hashtextextended($1, 1));
select pg_advisory_xact_lock(hashtextextended($1, 10));
select pg_advisory_xact_lock(hashtextextended($1, 11));
select pg_advisory_xact_lock(hashtextextended($1, 12));
select pg_advisory_xact_lock(hashtextextended($1, 13));
select pg_advisory_xact_lock(hashtextextended($1, 14));
select pg_advisory_xact_lock(hashtextextended($1, 15));
select pg_advisory_xact_lock(hashtextextended($1, 2));
select pg_advisory_xact_lock(hashtextextended($1, 20));
select pg_advisory_xact_lock(hashtextextended($1, 24));
select pg_advisory_xact_lock(hashtextextended($1, 25));
select pg_advisory_xact_lock(hashtextextended($1, 26));
select pg_advisory_xact_lock(hashtextextended($1, 3));
select pg_advisory_xact_lock(hashtextextended($1, 30));
select pg_advisory_xact_lock(hashtextextended($1, 31));
select pg_advisory_xact_lock(hashtextextended($1, 34));
select pg_advisory_xact_lock(hashtextextended($1, 37));
select pg_advisory_xact_lock(hashtextextended($1, 4));
select pg_advisory_xact_lock(hashtextextended($1, 46));
select pg_advisory_xact_lock(hashtextextended($1, 47));
select pg_advisory_xact_lock(hashtextextended($1, 48));
select pg_advisory_xact_lock(hashtextextended($1, 5));
select pg_advisory_xact_lock(hashtextextended($1, 6));
select pg_advisory_xact_lock(hashtextextended($1, 7));
select pg_advisory_xact_lock(hashtextextended($1, 8));
select pg_advisory_xact_lock(hashtextextended($1, 9));

-- -------------------- src/platform/disclosure/store.ts

-- asLedger
insert into ledgers (organisation_id)
  values ($1)
  on conflict do nothing;
select
  from ledgers
  where organisation_id = $1 for update;
set local role none;
set local role wisselwerk_ledger;

-- findOut
select g.group_hash, g.numbers from ledger_groups g where g.organisation_id = $1
  and g.group_hash = any($2::text[]);
select p.published_on, f.group_hash, f.period, f.figures from ledger_figures f
  join ledger_publications p on p.organisation_id = f.organisation_id and p.publication_id = f.publication_id
  where f.organisation_id = $1
  and (f.period = any($2::text[]) or (f.period = '' and p.published_on >= $3::date));

-- insertFigures
insert into ledger_figures as f (organisation_id, publication_id, group_hash, period, figures)
  select $1::uuid, $2::uuid, r.hash, r.period, r.figures
  from jsonb_to_recordset($3::jsonb) as r(hash text, period text, figures jsonb)
  on conflict (organisation_id, publication_id, group_hash, period)
  do update set figures = f.figures || excluded.figures;
insert into ledger_groups (organisation_id, group_hash, numbers)
  select distinct on (r.hash) $1::uuid, r.hash, r.numbers
  from jsonb_to_recordset($2::jsonb) as r(hash text, numbers int[])
  on conflict do nothing;
insert into ledger_publications (organisation_id, publication_id, published_by, published_on)
  values ($1, $2, $3, $4::date) on conflict do nothing;

-- numberPeople
select number, person_id from ledger_people
  where organisation_id = $1 and person_id = any($2::uuid[]);
with new as (
  select id, row_number() over (order by id) as at from unnest($1::uuid[]) id
  where not exists (select from ledger_people p where p.organisation_id = $2 and p.person_id = id)
  ), ledger as (
  update ledgers set last_number = last_number + (select count(*)::int from new)
  where organisation_id = $3 returning last_number - (select count(*)::int from new) as before
  )
  insert into ledger_people (organisation_id, number, person_id)
  select $4, ledger.before + new.at, new.id from new, ledger;

-- openLedger
select set_config('app.organisation', $1, true);

-- -------------------- src/platform/http/make-call.ts

-- readOrganisation
select "name", "language"
  from "organisations"
  where "organisation_id" = $1;

-- -------------------- src/platform/mail/lane.ts

-- findMail
select "recipient", "subject", "body", "appointment"
  from "outbox"
  where "organisation_id" = $1
  and "mail_id" = $2;

-- perform
delete from "outbox"
  where "organisation_id" = $1
  and "mail_id" = $2;

-- -------------------- src/platform/mail/mail.ts

-- findMailState
select state, fault
  from app_mail_state($1);

-- postMail
insert into "outbox" ("organisation_id", "mail_id", "recipient", "subject", "body", "appointment", "created_at")
  values ($1, $2, $3, $4, $5, $6, $7);

-- -------------------- src/platform/work/asking.ts

-- wantChore
select app_want_chore($1, $2);

-- wantChoreOf
select want_chore($1, $2, $3);

-- -------------------- src/platform/work/store.ts

-- addRecurring
insert into chores (organisation_id, lane, subject, wanted_at, due_at)
  select organisation_id, $1, '', $2, $3 from organisations on conflict do nothing;

-- findChore
select asks, attempts
  from chores
  where (organisation_id = $1 and lane = $2 and subject = $3)
  and (due_at <= $4 or due_at > $5);

-- findDue
select organisation_id as "organisationId", subject from chores where lane = $1 and (due_at <= $2 or due_at > $3)
  order by attempts, due_at limit 50;

-- findNext
select min(due_at) as next
  from chores
  where lane = $1
  and due_at > $2;

-- holdChore
select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as mine;

-- settleAway
update chores set state = 'away', due_at = $1, fault = $2,
  attempts = attempts + case when (organisation_id = $3 and lane = $4 and subject = $5) then 2 else 1 end,
  failing_since = coalesce(failing_since, $6)
  where lane = $7 and (due_at <= $8 or due_at > $9);

-- settleClosed
update chores
  set state = 'closed', due_at = $1
  where (organisation_id = $2 and lane = $3 and subject = $4)
  and asks = $5;

-- settleDone
with done as (delete from chores where (organisation_id = $1 and lane = $2 and subject = $3) and asks = $4)
  update chores set state = 'waiting', due_at = $5, failing_since = null, fault = null
  where lane = $6 and state = 'away' and not (organisation_id = $7 and lane = $8 and subject = $9);

-- settleFailed
update chores set state = 'failing', due_at = $1, attempts = attempts + 1, fault = $2,
  failing_since = coalesce(failing_since, $3)
  where (organisation_id = $4 and lane = $5 and subject = $6) and asks = $7;

-- settleUntil
update chores set state = 'waiting', due_at = $1, attempts = 0, failing_since = null, fault = null
  where (organisation_id = $2 and lane = $3 and subject = $4) and asks = $5;

-- wakeLane
select pg_notify('chores', $1);
update chores set due_at = clock_timestamp()
  where lane = $1 and due_at > clock_timestamp() returning lane;
