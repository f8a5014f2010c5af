-- How many agreements a signed text holds is counted beside the people who signed one.
create or replace view counted_signatures with (security_invoker) as
  select v.organisation_id, v.agreement_id, v.number, jsonb_array_length(v.joint -> 'signers') as signers, s.signed_at,
    jsonb_array_length(v.joint -> 'clauses') as clauses
  from versions v join signatures s using (organisation_id, agreement_id, number) where s.withdrawn_at is null;
