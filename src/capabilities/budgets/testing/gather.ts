import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Desk } from '../../../shell/testing/desk.ts'
import type { BookingInput, BudgetInput, ItemInput } from '../model.ts'
import { book, undo } from '../service/booking.ts'
import { layPurses } from '../service/laying.ts'
import { addItem, openBudget, readBudgets } from '../service/office.ts'
import { readPurses } from '../service/purses.ts'

/** Somebody of HR, one who leads, and so many whom they lead. */
export async function gatherWorkers({ build }: Desk, count = 1, since = '2020-01-01') {
  const where = await build.organisation()
  const { organisationId } = where
  const hr = await build.person(organisationId)
  await build.role(organisationId, hr, 'hr')
  const manager = await build.person(organisationId)
  const workers: string[] = []
  const tables: string[] = []
  for (let nth = 0; nth < count; nth++) {
    const worker = await build.person(organisationId)
    tables.push(await build.relation(where, worker, manager, { from: since }))
    workers.push(worker)
  }
  return { where, organisationId, hr, manager, workers, worker: workers[0]!, relationId: tables[0]! }
}

export const budget: BudgetInput = {
  title: 'Zelf verder',
  unit: 'units',
  gives: { amount: 1000 },
  mostAtOnce: null,
  reason: 'long-tenures',
  why: 'Wie hier lang werkt, kijkt vooruit.',
  noticeDays: 90,
  opensOn: '2026-09-01',
  closesOn: '2026-12-31',
}

export const item: ItemInput = {
  title: 'Ontwerp je eigen toekomst',
  words: 'Drie middagen over wat je nog wilt.',
  takes: 'drie middagen, met zes anderen',
  provider: 'Loopbaanhuis, 020 123 45 67',
  unit: 'units',
  price: 300,
  places: null,
  level: null,
  recognised: false,
}

/** Money to learn with, by years of work, in a table of no order. */
export const byYears: Partial<BudgetInput> = {
  unit: 'cents',
  mostAtOnce: 50_000,
  gives: {
    steps: [
      { years: 5, amount: 75_000 },
      { years: 0, amount: 150_000 },
      { years: 2, amount: 100_000 },
    ],
  },
}

/** What may be changed of it. */
const { unit: _, ...rest } = item
export const change = rest

/** Opened by HR, and laid ready for everybody. */
export async function opened(
  desk: Desk,
  { hr, organisationId }: { hr: string; organisationId: string },
  more: Partial<BudgetInput> = {},
): Promise<string> {
  const title = `Budget ${randomUUID()}`
  const { budgets } = await desk.as(hr, call => openBudget(call, { ...budget, ...more, title }))
  await layOut(desk, organisationId, more.opensOn ?? desk.today)
  return budgets.find(one => one.title === title)!.budgetId
}

export const layOut = (desk: Desk, organisationId: string, today: string, now = `${today}T10:00:00Z`) =>
  layPurses(desk.database.database, organisationId, { now: new Date(now), today })

export async function listed(desk: Desk, hr: string, more: Partial<ItemInput> = {}): Promise<string> {
  const title = `${item.title} ${randomUUID()}`
  const { items } = await desk.as(hr, call => addItem(call, { ...item, ...more, title }))
  return items.find(one => one.title === title)!.itemId
}

/** Something new on the list, at the price that stands there. */
export const wish = async (desk: Desk, hr: string) => ({ itemId: await listed(desk, hr), seen: item.price })

/** A call at one moment, to the second. */
export const atMoment =
  <T>(moment: string | undefined, work: (call: Call) => Promise<T>) =>
  (call: Call) =>
    work(moment === undefined ? call : { ...call, now: new Date(moment), today: dayOf(new Date(moment)) })

export interface Press {
  budgetId: string
  input: BookingInput
  bookingId?: string
  /** When; otherwise now. */
  moment?: string
}

export const press = ({ budgetId, input, bookingId = randomUUID(), moment }: Press) =>
  atMoment(moment, call => book(call, { budgetId, bookingId }, input))

export const takeBack = (budgetId: string, bookingId: string, moment?: string) =>
  atMoment(moment, call => undo(call, { budgetId, bookingId }))

/** One's own purse of a budget. */
export async function purseOf(desk: Desk, personId: string, budgetId: string, moment?: string) {
  const { purses } = await desk.as(personId, atMoment(moment, readPurses))
  return purses.find(one => one.budgetId === budgetId)!
}

export const budgetsFor = (desk: Desk, personId: string) => desk.as(personId, readBudgets)
