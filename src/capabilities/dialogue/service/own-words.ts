import type { Call } from '../../../platform/http/call.ts'
import type { Seating } from '../../people/index.ts'
import { findTalkTable } from '../store/table.ts'
import { lockTalks } from '../store/talks.ts'
import { insertTopic, layOnAgenda } from '../store/topics.ts'
import { conversationsOf } from './present.ts'
import { firstToCome, mostTopics } from './topics.ts'

/** As long as a title may be. */
const longest = 160

/**
 * Lays words of somebody's own on the table, for who builds on it: on the agenda of the first talk to come, or loose where none
 * comes or that agenda is full. Too long for a title, they break off between two words.
 */
export async function layOwnWords(call: Call, table: Seating, words: string): Promise<string> {
  const { organisationId, relationId } = table
  await lockTalks(call.tx, organisationId, relationId)
  const lying = await findTalkTable(call.tx, table)
  const coming = firstToCome(call, conversationsOf(lying, table), null)?.conversationId
  const by = { personId: call.actor.personId, side: table.seat, at: call.now }
  const key = { organisationId, topicId: call.newId() }
  const title = words.length <= longest ? words : `${words.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`
  await insertTopic(call.tx, { ...key, relationId, title, itemId: null, mandatory: null, ...by })
  const there = lying.topics.filter(one => one.conversation_id === coming).length
  if (coming && there < mostTopics)
    await layOnAgenda(call.tx, { ...key, round: 1, conversationId: coming, ...by })
  await call.tell({
    event: 'topic.added',
    subjectKind: 'topic',
    subjectId: key.topicId,
    details: { side: table.seat },
  })
  return key.topicId
}
