import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { ConversationKind } from '../cycle.ts'
import type { Turn } from '../series.ts'
import type { SeriesRow } from './table.ts'

export interface TalkDue {
  relation_id: string
  kind: ConversationKind
  planned_on: string
  series_id: string | null
  /** My side said whether it was a talk. */
  confirmed: boolean
  held: boolean
}

/** At these tables, where the asker sits: every open talk, and the last yearly one that both called a talk. One query. */
export const talksDue = (relationIds: readonly string[]) =>
  sql<TalkDue>`select * from app_talks_due(${relationIds}::uuid[])`

export async function findTalksDue(tx: Tx, relationIds: readonly string[]): Promise<TalkDue[]> {
  return (await talksDue(relationIds).execute(tx)).rows
}

/** Talks of these relations from a day on that nobody called off. */
export function findPlannedTalks(tx: Tx, organisationId: string, relationIds: string[], from: string) {
  return tx
    .selectFrom('conversations')
    .select([
      'conversation_id',
      'relation_id',
      'series_id',
      'planned_on',
      sql<string | null>`to_char(start_time, 'HH24:MI')`.as('start_time'),
      'place',
      'version',
    ])
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', sql<string>`any(${relationIds}::uuid[])`)
    .where('cancelled_at', 'is', null)
    .where('planned_on', '>=', from)
    .orderBy('planned_on')
    .execute()
}

/** These series, and every talk of them, also what was called off or has been. */
export async function findSeries(
  tx: Tx,
  organisationId: string,
  seriesIds: readonly string[],
): Promise<{ series: SeriesRow[]; turns: (Turn & { seriesId: string })[] }> {
  if (seriesIds.length === 0) return { series: [], turns: [] }
  const mine = sql`organisation_id = ${organisationId} and series_id = any(${seriesIds}::uuid[])`
  return askTogether(tx, {
    series: sql<SeriesRow>`select series_id, kind, every, starts_on, until,
      to_char(start_time, 'HH24:MI') as start_time, place, version from talk_series where ${mine}`,
    turns: sql<
      Turn & { seriesId: string }
    >`select conversation_id as "conversationId", series_id as "seriesId",
      recurs_on as "recursOn", planned_on as "plannedOn", to_char(start_time, 'HH24:MI') as "startsAt", place,
      cancelled_at is not null as cancelled from conversations where ${mine} order by recurs_on`,
  })
}
