import { randomUUID } from 'node:crypto'
import { type AskerName, askers } from '../../../shell/testing/access-rows.ts'
import { type Attempts, onTable, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import type { Budgets } from '../model.ts'
import { layPurses } from '../service/laying.ts'

const budgets = '/api/budgets'
const items = '/api/budget-items'
const budget = {
  unit: 'units',
  gives: { amount: 1000 },
  mostAtOnce: null,
  reason: 'long-tenures',
  why: 'Wie hier lang werkt, kijkt vooruit.',
  noticeDays: 30,
  opensOn: '2026-09-01',
  closesOn: '2027-06-30',
}
const item = {
  words: 'Drie middagen over wat je nog wilt.',
  takes: 'drie middagen',
  provider: 'Loopbaanhuis',
  unit: 'units',
  price: 300,
  places: null,
}

/** Budgets of HR, laid ready for whoever works here; something is booked where it says so. */
export function attempts(room: Room): Attempts {
  const { world, cast } = room
  const { hr } = cast.clients
  let count = 0
  const opened = async () => {
    const title = `Budget ${++count}`
    const all = (await ok(hr.post(budgets, { ...budget, title }))).body as Budgets
    return all.budgets.find(one => one.title === title)!.budgetId
  }
  const listed = async () => {
    const title = `Keuze ${++count}`
    const all = (await ok(hr.post(items, { ...item, title }))).body as Budgets
    return all.items.find(one => one.title === title)!.itemId
  }
  const laid = async () => {
    const [budgetId, itemId] = [await opened(), await listed()]
    const today = world.app.house.clock.today()
    await layPurses(world.database.database, cast.pair.organisationId, {
      now: new Date(`${today}T10:00:00Z`),
      today,
    })
    return { budgetId, body: { itemId, seen: item.price } }
  }
  const booked = async (asker: AskerName = 'employee') => {
    const { budgetId, body } = await laid()
    const url = `/api/purses/${budgetId}/bookings/${randomUUID()}`
    await ok(cast.clients[asker].put(url, body))
    return { budgetId, url }
  }
  return {
    readPurses: plain('GET', '/api/purses'),
    bookFromPurse: async () => {
      const { budgetId, body } = await laid()
      const own = new Map(askers.map(asker => [asker, randomUUID()]))
      return asker => ({ method: 'PUT', url: `/api/purses/${budgetId}/bookings/${own.get(asker)}`, body })
    },
    undoBooking: async () => {
      const { url } = await booked()
      return () => ({ method: 'DELETE', url })
    },
    sayTrained: onTable(room, 'PUT', () => '/trained'),
    takeBackTrained: async () => {
      const aim = await onTable(room, 'DELETE', () => '/trained')()
      return async asker => {
        const attempt = await aim(asker)
        if (asker === 'employee' || asker === 'manager') await cast.clients[asker].put(attempt.url)
        return attempt
      }
    },
    readBudgets: plain('GET', budgets),
    openBudget: plain('POST', budgets, { ...budget, title: 'Zelf verder' }),
    endBudget: async () => {
      const budgetId = await opened()
      const body = { wishedOn: '2026-10-01', why: 'Het geld is op.' }
      return () => ({ method: 'POST', url: `${budgets}/${budgetId}/end`, body })
    },
    readBudgetReference: async () => {
      const { url } = await booked()
      const { body } = await ok(cast.clients.employee.get('/api/purses'))
      const all = (body as { purses: { bookings: { bookingId: string; reference: string }[] }[] }).purses
      const one = all.flatMap(({ bookings }) => bookings).find(({ bookingId }) => url.endsWith(bookingId))!
      return () => ({ method: 'GET', url: `/api/budget-references/${one.reference}` })
    },
    addBudgetItem: plain('POST', items, { ...item, title: 'Loopbaancoach' }),
    changeBudgetItem: async () => {
      const itemId = await listed()
      const { unit: _, ...rest } = item
      const body = { ...rest, title: 'Loopbaancoach', version: 1 }
      return () => ({ method: 'PUT', url: `${items}/${itemId}`, body })
    },
    takeOffBudgetItem: async () => {
      const itemId = await listed()
      return () => ({ method: 'DELETE', url: `${items}/${itemId}` })
    },
  }
}
