import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { changeItem, endBudgetEarly, openBudget, readReference, takeOffItem } from './service/office.ts'
import { sayTrained, takeBackTrained } from './service/trained.ts'
import {
  budget,
  byYears,
  change,
  gatherWorkers,
  item,
  listed,
  opened,
  press,
  takeBack,
  wish,
} from './testing/gather.ts'
import { budgetsNl } from './text/nl.ts'

describe('what a budget refuses', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const words = 'Een cursus timmeren bij Joke'

  tryRefusals('budgets', budgetsNl.refusals, () => desk, {
    'only-hr': async () => {
      const { worker } = await gatherWorkers(desk)
      return desk.refused(worker, call => openBudget(call, budget))
    },
    'works-elsewhere': async () => {
      const { hr, manager, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId })
      return desk.refused(manager, press({ budgetId, input: await wish(desk, hr) }))
    },
    'opens-in-the-past': async () => {
      const { hr } = await gatherWorkers(desk)
      return desk.refused(hr, call => openBudget(call, { ...budget, opensOn: '2026-08-31' }))
    },
    'closes-before': async () => {
      const { hr } = await gatherWorkers(desk)
      return desk.refused(hr, call => openBudget(call, { ...budget, closesOn: '2026-08-31' }))
    },
    'too-long': async () => {
      const { hr } = await gatherWorkers(desk)
      return desk.refused(hr, call => openBudget(call, { ...budget, closesOn: '2029-09-01' }))
    },
    'years-twice': async () => {
      const { hr } = await gatherWorkers(desk)
      const steps = [
        { years: 0, amount: 1 },
        { years: 0, amount: 2 },
      ]
      return desk.refused(hr, call => openBudget(call, { ...budget, gives: { steps } }))
    },
    'years-missing': async () => {
      const { hr } = await gatherWorkers(desk)
      return desk.refused(hr, call =>
        openBudget(call, { ...budget, gives: { steps: [{ years: 1, amount: 1 }] } }),
      )
    },
    'no-such-budget': async () => {
      const { hr } = await gatherWorkers(desk)
      return desk.refused(hr, call =>
        endBudgetEarly(call, randomUUID(), { wishedOn: '2026-10-01', why: 'Op.' }),
      )
    },
    'is-closed': async () => {
      const { hr, worker, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId })
      const input = await wish(desk, hr)
      return desk.on('2027-01-01').refused(worker, press({ budgetId, input }))
    },
    'ends-already': async () => {
      const { hr, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId })
      const end = { wishedOn: '2026-10-01', why: 'Op.' }
      await desk.as(hr, call => endBudgetEarly(call, budgetId, end))
      return desk.refused(hr, call => endBudgetEarly(call, budgetId, end))
    },
    'ends-in-the-past': async () => {
      const { hr, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId })
      return desk.refused(hr, call => endBudgetEarly(call, budgetId, { wishedOn: '2026-08-31', why: 'Op.' }))
    },
    'ends-anyway': async () => {
      const { hr, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId }, { noticeDays: 300 })
      return desk.refused(hr, call => endBudgetEarly(call, budgetId, { wishedOn: '2026-10-01', why: 'Op.' }))
    },
    'no-such-item': async () => {
      const { hr } = await gatherWorkers(desk)
      return desk.refused(hr, call => takeOffItem(call, randomUUID()))
    },
    'item-gone': async () => {
      const { hr } = await gatherWorkers(desk)
      const itemId = await listed(desk, hr)
      await desk.as(hr, call => takeOffItem(call, itemId))
      return desk.refused(hr, call => takeOffItem(call, itemId))
    },
    'item-changed': async () => {
      const { hr } = await gatherWorkers(desk)
      const itemId = await listed(desk, hr)
      await desk.as(hr, call => changeItem(call, itemId, { ...change, version: 1 }))
      return desk.refused(hr, call => changeItem(call, itemId, { ...change, version: 1 }))
    },
    'no-such-reference': async () => {
      const { hr } = await gatherWorkers(desk)
      return desk.refused(hr, call => readReference(call, 'AAAA-BBBB'))
    },
    'no-such-purse': async () => {
      const { worker } = await gatherWorkers(desk)
      return desk.refused(worker, press({ budgetId: randomUUID(), input: { itemId: randomUUID(), seen: 1 } }))
    },
    'is-wage': async () => {
      const { hr, manager, worker, relationId, organisationId } = await gatherWorkers(desk)
      for (const who of [worker, manager]) await desk.as(who, call => sayTrained(call, relationId))
      const budgetId = await opened(desk, { hr, organisationId }, byYears)
      return desk.refused(worker, press({ budgetId, input: { words, price: 1 } }))
    },
    'not-open': async () => {
      const { hr, worker, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId }, { opensOn: '2026-09-10' })
      const input = await wish(desk, hr)
      return desk.refused(worker, press({ budgetId, input }))
    },
    'not-on-list': async () => {
      const { hr, worker, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId })
      return desk.refused(worker, press({ budgetId, input: { words, price: 1 } }))
    },
    'above-limit': async () => {
      const { hr, worker, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId }, byYears)
      return desk.refused(worker, press({ budgetId, input: { words, price: 50_001 } }))
    },
    'price-is': async () => {
      const { hr, worker, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId })
      const { itemId } = await wish(desk, hr)
      return desk.refused(worker, press({ budgetId, input: { itemId, seen: 299 } }))
    },
    full: async () => {
      const { hr, workers, organisationId } = await gatherWorkers(desk, 2)
      const budgetId = await opened(desk, { hr, organisationId })
      const input = { itemId: await listed(desk, hr, { places: 1 }), seen: item.price }
      await desk.as(workers[0]!, press({ budgetId, input }))
      return desk.refused(workers[1]!, press({ budgetId, input }))
    },
    'not-enough': async () => {
      const { hr, worker, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId }, { gives: { amount: 299 } })
      return desk.refused(worker, press({ budgetId, input: await wish(desk, hr) }))
    },
    'no-such-booking': async () => {
      const { hr, workers, organisationId } = await gatherWorkers(desk, 2)
      const budgetId = await opened(desk, { hr, organisationId })
      const bookingId = randomUUID()
      await desk.as(workers[0]!, press({ budgetId, input: await wish(desk, hr), bookingId }))
      return desk.refused(workers[1]!, takeBack(budgetId, bookingId))
    },
    'undo-over': async () => {
      const { hr, worker, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId })
      const bookingId = randomUUID()
      await desk.as(
        worker,
        press({ budgetId, input: await wish(desk, hr), bookingId, moment: '2026-09-01T09:00:00Z' }),
      )
      return desk.refused(worker, takeBack(budgetId, bookingId, '2026-09-02T09:00:01Z'))
    },
    'another-booking': async () => {
      const { hr, worker, organisationId } = await gatherWorkers(desk)
      const budgetId = await opened(desk, { hr, organisationId })
      const bookingId = randomUUID()
      await desk.as(worker, press({ budgetId, input: await wish(desk, hr), bookingId }))
      return desk.refused(worker, press({ budgetId, input: await wish(desk, hr), bookingId }))
    },
    'said-already': async () => {
      const { worker, relationId } = await gatherWorkers(desk)
      await desk.as(worker, call => sayTrained(call, relationId))
      return desk.refused(worker, call => sayTrained(call, relationId))
    },
    'not-said': async () => {
      const { worker, relationId } = await gatherWorkers(desk)
      return desk.refused(worker, call => takeBackTrained(call, relationId))
    },
  })
})
