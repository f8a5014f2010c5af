import type { Appointment } from '../../../platform/calendar/calendar.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type RoutedTopic, routedTopics, topicRoutes } from '../../dialogue/index.ts'
import { ringTable, type Seating, sitAtPart, sitToChangePart } from '../../people/index.ts'
import type { SeatedPerson } from '../../people/model.ts'
import type { AgencyTalk, AgencyThread } from '../model.ts'
import { outcomeOf } from '../outcome.ts'
import { mustBeOfThread } from '../policy.ts'
import { type AgencyRows, findThread, lockThread } from '../store/thread.ts'
import type { ThreadSide } from '../vocabulary.ts'

/** A table as the worker or the agency's contact has it for themselves. */
export interface Thread extends Omit<Seating, 'seat'> {
  side: ThreadSide
  contact: SeatedPerson | undefined
}

const part = 'counterpart'

export async function readThread(call: Call, relationId: string): Promise<AgencyThread> {
  const thread = ofThread(await sitAtPart(call, relationId, part))
  return present(call, thread, await findThread(call.tx, thread))
}

/** To change something of it, one after the other; it takes both. */
export async function openThread(
  call: Call,
  relationId: string,
): Promise<{ thread: Thread; found: AgencyRows }> {
  const thread = ofThread(await sitToChangePart(call, relationId, part))
  if (!thread.contact) refuse('counterparts.no-contact', 'conflict')
  await lockThread(call.tx, thread)
  return { thread, found: await findThread(call.tx, thread) }
}

function ofThread({ seat, ...table }: Seating): Thread {
  return { ...table, side: mustBeOfThread(seat), contact: table.seats.find(one => one.seat === 'agency') }
}

/** A talk, as a calendar takes it. */
export type Arranged = Pick<AgencyTalk, 'talkId' | 'plannedOn' | 'startsAt' | 'place' | 'version'> & {
  cancelled: boolean
}

/** The other of the two hears that it may be their turn; whoever manages does not. */
export async function told(
  call: Call,
  thread: Thread,
  what: { event: string; kind: 'agency-topic' | 'agency-talk'; id: string },
  arranged?: Arranged,
): Promise<AgencyThread> {
  const view = await present(call, thread, await findThread(call.tx, thread))
  const two = { ...thread, seats: thread.seats.filter(({ seat }) => seat !== 'organisation') }
  await ringTable(
    call,
    two,
    '/counterparts',
    arranged ? { kind: 'talk', appointment: appointmentOf(arranged) } : { kind: 'table' },
  )
  await call.tell({ event: what.event, subjectKind: what.kind, subjectId: what.id })
  return view
}

/** The same id as in the file of one's own days, so that a calendar knows a talk again. */
const appointmentOf = ({
  talkId,
  version,
  plannedOn: on,
  startsAt,
  place,
  cancelled,
}: Arranged): Appointment => ({
  id: `agency-talk-${talkId}`,
  version,
  on,
  startsAt,
  place,
  cancelled,
})

async function present(
  call: Call,
  { relationId, side, employee, manager, contact }: Thread,
  found: AgencyRows,
): Promise<AgencyThread> {
  const isMine = (personId: string) => personId === call.actor.personId
  const authors = [...found.topics.map(row => row.laid_by), ...found.lines.map(row => row.author_id)]
  for (const subjectId of new Set(authors.filter(personId => !isMine(personId))))
    await call.looked({ subjectId, what: 'agency-thread', purpose: 'conversation' })
  return {
    relationId,
    side,
    worker: employee.name,
    contact: contact?.name ?? null,
    manager: manager?.name ?? null,
    routes: routedTopics.map((about: RoutedTopic) => ({ about, with: [...topicRoutes[about]] })),
    topics: found.topics.map(row => ({
      topicId: row.topic_id,
      about: row.about,
      words: row.words,
      laidSide: row.laid_side,
      laidOn: row.laid_on,
      mine: isMine(row.laid_by),
      lines: found.lines
        .filter(line => line.topic_id === row.topic_id)
        .map(line => ({
          lineId: line.line_id,
          side: line.side,
          mine: isMine(line.author_id),
          words: line.words,
          at: line.written_at.toISOString(),
        })),
    })),
    talks: talksOf(found, side, call.today),
  }
}

/** The next first, then those that were, the last first. */
export function talksOf({ talks, answers }: AgencyRows, side: ThreadSide, today: string): AgencyTalk[] {
  const views = talks.map(row => {
    const said = answers.filter(answer => answer.talk_id === row.talk_id)
    const heldBy = (of: ThreadSide) => said.find(answer => answer.side === of)?.held ?? null
    return {
      talkId: row.talk_id,
      plannedOn: row.planned_on,
      startsAt: row.start_time,
      place: row.place,
      version: row.version,
      answered: row.answered,
      mine: heldBy(side),
      outcome: outcomeOf(heldBy('employee'), heldBy('agency')),
    }
  })
  return [
    ...views.filter(({ plannedOn }) => plannedOn >= today).reverse(),
    ...views.filter(({ plannedOn }) => plannedOn < today),
  ]
}
