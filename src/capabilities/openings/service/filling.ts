import { addDays, dayOf } from '../../../platform/clock/clock.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { boltsClosed, daysGone, firstDayOutside, type Lock } from '../gate.ts'
import type { OpeningInput, OpeningsToFill, OpeningToFill, OutsideInput, WhoWants } from '../model.ts'
import {
  mustBeComplete,
  mustBeOpen,
  mustHaveLookedInside,
  mustNotWantIt,
  mustSetDays,
  setsDays,
} from '../policy.ts'
import { askDays, askLocations, askToFill, askUnits, type FilledRow, findSigned } from '../store/reading.ts'
import { findOwnLooks, insertLook, insertOpening, saveDays, setOutside } from '../store/writing.ts'
import { usualDays } from '../vocabulary.ts'
import { factsOf } from './inside.ts'
import { keepNeeds, needsOf, whoInside } from './needs.ts'

const lockOf = ({ opened_at, insideDays, looked_at }: FilledRow): Lock => ({
  openedAt: opened_at,
  insideDays,
  looks: looked_at ? [looked_at] : [],
})

function presentToFill(row: FilledRow, call: Call, needs: OpeningToFill['needs']): OpeningToFill {
  const lock = lockOf(row)
  return {
    ...factsOf(row, needs),
    openedOn: dayOf(row.opened_at),
    closedOn: row.closed_at && dayOf(row.closed_at),
    gate: {
      days: row.insideDays,
      gone: daysGone(lock, call.today),
      from: firstDayOutside(lock),
      lookedOn: row.looked_at && dayOf(row.looked_at),
      missing: boltsClosed(lock, call.now),
      outsideOn: row.outsideOn,
      address: row.outsideOn && `/outside/${call.actor.organisationId}/${row.openingId}`,
    },
    mine: row.signed_at !== null,
  }
}

/** As HR set it, or the usual. */
const daysIn = ([set]: readonly { days: number }[]): number => set?.days ?? usualDays

/** What I may fill, each with its lock; and for what I may open something. */
export async function readOpeningsToFill(call: Call): Promise<OpeningsToFill> {
  const { organisationId, personId } = call.actor
  const { days, units, locations, openings } = await askTogether(call.tx, {
    days: askDays(organisationId),
    units: askUnits(organisationId, call.today),
    locations: askLocations(organisationId),
    openings: askToFill(organisationId, personId),
  })
  const needs = await needsOf(
    call,
    openings.map(({ openingId }) => openingId),
  )
  return {
    today: call.today,
    days: daysIn(days),
    maySetDays: setsDays(call.actor),
    units,
    locations,
    openings: openings.map(row => presentToFill(row, call, needs(row.openingId))),
  }
}

/** Loads one that the asker may fill, when it is their turn; refuses everybody else as if there were none. */
export async function toFill(
  call: Call,
  openingId: string,
): Promise<FilledRow & { closedOn: string | null }> {
  const { organisationId, personId } = call.actor
  await takeTurn(call.tx, 'openings', openingId)
  const { found } = await askTogether(call.tx, { found: askToFill(organisationId, personId, openingId) })
  const [row] = found
  if (!row) refuse('openings.no-such-opening', 'not-found')
  mustNotWantIt(row.signed_at !== null)
  return { ...row, closedOn: row.closed_at && dayOf(row.closed_at) }
}

export async function openOpening(call: Call, input: OpeningInput): Promise<OpeningsToFill> {
  mustBeComplete(input, call.today)
  const { organisationId, personId } = call.actor
  const { units, locations, days } = await askTogether(call.tx, {
    days: askDays(organisationId),
    units: askUnits(organisationId, call.today),
    locations: askLocations(organisationId),
  })
  if (!units.some(({ unitId }) => unitId === input.unitId)) refuse('openings.not-your-unit', 'not-allowed')
  if (input.locationId && !locations.some(({ locationId }) => locationId === input.locationId))
    refuse('openings.no-such-place', 'not-found')
  const openingId = call.newId()
  await insertOpening(call.tx, {
    ...input,
    ...{ organisationId, openingId, by: personId, at: call.now, on: dayOf(call.now) },
    insideDays: daysIn(days),
  })
  await keepNeeds(call, { organisationId, openingId }, input.needs)
  return told(call, openingId, 'opened')
}

/** Who inside wants it. It is noted that I looked and whom it showed; the same list on the same day is one look. */
export async function lookWhoWants(call: Call, openingId: string): Promise<WhoWants> {
  const opening = await toFill(call, openingId)
  mustBeOpen(opening)
  const { organisationId, personId } = call.actor
  const key = { organisationId, openingId }
  const signed = await findSigned(call.tx, key, call.today)
  const others = await whoInside(call, openingId, signed)
  const shown = [...signed, ...others].map(one => one.personId).sort()
  const on = dayOf(call.now)
  const before = await findOwnLooks(call.tx, key, { by: personId, on })
  if (!before.some(look => look.join() === shown.join())) {
    await insertLook(call.tx, { ...key, lookId: call.newId(), by: personId, at: call.now, on, shown })
    await call.tell({ event: 'opening.looked', subjectKind: 'opening', subjectId: openingId })
  }
  return {
    openingId,
    people: signed.map(({ signed_at, ...one }) => ({ ...one, signedOn: dayOf(signed_at) })),
    others,
  }
}

/** Outside too: never before it was inside long enough and somebody looked who inside wants it. */
export async function publishOpening(
  call: Call,
  openingId: string,
  input: OutsideInput,
): Promise<OpeningsToFill> {
  const opening = await toFill(call, openingId)
  mustBeOpen(opening)
  if (opening.outsideOn !== null) refuse('openings.is-outside', 'conflict', { day: opening.outsideOn })
  mustHaveLookedInside(lockOf(opening), call.now)
  if (opening.signUpUntil < call.today)
    refuse('openings.sign-up-over', 'conflict', { day: addDays(opening.signUpUntil, 1) })
  const { organisationId } = call.actor
  await setOutside(call.tx, { organisationId, openingId }, { ...input, at: call.now, on: dayOf(call.now) })
  return told(call, openingId, 'published')
}

/** For what is opened from now on; what is open keeps the days that it was opened with. */
export async function setInsideDays(call: Call, days: number): Promise<OpeningsToFill> {
  mustSetDays(call.actor)
  await saveDays(call.tx, call.actor.organisationId, days)
  const all = await readOpeningsToFill(call)
  await call.tell({
    event: 'opening-days.set',
    subjectKind: 'organisation',
    subjectId: call.actor.organisationId,
  })
  return all
}

export async function told(call: Call, openingId: string, done: string): Promise<OpeningsToFill> {
  const all = await readOpeningsToFill(call)
  await call.tell({ event: `opening.${done}`, subjectKind: 'opening', subjectId: openingId })
  return all
}
