import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** False when every organisation of this account, or the one that is asked about, closed the access of its person. */
export async function mayEnter(tx: Tx, userId: string, organisationId: string | null): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select may_enter(${userId}, ${organisationId}) as may`.execute(
    tx,
  )
  return rows[0]!.may
}

export interface OwnPerson {
  organisation_id: string
  organisation: string
  person_id: string
  name: string
}

/** As whom an account may come in; with an organisation, in that one alone. */
export async function findOwnPeople(
  tx: Tx,
  userId: string,
  organisationId: string | null,
): Promise<OwnPerson[]> {
  const { rows } = await sql<OwnPerson>`select * from find_own_people(${userId}, ${organisationId})`.execute(
    tx,
  )
  return rows
}

/** An organisation of whoever has an account with this address, from which a mail to them may leave. */
export async function findHomeOf(tx: Tx, email: string): Promise<string | undefined> {
  const { rows } = await sql<{ organisation_id: string }>`select a.organisation_id
    from auth."user" u join accounts a on a.user_id = u.id where u.email = ${email.toLowerCase()}
    order by a.organisation_id limit 1`.execute(tx)
  return rows[0]?.organisation_id
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

/** The account of a person, whose sessions end with their access. */
export async function findAccount(tx: Tx, organisationId: string, personId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('accounts')
    .select('user_id')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.user_id ?? null
}

/** Somebody by personnel number, locked: of two holds placed at once the second sees the first. */
export function lockPersonByNumber(tx: Tx, organisationId: string, number: string) {
  return tx
    .selectFrom('people')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('person_id', 'in', who =>
      who.selectFrom('people_details').select('person_id').where('number', '=', number),
    )
    .where('erased_on', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** Until this transaction ends nobody else changes who this person is. */
export async function lockPerson(tx: Tx, organisationId: string, personId: string): Promise<void> {
  await tx
    .selectFrom('people')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .forUpdate()
    .execute()
}
