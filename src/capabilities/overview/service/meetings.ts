import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringOffice } from '../../people/index.ts'
import type { AgreeInput, Meeting, MeetingAgreement, PlanInput } from '../meeting-schemas.ts'
import { isSettled, mustBeOpen, mustBeSettleable, otherThan, speaksAs } from '../policy.ts'
import {
  type AgreementRow,
  changeMeeting,
  closeAgreement,
  deleteAgreement,
  findMeeting,
  insertAddition,
  insertAgreement,
  insertMeeting,
  replaceParticipants,
  settleMeeting,
} from '../store/meetings.ts'
import { findOverviews } from '../store/overviews.ts'
import { findQuestions } from '../store/questions.ts'
import { presentQuestion } from './overview.ts'

const keyOf = (call: Call, year: number) => ({ organisationId: call.actor.organisationId, year })
const pageOf = (year: number) => `/overviews/${year}/meeting`

/** The meeting on one year, with the agreements of earlier ones that come back by themselves. */
export async function readMeeting(call: Call, year: number): Promise<Meeting> {
  const key = keyOf(call, year)
  const overviews = await findOverviews(call.tx, key.organisationId)
  if (!overviews.some(one => one.year === year)) refuse('overview.no-such-overview', 'not-found', { year })
  const found = await findMeeting(call.tx, key)
  const stranger = call.say('overview:meeting.stranger')
  const said = (by: string | null, on: string | null) => (on ? { by: by ?? stranger, on } : null)
  const known = <P extends { name: string | null }>(person: P) => ({
    ...person,
    name: person.name ?? stranger,
  })
  const present = (row: AgreementRow): MeetingAgreement => ({
    agreementId: row.agreementId,
    what: row.what,
    who: { personId: row.who, name: row.whoName ?? stranger },
    dueOn: row.dueOn,
    madeAt: { year: row.year, heldOn: row.heldOn },
    closed: row.done === null ? null : { done: row.done, by: row.closedBy ?? stranger, on: row.closedOn! },
  })
  const [row] = found.meetings
  return {
    year,
    today: call.today,
    as: speaksAs(call.actor),
    planned: row
      ? {
          version: row.version,
          heldOn: row.heldOn,
          place: row.place,
          others: row.others,
          participants: found.participants.map(known),
          minutes: row.minutes,
          hr: said(row.hr, row.hrOn),
          council: said(row.council, row.councilOn),
        }
      : null,
    carried: found.agreements.filter(one => one.year < year).map(present),
    agreements: found.agreements.filter(one => one.year === year).map(present),
    additions: found.additions.map(one => ({ ...one, by: one.by ?? stranger })),
    questions: (await findQuestions(call.tx, key)).map(presentQuestion),
    people: found.people.map(known),
  }
}

/** When it is and who comes; once more until both settled the minutes. Everybody who is asked hears so. */
export async function planMeeting(call: Call, year: number, input: PlanInput): Promise<Meeting> {
  const meeting = await readMeeting(call, year)
  if (input.heldOn < `${year + 1}-01-01`) refuse('overview.meeting-too-early', 'conflict', { year })
  const key = keyOf(call, year)
  if (meeting.planned) mustBeOpen(meeting)
  const asked = meeting.planned?.participants ?? []
  const participants = input.participants.map(
    personId =>
      meeting.people.find(one => one.personId === personId) ??
      // Who left an office since they were asked was still asked.
      asked.find(one => one.personId === personId) ??
      refuse('overview.no-such-participant', 'not-found'),
  )
  const { version, heldOn: held_on, place, others } = input
  const kept =
    version === 0
      ? await insertMeeting(call.tx, key, input)
      : await changeMeeting(call.tx, key, version, { held_on, place, others })
  if (!kept) refuse('overview.meeting-changed', 'conflict')
  await replaceParticipants(call.tx, key, participants, call.today)
  await call.ring({
    kind: 'office',
    to: participants.map(({ personId }) => ({ personId, at: pageOf(year) })),
  })
  return told(call, year, version === 0 ? 'planned' : 'replanned')
}

export async function writeMinutes(
  call: Call,
  year: number,
  { version, minutes }: { version: number; minutes: string },
): Promise<Meeting> {
  mustBeOpen(await readMeeting(call, year))
  await change(call, year, version, { minutes })
  return told(call, year, 'minutes-written')
}

/** Who does what by when. It belongs to the minutes, so that both settle it with them. */
export async function agreeAtMeeting(call: Call, year: number, input: AgreeInput): Promise<Meeting> {
  const { version, what, who, dueOn } = input
  const { heldOn, participants } = mustBeOpen(await readMeeting(call, year))
  if (!participants.some(({ personId }) => personId === who))
    refuse('overview.no-such-participant', 'not-found')
  if (dueOn < heldOn) refuse('overview.due-too-early', 'conflict')
  await change(call, year, version, {})
  const row = { agreementId: call.newId(), what, who, dueOn, by: call.actor.personId, on: call.today }
  await insertAgreement(call.tx, keyOf(call, year), row)
  await call.ring({ kind: 'office', to: [{ personId: who, at: pageOf(year) }] })
  return told(call, year, 'agreed')
}

/** Taken off before both settled it. */
export async function dropAgreement(
  call: Call,
  year: number,
  { agreementId, version }: { agreementId: string; version: number },
): Promise<Meeting> {
  const meeting = await readMeeting(call, year)
  mustBeOpen(meeting)
  if (!meeting.agreements.some(one => one.agreementId === agreementId))
    refuse('overview.no-such-agreement', 'not-found')
  await change(call, year, version, {})
  if (!(await deleteAgreement(call.tx, call.actor.organisationId, agreementId)))
    refuse('overview.closed-already', 'conflict')
  return told(call, year, 'dropped')
}

/** Says what was done. Of two who say so at once, one is told that it was said. */
export async function closeAtMeeting(
  call: Call,
  year: number,
  { agreementId, done }: { agreementId: string; done: string },
): Promise<Meeting> {
  const { agreements, carried, as } = await readMeeting(call, year)
  if (![...agreements, ...carried].some(one => one.agreementId === agreementId))
    refuse('overview.no-such-agreement', 'not-found')
  const row = { agreementId, done, by: call.actor.personId, on: call.today }
  if (!(await closeAgreement(call.tx, call.actor.organisationId, row)))
    refuse('overview.closed-already', 'conflict')
  await ringOffice(call, otherThan(as), pageOf(year))
  return told(call, year, 'closed')
}

/** One of the two says that it was so; once both do, nothing of it changes any more. */
export async function settleMinutes(
  call: Call,
  year: number,
  { version }: { version: number },
): Promise<Meeting> {
  const meeting = await readMeeting(call, year)
  const { as } = meeting
  mustBeSettleable(mustBeOpen(meeting), meeting)
  const row = { version, as, by: call.actor.personId, on: call.today }
  if (!(await settleMeeting(call.tx, keyOf(call, year), row))) refuse('overview.meeting-changed', 'conflict')
  await ringOffice(call, otherThan(as), pageOf(year))
  return told(call, year, 'settled')
}

/** Beside minutes that were settled; never instead of a word of them. */
export async function addToMinutes(call: Call, year: number, { words }: { words: string }): Promise<Meeting> {
  const { planned, as } = await readMeeting(call, year)
  if (!planned || !isSettled(planned)) refuse('overview.not-settled', 'conflict')
  const row = { additionId: call.newId(), words, side: as, by: call.actor.personId, on: call.today }
  await insertAddition(call.tx, keyOf(call, year), row)
  await ringOffice(call, otherThan(as), pageOf(year))
  return told(call, year, 'added')
}

async function change(call: Call, year: number, version: number, what: { minutes?: string }): Promise<void> {
  if (!(await changeMeeting(call.tx, keyOf(call, year), version, what)))
    refuse('overview.meeting-changed', 'conflict')
}

async function told(call: Call, year: number, what: string): Promise<Meeting> {
  const view = await readMeeting(call, year)
  await call.tell({
    event: `overview-meeting.${what}`,
    subjectKind: 'overview-meeting',
    subjectId: String(year),
  })
  return view
}
