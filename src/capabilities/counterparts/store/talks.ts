import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { ThreadSide } from '../vocabulary.ts'
import type { ThreadKey } from './thread.ts'

export interface TalkKey {
  organisationId: string
  talkId: string
}

export async function insertTalk(
  tx: Tx,
  row: TalkKey & ThreadKey & { plannedOn: string; startsAt: string | null; place: string; plannedBy: string },
): Promise<void> {
  await tx
    .insertInto('agency_talks')
    .values({
      organisation_id: row.organisationId,
      talk_id: row.talkId,
      relation_id: row.relationId,
      planned_on: row.plannedOn,
      start_time: row.startsAt,
      place: row.place,
      planned_by: row.plannedBy,
    })
    .execute()
}

/** False when it was changed since `version`. */
export const changeTalk = (
  tx: Tx,
  { organisationId, talkId, version }: TalkKey & { version: number },
  change: { planned_on: string; start_time: string | null; place: string } | { cancelled_at: Date },
): Promise<boolean> =>
  changeAsRead(
    tx,
    'agency_talks',
    { version, where: { organisation_id: organisationId, talk_id: talkId } },
    change,
  )

/** False when this side has answered already. */
export async function insertAnswer(
  tx: Tx,
  row: TalkKey & { side: ThreadSide; authorId: string; held: boolean; at: Date },
): Promise<boolean> {
  const result = await tx
    .insertInto('agency_answers')
    .values({
      organisation_id: row.organisationId,
      talk_id: row.talkId,
      side: row.side,
      author_id: row.authorId,
      held: row.held,
      answered_at: row.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
