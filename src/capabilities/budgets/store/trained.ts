import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface MarkRow {
  relationId: string
  side: 'employee' | 'organisation'
  number: number
  saidOn: string
  takenBackOn: string | null
}

/** At every table at which the asker is one of the two: what stands, or stood. */
export const askMarks = (organisationId: string) => sql<MarkRow>`
  select t.relation_id as "relationId", t.side, t.number, t.said_on as "saidOn", t.taken_back_on as "takenBackOn"
  from trained_marks t where t.organisation_id = ${organisationId} order by t.number`

interface MarkKey {
  organisationId: string
  relationId: string
  side: MarkRow['side']
  number: number
}

export async function insertMark(tx: Tx, key: MarkKey, by: { personId: string; on: string }): Promise<void> {
  await tx
    .insertInto('trained_marks')
    .values({
      organisation_id: key.organisationId,
      relation_id: key.relationId,
      side: key.side,
      number: key.number,
      said_by: by.personId,
      said_on: by.on,
    })
    .execute()
}

export async function takeBackMark(tx: Tx, key: MarkKey, on: string): Promise<void> {
  await tx
    .updateTable('trained_marks')
    .set({ taken_back_on: on })
    .where('organisation_id', '=', key.organisationId)
    .where('relation_id', '=', key.relationId)
    .where('side', '=', key.side)
    .where('number', '=', key.number)
    .execute()
}
