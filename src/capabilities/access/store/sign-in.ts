import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'

export interface FoundProvider {
  organisation_id: string
  issuer: string
  client_id: string
  locked_secret: string
}

export interface FoundPerson {
  person_id: string
  given_name: string
  family_name: string
  user_id: string | null
  closed: boolean
}

export async function anyProvider(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`select any_sign_in_provider() as any`.execute(tx)
  return rows[0]!.any
}

/** One after the other in an organisation: who waited finds the account that the other browser made. */
export const waitToEnter = (tx: Tx, organisationId: string): Promise<void> =>
  takeTurn(tx, 'signIn', organisationId)

export async function findProvider(tx: Tx, domain: string): Promise<FoundProvider | undefined> {
  const { rows } = await sql<FoundProvider>`select * from find_sign_in_provider(${domain})`.execute(tx)
  return rows[0]
}

export interface Sought {
  organisationId: string
  issuer: string
  subject: string
  /** Null where it proves nothing. */
  email: string | null
  /** Whose account has this address, of whatever organisation. */
  userId: string | null
}

export async function findSignInPerson(tx: Tx, sought: Sought): Promise<FoundPerson | undefined> {
  const { organisationId, issuer, subject, email, userId } = sought
  const { rows } = await sql<FoundPerson>`
    select * from find_sign_in_person(${organisationId}, ${issuer}, ${subject}, ${email}, ${userId})`.execute(
    tx,
  )
  return rows[0]
}

export async function linkSignIn(
  tx: Tx,
  { organisationId, issuer, subject }: Sought,
  { personId, userId, at }: { personId: string; userId: string; at: Date },
): Promise<void> {
  await sql`select link_sign_in(${organisationId}, ${personId}, ${issuer}, ${subject}, ${userId}, ${at})`.execute(
    tx,
  )
}
