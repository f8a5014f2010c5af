import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface TalkDue {
  relation_id: string
  /** The open talk, if there is one. */
  planned_on: string | null
  confirmed: boolean
  /** Last talk that both called one. */
  last_held: string | null
}

/** For each relation at whose table the asker sits: its open talk and its last one. One query. */
export async function findTalksDue(tx: Tx, relationIds: readonly string[]): Promise<TalkDue[]> {
  const { rows } = await sql<TalkDue>`select * from app_talks_due(${relationIds}::uuid[])`.execute(tx)
  return rows
}

/** Talks of these relations from a day on that nobody called off. */
export function findPlannedTalks(tx: Tx, organisationId: string, relationIds: string[], from: string) {
  return tx
    .selectFrom('conversations')
    .select(['conversation_id', 'relation_id', 'planned_on', 'version'])
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', sql<string>`any(${relationIds}::uuid[])`)
    .where('cancelled_at', 'is', null)
    .where('planned_on', '>=', from)
    .execute()
}
