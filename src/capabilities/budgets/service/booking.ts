import { midnightAfter } from '../../../platform/clock/clock.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { BookingInput, Pressed } from '../model.ts'
import { mustWorkHere } from '../policy.ts'
import { undoUntil } from '../purse.ts'
import { askBudgets, askItems, type BudgetRow, type ItemRow } from '../store/office.ts'
import {
  askBookings,
  askGrants,
  askNewest,
  askWorksHere,
  type BookingRow,
  insertBooking,
  setUndone,
} from '../store/purses.ts'
import { amountIn } from './amount.ts'
import { Lines } from './lines.ts'
import { lockChoice, openChoice } from './locked.ts'
import { isOnList, lastDayOf } from './present.ts'
import { newReference } from './reference.ts'

interface At {
  budgetId: string
  bookingId: string
}

/** What is on the list, or up to the limit one's own choice, is had by choosing it: nobody has to say yes. */
export async function book(call: Call, at: At, input: BookingInput): Promise<Pressed> {
  const itemId = 'itemId' in input ? input.itemId : null
  await takeTurn(call.tx, 'budgets', `${call.actor.personId}:${at.budgetId}`)
  // Two people who want the last place: the second sees that it is taken.
  if (itemId) await takeTurn(call.tx, 'budgets', itemId)
  const { budget, given, before, item, worksHere } = await load(call, at, itemId)
  if (before) return again(call, before, { ...at, budget, input })
  mustWorkHere(worksHere)
  if (!budget || !given) refuse('budgets.no-such-purse', 'not-found')
  if (given.form === 'wage') refuse('budgets.is-wage', 'conflict')
  const price = priceOf(call, budget, { input, item })
  const purse = await open(call, budget)
  if (call.today > lastDayOf(budget) && purse.free === 0)
    refuse('budgets.is-closed', 'conflict', { day: lastDayOf(budget) })
  if (purse.free < price)
    refuse('budgets.not-enough', 'conflict', {
      free: amountIn(call, budget.unit, purse.free),
      price: amountIn(call, budget.unit, price),
    })
  const locked = 'words' in input ? lockChoice(call, input.words, at.bookingId) : null
  const reference = newReference(call.newId())
  await insertBooking(call.tx, { ...call.actor, ...at, itemId, locked, price, reference, at: call.now })
  await purse.add('book', -price, at.bookingId)
  await tell(call, 'budget-booking.booked', at.bookingId)
  return { bookingId: at.bookingId, reference, undone: false, free: purse.free }
}

/** For a day, to the second: amount and place come back, once. */
export async function undo(call: Call, at: At): Promise<Pressed> {
  await takeTurn(call.tx, 'budgets', `${call.actor.personId}:${at.budgetId}`)
  const { budget, before } = await load(call, at, null)
  if (!budget || before?.budgetId !== at.budgetId) refuse('budgets.no-such-booking', 'not-found')
  const purse = await open(call, budget)
  if (!before.undone_at) {
    if (call.now > undoUntil(before.booked_at)) refuse('budgets.undo-over', 'conflict')
    await setUndone(call.tx, { ...call.actor, bookingId: at.bookingId }, call.now)
    await purse.add('undo', before.price, at.bookingId)
    await tell(call, 'budget-booking.undone', at.bookingId)
  }
  return { bookingId: at.bookingId, reference: before.reference, undone: true, free: purse.free }
}

/** As little as a press needs, however many lines a purse has. */
async function load(call: Call, { budgetId, bookingId }: At, itemId: string | null) {
  const { organisationId } = call.actor
  const { here, budgets, grants, bookings, items } = await askTogether(call.tx, {
    here: askWorksHere(),
    budgets: askBudgets(organisationId, budgetId),
    grants: askGrants(call.actor),
    bookings: askBookings(call.actor, bookingId),
    ...(itemId && { items: askItems(organisationId, itemId) }),
  })
  return {
    worksHere: here[0]!.works,
    budget: budgets[0],
    given: grants.find(one => one.budgetId === budgetId),
    before: bookings[0],
    item: items?.[0],
  }
}

/** The newest lines of a purse; what is over has lapsed. */
async function open(call: Call, budget: BudgetRow): Promise<Lines> {
  const newest = { budgetId: budget.budgetId, since: midnightAfter(lastDayOf(budget)) }
  const { lines } = await askTogether(call.tx, { lines: askNewest(call.actor, newest) })
  const purse = new Lines(call, budget, lines)
  await purse.bringUpToDate()
  return purse
}

function priceOf(
  call: Call,
  budget: BudgetRow,
  { input, item }: { input: BookingInput; item: ItemRow | undefined },
): number {
  const { unit, mostAtOnce, opensOn } = budget
  if (opensOn > call.today) refuse('budgets.not-open', 'conflict', { day: opensOn })
  if ('words' in input) {
    if (mostAtOnce === null) refuse('budgets.not-on-list', 'conflict')
    if (input.price > mostAtOnce)
      refuse('budgets.above-limit', 'conflict', { most: amountIn(call, unit, mostAtOnce) })
    return input.price
  }
  if (mostAtOnce !== null || !item || !isOnList(item, budget)) refuse('budgets.not-on-list', 'conflict')
  if (item.price !== input.seen)
    refuse('budgets.price-is', 'conflict', { price: amountIn(call, unit, item.price) })
  if (item.full) refuse('budgets.full', 'conflict')
  return item.price
}

/** The same press twice is once; another wish under the same number is a mistake that is told. */
async function again(
  call: Call,
  before: BookingRow,
  { budgetId, budget, input }: At & { budget: BudgetRow | undefined; input: BookingInput },
): Promise<Pressed> {
  const same =
    before.budgetId === budgetId &&
    ('itemId' in input
      ? before.itemId === input.itemId
      : before.locked !== null &&
        before.price === input.price &&
        openChoice(call.vault(), { ...before, locked: before.locked }) === input.words)
  if (!same) refuse('budgets.another-booking', 'conflict')
  const { bookingId, reference, undone_at } = before
  return { bookingId, reference, undone: undone_at !== null, free: (await open(call, budget!)).free }
}

const tell = (call: Call, event: string, bookingId: string): Promise<void> =>
  call.tell({ event, subjectKind: 'budget-booking', subjectId: bookingId })
