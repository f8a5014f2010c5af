import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { readTalkDays } from '../../dialogue/index.ts'
import { type Seating, sitToChangePart } from '../../people/index.ts'
import { isMirror, type Mirror, mirrors } from '../mirrors.ts'
import type { ReflectionPath } from '../model.ts'
import { periodOf } from '../periods.ts'
import { mustLookInto } from '../policy.ts'
import { findReflections, lockMirrors, type ReflectionRow, type Subject } from '../store/reflections.ts'
import type { MirrorId } from '../vocabulary.ts'
import { openSheet, type Said } from './locked.ts'

/** A mirror at a table, with what the asker said in it already. */
export interface Loaded {
  table: Seating
  mirror: MirrorId
  definition: Mirror
  subject: Subject
  own: (ReflectionRow & { answers: Said }) | undefined
}

const nothing: Subject = { conversationId: null, topicId: null, round: null, period: null }

/** For whoever looks into it to change something; refuses a mirror or an occasion that is not there. */
export async function loadMirror(
  call: Call,
  { relationId, mirror, occasion }: ReflectionPath,
): Promise<Loaded> {
  const table = await sitToChangePart(call, relationId, 'talk')
  if (!isMirror(mirror)) refuse('mirrors.no-such-mirror', 'not-found')
  const definition = mirrors[mirror]
  mustLookInto(definition, table.seat)
  await lockMirrors(call.tx, table)
  const subject = await subjectOf(call, table, definition, occasion)
  const found = await findReflections(call.tx, table)
  const own = found.reflections.find(
    row => row.author_id === call.actor.personId && row.mirror === mirror && isAbout(row, subject),
  )
  const answersOf = openSheet(call.vault(), 'answers', found.answers)
  return {
    table,
    mirror,
    definition,
    subject,
    own: own && { ...own, answers: answersOf(own.reflection_id) ?? {} },
  }
}

const isAbout = (row: ReflectionRow, subject: Subject): boolean =>
  row.conversation_id === subject.conversationId &&
  row.topic_id === subject.topicId &&
  row.round === subject.round &&
  row.period === subject.period

async function subjectOf(call: Call, table: Seating, { about }: Mirror, occasion: string): Promise<Subject> {
  if (about === 'quarter' || about === 'year') {
    // A stretch of time is named in one way, whichever it is.
    if (!(about === 'year' ? /^\d{4}$/ : /^\d{4}-q[1-4]$/).test(occasion)) noSuchOccasion()
    return { ...nothing, period: occasion }
  }
  const { talks, topics } = await readTalkDays(call, table)
  if (about === 'talk') {
    if (!talks.some(({ conversationId }) => conversationId === occasion)) noSuchOccasion()
    return { ...nothing, conversationId: occasion }
  }
  const topic = topics.find(({ topicId }) => topicId === occasion)
  if (!topic) noSuchOccasion()
  return { ...nothing, topicId: topic.topicId, round: topic.round }
}

function noSuchOccasion(): never {
  refuse('mirrors.no-such-occasion', 'not-found')
}

/** One looks back on a talk from its day on, and at a stretch of time while it lasts. */
export async function mustBeNow(call: Call, { table, definition, subject }: Loaded): Promise<void> {
  const { about } = definition
  if (about === 'quarter' || about === 'year') {
    if (subject.period !== periodOf(about, call.today)) refuse('mirrors.other-time', 'conflict')
    return
  }
  const { talks, topics } = await readTalkDays(call, table)
  const conversationId =
    subject.conversationId ?? topics.find(({ topicId }) => topicId === subject.topicId)?.conversationId
  const talk = talks.find(one => one.conversationId === conversationId)
  if (!talk || talk.cancelled || talk.plannedOn > call.today) refuse('mirrors.not-yet', 'conflict')
}
