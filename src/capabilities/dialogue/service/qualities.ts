import type { Call } from '../../../platform/http/call.ts'
import type { Seating } from '../../people/index.ts'
import { findTalkTable } from '../store/table.ts'
import { lockTalks } from '../store/talks.ts'
import { insertTopic, layOnAgenda } from '../store/topics.ts'
import type { RelationQuality } from '../vocabulary.ts'
import { conversationsOf } from './present.ts'
import { firstToCome, layAgain, mostTopics, whereItLies } from './topics.ts'

/**
 * Lays qualities of the relation on the table that people there see differently, on the agenda of the first talk to come. One
 * that lies there already stays where it is; where the agenda is full it lies loose, since what was shared is not refused for
 * want of room.
 */
export async function layQualities(
  call: Call,
  table: Seating,
  qualities: readonly RelationQuality[],
): Promise<void> {
  if (qualities.length === 0) return
  const { organisationId, relationId } = table
  await lockTalks(call.tx, organisationId, relationId)
  const lying = await findTalkTable(call.tx, table)
  const talks = conversationsOf(lying, table)
  const coming = firstToCome(call, talks, null)?.conversationId
  const by = { personId: call.actor.personId, side: table.seat, at: call.now }
  let room = mostTopics - lying.topics.filter(one => one.conversation_id === coming).length
  const seat = (): string | null => (coming && room-- > 0 ? coming : null)
  for (const quality of qualities) {
    const thread = lying.topics.find(one => one.quality === quality)
    if (!thread) {
      const key = { organisationId, topicId: call.newId() }
      const words = { title: null, itemId: null, mandatory: null }
      await insertTopic(call.tx, { ...key, relationId, ...words, quality, ...by })
      const conversationId = seat()
      if (conversationId) await layOnAgenda(call.tx, { ...key, round: 1, conversationId, ...by })
      continue
    }
    const lies = whereItLies(thread, talks)
    if (lies === 'open' || (lies === 'loose' && !coming)) continue
    await layAgain(call, table, { thread, lies, conversationId: seat() })
  }
}
