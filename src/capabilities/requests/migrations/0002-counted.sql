-- Of each request what kind it is and what became of it, for work without a request that compares groups (C11): not a word of it,
-- and nobody who signs in is granted this.
create view counted_requests with (security_invoker) as
  select q.organisation_id, q.request_id, q.person_id, q.kind, q.last_day, q.withdrawn_at is not null as withdrawn,
    a.outcome, a.decided_on
  from requests q left join request_answers a using (organisation_id, request_id);
