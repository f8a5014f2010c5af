import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** False when the organisation of this account closed the access of its person. */
export async function mayEnter(tx: Tx, userId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select may_enter(${userId}) as may`.execute(tx)
  return rows[0]!.may
}

/** Lines of the register as somebody outside it may write them: who a person is, not what they do here. */
export interface PersonLine {
  number: string
  givenName: string
  familyName: string
  email: string | null
}

const lineOf = ({ number, givenName, familyName, email }: PersonLine) => ({
  number,
  given_name: givenName,
  family_name: familyName,
  email,
})

export async function addPerson(
  tx: Tx,
  organisationId: string,
  personId: string,
  line: PersonLine,
): Promise<void> {
  await tx
    .insertInto('people')
    .values({ organisation_id: organisationId, person_id: personId, ...lineOf(line) })
    .execute()
}

export async function changePerson(
  tx: Tx,
  organisationId: string,
  personId: string,
  line: PersonLine,
): Promise<void> {
  await tx
    .updateTable('people')
    .set(lineOf(line))
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}

/** Closes somebody's access at a moment, or opens it with null; what they wrote stays. */
export async function setAccess(
  tx: Tx,
  organisationId: string,
  personId: string,
  closedAt: Date | null,
): Promise<void> {
  await tx
    .updateTable('people')
    .set({ access_closed_at: closedAt })
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}
