import { book } from '../../../src/capabilities/budgets/service/booking.ts'
import { giveOutAll } from '../../../src/capabilities/budgets/service/laying.ts'
import { addItem, openBudget, readBudgets } from '../../../src/capabilities/budgets/service/office.ts'
import { sayTrained } from '../../../src/capabilities/budgets/service/trained.ts'
import type { Tx } from '../../../src/platform/db/database.ts'
import { demoDay } from '../people.ts'
import type { Ids } from '../random.ts'
import type { Scene } from './scene.ts'

const opensOn = '2026-01-05'

const noWorth = { level: null, recognised: false }
/** Reading figures, having experience recognised and writing count elsewhere too: by their places on the list. */
const worth: Readonly<Record<number, { level: number | null; recognised: boolean }>> = {
  2: { level: 3, recognised: true },
  6: { level: null, recognised: true },
  11: { level: 2, recognised: true },
}

/**
 * Since January everybody has a thousand units for a list of fourteen, and money to learn with by years of work; two had said
 * that one of them is fully trained, so that one gets it as wage. Samira chose one thing, Bram another of his own.
 */
export async function openBudgets(
  { act, demo, words, personOf, tableOf }: Scene,
  tx: Tx,
  ids: Ids,
): Promise<void> {
  const { ahead, learning, next, items, choice } = words.scenes.budgets
  const hr = personOf('marieke')
  const { organisationId } = demo.register
  const trained = tableOf(personOf('ineke'))
  for (const personId of [trained.employee, trained.manager])
    await act(personId, call => sayTrained(call, trained.relationId), '2025-11-03')
  const year = { opensOn, closesOn: '2026-12-31', noticeDays: 180 } as const
  const list = { unit: 'units', gives: { amount: 1000 }, mostAtOnce: null, reason: 'long-tenures' } as const
  await act(hr, call => openBudget(call, { ...year, ...list, ...ahead }), opensOn)
  const steps = [
    { years: 0, amount: 150_000 },
    { years: 2, amount: 100_000 },
    { years: 5, amount: 75_000 },
    { years: 10, amount: 50_000 },
  ]
  const own = { unit: 'cents', gives: { steps }, mostAtOnce: 50_000, reason: 'other' } as const
  await act(hr, call => openBudget(call, { ...year, ...own, ...learning }), opensOn)
  const coming = { ...year, opensOn: '2027-01-01', closesOn: '2027-12-31' }
  await act(hr, call => openBudget(call, { ...coming, ...list, ...next }))
  for (const [nth, { price, places = null, ...item }] of items.entries())
    await act(
      hr,
      call => addItem(call, { ...item, ...(worth[nth] ?? noWorth), unit: 'units', price, places }),
      opensOn,
    )
  for (const today of [opensOn, demoDay])
    await giveOutAll(tx, { organisationId, today, now: new Date(`${today}T06:00:00Z`) })

  const kept = await act(hr, readBudgets)
  const idOf = (title: string) => kept.budgets.find(one => one.title === title)!.budgetId
  const first = kept.items.find(one => one.title === items[0]!.title)!
  await act(
    personOf('samira'),
    call =>
      book(
        call,
        { budgetId: idOf(ahead.title), bookingId: ids.next('scene') },
        { itemId: first.itemId, seen: first.price },
      ),
    '2026-06-15',
  )
  await act(
    personOf('bram'),
    call =>
      book(
        call,
        { budgetId: idOf(learning.title), bookingId: ids.next('scene') },
        { words: choice, price: 38_500 },
      ),
    '2026-05-11',
  )
}
