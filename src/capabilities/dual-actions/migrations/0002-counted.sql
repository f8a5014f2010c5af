-- Of each dual action that both agreed to, at which table and since when, for work without a request that counts who is reached (D22):
-- not a word of it, and nobody who signs in is granted this.
create view counted_dual_actions with (security_invoker) as
  select organisation_id, relation_id, agreed_at from dual_actions where agreed_at is not null;
