-- Of each deal also on which of the closed lists it stands (C09): no word of it, and nobody who signs in is granted this.
create or replace view counted_deals with (security_invoker) as
  select d.organisation_id, d.agreement_id, d.deal_id, d.kind, d.added_at, d.differs <> '' as differs,
    (select count(*) from deal_benefits b where b.organisation_id = d.organisation_id and b.deal_id = d.deal_id
      and b.deal_version = d.version) as benefits,
    exists (select from deal_refusals f where f.organisation_id = d.organisation_id and f.deal_id = d.deal_id
      and f.deal_version = d.version) as refused,
    d.dimension, d.reason, d.compensation
  from deals d;
