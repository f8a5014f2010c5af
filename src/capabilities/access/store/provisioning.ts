import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { KeptPerson } from '../scim/kept.ts'

/** The organisation for which this key lets a directory act, in this transaction; none for a key that is none. */
export async function openProvisioning(tx: Tx, keyHash: Buffer, today: string): Promise<string | null> {
  const { rows } = await sql<{
    id: string | null
  }>`select open_provisioning(${keyHash}, ${today}::date) as id`.execute(tx)
  return rows[0]!.id
}

/** Into the audit chain, by a directory. Last, since it locks the chain's head. */
export async function appendProvisioning(tx: Tx, at: Date, event: string, personId: string): Promise<void> {
  await sql`select append_provisioning(${at}, ${event}, ${personId})`.execute(tx)
}

const kept = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('provisioned_people as k')
    .innerJoin('directory_people as p', join =>
      join.onRef('p.organisation_id', '=', 'k.organisation_id').onRef('p.person_id', '=', 'k.person_id'),
    )
    .where('k.organisation_id', '=', organisationId)
    .select([
      'k.person_id as personId',
      'k.user_name as userName',
      'k.external_id as externalId',
      'p.number',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.email',
      'k.email_kind as emailKind',
      sql<boolean>`p.access_closed_at is null`.as('active'),
      'k.kept_since as keptSince',
      'k.changed_at as changedAt',
    ])

/** By what a directory asks for one person most: an index answers each. */
export type Key = 'userName' | 'externalId' | 'number'
const columns: Record<Key, ReturnType<typeof sql<boolean>>> = {
  userName: sql`lower(k.user_name)`,
  externalId: sql`k.external_id`,
  number: sql`p.number`,
}

export async function listKept(
  tx: Tx,
  organisationId: string,
  by: { key: Key; value: string } | null,
  page: { offset: number; limit: number } | null,
): Promise<{ people: KeptPerson[]; total: number }> {
  const wanted = by?.key === 'userName' ? by.value.toLowerCase() : by?.value
  const matching = kept(tx, organisationId).$if(by !== null, query =>
    query.where(sql<boolean>`${columns[by!.key]} = ${wanted}`),
  )
  const { total } = await tx
    .selectFrom(matching.as('m'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const people = await matching
    .orderBy('k.person_id')
    .$if(page !== null, query => query.offset(page!.offset).limit(page!.limit))
    .execute()
  return { people, total }
}

/** With `lock` nobody else changes them until this transaction ends. */
export async function findKept(
  tx: Tx,
  organisationId: string,
  personId: string,
  lock = false,
): Promise<KeptPerson | undefined> {
  return kept(tx, organisationId)
    .where('k.person_id', '=', personId)
    .$if(lock, query => query.forUpdate('k'))
    .executeTakeFirst()
}

export interface Known {
  personId: string
  number: string
  email: string | null
  kept: boolean
  active: boolean
}

/** Who in the register has this number or this address. */
export async function findKnown(
  tx: Tx,
  organisationId: string,
  number: string | null,
  email: string | null,
): Promise<Known[]> {
  return tx
    .selectFrom('directory_people as p')
    .leftJoin('provisioned_people as k', join =>
      join.onRef('k.organisation_id', '=', 'p.organisation_id').onRef('k.person_id', '=', 'p.person_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.erased_on', 'is', null)
    .where(({ or, eb }) =>
      or([eb('p.number', '=', number), eb(sql`lower(p.email)`, '=', email?.toLowerCase() ?? null)]),
    )
    .select([
      'p.person_id as personId',
      'p.number',
      'p.email',
      sql<boolean>`k.person_id is not null`.as('kept'),
      sql<boolean>`p.access_closed_at is null`.as('active'),
    ])
    .execute()
}

export async function userNameTaken(
  tx: Tx,
  organisationId: string,
  userName: string,
  but: string | null,
): Promise<boolean> {
  const row = await tx
    .selectFrom('provisioned_people')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where(sql`lower(user_name)`, '=', userName.toLowerCase())
    .executeTakeFirst()
  return row !== undefined && row.person_id !== but
}

interface Keeping {
  personId: string
  userName: string
  externalId: string | null
  emailKind: string | null
  at: Date
}

export async function insertKept(
  tx: Tx,
  organisationId: string,
  { personId, userName, externalId, emailKind, at }: Keeping,
): Promise<void> {
  await tx
    .insertInto('provisioned_people')
    .values({
      organisation_id: organisationId,
      person_id: personId,
      user_name: userName,
      external_id: externalId,
      email_kind: emailKind,
      kept_since: at,
      changed_at: at,
    })
    .execute()
}

export async function updateKept(
  tx: Tx,
  organisationId: string,
  { personId, userName, externalId, emailKind, at }: Keeping,
): Promise<void> {
  await tx
    .updateTable('provisioned_people')
    .set({ user_name: userName, external_id: externalId, email_kind: emailKind, changed_at: at })
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}

export async function deleteKept(tx: Tx, organisationId: string, personId: string): Promise<void> {
  await tx
    .deleteFrom('provisioned_people')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}
