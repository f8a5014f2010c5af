-- Of each choice that stands whose it is, when, and whether its diploma is generally recognised, for work without a request that counts
-- who is reached (D22): not what was chosen or for how much, and nobody who signs in is granted this.
create view counted_bookings with (security_invoker) as
  select b.organisation_id, b.person_id, b.booked_at, coalesce(i.recognised, false) as recognised
  from budget_bookings b left join budget_items i using (organisation_id, item_id) where b.undone_at is null;
