import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { ConversationKind } from '../cycle.ts'

export interface TalkDue {
  relation_id: string
  kind: ConversationKind
  planned_on: string
  /** My side said whether it was a talk. */
  confirmed: boolean
  held: boolean
}

/** At these tables, where the asker sits: every open talk, and the last yearly one that both called a talk. One query. */
export async function findTalksDue(tx: Tx, relationIds: readonly string[]): Promise<TalkDue[]> {
  const { rows } = await sql<TalkDue>`select * from app_talks_due(${relationIds}::uuid[])`.execute(tx)
  return rows
}

/** Talks of these relations from a day on that nobody called off. */
export function findPlannedTalks(tx: Tx, organisationId: string, relationIds: string[], from: string) {
  return tx
    .selectFrom('conversations')
    .select([
      'conversation_id',
      'relation_id',
      'planned_on',
      sql<string | null>`to_char(start_time, 'HH24:MI')`.as('start_time'),
      'place',
      'version',
    ])
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', sql<string>`any(${relationIds}::uuid[])`)
    .where('cancelled_at', 'is', null)
    .where('planned_on', '>=', from)
    .execute()
}
