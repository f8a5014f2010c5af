import type { z } from 'zod'
import { addDays } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { ExtraSeat, seatInput, TableSeats } from '../model.ts'
import { mustBeRunning, mustFitTheTable } from '../policy.ts'
import { presentChair } from '../present.ts'
import { findPerson, findPersonByNumber } from '../store/relations.ts'
import { endSeat as endInStore, findSeatsOf, insertSeat, lockSeats } from '../store/seats.ts'
import { type TableOfOthers, tableOfOthers } from './table-of-others.ts'

/** Who sits beside the two at a table. HR keeps it, but not at a table of their own. */
export async function readSeats(call: Call, relationId: string): Promise<TableSeats> {
  const table = await tableOfOthers(call, relationId, 'people.seat-at-own-table')
  return present(call, table)
}

/** Gives somebody a chair at named parts of the table of two others: from a day, and until one if that is known. */
export async function seatSomebody(
  call: Call,
  relationId: string,
  { number, seat, parts, from, until }: z.output<typeof seatInput>,
  origin: string,
): Promise<TableSeats> {
  const table = await tableOfOthers(call, relationId, 'people.seat-at-own-table')
  mustBeRunning(table, call.today)
  mustFitTheTable(table, { seat, parts })
  const { organisationId, personId } = call.actor
  const person = await findPersonByNumber(call.tx, organisationId, number)
  if (!person) refuse('people.no-such-number', 'not-found', { number })
  const name = `${person.given_name} ${person.family_name}`
  if ([table.employee.personId, table.manager?.personId].includes(person.person_id))
    refuse('people.sits-already', 'conflict', { name })
  if (from < call.today) refuse('people.seat-in-the-past', 'bad-input', { day: from })
  if (until && until < from) refuse('people.seat-ends-first', 'bad-input', { day: until })
  // A chair for oneself would make it one's own table, and open what two others agreed.
  if (person.person_id === personId) refuse('people.seat-at-own-table', 'not-allowed')
  await lockSeats(call.tx, organisationId, relationId)
  const taken = await findSeatsOf(call.tx, relationId)
  const last = until ?? '9999-12-31'
  const meets = (row: (typeof taken)[number]) =>
    row.valid_from <= last && (row.valid_until === null || row.valid_until > from)
  const holder = taken.find(row => row.seat === seat && meets(row))
  if (holder) refuse('people.seat-taken', 'conflict', { name: holder.name })
  if (taken.some(row => row.person_id === person.person_id && meets(row)))
    refuse('people.sits-already', 'conflict', { name })
  await insertSeat(call.tx, {
    organisationId,
    relationId,
    seat,
    personId: person.person_id,
    from,
    until: until && addDays(until, 1),
    parts,
    by: personId,
  })
  await tellByMail(call, table, person.person_id, origin)
  const view = await present(call, table)
  await call.tell({
    event: 'seat.given',
    subjectKind: 'person',
    subjectId: person.person_id,
    details: { seat, from },
  })
  return view
}

/** Whoever got the chair and the two beside whom it stands hear that it is there; not a word of what lies on the table. */
async function tellByMail(
  call: Call,
  { employee, manager }: TableOfOthers,
  holderId: string,
  origin: string,
): Promise<void> {
  for (const personId of [holderId, employee.personId, ...(manager ? [manager.personId] : [])]) {
    const person = await findPerson(call.tx, call.actor.organisationId, personId)
    if (!person?.email || person.access_closed_at) continue
    const text = personId === holderId ? 'people:mail.seatGiven' : 'people:mail.seatBeside'
    await call.mail({
      to: person.email,
      subject: call.say('people:mail.seatSubject'),
      text: call.say(text, { name: person.given_name, url: origin }),
    })
  }
}

/** The chair is free from today on. What they signed stays signed. */
export async function endSeat(call: Call, relationId: string, seat: ExtraSeat): Promise<TableSeats> {
  const table = await tableOfOthers(call, relationId, 'people.seat-at-own-table')
  const { organisationId } = call.actor
  await lockSeats(call.tx, organisationId, relationId)
  const holders = (await findSeatsOf(call.tx, relationId)).filter(row => row.seat === seat)
  if (holders.length === 0) refuse('people.no-such-seat', 'not-found')
  await endInStore(call.tx, organisationId, relationId, seat)
  const view = await present(call, table)
  for (const { person_id: subjectId } of holders)
    await call.tell({ event: 'seat.ended', subjectKind: 'person', subjectId, details: { seat } })
  return view
}

async function present(
  call: Call,
  { relationId, kind, employee, manager }: TableOfOthers,
): Promise<TableSeats> {
  const rows = await findSeatsOf(call.tx, relationId)
  return {
    relationId,
    kind,
    employee,
    manager,
    today: call.today,
    seats: rows.map(row => ({ ...presentChair(row), name: row.name })),
  }
}
