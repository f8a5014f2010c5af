import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { holding } from '../../../platform/db/holding.ts'
import type { RoutedTopic } from '../../dialogue/model.ts'
import type { ThreadSide } from '../vocabulary.ts'
import type { ThreadKey } from './thread.ts'

interface TopicKey {
  organisationId: string
  topicId: string
}

export async function insertTopic(
  tx: Tx,
  row: TopicKey &
    ThreadKey & {
      about: RoutedTopic
      words: string
      personId: string
      side: ThreadSide
      on: string
      at: Date
    },
): Promise<void> {
  await tx
    .insertInto('agency_topics')
    .values({
      organisation_id: row.organisationId,
      topic_id: row.topicId,
      relation_id: row.relationId,
      about: row.about,
      words: row.words,
      laid_by: row.personId,
      laid_side: row.side,
      laid_on: row.on,
      laid_at: row.at,
    })
    .execute()
}

export async function deleteTopic(tx: Tx, { organisationId, topicId }: TopicKey): Promise<void> {
  await tx
    .deleteFrom('agency_topics')
    .where('organisation_id', '=', organisationId)
    .where('topic_id', '=', topicId)
    .execute()
}

export async function insertLine(
  tx: Tx,
  row: TopicKey & { lineId: string; side: ThreadSide; authorId: string; words: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('agency_lines')
    .values({
      organisation_id: row.organisationId,
      line_id: row.lineId,
      topic_id: row.topicId,
      side: row.side,
      author_id: row.authorId,
      words: row.words,
      written_at: row.at,
    })
    .execute()
}

/** Topics of these threads that hold these words. */
export function findTopicsCalled(
  tx: Tx,
  relationIds: readonly string[],
  words: string,
): Promise<{ topic_id: string; relation_id: string; words: string }[]> {
  if (relationIds.length === 0) return Promise.resolve([])
  return tx
    .selectFrom('agency_topics')
    .select(['topic_id', 'relation_id', 'words'])
    .where('relation_id', 'in', [...relationIds])
    .where(sql<boolean>`plain(words) like plain(${holding(words)})`)
    .orderBy('topic_id')
    .execute()
}
