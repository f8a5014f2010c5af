-- An operator lays rules down, and says yes where one person holds HR. With all that went before.
create or replace function happens_without_a_person(event text) returns boolean language sql immutable
  return event in ('read-log.sealed', 'read-log.expired', 'retention.deleted', 'retention.day-confirmed',
    'audit.head-restored', 'person.provisioned', 'person.reprovisioned', 'person.access-closed', 'person.access-opened',
    'person.unprovisioned', 'sign-in.provider-set', 'sign-in.provider-removed', 'provisioning.key-made',
    'provisioning.key-ended', 'role.granted', 'rules.laid-by-operator', 'rules.approved-by-operator',
    'rules.in-force-by-operator');
