import type { Call } from '../../platform/http/call.ts'
import { findTalkTable } from './store/table.ts'

export {
  type Counterpart,
  type RoutedTopic,
  routedTopics,
  topicRoutes,
} from './routing.ts'
export { planConversation } from './service/conversations.ts'
export { readTalkCoverage } from './service/coverage.ts'
export { listWaitingHelp } from './service/help.ts'
export { layOwnWords } from './service/own-words.ts'
export { layQualities } from './service/qualities.ts'
export { addTopic } from './service/topics.ts'
export { relationQualities } from './vocabulary.ts'

/** The talks of a table with their hours, and its topics with the talk on whose agenda each lies. */
export async function readTalkDays(call: Call, key: { organisationId: string; relationId: string }) {
  const { conversations, topics, answered } = await findTalkTable(call.tx, key)
  return {
    talks: conversations.map(row => ({
      conversationId: row.conversation_id,
      plannedOn: row.planned_on,
      startsAt: row.start_time,
      cancelled: row.cancelled_at !== null,
      /** Somebody said whether it was one. */
      answered: answered.some(one => one.conversation_id === row.conversation_id),
    })),
    topics: topics.map(row => ({
      topicId: row.topic_id,
      round: row.round,
      conversationId: row.conversation_id,
    })),
  }
}

/** Whether a talk belongs to this relation, for an agreement that comes from it. */
export async function isConversationOf(
  call: Call,
  relationId: string,
  conversationId: string,
): Promise<boolean> {
  const { organisationId } = call.actor
  const { conversations } = await findTalkTable(call.tx, { organisationId, relationId })
  return conversations.some(row => row.conversation_id === conversationId)
}
