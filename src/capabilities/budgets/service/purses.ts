import { dayOf } from '../../../platform/clock/clock.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Call } from '../../../platform/http/call.ts'
import { tablesOf } from '../../people/index.ts'
import type { Booking, Purse, Purses } from '../model.ts'
import { type Movement, standingOf, undoUntil } from '../purse.ts'
import { askBudgets, askItems, type BudgetRow, type ItemRow } from '../store/office.ts'
import {
  askBookings,
  askGrants,
  askMovements,
  askWorksHere,
  type BookingRow,
  type GrantRow,
  type MovementRow,
} from '../store/purses.ts'
import { askMarks } from '../store/trained.ts'
import { presentTrained } from './at-tables.ts'
import { openChoice } from './locked.ts'
import { factsOf, isOnList, lastDayOf } from './present.ts'

/** Everything of one's own purses. */
async function loadPurses(call: Call) {
  const { organisationId } = call.actor
  const answers = await askTogether(call.tx, {
    here: askWorksHere(),
    budgets: askBudgets(organisationId),
    items: askItems(organisationId),
    grants: askGrants(call.actor),
    bookings: askBookings(call.actor),
    movements: askMovements(call.actor),
    marks: askMarks(organisationId),
  })
  return { ...answers, worksHere: answers.here[0]!.works }
}
type Loaded = Awaited<ReturnType<typeof loadPurses>>

/** The lines of one purse, as they are reckoned with. */
const movementsOf = (rows: readonly MovementRow[], budgetId: string): (MovementRow & Movement)[] =>
  rows.filter(row => row.budgetId === budgetId).map(row => ({ ...row, at: row.written_at }))

/** One's own purses, what can be chosen with them, and why they are there. */
export async function readPurses(call: Call): Promise<Purses> {
  const loaded = await loadPurses(call)
  const { budgets, grants, worksHere, marks } = loaded
  const byYears = budgets.some(one => one.steps.length > 0 && lastDayOf(one) >= call.today)
  return {
    today: call.today,
    worksHere,
    purses: grants.flatMap(grant => {
      const budget = budgets.find(one => one.budgetId === grant.budgetId)
      return budget ? [presentPurse(call, budget, grant, loaded)] : []
    }),
    coming: budgets
      .filter(({ opensOn }) => worksHere && opensOn > call.today)
      .toReversed()
      .map(({ budgetId, title, unit, opensOn, amount }) => ({ budgetId, title, unit, opensOn, amount })),
    trained: byYears ? presentTrained((await tablesOf(call)).own, marks) : [],
  }
}

function presentPurse(
  call: Call,
  budget: BudgetRow,
  grant: GrantRow,
  { items, bookings, movements }: Loaded,
): Purse {
  const own = movementsOf(movements, budget.budgetId)
  const balance = own.at(-1)?.balance ?? 0
  const { free, freeUntil, over } = standingOf({ balance, movements: own }, lastDayOf(budget), call.now)
  const of = (kind: Movement['kind']) =>
    own.filter(one => one.kind === kind).reduce((sum, one) => sum + one.amount, 0)
  return {
    ...factsOf(budget),
    given: { amount: grant.amount, years: grant.years },
    asWage: grant.form === 'wage',
    free,
    freeUntil: freeUntil?.toISOString() ?? null,
    laidDown: -(of('book') + of('undo')) + 0,
    // Over is over, also in the hours before its line is written.
    lapsed: over - of('lapse'),
    items: budget.mostAtOnce === null ? items.filter(item => isOnList(item, budget)).map(presentItem) : [],
    bookings: bookings
      .filter(({ budgetId }) => budgetId === budget.budgetId)
      .map(row => presentBooking(call, row)),
    movements: own.map(({ number, kind, amount, balance: after, at }) => ({
      number,
      kind,
      amount,
      balance: after,
      on: dayOf(at),
    })),
  }
}

const presentItem = ({ places: _, version: __, retiredOn: ___, ...item }: ItemRow) => item

function presentBooking(call: Call, row: BookingRow): Booking {
  const until = undoUntil(row.booked_at)
  return {
    bookingId: row.bookingId,
    itemId: row.itemId,
    what: row.locked === null ? row.title : openChoice(call.vault(), { ...row, locked: row.locked }),
    provider: row.provider,
    price: row.price,
    reference: row.reference,
    bookedOn: dayOf(row.booked_at),
    undoUntil: row.undone_at === null && call.now <= until ? until.toISOString() : null,
    undoneOn: row.undone_at && dayOf(row.undone_at),
  }
}
