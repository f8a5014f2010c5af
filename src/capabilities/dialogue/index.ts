import type { Call } from '../../platform/http/call.ts'
import { findTopics } from './store/talks.ts'

export { talkTasks } from './service/due.ts'
export { noteNeed } from './service/notes.ts'

/** The topics of a relation with the expectation each came from, for clauses that answer them. */
export async function topicsOf(
  call: Call,
  relationId: string,
): Promise<{ topicId: string; title: string; itemId: string | null }[]> {
  const rows = await findTopics(call.tx, call.actor.organisationId, relationId)
  return rows.map(row => ({ topicId: row.topic_id, title: row.title, itemId: row.item_id }))
}
