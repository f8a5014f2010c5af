import type { Call } from '../../platform/http/call.ts'
import { findTalkTable } from './store/table.ts'

export { readTalkCoverage } from './service/coverage.ts'
export { listWaitingHelp } from './service/help.ts'

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
