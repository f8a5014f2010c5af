-- Of each refusal also on which day (C11): in which half-year it counts. Nobody who signs in is granted this.
create or replace view counted_refusals with (security_invoker) as
  select organisation_id, deal_id, reason, refused_on from deal_refusals;
