import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { requireItems } from '../../expectations/index.ts'
import type { Seating } from '../../people/index.ts'
import type { Dimension, MandatoryTopic } from '../cycle.ts'
import type { ConversationView, Talks, TopicInput } from '../model.ts'
import { isElsewhere } from '../routing.ts'
import { succeedOnTopic } from '../store/sheets.ts'
import type { TopicRow } from '../store/table.ts'
import { endTags, openTags, saveTags } from '../store/tags.ts'
import { updateConversation } from '../store/talks.ts'
import {
  beginRound,
  deleteTopic,
  findTopicWork,
  insertTopic,
  layOnAgenda,
  takeBackRound,
  takeOffAgenda,
} from '../store/topics.ts'
import { isOpen, loadTable, loadTopic, mustBeOpen, talkIn } from './load.ts'
import { presentConversations, presentTalks } from './present.ts'

/** More topics than this and nothing gets talked through. */
export const mostTopics = 12

/**
 * Lays a topic on the table: on the agenda of the talk that is named, or else of the first to come. An item or an obligatory
 * topic that was talked about before goes on in a next round of the same thread.
 */
export async function addTopic(
  call: Call,
  relationId: string,
  { conversationId, ...topic }: TopicInput,
): Promise<Talks> {
  const { table, lying, talks } = await loadTable(call, relationId)
  if (topic.mandatory && isElsewhere(topic.mandatory) && lying.counterparts.some(({ second }) => second))
    refuse('dialogue.with-the-agency', 'conflict')
  if (topic.itemId) await requireItems(call, [topic.itemId])
  const talk = conversationId ? talkIn(talks, conversationId) : firstToCome(call, talks, topic.mandatory)
  if (talk) mustBeOpen(talk)
  mustBelong(topic.mandatory, talk)
  mustHaveRoom(lying.topics, talk?.conversationId ?? null)
  const thread = lying.topics.find(
    row =>
      (topic.itemId !== null && row.item_id === topic.itemId) ||
      (topic.mandatory !== null && row.mandatory === topic.mandatory),
  )
  const by = { personId: call.actor.personId, side: table.seat, at: call.now }
  const { organisationId } = table
  if (!thread) {
    const key = { organisationId, topicId: call.newId() }
    await insertTopic(call.tx, { ...key, relationId, ...topic, ...by })
    if (talk) await layOnAgenda(call.tx, { ...key, round: 1, conversationId: talk.conversationId, ...by })
  } else {
    const lies = whereItLies(thread, talks)
    if (lies === 'open' || (lies === 'loose' && !talk)) refuse('dialogue.already-on-table', 'conflict')
    await layAgain(call, table, { thread, lies, conversationId: talk?.conversationId ?? null })
  }
  return told(call, table, 'topic.added', relationId)
}

/**
 * Takes a topic along to another talk. Of a talk that was, either does, and it goes on in a next round; before that talk
 * only who laid it there moves it.
 */
export async function carryTopic(
  call: Call,
  relationId: string,
  topicId: string,
  conversationId: string,
): Promise<Talks> {
  const { table, lying, talks, topic } = await loadTopic(call, relationId, topicId)
  const talk = talkIn(talks, conversationId)
  mustBeOpen(talk)
  if (topic.conversation_id === conversationId) refuse('dialogue.already-on-table', 'conflict')
  mustBelong(topic.mandatory, talk)
  mustHaveRoom(lying.topics, conversationId)
  const lies = whereItLies(topic, talks)
  if (lies === 'open' && topic.added_by !== call.actor.personId)
    refuse('dialogue.not-your-topic', 'not-allowed')
  await layAgain(call, table, { thread: topic, lies, conversationId })
  await unreadyIncomplete(call, table, topic.conversation_id)
  return told(call, table, 'topic.carried', topicId)
}

/**
 * Only who laid it there takes it away, not once the other has worked on it, also when nobody sees that yet, and not from
 * a talk that was. What was said of it in earlier talks stays.
 */
export async function removeTopic(call: Call, relationId: string, topicId: string): Promise<Talks> {
  const { table, talks, topic } = await loadTopic(call, relationId, topicId)
  if (topic.added_by !== call.actor.personId) refuse('dialogue.not-your-topic', 'not-allowed')
  if (whereItLies(topic, talks) === 'over') refuse('dialogue.talked-about', 'conflict')
  if ((await findTopicWork(call.tx, topicId)) === 'more') refuse('dialogue.topic-in-use', 'conflict')
  const key = { organisationId: table.organisationId, topicId, round: topic.round }
  if (topic.round === 1) await deleteTopic(call.tx, key)
  else await takeBackRound(call.tx, key)
  await unreadyIncomplete(call, table, topic.conversation_id)
  return told(call, table, 'topic.removed', topicId)
}

/**
 * Business, authority, cooperation: each says on their own what this topic is about. Something else, once all have said
 * it and can have read it, ends it for all: the others say it anew before anybody reads anything.
 */
export async function tagTopic(
  call: Call,
  relationId: string,
  topicId: string,
  dimensions: readonly Dimension[],
): Promise<Talks> {
  const { table, topic, lying } = await loadTopic(call, relationId, topicId)
  const { organisationId, seat: side } = table
  const { round } = topic
  await succeedOnTopic(call.tx, topicId)
  const said = lying.tags.filter(tag => tag.topic_id === topicId && tag.round === round)
  const mine = said.find(tag => tag.side === side)
  const same =
    mine?.dimensions.length === dimensions.length && dimensions.every(one => mine.dimensions.includes(one))
  if (said.some(tag => tag.side !== side) && !same) await endTags(call.tx, topicId)
  await saveTags(call.tx, {
    organisationId,
    topicId,
    round,
    side,
    authorId: call.actor.personId,
    dimensions,
  })
  await openTags(call.tx, topicId, call.now)
  return told(call, table, 'topic.tagged', topicId)
}

/** The first talk that comes and whose agenda is not closed; for an obligatory topic the first yearly one. */
export function firstToCome(
  call: Call,
  talks: readonly ConversationView[],
  mandatory: MandatoryTopic | null,
): ConversationView | undefined {
  return talks
    .filter(isOpen)
    .filter(talk => talk.plannedOn >= call.today && (mandatory === null || talk.kind === 'annual'))
    .at(-1)
}

function mustBelong(mandatory: MandatoryTopic | null, talk: ConversationView | undefined): void {
  if (mandatory && talk?.kind !== 'annual') refuse('dialogue.plan-first', 'conflict')
}

function mustHaveRoom(topics: readonly TopicRow[], conversationId: string | null): void {
  const there = topics.filter(topic => topic.conversation_id === conversationId)
  if (there.length >= mostTopics) refuse('dialogue.table-full', 'conflict', { most: mostTopics })
}

type Lies = 'loose' | 'open' | 'over'

export function whereItLies(topic: TopicRow, talks: readonly ConversationView[]): Lies {
  if (topic.conversation_id === null) return 'loose'
  return isOpen(talkIn(talks, topic.conversation_id)) ? 'open' : 'over'
}

/** In the round it is in, or, where that one was talked about, in the next: both say anew what it is about. */
export async function layAgain(
  call: Call,
  { organisationId, seat: side }: Seating,
  { thread, lies, conversationId }: { thread: TopicRow; lies: Lies; conversationId: string | null },
): Promise<void> {
  const by = { personId: call.actor.personId, side, at: call.now }
  const key = { organisationId, topicId: thread.topic_id, round: thread.round }
  if (lies === 'open') await takeOffAgenda(call.tx, key)
  if (lies === 'over') await beginRound(call.tx, { ...key, ...by })
  const round = lies === 'over' ? thread.round + 1 : thread.round
  if (conversationId) await layOnAgenda(call.tx, { ...key, round, conversationId, ...by })
}

/** An agenda is not ready any more once an obligatory topic is off it. */
async function unreadyIncomplete(call: Call, table: Seating, conversationId: string | null): Promise<void> {
  const talk = (await presentConversations(call, table)).find(one => one.conversationId === conversationId)
  if (talk?.ready && talk.missing.length > 0)
    await updateConversation(
      call.tx,
      { ...table, conversationId: talk.conversationId, version: talk.version },
      { ready_at: null },
    )
}

async function told(call: Call, table: Seating, event: string, subjectId: string): Promise<Talks> {
  const talks = await presentTalks(call, table)
  await call.tell({ event, subjectKind: 'topic', subjectId, details: { side: table.seat } })
  return talks
}
