import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type Seating, sitToChangePart } from '../../people/index.ts'
import type { ConversationView } from '../model.ts'
import { findTalkTable, type TalkTable, type TopicRow } from '../store/table.ts'
import { lockTalks } from '../store/talks.ts'
import { conversationsOf } from './present.ts'

/** A table to change something on: what people do at the same moment sees each other. */
export async function loadTable(
  call: Call,
  relationId: string,
): Promise<{ table: Seating; lying: TalkTable; talks: ConversationView[] }> {
  const table = await sitToChangePart(call, relationId, 'talk')
  await lockTalks(call.tx, table.organisationId, relationId)
  const lying = await findTalkTable(call.tx, table)
  return { table, lying, talks: conversationsOf(lying, table) }
}

export async function loadTopic(call: Call, relationId: string, topicId: string) {
  const loaded = await loadTable(call, relationId)
  return { ...loaded, topic: topicIn(loaded.lying, topicId) }
}

export const findTopic = async (call: Call, table: Seating, topicId: string): Promise<TopicRow> =>
  topicIn(await findTalkTable(call.tx, table), topicId)

function topicIn({ topics }: TalkTable, topicId: string): TopicRow {
  const topic = topics.find(row => row.topic_id === topicId)
  if (!topic) refuse('dialogue.no-such-topic', 'not-found')
  return topic
}

export function talkIn(talks: readonly ConversationView[], conversationId: string): ConversationView {
  const talk = talks.find(one => one.conversationId === conversationId)
  if (!talk) refuse('dialogue.no-such-conversation', 'not-found')
  return talk
}

/** A talk of which somebody said whether it was one stays as it was, also while another has yet to say it. */
export function mustBeOpen(talk: ConversationView): void {
  if (talk.cancelled || talk.outcome !== 'open') refuse('dialogue.conversation-over', 'conflict')
  if (talk.answered) refuse('dialogue.being-answered', 'conflict')
}

export const isOpen = (talk: ConversationView): boolean =>
  !talk.cancelled && talk.outcome === 'open' && !talk.answered
