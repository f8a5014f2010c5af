import { sql } from 'kysely'
import type { Rhythm } from '../../../platform/clock/rhythm.ts'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { ConversationKind } from '../cycle.ts'

export interface SeriesKey {
  organisationId: string
  seriesId: string
}

export interface SeriesChange {
  kind?: ConversationKind
  every?: Rhythm
  starts_on?: string
  until?: string
  start_time?: string | null
  place?: string
}

export async function insertSeries(
  tx: Tx,
  row: SeriesKey & {
    relationId: string
    kind: ConversationKind
    every: Rhythm
    from: string
    until: string
    startsAt: string | null
    place: string
    plannedBy: string
  },
): Promise<void> {
  await tx
    .insertInto('talk_series')
    .values({
      organisation_id: row.organisationId,
      series_id: row.seriesId,
      relation_id: row.relationId,
      kind: row.kind,
      every: row.every,
      starts_on: row.from,
      until: row.until,
      start_time: row.startsAt,
      place: row.place,
      planned_by: row.plannedBy,
    })
    .execute()
}

/** False when it, or a talk of it, was changed since `version`. */
export function updateSeries(
  tx: Tx,
  { organisationId, seriesId, version }: SeriesKey & { version: number },
  change: SeriesChange,
): Promise<boolean> {
  const where = { organisation_id: organisationId, series_id: seriesId }
  return changeAsRead(tx, 'talk_series', { version, where }, change)
}

/** A talk of it was moved or called off by itself: what was read of the whole does not stand any more. */
export async function raiseSeries(tx: Tx, { organisationId, seriesId }: SeriesKey): Promise<void> {
  await tx
    .updateTable('talk_series')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('organisation_id', '=', organisationId)
    .where('series_id', '=', seriesId)
    .execute()
}

/** The same talks, by the rule of this series: what was on their agendas goes along. */
export async function moveTurns(
  tx: Tx,
  { organisationId, seriesId }: SeriesKey,
  kind: ConversationKind,
  turns: readonly {
    conversationId: string
    recursOn: string
    plannedOn: string
    startsAt: string | null
    place: string
  }[],
): Promise<void> {
  await sql`
    update conversations c set series_id = ${seriesId}, recurs_on = t."recursOn", planned_on = t."plannedOn",
      start_time = t."startsAt", place = t.place, kind = ${kind}, ready_at = null, version = c.version + 1
    from jsonb_to_recordset(${JSON.stringify(turns)}::jsonb) as t ("conversationId" uuid, "recursOn" date,
      "plannedOn" date, "startsAt" time, place text)
    where c.organisation_id = ${organisationId} and c.conversation_id = t."conversationId"`.execute(tx)
}

/** Called off, and their topics loose on the table. */
export async function cancelTurns(
  tx: Tx,
  organisationId: string,
  conversationIds: readonly string[],
  at: Date,
): Promise<void> {
  const these = sql<string>`any(${conversationIds}::uuid[])`
  await tx
    .deleteFrom('topic_talks')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', these)
    .execute()
  await tx
    .updateTable('conversations')
    .set(({ eb }) => ({ cancelled_at: at, version: eb('version', '+', 1) }))
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', these)
    .execute()
}

/** No part of a series any more. */
export async function leaveSeries(
  tx: Tx,
  organisationId: string,
  conversationIds: readonly string[],
): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ series_id: null, recurs_on: null })
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', sql<string>`any(${conversationIds}::uuid[])`)
    .execute()
}
