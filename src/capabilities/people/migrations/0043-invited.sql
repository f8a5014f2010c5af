-- For HR: when somebody was last invited, and whether that mail still waits to leave. What is in it stays closed.
create function last_invited(person uuid) returns table (invited_at timestamptz, waits boolean)
  language sql stable security definer set search_path = public as $$
  select i.created_at, exists (select from outbox o where o.organisation_id = i.organisation_id
      and lower(o.recipient) = lower(i.sent_to))
  from invitations i
  where app_has_role('hr') and i.organisation_id = app_organisation() and i.person_id = person
  order by i.created_at desc limit 1
$$;
revoke all on function last_invited from public;
grant execute on function last_invited to wisselwerk_app;
