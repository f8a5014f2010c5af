import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { addTopic } from '../../dialogue/index.ts'
import type { AgencyThread, LayInput } from '../model.ts'
import { routeOf } from '../routing.ts'
import { deleteTopic, insertLine, insertTopic } from '../store/topics.ts'
import { openThread, readThread, told } from './thread.ts'

/** More topics than this and nothing gets talked through. */
const mostTopics = 12
/** More than this and it becomes correspondence. */
const mostLines = 40

/**
 * Lays something where it belongs: with the agency, with whoever manages, or with both, each in their own thread. What goes to
 * whoever manages lies on the table of the two like any other topic.
 */
export async function layTopic(
  call: Call,
  relationId: string,
  { about, words, with: wanted }: LayInput,
): Promise<AgencyThread> {
  const { thread, found } = await openThread(call, relationId)
  const { organisationId, side } = thread
  const route = routeOf(about, wanted, side)
  if (route.includes('agency') && found.topics.length >= mostTopics)
    refuse('counterparts.full', 'conflict', { most: mostTopics })
  if (route.includes('organisation'))
    await addTopic(call, relationId, { title: words, itemId: null, mandatory: null, conversationId: null })
  if (!route.includes('agency')) return readThread(call, relationId)
  const topicId = call.newId()
  const { personId } = call.actor
  const by = { personId, side, on: call.today, at: call.now }
  await insertTopic(call.tx, { organisationId, relationId, topicId, about, words, ...by })
  return told(call, thread, { event: 'agency-topic.laid', kind: 'agency-topic', id: topicId })
}

/** Only who laid it there takes it away, as long as nobody wrote anything with it. */
export async function removeTopic(
  call: Call,
  { relationId, topicId }: { relationId: string; topicId: string },
): Promise<AgencyThread> {
  const { thread, found } = await openThread(call, relationId)
  const topic = topicIn(found, topicId)
  if (topic.laid_by !== call.actor.personId) refuse('counterparts.not-your-topic', 'not-allowed')
  if (found.lines.some(line => line.topic_id === topicId)) refuse('counterparts.written-with', 'conflict')
  await deleteTopic(call.tx, { organisationId: thread.organisationId, topicId })
  return told(call, thread, { event: 'agency-topic.removed', kind: 'agency-topic', id: topicId })
}

/** The other of the two reads it at once, and it stays. */
export async function writeLine(
  call: Call,
  { relationId, topicId }: { relationId: string; topicId: string },
  words: string,
): Promise<AgencyThread> {
  const { thread, found } = await openThread(call, relationId)
  topicIn(found, topicId)
  if (found.lines.filter(line => line.topic_id === topicId).length >= mostLines)
    refuse('counterparts.written-enough', 'conflict', { most: mostLines })
  await insertLine(call.tx, {
    organisationId: thread.organisationId,
    topicId,
    lineId: call.newId(),
    side: thread.side,
    authorId: call.actor.personId,
    words,
    at: call.now,
  })
  return told(call, thread, { event: 'agency-topic.written', kind: 'agency-topic', id: topicId })
}

function topicIn<T extends { topic_id: string }>({ topics }: { topics: readonly T[] }, topicId: string): T {
  const topic = topics.find(row => row.topic_id === topicId)
  if (!topic) refuse('counterparts.no-such-topic', 'not-found')
  return topic
}
