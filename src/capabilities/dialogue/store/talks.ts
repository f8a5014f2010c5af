import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { Side } from '../../people/model.ts'
import type { Dimension, MandatoryTopic } from '../cycle.ts'
import type { ConversationKind, TopicInput } from '../model.ts'

/** Serialises planning and confirming of one relation. */
export async function lockTalks(tx: Tx, organisationId: string, relationId: string): Promise<void> {
  await takeTurn(tx, 'dialogue', `${organisationId}:${relationId}`)
}

export async function insertConversation(
  tx: Tx,
  row: {
    organisationId: string
    conversationId: string
    relationId: string
    kind: ConversationKind
    plannedOn: string
    plannedBy: string
  },
): Promise<void> {
  await tx
    .insertInto('conversations')
    .values({
      organisation_id: row.organisationId,
      conversation_id: row.conversationId,
      relation_id: row.relationId,
      kind: row.kind,
      planned_on: row.plannedOn,
      planned_by: row.plannedBy,
    })
    .execute()
}

/** False when it was changed since `version`. */
export async function updateConversation(
  tx: Tx,
  organisationId: string,
  conversationId: string,
  version: number,
  change: { kind?: ConversationKind; planned_on?: string; ready_at?: Date | null; cancelled_at?: Date },
): Promise<boolean> {
  const result = await tx
    .updateTable('conversations')
    .set({ ...change, version: version + 1 })
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** False when this item or mandatory topic already lies there. */
export async function insertTopic(
  tx: Tx,
  row: TopicInput & {
    organisationId: string
    topicId: string
    relationId: string
    conversationId: string | null
    addedBy: string
    addedSide: Side
    at: Date
  },
): Promise<boolean> {
  const result = await tx
    .insertInto('topics')
    .values({
      organisation_id: row.organisationId,
      topic_id: row.topicId,
      relation_id: row.relationId,
      conversation_id: row.conversationId,
      title: row.title,
      item_id: row.itemId,
      mandatory: row.mandatory,
      added_by: row.addedBy,
      added_side: row.addedSide,
      added_at: row.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function deleteTopic(tx: Tx, organisationId: string, topicId: string): Promise<void> {
  await tx
    .deleteFrom('topics')
    .where('organisation_id', '=', organisationId)
    .where('topic_id', '=', topicId)
    .execute()
}

/** Everything that lies loose on the table goes on this agenda. */
export async function gatherTopics(
  tx: Tx,
  organisationId: string,
  relationId: string,
  conversationId: string,
): Promise<void> {
  await tx
    .updateTable('topics')
    .set({ conversation_id: conversationId })
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .where('conversation_id', 'is', null)
    .execute()
}

/**
 * Off the agenda of a cancelled conversation, back on the table. The obligatory ones go, except where somebody wrote
 * a sheet or said what it is about: that one stays with the conversation it was written for, as does an item that lies on the table already.
 */
export async function looseTopics(tx: Tx, organisationId: string, conversationId: string): Promise<void> {
  await tx
    .deleteFrom('topics')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('mandatory', 'is not', null)
    .where(sql<boolean>`app_topic_work(topic_id) = 'none'`)
    .execute()
  await tx
    .updateTable('topics as t')
    .set({ conversation_id: null })
    .where('t.organisation_id', '=', organisationId)
    .where('t.conversation_id', '=', conversationId)
    .where('t.mandatory', 'is', null)
    .where(sql<boolean>`not exists (select from topics o where o.organisation_id = t.organisation_id
      and o.relation_id = t.relation_id and o.conversation_id is null and o.item_id = t.item_id)`)
    .execute()
}

/** Whether anybody worked on a topic: nobody, only the asker unseen, or more than that. */
export async function findTopicWork(tx: Tx, topicId: string): Promise<'none' | 'own' | 'more'> {
  const { rows } = await sql<{
    work: 'none' | 'own' | 'more'
  }>`select app_topic_work(${topicId}) as work`.execute(tx)
  return rows[0]!.work
}

/** What the other said of this topic does not stand any more; both say it anew. */
export async function endTags(tx: Tx, topicId: string): Promise<void> {
  await sql`select app_end_tags(${topicId})`.execute(tx)
}

export async function saveTags(
  tx: Tx,
  row: {
    organisationId: string
    topicId: string
    side: Side
    authorId: string
    dimensions: readonly Dimension[]
  },
): Promise<void> {
  const dimensions = [...row.dimensions]
  await tx
    .insertInto('topic_tags')
    .values({
      organisation_id: row.organisationId,
      topic_id: row.topicId,
      side: row.side,
      author_id: row.authorId,
      dimensions,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'topic_id', 'side'])
        .doUpdateSet({ dimensions, author_id: row.authorId, stands: true }),
    )
    .execute()
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
  organisationId: string,
  conversationId: string,
  mandatory: MandatoryTopic,
  side: Side,
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
    side: Side
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

/** One note per need card; changing it again refreshes the note. */
export async function saveNote(
  tx: Tx,
  row: {
    organisationId: string
    noteId: string
    ownerId: string
    relationId: string
    subject: string
    need: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('agenda_notes')
    .values({
      organisation_id: row.organisationId,
      note_id: row.noteId,
      owner_id: row.ownerId,
      relation_id: row.relationId,
      subject: row.subject,
      need: row.need,
      noted_at: row.at,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'owner_id', 'subject'])
        .doUpdateSet({ need: row.need, noted_at: row.at }),
    )
    .execute()
}

/** False when there is no such note, or not for the asker. */
export async function deleteNote(tx: Tx, organisationId: string, noteId: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('agenda_notes')
    .where('organisation_id', '=', organisationId)
    .where('note_id', '=', noteId)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}
