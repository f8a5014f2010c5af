import type { Appointment } from '../../../platform/calendar/calendar.ts'
import { addMonths } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringTable, type Seating } from '../../people/index.ts'
import type { ConversationKind, ConversationView, Talks } from '../model.ts'
import { mustBeOfTheTwo } from '../policy.ts'
import { loadTable, mustBeOpen, talkIn } from './load.ts'
import { presentTalks, seriesOf } from './present.ts'

/** The days of a talk, or of all talks that come back, of this kind: from today on, within a year, and none of them twice. */
export function mustBePlannable(
  call: Call,
  { kind, days }: { kind: ConversationKind; days: readonly string[] },
  others: readonly Pick<ConversationView, 'cancelled' | 'kind' | 'plannedOn'>[],
): void {
  const limit = addMonths(call.today, 12)
  const taken = new Set(
    others.flatMap(talk => (!talk.cancelled && talk.kind === kind ? [talk.plannedOn] : [])),
  )
  for (const on of days) {
    if (on < call.today) refuse('dialogue.in-the-past', 'bad-input', { on })
    if (on > limit) refuse('dialogue.too-far-ahead', 'bad-input', { limit })
    // Both pressed at the same moment, or one of them twice: that is one talk.
    if (taken.has(on)) refuse('dialogue.already-planned', 'conflict', { on })
  }
}

export async function loadConversation(call: Call, relationId: string, conversationId: string) {
  const loaded = await loadTable(call, relationId)
  const key = { organisationId: loaded.table.organisationId, conversationId }
  const conversation = talkIn(loaded.talks, conversationId)
  const row = loaded.lying.series.find(({ series_id }) => series_id === conversation.seriesId)
  return { ...loaded, key, conversation, series: row && seriesOf(row) }
}

/** To arrange something of it, which is for the two. */
export async function openConversation(call: Call, relationId: string, conversationId: string) {
  const loaded = await loadConversation(call, relationId, conversationId)
  const side = mustBeOfTheTwo(loaded.table.seat)
  mustBeOpen(loaded.conversation)
  return { ...loaded, side }
}

/** What is told of a table; what was arranged rings with it, one appointment for each thing in a calendar. */
export async function told(
  call: Call,
  table: Seating,
  what: { event: string; subjectId: string; details?: Record<string, string> },
  arranged: (talks: Talks) => Appointment[] = () => [],
): Promise<Talks> {
  const talks = await presentTalks(call, table)
  const appointments = arranged(talks)
  for (const appointment of appointments) await ringTable(call, table, '/talk', { kind: 'talk', appointment })
  if (appointments.length === 0) await ringTable(call, table, '/talk', { kind: 'table' })
  await call.tell({ details: {}, ...what, subjectKind: 'conversation' })
  return talks
}
