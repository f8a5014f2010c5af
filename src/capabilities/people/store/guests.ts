import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { GuestPurpose } from '../guest-schemas.ts'

export interface GuestRow {
  person_id: string
  name: string
  number: string
  purpose: GuestPurpose
  valid_from: string
  valid_until: string
  account: boolean
}

/** Guests of today, by name. */
export async function findGuests(tx: Tx, organisationId: string): Promise<GuestRow[]> {
  const { rows } = await sql<GuestRow>`
    select g.person_id, p.given_name || ' ' || p.family_name as name, p.number, g.purpose, g.valid_from, g.valid_until,
      exists (select from accounts a where a.organisation_id = g.organisation_id and a.person_id = g.person_id) as account
    from guests g join people_details p using (organisation_id, person_id)
    where not g.brought and g.organisation_id = ${organisationId} and g.valid_until > app_today()
    order by p.sort_name, g.person_id`.execute(tx)
  return rows
}

/** As what the asker is here today, if as a guest. */
export async function findOwnStay(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<Pick<GuestRow, 'purpose' | 'valid_from' | 'valid_until'> | undefined> {
  const { rows } = await sql<Pick<GuestRow, 'purpose' | 'valid_from' | 'valid_until'>>`
    select g.purpose, g.valid_from, g.valid_until from guests g where g.organisation_id = ${organisationId}
      and g.person_id = ${personId} and g.valid_from <= app_today() and g.valid_until > app_today()
      -- Of two stays the one that lasts longest.
      and not exists (select from guests l where l.organisation_id = g.organisation_id and l.person_id = g.person_id
        and l.valid_from <= app_today() and l.valid_until > g.valid_until)`.execute(tx)
  return rows[0]
}

export interface KnownByEmail {
  person_id: string
  given_name: string
  family_name: string
  closed: boolean
  works: boolean
  stays: boolean
}

/** Who of the register has this address, and whether they work here or are a guest already. */
export async function findByEmail(
  tx: Tx,
  organisationId: string,
  email: string,
): Promise<KnownByEmail | undefined> {
  const { rows } = await sql<KnownByEmail>`
    select p.person_id, p.given_name, p.family_name, p.access_closed_at is not null as closed,
      exists (select from relations r where r.organisation_id = p.organisation_id and r.person_id = p.person_id
        and (r.valid_until is null or r.valid_until > app_today())) as works,
      exists (select from guests g where g.organisation_id = p.organisation_id and g.person_id = p.person_id
        and g.valid_until > app_today() and not g.brought) as stays
    from people_details p where p.organisation_id = ${organisationId} and lower(p.email) = lower(${email})
      and p.erased_on is null`.execute(tx)
  return rows[0]
}

export async function insertGuest(
  tx: Tx,
  row: {
    organisationId: string
    personId: string
    purpose: GuestPurpose
    from: string
    /** The first day without them. */
    until: string
    by: string
  },
): Promise<void> {
  await tx
    .insertInto('guests')
    .values({
      organisation_id: row.organisationId,
      person_id: row.personId,
      purpose: row.purpose,
      valid_from: row.from,
      valid_until: row.until,
      invited_by: row.by,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'person_id', 'valid_from', 'brought'])
        .doUpdateSet({ valid_until: row.until, purpose: row.purpose }),
    )
    .execute()
}

/** The door is closed from today on. The line stays: it is what keeps the door closed. */
export async function endStay(tx: Tx, organisationId: string, personId: string): Promise<void> {
  await sql`update guests set valid_until = app_today() where organisation_id = ${organisationId}
    and person_id = ${personId} and valid_until > app_today() and not brought`.execute(tx)
}
