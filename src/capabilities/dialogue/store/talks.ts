import { sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { Seat, Side } from '../../people/model.ts'
import type { ConversationKind, MandatoryTopic } from '../cycle.ts'

export interface ConversationKey {
  organisationId: string
  conversationId: string
}

/** Serialises planning and confirming of one relation. */
export async function lockTalks(tx: Tx, organisationId: string, relationId: string): Promise<void> {
  await takeTurn(tx, 'dialogue', `${organisationId}:${relationId}`)
}

/** Talks by themselves, or of a series. */
export async function insertConversations(
  tx: Tx,
  rows: readonly {
    organisationId: string
    conversationId: string
    relationId: string
    kind: ConversationKind
    plannedOn: string
    startsAt: string | null
    place: string
    plannedBy: string
    seriesId?: string
    recursOn?: string
  }[],
): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('conversations')
    .values(
      rows.map(row => ({
        organisation_id: row.organisationId,
        conversation_id: row.conversationId,
        relation_id: row.relationId,
        kind: row.kind,
        planned_on: row.plannedOn,
        start_time: row.startsAt,
        place: row.place,
        planned_by: row.plannedBy,
        series_id: row.seriesId ?? null,
        recurs_on: row.recursOn ?? null,
      })),
    )
    .execute()
}

/** False when it was changed since `version`. */
export function updateConversation(
  tx: Tx,
  { organisationId, conversationId, version }: ConversationKey & { version: number },
  change: {
    kind?: ConversationKind
    planned_on?: string
    start_time?: string | null
    place?: string
    ready_at?: Date | null
    cancelled_at?: Date
  },
): Promise<boolean> {
  const where = { organisation_id: organisationId, conversation_id: conversationId }
  return changeAsRead(tx, 'conversations', { version, where }, change)
}

/** Wishes to skip, of whoever sat here before, make room. */
export async function succeedInConversation(tx: Tx, conversationId: string): Promise<void> {
  await sql`select app_succeed_conversation(${conversationId})`.execute(tx)
}

export async function saveSkip(
  tx: Tx,
  row: {
    organisationId: string
    conversationId: string
    mandatory: MandatoryTopic
    side: Side
    authorId: string
    reason: string
  },
): Promise<void> {
  await tx
    .insertInto('topic_skips')
    .values({
      organisation_id: row.organisationId,
      conversation_id: row.conversationId,
      mandatory: row.mandatory,
      side: row.side,
      author_id: row.authorId,
      reason: row.reason,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'conversation_id', 'mandatory', 'side'])
        .doUpdateSet({ reason: row.reason }),
    )
    .execute()
}

export async function deleteSkip(
  tx: Tx,
  { organisationId, conversationId }: ConversationKey,
  { mandatory, side }: { mandatory: MandatoryTopic; side: Side },
): Promise<void> {
  await tx
    .deleteFrom('topic_skips')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('mandatory', '=', mandatory)
    .where('side', '=', side)
    .execute()
}

/** False when this side has answered already. */
export async function insertConfirmation(
  tx: Tx,
  row: {
    organisationId: string
    conversationId: string
    side: Seat
    authorId: string
    held: boolean
    at: Date
  },
): Promise<boolean> {
  const result = await tx
    .insertInto('confirmations')
    .values({
      organisation_id: row.organisationId,
      conversation_id: row.conversationId,
      side: row.side,
      author_id: row.authorId,
      held: row.held,
      confirmed_at: row.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
