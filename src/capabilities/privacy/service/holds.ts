import type { z } from 'zod'
import { addMonths } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { lockPersonByNumber } from '../../people/index.ts'
import type { HoldList, liftHoldInput, placeHoldInput, renewHoldInput } from '../retention-schemas.ts'
import { changeHold, findHolds, type HoldRow, insertHold } from '../store/holds.ts'
import { longestHoldMonths } from '../vocabulary.ts'

export async function listHolds(call: Call): Promise<HoldList> {
  const rows = await findHolds(call.tx, call.actor.organisationId)
  if (rows.length > 0)
    await call.looked({ among: rows.map(row => row.person_id), what: 'hold', purpose: 'holds' })
  return {
    longest: addMonths(call.today, longestHoldMonths),
    holds: rows.map(row => ({
      holdId: row.hold_id,
      person: { personId: row.person_id, name: row.name },
      number: row.number,
      reason: row.reason,
      explanation: row.explanation,
      placedBy: row.placed_by_name === null ? null : { personId: row.placed_by, name: row.placed_by_name },
      placedOn: row.placed_on,
      until: row.until,
      liftedOn: row.lifted_on,
      state: stateOf(row, call.today),
      version: row.version,
    })),
  }
}

const stateOf = ({ lifted_on, until }: HoldRow, today: string) =>
  lifted_on !== null ? 'lifted' : until > today ? 'stands' : 'over'

/** Somebody's data stay until this day, whatever their terms say. */
export async function placeHold(
  call: Call,
  { number, reason, explanation, until }: z.output<typeof placeHoldInput>,
): Promise<HoldList> {
  const { organisationId, personId } = call.actor
  mustEndInTime(call, until)
  const person = await lockPersonByNumber(call.tx, organisationId, number)
  if (!person) refuse('privacy.unknown-number', 'not-found')
  mustBeAnother(call, person)
  const known = await findHolds(call.tx, organisationId, { personId: person.person_id })
  if (known.some(row => stateOf(row, call.today) === 'stands')) refuse('privacy.already-held', 'conflict')
  await insertHold(call.tx, {
    organisationId,
    holdId: call.newId(),
    personId: person.person_id,
    reason,
    explanation,
    placedBy: personId,
    placedOn: call.today,
    until,
  })
  return told(call, 'hold.placed', person.person_id)
}

export async function renewHold(
  call: Call,
  holdId: string,
  { version, until }: z.output<typeof renewHoldInput>,
): Promise<HoldList> {
  mustEndInTime(call, until)
  const row = await standing(call, holdId)
  await change(call, holdId, version, { until })
  return told(call, 'hold.renewed', row.person_id)
}

/** What was due in the meantime leaves at the next run. */
export async function liftHold(
  call: Call,
  holdId: string,
  { version }: z.output<typeof liftHoldInput>,
): Promise<HoldList> {
  const row = await standing(call, holdId)
  await change(call, holdId, version, { lifted_on: call.today, lifted_by: call.actor.personId })
  return told(call, 'hold.lifted', row.person_id)
}

/** A hold can stand because of an inquiry into the one whose data they are. */
function mustBeAnother({ actor }: Call, { person_id }: { person_id: string }): void {
  if (person_id === actor.personId) refuse('privacy.own-hold', 'not-allowed')
}

function mustEndInTime({ today }: Call, until: string): void {
  if (until <= today || until > addMonths(today, longestHoldMonths)) refuse('privacy.hold-end', 'bad-input')
}

async function standing(call: Call, holdId: string): Promise<HoldRow> {
  const [row] = await findHolds(call.tx, call.actor.organisationId, { holdId })
  if (!row) refuse('privacy.no-such-hold', 'not-found')
  mustBeAnother(call, row)
  if (stateOf(row, call.today) !== 'stands') refuse('privacy.hold-changed', 'conflict')
  return row
}

async function change(
  call: Call,
  holdId: string,
  version: number,
  to: Parameters<typeof changeHold>[2],
): Promise<void> {
  if (!(await changeHold(call.tx, { organisationId: call.actor.organisationId, holdId, version }, to)))
    refuse('privacy.hold-changed', 'conflict')
}

async function told(call: Call, event: string, personId: string): Promise<HoldList> {
  const list = await listHolds(call)
  await call.tell({ event, subjectKind: 'person', subjectId: personId })
  return list
}
