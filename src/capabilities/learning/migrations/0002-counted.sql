-- Of each diploma of which HR saw the original whose it is and since when, for work without a request that counts who is reached (D22):
-- nothing of what stands on it, and nobody who signs in is granted this.
create view counted_diplomas with (security_invoker) as
  select organisation_id, person_id, answered_at from diplomas where answer = 'seen';
