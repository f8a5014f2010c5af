import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { RelationKind, Side } from '../model.ts'

export interface RelationRow {
  relation_id: string
  kind: RelationKind
  side: Side | null
  employee_id: string
  employee_name: string
  manager_id: string | null
  manager_name: string | null
  unit: string
  unit_id: string
  job_title: string
  hours_per_week: number
  valid_from: string
  valid_until: string | null
  managed_since: string | null
}

/** With what law asks of a table; null for who does not sit there. */
export type RuledRow = RelationRow & { employee_birth_date: string | null }

/** Relations with what was true of them on `day`; a relation that ended shows its last day. */
export function selectRelations(
  tx: Tx,
  organisationId: string,
  day: string,
  side = sql<Side | null>`app_side(r.relation_id)`,
) {
  const on = sql<string>`least(${day}::date, coalesce(r.valid_until - 1, ${day}::date), greatest(r.valid_from, ${day}::date))`
  return tx
    .selectFrom('relations as r')
    .innerJoin('people as p', join =>
      join.onRef('p.organisation_id', '=', 'r.organisation_id').onRef('p.person_id', '=', 'r.person_id'),
    )
    .innerJoin('placements as l', join =>
      join
        .onRef('l.organisation_id', '=', 'r.organisation_id')
        .onRef('l.relation_id', '=', 'r.relation_id')
        .on('l.valid_from', '<=', on)
        .on(sql<boolean>`(l.valid_until is null or l.valid_until > ${on})`),
    )
    .innerJoin('units as u', join =>
      join.onRef('u.organisation_id', '=', 'l.organisation_id').onRef('u.unit_id', '=', 'l.unit_id'),
    )
    .leftJoin('managements as m', join =>
      join
        .onRef('m.organisation_id', '=', 'r.organisation_id')
        .onRef('m.relation_id', '=', 'r.relation_id')
        .on('m.valid_from', '<=', on)
        .on(sql<boolean>`(m.valid_until is null or m.valid_until > ${on})`),
    )
    .leftJoin('people as b', join =>
      join.onRef('b.organisation_id', '=', 'm.organisation_id').onRef('b.person_id', '=', 'm.manager_id'),
    )
    .select([
      'r.relation_id',
      sql<RelationKind>`r.kind`.as('kind'),
      side.as('side'),
      'r.person_id as employee_id',
      sql<string>`p.given_name || ' ' || p.family_name`.as('employee_name'),
      'm.manager_id',
      sql<string | null>`b.given_name || ' ' || b.family_name`.as('manager_name'),
      'u.name as unit',
      'u.unit_id',
      'l.job_title',
      'l.hours_per_week',
      'r.valid_from',
      'r.valid_until',
      'm.valid_from as managed_since',
    ])
    .where('r.organisation_id', '=', organisationId)
}

export const relationOf = (tx: Tx, organisationId: string, relationId: string, day: string) =>
  selectRelations(tx, organisationId, day)
    .select(sql<string | null>`app_birth_date(r.relation_id)`.as('employee_birth_date'))
    .where('r.relation_id', '=', relationId)

export const findRelation = (tx: Tx, organisationId: string, relationId: string, day: string) =>
  relationOf(tx, organisationId, relationId, day).executeTakeFirst()

/** Where the asker sits at the table today, and at which side: found once, not for every relation anew. */
export const relationsAtTable = (tx: Tx, organisationId: string, personId: string, day: string) =>
  selectRelations(tx, organisationId, day, sql<Side>`own.side`)
    .innerJoin(sql<{ relation_id: string; side: Side }>`app_tables()`.as('own'), join =>
      join.onRef('own.relation_id', '=', 'r.relation_id'),
    )
    .where(where => where.or([where('r.person_id', '=', personId), where('m.manager_id', '=', personId)]))
    .where('r.valid_from', '<=', day)
    .where(where => where.or([where('r.valid_until', 'is', null), where('r.valid_until', '>', day)]))
    .orderBy('side')
    .orderBy('p.sort_name')
    .orderBy('r.relation_id')

/** Somebody as HR knows them, or oneself. */
export function findPerson(tx: Tx, organisationId: string, personId: string) {
  return tx
    .selectFrom('people_details')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

export function findPersonByNumber(tx: Tx, organisationId: string, number: string) {
  return tx
    .selectFrom('people_details')
    .select(['person_id', 'given_name', 'family_name'])
    .where('organisation_id', '=', organisationId)
    .where('number', '=', number)
    .where('erased_on', 'is', null)
    .executeTakeFirst()
}

export async function hasAccount(tx: Tx, organisationId: string, personId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('accounts')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertInvitation(
  tx: Tx,
  row: {
    organisationId: string
    invitationId: string
    personId: string
    sentTo: string
    tokenHash: Buffer
    createdAt: Date
    expiresAt: Date
    copied: boolean
  },
): Promise<void> {
  await tx
    .insertInto('invitations')
    .values({
      organisation_id: row.organisationId,
      invitation_id: row.invitationId,
      person_id: row.personId,
      sent_to: row.sentTo,
      token_hash: row.tokenHash,
      created_at: row.createdAt,
      expires_at: row.expiresAt,
      copied: row.copied,
    })
    .execute()
}

export interface FoundInvitation {
  organisation_id: string
  organisation: string
  person_id: string
  email: string | null
  given_name: string
  family_name: string
  expires_at: Date
  used_at: Date | null
  user_id: string | null
  /** HR had this link in hand. */
  copied: boolean
}

/** By the hash of its secret alone; its person stays locked until commit, so that a link works once. */
export async function findInvitation(tx: Tx, secretHash: Buffer): Promise<FoundInvitation | undefined> {
  const { rows } = await sql<FoundInvitation>`select * from find_invitation(${secretHash})`.execute(tx)
  return rows[0]
}

/** False when this account holds somebody of the same organisation already, and nothing is changed. */
export async function acceptInvitation(
  tx: Tx,
  secretHash: Buffer,
  userId: string,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select accept_invitation(${secretHash}, ${userId}, ${at}) as done`.execute(tx)
  return rows[0]!.done
}

export interface DemoSeat {
  organisation_id: string
  user_id: string | null
  given_name: string
  family_name: string
}

/** A chair of the demo organisation of a language, by its number in the register; other organisations have none. */
export async function findDemoSeat(
  tx: Tx,
  number: string,
  language: Language,
): Promise<DemoSeat | undefined> {
  const { rows } = await sql<DemoSeat>`select * from find_demo_seat(${number}, ${language})`.execute(tx)
  return rows[0]
}

/** Of everybody who works here on a day, where they have one. */
export async function findAddressesHere(tx: Tx, organisationId: string, day: string): Promise<string[]> {
  const { rows } = await sql<{ email: string }>`
    select distinct p.email from people_details p join relations r using (organisation_id, person_id)
    where p.organisation_id = ${organisationId} and p.email is not null and p.access_closed_at is null
      and r.valid_from <= ${day}::date and (r.valid_until is null or r.valid_until > ${day}::date)`.execute(
    tx,
  )
  return rows.map(({ email }) => email)
}

/** Whoever works here on a day. */
export async function findPeopleHere(tx: Tx, organisationId: string, day: string): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct r.person_id as "personId" from known_relations r where r.organisation_id = ${organisationId}
      and r.valid_from <= ${day}::date and (r.valid_until is null or r.valid_until > ${day}::date)`.execute(
    tx,
  )
  return rows.map(({ personId }) => personId)
}
