-- An operator gives a role where nobody is left who could: in the chain, by nobody of the organisation.
create or replace function happens_without_a_person(event text) returns boolean language sql immutable
  return event in ('read-log.sealed', 'read-log.expired', 'retention.deleted', 'retention.day-confirmed',
    'audit.head-restored', 'person.provisioned', 'person.reprovisioned', 'person.access-closed', 'person.access-opened',
    'person.unprovisioned', 'sign-in.provider-set', 'sign-in.provider-removed', 'provisioning.key-made',
    'provisioning.key-ended', 'role.granted');
