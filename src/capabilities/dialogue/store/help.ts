import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { HelpKind } from '../vocabulary.ts'

/** What the asker asked at one table, oldest first; row level security lets nobody else see it but HR. */
export function findOwnHelp(tx: Tx, organisationId: string, relationId: string, personId: string) {
  return tx
    .selectFrom('help_requests as h')
    .leftJoin('known_people as t', where =>
      where.onRef('t.organisation_id', '=', 'h.organisation_id').onRef('t.person_id', '=', 'h.answered_by'),
    )
    .select([
      'h.request_id',
      'h.kind',
      'h.asked_on',
      sql<string | null>`t.given_name || ' ' || t.family_name`.as('answered_by'),
    ])
    .where('h.organisation_id', '=', organisationId)
    .where('h.relation_id', '=', relationId)
    .where('h.asked_by', '=', personId)
    .orderBy('h.asked_on')
    .orderBy('h.request_id')
    .execute()
}

/** What waits for HR, by the day on which it was asked. */
export function findWaitingHelp(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('help_requests as h')
    .innerJoin('known_people as p', where =>
      where.onRef('p.organisation_id', '=', 'h.organisation_id').onRef('p.person_id', '=', 'h.asked_by'),
    )
    .select([
      'h.request_id',
      'h.kind',
      'h.asked_on',
      'h.asked_by',
      sql<string>`p.given_name || ' ' || p.family_name`.as('asked_by_name'),
    ])
    .where('h.organisation_id', '=', organisationId)
    .where('h.answered_by', 'is', null)
    .orderBy('h.asked_on')
    .orderBy('p.sort_name')
    .orderBy('h.request_id')
    .execute()
}

/** Whether somebody of HR neither sits nor sat at this table. */
export async function hasHrFor(tx: Tx, relationId: string): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select app_hr_for(${relationId}) as there`.execute(tx)
  return rows[0]!.there
}

/** False when the same was asked already and still waits. */
export async function insertHelp(
  tx: Tx,
  row: {
    organisationId: string
    requestId: string
    relationId: string
    askedBy: string
    kind: HelpKind
    on: string
  },
): Promise<boolean> {
  const result = await tx
    .insertInto('help_requests')
    .values({
      organisation_id: row.organisationId,
      request_id: row.requestId,
      relation_id: row.relationId,
      asked_by: row.askedBy,
      kind: row.kind,
      asked_on: row.on,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** False when HR took it up meanwhile, or there is none. */
export async function deleteHelp(
  tx: Tx,
  { organisationId, relationId, requestId }: Record<'organisationId' | 'relationId' | 'requestId', string>,
): Promise<boolean> {
  const result = await tx
    .deleteFrom('help_requests')
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .where('request_id', '=', requestId)
    .where('answered_by', 'is', null)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}

/** False when a colleague was first, or it was taken back. */
export async function takeUpHelp(
  tx: Tx,
  { organisationId, requestId, by, on }: Record<'organisationId' | 'requestId' | 'by' | 'on', string>,
): Promise<{ asked_by: string; relation_id: string } | undefined> {
  return tx
    .updateTable('help_requests')
    .set({ answered_by: by, answered_on: on })
    .where('organisation_id', '=', organisationId)
    .where('request_id', '=', requestId)
    .where('answered_by', 'is', null)
    .returning(['asked_by', 'relation_id'])
    .executeTakeFirst()
}
