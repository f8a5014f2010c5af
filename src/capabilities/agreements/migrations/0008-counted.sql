-- For figures about a year, made by work without a request alone: nobody who signs in is granted these. Not a word of a
-- text, a deal, a benefit or a refusal is in them.
create view counted_texts with (security_invoker) as
  select organisation_id, agreement_id, relation_id from agreements;
-- How many agreements a signed text holds is counted beside the people who signed one.
create view counted_signatures with (security_invoker) as
  select v.organisation_id, v.agreement_id, v.number, jsonb_array_length(v.joint -> 'signers') as signers, s.signed_at,
    jsonb_array_length(v.joint -> 'clauses') as clauses
  from versions v join signatures s using (organisation_id, agreement_id, number) where s.withdrawn_at is null;
-- Of each agreement in a text from what it came and until when it holds: nothing of what it says.
create view counted_clauses with (security_invoker) as
  select v.organisation_id, v.agreement_id, v.number, c -> 'clause' ->> 'itemId' as item_id,
    (c -> 'clause' ->> 'topicId')::uuid as topic_id, (c -> 'clause' ->> 'dealId')::uuid as deal_id,
    case when c -> 'clause' -> 'outlives' is null or jsonb_typeof(c -> 'clause' -> 'outlives') = 'null'
      then (c -> 'clause' ->> 'endsOn')::date end as ends_on
  from versions v cross join jsonb_array_elements(v.joint -> 'clauses') c;
create view counted_deals with (security_invoker) as
  select d.organisation_id, d.agreement_id, d.deal_id, d.kind, d.added_at, d.differs <> '' as differs,
    (select count(*) from deal_benefits b where b.organisation_id = d.organisation_id and b.deal_id = d.deal_id
      and b.deal_version = d.version) as benefits,
    exists (select from deal_refusals f where f.organisation_id = d.organisation_id and f.deal_id = d.deal_id
      and f.deal_version = d.version) as refused
  from deals d;
create view counted_refusals with (security_invoker) as
  select organisation_id, deal_id, reason from deal_refusals;
create view counted_marks with (security_invoker) as
  select organisation_id, agreement_id, clause_id, due_on, mark_id, side, kept from marks;
