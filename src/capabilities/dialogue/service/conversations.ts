import type { z } from 'zod'
import type { Appointment } from '../../../platform/calendar/calendar.ts'
import { addMonths } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringTable, type Seating, sitAtPart } from '../../people/index.ts'
import { isOnAgenda } from '../cycle.ts'
import type { ConversationView, planInput, replanInput, skipInput, skipParams, Talks } from '../model.ts'
import { mustBeOfTheTwo } from '../policy.ts'
import {
  deleteSkip,
  insertConfirmation,
  insertConversation,
  saveSkip,
  succeedInConversation,
  updateConversation,
} from '../store/talks.ts'
import { gatherTopics, looseTopics } from '../store/topics.ts'
import { loadTable, mustBeOpen, talkIn } from './load.ts'
import { presentTalks } from './present.ts'

type SkipPath = z.output<typeof skipParams>

export async function readTalks(call: Call, relationId: string): Promise<Talks> {
  return presentTalks(call, await sitAtPart(call, relationId, 'talk'))
}

/** Either side may start a talk of any kind at any time, also beside one that is planned; what lies loose goes on its agenda. */
export async function planConversation(
  call: Call,
  relationId: string,
  plan: z.output<typeof planInput>,
): Promise<Talks> {
  const { table, talks } = await loadTable(call, relationId)
  mustBeOfTheTwo(table.seat)
  mustBePlannable(call, plan, talks)
  const conversationId = call.newId()
  const { organisationId } = table
  await insertConversation(call.tx, {
    organisationId,
    conversationId,
    relationId,
    startsAt: null,
    place: '',
    ...plan,
    plannedBy: call.actor.personId,
  })
  await gatherTopics(call.tx, { organisationId, relationId, conversationId })
  return told(call, table, {
    event: 'conversation.planned',
    subjectId: conversationId,
    details: { kind: plan.kind, on: plan.plannedOn },
  })
}

export async function replanConversation(
  call: Call,
  relationId: string,
  conversationId: string,
  { version, ...plan }: z.output<typeof replanInput>,
): Promise<Talks> {
  const { table, talks, conversation, key } = await openConversation(call, relationId, conversationId)
  mustBePlannable(
    call,
    plan,
    talks.filter(talk => talk !== conversation),
  )
  // Leaving an obligatory topic out takes both; a change of kind by one would leave out all three.
  if (conversation.kind === 'annual' && plan.kind !== 'annual') refuse('dialogue.annual-stays', 'conflict')
  const change = {
    kind: plan.kind,
    planned_on: plan.plannedOn,
    ...(plan.startsAt !== undefined && { start_time: plan.startsAt }),
    ...(plan.place !== undefined && { place: plan.place }),
    ready_at: null,
  }
  if (!(await updateConversation(call.tx, { ...key, version }, change))) {
    refuse('dialogue.stale-conversation', 'conflict')
  }
  return told(call, table, {
    event: 'conversation.replanned',
    subjectId: conversationId,
    details: { kind: plan.kind, on: plan.plannedOn },
  })
}

export async function cancelConversation(
  call: Call,
  relationId: string,
  conversationId: string,
  version: number,
): Promise<Talks> {
  const { table, key } = await openConversation(call, relationId, conversationId)
  await looseTopics(call.tx, key)
  const change = { cancelled_at: call.now }
  if (!(await updateConversation(call.tx, { ...key, version }, change))) {
    refuse('dialogue.stale-conversation', 'conflict')
  }
  return told(call, table, { event: 'conversation.cancelled', subjectId: conversationId })
}

/** The agenda is complete: every obligatory topic is on it, or both gave a reason to leave it out. */
export async function readyAgenda(call: Call, relationId: string, conversationId: string): Promise<Talks> {
  const { table, conversation, key } = await openConversation(call, relationId, conversationId)
  if (conversation.missing.length > 0) {
    refuse('dialogue.agenda-incomplete', 'conflict', { count: conversation.missing.length })
  }
  if (!conversation.ready) {
    await updateConversation(call.tx, { ...key, version: conversation.version }, { ready_at: call.now })
  }
  return told(call, table, { event: 'agenda.ready', subjectId: conversationId })
}

export async function skipTopic(
  call: Call,
  { relationId, conversationId, mandatory }: SkipPath,
  { reason }: z.output<typeof skipInput>,
): Promise<Talks> {
  const { table, side, conversation } = await openConversation(call, relationId, conversationId)
  const { organisationId } = table
  // Meanwhile somebody put it on the agenda.
  if (isOnAgenda(conversation, mandatory)) refuse('dialogue.already-on-table', 'conflict')
  await succeedInConversation(call.tx, conversationId)
  await saveSkip(call.tx, {
    organisationId,
    conversationId,
    mandatory,
    side,
    authorId: call.actor.personId,
    reason,
  })
  return told(call, table, {
    event: 'agenda.topic-skipped',
    subjectId: conversationId,
    details: { mandatory, side },
  })
}

export async function unskipTopic(
  call: Call,
  { relationId, conversationId, mandatory }: SkipPath,
): Promise<Talks> {
  const { table, side, conversation, key } = await openConversation(call, relationId, conversationId)
  await succeedInConversation(call.tx, conversationId)
  await deleteSkip(call.tx, key, { mandatory, side })
  if (conversation.ready) {
    await updateConversation(call.tx, { ...key, version: conversation.version }, { ready_at: null })
  }
  return told(call, table, {
    event: 'agenda.topic-unskipped',
    subjectId: conversationId,
    details: { mandatory, side },
  })
}

/** "Was this a conversation?" Each answers once, without seeing what the others say. */
export async function confirmConversation(
  call: Call,
  relationId: string,
  conversationId: string,
  held: boolean,
): Promise<Talks> {
  const { table, conversation } = await loadConversation(call, relationId, conversationId)
  if (conversation.cancelled) refuse('dialogue.conversation-over', 'conflict')
  if (conversation.plannedOn > call.today)
    refuse('dialogue.not-yet', 'conflict', { on: conversation.plannedOn })
  const { organisationId, seat: side } = table
  const confirmed = await insertConfirmation(call.tx, {
    organisationId,
    conversationId,
    side,
    authorId: call.actor.personId,
    held,
    at: call.now,
  })
  if (!confirmed) refuse('dialogue.already-confirmed', 'conflict')
  return told(call, table, { event: 'conversation.confirmed', subjectId: conversationId, details: { side } })
}

function mustBePlannable(
  call: Call,
  { kind, plannedOn: on }: z.output<typeof planInput>,
  others: readonly ConversationView[],
): void {
  if (on < call.today) refuse('dialogue.in-the-past', 'bad-input', { on })
  const limit = addMonths(call.today, 12)
  if (on > limit) refuse('dialogue.too-far-ahead', 'bad-input', { limit })
  // Both pressed at the same moment, or one of them twice: that is one talk.
  if (others.some(talk => !talk.cancelled && talk.kind === kind && talk.plannedOn === on))
    refuse('dialogue.already-planned', 'conflict', { on })
}

async function loadConversation(call: Call, relationId: string, conversationId: string) {
  const loaded = await loadTable(call, relationId)
  const key = { organisationId: loaded.table.organisationId, conversationId }
  return { ...loaded, key, conversation: talkIn(loaded.talks, conversationId) }
}

/** To arrange something of it, which is for the two. */
async function openConversation(call: Call, relationId: string, conversationId: string) {
  const loaded = await loadConversation(call, relationId, conversationId)
  const side = mustBeOfTheTwo(loaded.table.seat)
  mustBeOpen(loaded.conversation)
  return { ...loaded, side }
}

async function told(
  call: Call,
  table: Seating,
  what: { event: string; subjectId: string; details?: Record<string, string> },
): Promise<Talks> {
  const talks = await presentTalks(call, table)
  const arranges = /\.(planned|replanned|cancelled)$/.test(what.event)
  const talk = talks.conversations.find(({ conversationId }) => conversationId === what.subjectId)
  await ringTable(
    call,
    table,
    '/talk',
    arranges && talk ? { kind: 'talk', appointment: appointmentOf(talk) } : { kind: 'table' },
  )
  await call.tell({ details: {}, ...what, subjectKind: 'conversation' })
  return talks
}

/** The same id as in the file of one's own days, so that a calendar knows it again. */
const appointmentOf = (talk: ConversationView): Appointment => ({
  id: `talk-${talk.conversationId}`,
  version: talk.version,
  on: talk.plannedOn,
  startsAt: talk.startsAt,
  place: talk.place,
  cancelled: talk.cancelled,
})
