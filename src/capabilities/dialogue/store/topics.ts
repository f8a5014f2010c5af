import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { holding } from '../../../platform/db/holding.ts'
import type { Seat } from '../../people/model.ts'
import type { MandatoryTopic } from '../cycle.ts'
import type { RelationQuality } from '../vocabulary.ts'

export interface TopicKey {
  organisationId: string
  topicId: string
  round: number
}

/** Who laid it there, and when. */
interface Laid {
  personId: string
  side: Seat
  at: Date
}

export async function insertTopic(
  tx: Tx,
  row: Omit<TopicKey, 'round'> &
    Laid & {
      relationId: string
      title: string | null
      itemId: string | null
      mandatory: MandatoryTopic | null
      quality?: RelationQuality
    },
): Promise<void> {
  await tx
    .insertInto('topics')
    .values({
      organisation_id: row.organisationId,
      topic_id: row.topicId,
      relation_id: row.relationId,
      title: row.title,
      item_id: row.itemId,
      mandatory: row.mandatory,
      quality: row.quality ?? null,
      added_by: row.personId,
      added_side: row.side,
      added_at: row.at,
    })
    .execute()
}

export async function layOnAgenda(tx: Tx, row: TopicKey & Laid & { conversationId: string }): Promise<void> {
  await tx
    .insertInto('topic_talks')
    .values({
      organisation_id: row.organisationId,
      topic_id: row.topicId,
      round: row.round,
      conversation_id: row.conversationId,
      laid_by: row.personId,
      laid_side: row.side,
      laid_at: row.at,
    })
    .execute()
}

export async function takeOffAgenda(tx: Tx, { organisationId, topicId, round }: TopicKey): Promise<void> {
  await tx
    .deleteFrom('topic_talks')
    .where('organisation_id', '=', organisationId)
    .where('topic_id', '=', topicId)
    .where('round', '=', round)
    .execute()
}

/** After `round` was talked about: the thread goes on, laid there by somebody anew. */
export async function beginRound(
  tx: Tx,
  { organisationId, topicId, round, personId, side, at }: TopicKey & Laid,
): Promise<void> {
  await tx
    .updateTable('topics')
    .set({ round: round + 1, added_by: personId, added_side: side, added_at: at })
    .where('organisation_id', '=', organisationId)
    .where('topic_id', '=', topicId)
    .where('round', '=', round)
    .execute()
}

/** The round was not talked about and nobody but the asker worked on it: the thread ends where it was talked about last. */
export async function takeBackRound(tx: Tx, key: TopicKey): Promise<void> {
  const { organisationId, topicId, round } = key
  for (const table of ['topic_tags', 'interest_sheets'] as const)
    await tx
      .deleteFrom(table)
      .where('organisation_id', '=', organisationId)
      .where('topic_id', '=', topicId)
      .where('round', '=', round)
      .execute()
  await takeOffAgenda(tx, key)
  await tx
    .updateTable('topics as t')
    .from('topic_talks as l')
    .set(({ ref }) => ({
      round: ref('l.round'),
      added_by: ref('l.laid_by'),
      added_side: ref('l.laid_side'),
      added_at: ref('l.laid_at'),
    }))
    .where('t.organisation_id', '=', organisationId)
    .where('t.topic_id', '=', topicId)
    .whereRef('l.organisation_id', '=', 't.organisation_id')
    .whereRef('l.topic_id', '=', 't.topic_id')
    .where('l.round', '=', round - 1)
    .execute()
}

export async function deleteTopic(
  tx: Tx,
  { organisationId, topicId }: Omit<TopicKey, 'round'>,
): Promise<void> {
  await tx
    .deleteFrom('topics')
    .where('organisation_id', '=', organisationId)
    .where('topic_id', '=', topicId)
    .execute()
}

/** Everything that lies loose on the table goes on this agenda; what is obligatory in a yearly talk only on that of one. */
export async function gatherTopics(
  tx: Tx,
  {
    organisationId,
    relationId,
    conversationId,
  }: Record<'organisationId' | 'relationId' | 'conversationId', string>,
): Promise<void> {
  await sql`insert into topic_talks (organisation_id, topic_id, round, conversation_id, laid_by, laid_side, laid_at)
    select t.organisation_id, t.topic_id, t.round, c.conversation_id, t.added_by, t.added_side, t.added_at
    from topics t join conversations c using (organisation_id, relation_id)
    where t.organisation_id = ${organisationId} and t.relation_id = ${relationId}
      and c.conversation_id = ${conversationId} and (t.mandatory is null or c.kind = 'annual')
      and not exists (select from topic_talks l where l.organisation_id = t.organisation_id
        and l.topic_id = t.topic_id and l.round = t.round)`.execute(tx)
}

/**
 * Off the agenda of a talk that is called off, and loose on the table. All of them: if an obligatory one went where nobody
 * wrote anything, one that stays would tell that somebody is writing.
 */
export async function looseTopics(
  tx: Tx,
  { organisationId, conversationId }: Record<'organisationId' | 'conversationId', string>,
): Promise<void> {
  await tx
    .deleteFrom('topic_talks')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .execute()
}

/** Whether anybody worked on a topic: nobody, only the asker unseen, or more than that. */
export async function findTopicWork(tx: Tx, topicId: string): Promise<'none' | 'own' | 'more'> {
  const { rows } = await sql<{
    work: 'none' | 'own' | 'more'
  }>`select app_topic_work(${topicId}) as work`.execute(tx)
  return rows[0]!.work
}

/** Topics of these tables that somebody gave words of their own which hold these. */
export function findTopicsCalled(
  tx: Tx,
  relationIds: readonly string[],
  words: string,
): Promise<{ topic_id: string; relation_id: string; title: string }[]> {
  if (relationIds.length === 0) return Promise.resolve([])
  return tx
    .selectFrom('topics')
    .select(['topic_id', 'relation_id', 'title'])
    .$narrowType<{ title: string }>()
    .where('relation_id', 'in', [...relationIds])
    .where(sql<boolean>`plain(title) like plain(${holding(words)})`)
    .orderBy('topic_id')
    .execute()
}
