import { addMonths } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { AgencyTalk, AgencyThread, TalkInput } from '../model.ts'
import { changeTalk, insertAnswer, insertTalk } from '../store/talks.ts'
import type { AgencyRows } from '../store/thread.ts'
import { type Arranged, openThread, type Thread, talksOf, told } from './thread.ts'

interface TalkPath {
  relationId: string
  talkId: string
}

/** Either plans a talk of the two, at any time. */
export async function planTalk(call: Call, relationId: string, plan: TalkInput): Promise<AgencyThread> {
  const { thread, found } = await openThread(call, relationId)
  mustBePlannable(call, found.talks, plan.plannedOn)
  const talkId = call.newId()
  const { organisationId } = thread
  await insertTalk(call.tx, {
    organisationId,
    relationId,
    talkId,
    ...plan,
    plannedBy: call.actor.personId,
  })
  return tell(call, thread, 'planned', { talkId, ...plan, version: 1, cancelled: false })
}

export async function moveTalk(
  call: Call,
  path: TalkPath,
  { version, ...plan }: TalkInput & { version: number },
): Promise<AgencyThread> {
  const { thread, found, talk, key } = await openTalk(call, path)
  mustBePlannable(
    call,
    found.talks.filter(row => row.talk_id !== talk.talkId),
    plan.plannedOn,
  )
  const change = { planned_on: plan.plannedOn, start_time: plan.startsAt, place: plan.place }
  if (!(await changeTalk(call.tx, { ...key, version }, change))) refuse('counterparts.stale-talk', 'conflict')
  return tell(call, thread, 'moved', { ...talk, ...plan, version: version + 1, cancelled: false })
}

export async function cancelTalk(call: Call, path: TalkPath, version: number): Promise<AgencyThread> {
  const { thread, talk, key } = await openTalk(call, path)
  if (!(await changeTalk(call.tx, { ...key, version }, { cancelled_at: call.now })))
    refuse('counterparts.stale-talk', 'conflict')
  return tell(call, thread, 'cancelled', { ...talk, version: version + 1, cancelled: true })
}

/** Each says once whether it was a talk, without seeing what the other says. */
export async function answerTalk(
  call: Call,
  { relationId, talkId }: TalkPath,
  held: boolean,
): Promise<AgencyThread> {
  const { thread, found } = await openThread(call, relationId)
  const talk = talkIn(found, thread, call.today, talkId)
  if (talk.plannedOn > call.today) refuse('counterparts.not-yet', 'conflict', { on: talk.plannedOn })
  const answered = await insertAnswer(call.tx, {
    organisationId: thread.organisationId,
    talkId,
    side: thread.side,
    authorId: call.actor.personId,
    held,
    at: call.now,
  })
  if (!answered) refuse('counterparts.already-answered', 'conflict')
  return told(call, thread, { event: 'agency-talk.answered', kind: 'agency-talk', id: talkId })
}

async function openTalk(call: Call, { relationId, talkId }: TalkPath) {
  const { thread, found } = await openThread(call, relationId)
  const talk = talkIn(found, thread, call.today, talkId)
  if (talk.answered) refuse('counterparts.talk-stays', 'conflict')
  return { thread, found, talk, key: { organisationId: thread.organisationId, talkId } }
}

function talkIn(found: AgencyRows, { side }: Thread, today: string, talkId: string): AgencyTalk {
  const talk = talksOf(found, side, today).find(one => one.talkId === talkId)
  if (!talk) refuse('counterparts.no-such-talk', 'not-found')
  return talk
}

function mustBePlannable(call: Call, others: readonly { planned_on: string }[], on: string): void {
  const limit = addMonths(call.today, 12)
  if (on < call.today) refuse('counterparts.in-the-past', 'bad-input', { on })
  if (on > limit) refuse('counterparts.too-far-ahead', 'bad-input', { limit })
  // Both pressed at the same moment, or one of them twice: that is one talk.
  if (others.some(row => row.planned_on === on)) refuse('counterparts.already-planned', 'conflict', { on })
}

const tell = (
  call: Call,
  thread: Thread,
  event: 'planned' | 'moved' | 'cancelled',
  talk: Arranged,
): Promise<AgencyThread> =>
  told(call, thread, { event: `agency-talk.${event}`, kind: 'agency-talk', id: talk.talkId }, talk)
