import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Language } from '../../../platform/i18n/language.ts'

export interface NewOrganisation {
  organisation: string
  number: string
  givenName: string
  familyName: string
  email: string
  language: Language
  today: string
  at: Date
}

/** Locks, so that of two people setting up at once the second finds an organisation. */
export async function anyOrganisation(tx: Tx): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(7416303)`.execute(tx)
  return (
    (await tx.selectFrom('organisations').select('organisation_id').limit(1).executeTakeFirst()) !== undefined
  )
}

export async function insertOrganisation(
  tx: Tx,
  row: NewOrganisation & { organisationId: string; personId: string; userId: string },
): Promise<void> {
  const { organisationId: organisation_id, personId: person_id } = row
  await tx
    .insertInto('organisations')
    .values({ organisation_id, name: row.organisation, language: row.language, created_at: row.at })
    .execute()
  await tx
    .insertInto('people')
    .values({
      organisation_id,
      person_id,
      number: row.number,
      given_name: row.givenName,
      family_name: row.familyName,
      email: row.email,
    })
    .execute()
  await tx
    .insertInto('role_holdings')
    .values({ organisation_id, person_id, role: 'hr', valid_from: row.today })
    .execute()
  await tx.insertInto('accounts').values({ organisation_id, person_id, user_id: row.userId }).execute()
}
