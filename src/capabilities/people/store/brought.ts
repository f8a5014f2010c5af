import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface AtAddress {
  person_id: string
  name: string
  /** Works here, or holds a role. */
  belongs: boolean
  closed: boolean
}

/** Who has this address here; nobody for whoever does not belong here. */
export async function findAtAddress(tx: Tx, email: string): Promise<AtAddress | undefined> {
  const { rows } = await sql<AtAddress>`select * from app_at_address(${email})`.execute(tx)
  return rows[0]
}

export interface BroughtRow {
  person_id: string
  name: string
  account: boolean
}

/** Lets somebody in from outside, up to and without `until`; undefined where who has the address is not from outside. */
export async function bringGuest(
  tx: Tx,
  {
    fresh,
    givenName,
    familyName,
    email,
    until,
  }: { fresh: string; givenName: string; familyName: string; email: string; until: string },
): Promise<BroughtRow | undefined> {
  const { rows } = await sql<BroughtRow>`
    select * from bring_guest(${fresh}, ${givenName}, ${familyName}, ${email}, ${until}::date)`.execute(tx)
  return rows[0]
}

export async function inviteBrought(
  tx: Tx,
  link: {
    personId: string
    invitationId: string
    tokenHash: Buffer
    at: Date
    /** The first day on which it opens nothing. */
    until: string
  },
): Promise<void> {
  await sql`select invite_brought(${link.personId}, ${link.invitationId}, ${link.tokenHash}, ${link.at},
    ${link.until}::timestamp at time zone 'Europe/Amsterdam')`.execute(tx)
}

/** Who holds the role of confidant for the whole organisation, by name. */
export async function findConfidantsHere(tx: Tx): Promise<{ person_id: string; name: string }[]> {
  const { rows } = await sql<{ person_id: string; name: string }>`
    select p.person_id, p.given_name || ' ' || p.family_name as name
    from app_holders('confidant') as h (person_id) join known_people p using (person_id)
    where p.organisation_id = app_organisation() and p.erased_on is null
    order by p.sort_name, p.person_id`.execute(tx)
  return rows
}
