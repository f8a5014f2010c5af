import { planConversation } from '../../capabilities/dialogue/service/conversations.ts'
import { addTopic } from '../../capabilities/dialogue/service/topics.ts'
import { sitDown, type TableOfTwo } from './around-table.ts'
import type { Desk } from './desk.ts'

/** For who plays on with the talk itself. */
export {
  cancelConversation,
  confirmConversation,
  replanConversation,
} from '../../capabilities/dialogue/service/conversations.ts'
export { writeSharedNotes } from '../../capabilities/dialogue/service/shared-notes.ts'
export { addTopic }

export const talkDay = '2026-09-10'

/** A table with a talk on `talkDay`, and one topic of the employee on its agenda. */
export async function planTalk(desk: Desk) {
  const table: TableOfTwo = await sitDown(desk)
  const { relationId } = table
  const topic = { title: 'Roosters', itemId: null, mandatory: null, conversationId: null }
  await table.employee(call => addTopic(call, relationId, topic))
  const plan = { kind: 'annual', plannedOn: talkDay } as const
  const { conversations, topics } = await table.manager(call => planConversation(call, relationId, plan))
  const { conversationId } = conversations[0]!
  return { ...table, path: { relationId, conversationId }, topicId: topics[0]!.topicId }
}
export type PlannedTalk = Awaited<ReturnType<typeof planTalk>>

/** A talk more at a table that is there already. */
export async function planTalkAt({ relationId, manager }: TableOfTwo, plannedOn: string): Promise<string> {
  const plan = { kind: 'development', plannedOn } as const
  const { conversations } = await manager(call => planConversation(call, relationId, plan))
  return conversations.find(({ kind }) => kind === plan.kind)!.conversationId
}
