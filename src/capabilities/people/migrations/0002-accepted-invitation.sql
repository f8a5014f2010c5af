-- Coming in by a link is the act of the person it was sent to, and stands in the chain as such.
create or replace function accept_invitation(secret_hash bytea, account text, at timestamptz) returns void
  language sql security definer set search_path = public as $$
  insert into accounts (organisation_id, person_id, user_id)
    select organisation_id, person_id, account from invitations where token_hash = secret_hash
    on conflict (organisation_id, person_id) do nothing;
  update invitations set used_at = at where token_hash = secret_hash;
  select link_audit(organisation_id, person_id, at, 'invitation.accepted', 'person', person_id::text, '{}')
    from invitations where token_hash = secret_hash;
$$;
