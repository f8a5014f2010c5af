import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { sitAtPart } from '../../people/index.ts'
import { isOnAgenda } from '../cycle.ts'
import type { planInput, replanInput, skipInput, skipParams, Talks } from '../model.ts'
import { mustBeOfTheTwo } from '../policy.ts'
import { raiseSeries } from '../store/series.ts'
import {
  deleteSkip,
  insertConfirmation,
  insertConversations,
  saveSkip,
  succeedInConversation,
  updateConversation,
} from '../store/talks.ts'
import { gatherTopics, looseTopics } from '../store/topics.ts'
import { appointmentOf } from './appointments.ts'
import { loadConversation, mustBePlannable, openConversation, told } from './arrange.ts'
import { loadTable } from './load.ts'
import { presentTalks } from './present.ts'
import { planSeries } from './series.ts'

type SkipPath = z.output<typeof skipParams>

export async function readTalks(call: Call, relationId: string): Promise<Talks> {
  return presentTalks(call, await sitAtPart(call, relationId, 'talk'))
}

/** Either side may start a talk of any kind at any time, also beside one that is planned; what lies loose goes on its agenda. */
export async function planConversation(
  call: Call,
  relationId: string,
  { repeats, ...plan }: z.output<typeof planInput>,
): Promise<Talks> {
  const { table, talks } = await loadTable(call, relationId)
  mustBeOfTheTwo(table.seat)
  if (repeats) return planSeries(call, table, talks, { ...plan, repeats })
  mustBePlannable(call, { kind: plan.kind, days: [plan.plannedOn] }, talks)
  const conversationId = call.newId()
  const { organisationId } = table
  await insertConversations(call.tx, [
    {
      organisationId,
      conversationId,
      relationId,
      startsAt: null,
      place: '',
      ...plan,
      plannedBy: call.actor.personId,
    },
  ])
  await gatherTopics(call.tx, { organisationId, relationId, conversationId })
  return told(
    call,
    table,
    {
      event: 'conversation.planned',
      subjectId: conversationId,
      details: { kind: plan.kind, on: plan.plannedOn },
    },
    appointmentNow(conversationId),
  )
}

export async function replanConversation(
  call: Call,
  relationId: string,
  conversationId: string,
  { version, ...plan }: z.output<typeof replanInput>,
): Promise<Talks> {
  const { table, talks, conversation, series, key } = await openConversation(call, relationId, conversationId)
  mustBePlannable(
    call,
    { kind: plan.kind, days: [plan.plannedOn] },
    talks.filter(talk => talk !== conversation),
  )
  // Leaving an obligatory topic out takes both; a change of kind by one would leave out all three.
  if (conversation.kind === 'annual' && plan.kind !== 'annual') refuse('dialogue.annual-stays', 'conflict')
  if (series && plan.kind !== series.kind) refuse('dialogue.kind-of-series', 'conflict')
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
  if (series) await raiseSeries(call.tx, { ...key, seriesId: series.seriesId })
  return told(
    call,
    table,
    {
      event: 'conversation.replanned',
      subjectId: conversationId,
      details: { kind: plan.kind, on: plan.plannedOn },
    },
    appointmentNow(conversationId),
  )
}

export async function cancelConversation(
  call: Call,
  relationId: string,
  conversationId: string,
  version: number,
): Promise<Talks> {
  const { table, series, key } = await openConversation(call, relationId, conversationId)
  await looseTopics(call.tx, key)
  const change = { cancelled_at: call.now }
  if (!(await updateConversation(call.tx, { ...key, version }, change))) {
    refuse('dialogue.stale-conversation', 'conflict')
  }
  if (series) await raiseSeries(call.tx, { ...key, seriesId: series.seriesId })
  return told(
    call,
    table,
    { event: 'conversation.cancelled', subjectId: conversationId },
    appointmentNow(conversationId),
  )
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

const appointmentNow =
  (id: string) =>
  ({ conversations, series }: Talks) => {
    const talk = conversations.find(({ conversationId }) => conversationId === id)!
    return [
      appointmentOf(
        talk,
        series.find(({ seriesId }) => seriesId === talk.seriesId),
      ),
    ]
  }
