import type { Call } from '../../platform/http/call.ts'
import { findConversations } from './store/talks.ts'

export { readTalkCoverage } from './service/coverage.ts'
export { listWaitingHelp } from './service/help.ts'

/** Whether a talk belongs to this relation, for an agreement that comes from it. */
export async function isConversationOf(
  call: Call,
  relationId: string,
  conversationId: string,
): Promise<boolean> {
  const rows = await findConversations(call.tx, call.actor.organisationId, relationId)
  return rows.some(row => row.conversation_id === conversationId)
}
