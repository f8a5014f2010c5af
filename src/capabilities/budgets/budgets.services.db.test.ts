import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import {
  addItem,
  changeItem,
  endBudgetEarly,
  readBudgets,
  readReference,
  takeOffItem,
} from './service/office.ts'
import { readPurses } from './service/purses.ts'
import { sayTrained, takeBackTrained } from './service/trained.ts'
import {
  budget,
  budgetsFor,
  byYears,
  change,
  gatherWorkers,
  item,
  layOut,
  listed,
  opened,
  press,
  purseOf,
  takeBack,
  wish,
} from './testing/gather.ts'
import { budgetsNl } from './text/nl.ts'

const ownWords = 'Een cursus timmeren bij Joke'

describe('budgets', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  test('[D03] 300 of 1,000 leaves 700, at once and with nobody’s yes, and what is not on the list is refused', async () => {
    const { hr, worker, organisationId } = await gatherWorkers(desk)
    const budgetId = await opened(desk, { hr, organisationId })
    const input = await wish(desk, hr)
    const made = await desk.as(worker, press({ budgetId, input }))
    expect(made).toMatchObject({ free: 700, undone: false })
    const purse = await purseOf(desk, worker, budgetId)
    expect(purse).toMatchObject({ free: 700, laidDown: 300, lapsed: 0 })
    expect(purse.bookings).toMatchObject([{ itemId: input.itemId, price: 300, undoneOn: null }])
    const wine = { itemId: randomUUID(), seen: 1 }
    expect(await desk.refused(worker, press({ budgetId, input: wine }))).toBe('budgets.not-on-list')
    // No column says that somebody still has to approve.
    const columns = await desk.rows<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'budget_bookings'`,
    )
    expect(columns.filter(({ name }) => /approv|state|status|granted|decided/.test(name))).toEqual([])
  })

  test('[D03] in the database: not below nought, not at another price, not past the last place, not for another', async () => {
    const { hr, workers, organisationId } = await gatherWorkers(desk, 2)
    const [worker, other] = workers as [string, string]
    const budgetId = await opened(desk, { hr, organisationId }, { gives: { amount: 100 } })
    const itemId = await listed(desk, hr, { price: 60, places: 1 })
    const bookingId = randomUUID()
    const line = (number: number, amount: number, balance: number, of = worker) => ({
      organisation_id: organisationId,
      budget_id: budgetId,
      person_id: of,
      number,
      kind: 'book' as const,
      amount,
      balance,
      booking_id: bookingId,
      at: new Date(),
    })
    const booking = (price: number, id = bookingId, of = worker) => ({
      organisation_id: organisationId,
      booking_id: id,
      budget_id: budgetId,
      person_id: of,
      item_id: itemId,
      price,
      reference: `AAAA-${id.slice(0, 4).toUpperCase()}`,
      booked_at: new Date(),
    })
    const tries = (of: string, work: Parameters<Desk['as']>[1]) => expect(desk.as(of, work)).rejects
    await tries(worker, ({ tx }) => tx.insertInto('budget_bookings').values(booking(59)).execute()).toThrow()
    await tries(worker, ({ tx }) =>
      tx
        .insertInto('budget_bookings')
        .values(booking(60, bookingId, other))
        .execute(),
    ).toThrow()
    await desk.as(worker, ({ tx }) => tx.insertInto('budget_bookings').values(booking(60)).execute())
    for (const wrong of [line(2, -60, 41), line(3, -60, 40), line(2, -50, 50), line(2, -60, 40, other)])
      await tries(worker, ({ tx }) => tx.insertInto('budget_movements').values(wrong).execute()).toThrow()
    await desk.as(worker, ({ tx }) =>
      tx
        .insertInto('budget_movements')
        .values(line(2, -60, 40))
        .execute(),
    )
    await tries(other, ({ tx }) =>
      tx
        .insertInto('budget_bookings')
        .values(booking(60, randomUUID(), other))
        .execute(),
    ).toThrow()
    expect(await desk.rows('select * from budget_movements where balance < 0')).toEqual([])
  })

  test('[D03] what somebody chose is read by nobody else: not HR, not who leads, not a colleague', async () => {
    const { hr, manager, workers, organisationId } = await gatherWorkers(desk, 2)
    const [worker, colleague] = workers as [string, string]
    const budgetId = await opened(desk, { hr, organisationId }, byYears)
    const { reference } = await desk.as(
      worker,
      press({ budgetId, input: { words: ownWords, price: 20_000 } }),
    )
    for (const personId of [hr, manager, colleague]) {
      const seen = await desk.as(personId, async ({ tx }) => [
        await tx.selectFrom('budget_bookings').selectAll().execute(),
        await tx.selectFrom('budget_movements').selectAll().where('person_id', '=', worker).execute(),
        await tx.selectFrom('budget_grants').selectAll().where('person_id', '=', worker).execute(),
      ])
      expect(seen).toEqual([[], [], []])
    }
    // A bill is known by its reference: HR reads what and how much, and not who or which words.
    const known = await desk.as(hr, call => readReference(call, reference.toLowerCase()))
    expect(known).toEqual({ title: null, unit: 'cents', price: 20_000, undone: false })
    expect(JSON.stringify(await budgetsFor(desk, hr))).not.toContain(ownWords)
    expect(await desk.rows(`select * from budget_bookings where locked ilike '%timmeren%'`)).toEqual([])
    const { purses } = await desk.as(worker, readPurses)
    expect(purses[0]!.bookings[0]!.what).toBe(ownWords)
  })

  test('[D04] why it is there, and how long beforehand its end is told, stands with every purse', async () => {
    const { hr, worker, organisationId } = await gatherWorkers(desk)
    const budgetId = await opened(desk, { hr, organisationId })
    expect(await purseOf(desk, worker, budgetId)).toMatchObject({
      reason: 'long-tenures',
      why: budget.why,
      noticeDays: 90,
      lastDay: '2026-12-31',
      ending: null,
    })
    await desk.as(hr, call =>
      endBudgetEarly(call, budgetId, { wishedOn: '2026-09-15', why: 'Het geld is op.' }),
    )
    const purse = await purseOf(desk, worker, budgetId)
    // Ninety days after everybody was told, whatever day was wished.
    expect(purse.ending).toEqual({ toldOn: '2026-09-01', lastDay: '2026-11-30', why: 'Het geld is op.' })
    const rings = await desk.rows<{ at: string }>('select at from bell_rings where person_id = $1', [worker])
    expect(rings.map(({ at }) => at)).toEqual(['/purse'])
    const shorter = desk.rows(`update budgets set ends_on = '2026-10-01' where budget_id = $1`, [budgetId])
    await expect(shorter).rejects.toThrow()
  })

  test('[D05] by years of work, and as wage once both had said so by its first day: never both', async () => {
    const { hr, manager, workers, where, organisationId } = await gatherWorkers(desk, 2, '2024-09-02')
    const { build } = desk
    const [worker, colleague] = workers as [string, string]
    const veteran = await build.person(organisationId)
    const hers = await build.relation(where, veteran, manager, { from: '2021-09-01' })
    await desk.as(veteran, call => sayTrained(call, hers))
    const open = (opensOn: string) =>
      opened(desk.on(opensOn), { hr, organisationId }, { ...byYears, opensOn, closesOn: '2027-08-31' })
    const first = await open('2026-09-01')
    const given = async (of: string, budgetId: string) => {
      const { given: gave, asWage } = await purseOf(desk.on('2027-01-01'), of, budgetId)
      return [gave.amount, gave.years, asWage]
    }
    // One of two is not both; a day before two years is one.
    expect(await given(veteran, first)).toEqual([75_000, 5, false])
    expect(await given(worker, first)).toEqual([150_000, 1, false])
    await desk.as(manager, call => sayTrained(call, hers))
    const second = await open('2026-09-02')
    expect(await given(veteran, second)).toEqual([75_000, 5, true])
    expect(await given(colleague, second)).toEqual([100_000, 2, false])
    const { budgets } = await budgetsFor(desk.on('2026-09-02'), hr)
    const wages = budgets.find(one => one.budgetId === second)!.wages!
    expect(wages.map(({ personId, amount }) => [personId, amount])).toEqual([[veteran, 75_000]])
    const purse = await desk.rows('select * from budget_movements where budget_id = $1 and person_id = $2', [
      second,
      veteran,
    ])
    expect(purse).toEqual([])
    await desk.as(manager, call => takeBackTrained(call, hers))
    const third = await open('2026-09-03')
    expect(await given(veteran, third)).toEqual([75_000, 5, false])
    // One line for somebody in a period, whatever form: the database has no room for both.
    await expect(
      desk.rows(
        `insert into budget_grants select organisation_id, budget_id, person_id, 'purse', amount, years, counted_on, granted_at
          from budget_grants where budget_id = $1 and person_id = $2`,
        [second, veteran],
      ),
    ).rejects.toThrow()
  })

  test('[D06] up to the limit one’s own choice is had in one press, without anybody; above it the way is told', async () => {
    const { hr, worker, organisationId } = await gatherWorkers(desk)
    const budgetId = await opened(desk, { hr, organisationId }, { ...byYears, gives: { amount: 60_000 } })
    expect(
      await desk.as(worker, press({ budgetId, input: { words: ownWords, price: 50_000 } })),
    ).toMatchObject({
      free: 10_000,
    })
    const above = { words: ownWords, price: 50_001 }
    expect(await desk.refused(worker, press({ budgetId, input: above }))).toBe('budgets.above-limit')
    expect(budgetsNl.refusals['above-limit'].next).toContain('Leg het op tafel')
  })

  test('what a moment later is the same again changes nothing, and laying ready twice gives once', async () => {
    const { hr, worker, organisationId } = await gatherWorkers(desk)
    const budgetId = await opened(desk, { hr, organisationId })
    await Promise.all([
      layOut(desk, organisationId, '2026-09-01'),
      layOut(desk, organisationId, '2026-09-01'),
    ])
    const input = await wish(desk, hr)
    const bookingId = randomUUID()
    const [one, other] = [
      await desk.as(worker, press({ budgetId, input, bookingId })),
      await desk.as(worker, press({ budgetId, input, bookingId })),
    ]
    expect(one).toEqual(other)
    const { movements } = await purseOf(desk, worker, budgetId)
    expect(movements.map(({ kind, balance }) => [kind, balance])).toEqual([
      ['allot', 1000],
      ['book', 700],
    ])
  })

  test('the work without a request lets lapse what is over, once, while its owner presses', async () => {
    const { hr, worker, organisationId } = await gatherWorkers(desk)
    const budgetId = await opened(desk, { hr, organisationId }, { closesOn: '2026-09-30' })
    const input = await wish(desk, hr)
    const bookingId = randomUUID()
    await desk.as(worker, press({ budgetId, input, bookingId, moment: '2026-09-30T20:00:00Z' }))
    const late = '2026-10-01T08:00:00Z'
    await Promise.all([
      layOut(desk, organisationId, '2026-10-01', late),
      layOut(desk, organisationId, '2026-10-01', late),
      desk.as(worker, takeBack(budgetId, bookingId, late)),
    ])
    expect(await purseOf(desk, worker, budgetId, late)).toMatchObject({ free: 300, lapsed: 700 })
    await layOut(desk, organisationId, '2026-10-02', '2026-10-02T08:00:00Z')
    const over = await purseOf(desk, worker, budgetId, '2026-10-02T08:00:01Z')
    expect(over).toMatchObject({ free: 0, lapsed: 1000 })
    expect(over.movements.map(({ kind, amount }) => [kind, amount])).toEqual(
      expect.arrayContaining([
        ['lapse', -700],
        ['undo', 300],
        ['lapse', -300],
      ]),
    )
  })

  test('two people of HR who change the same thing: the second is told, and nothing is lost', async () => {
    const { hr } = await gatherWorkers(desk)
    const { items } = await desk.as(hr, call => addItem(call, item))
    const { itemId } = items[0]!
    await desk.as(hr, call => changeItem(call, itemId, { ...change, price: 350, version: 1 }))
    expect(
      await desk.refused(hr, call => changeItem(call, itemId, { ...change, price: 250, version: 1 })),
    ).toBe('budgets.item-changed')
    expect((await budgetsFor(desk, hr)).items[0]).toMatchObject({ price: 350, version: 2 })
  })

  test('[D16] a choice says whether its diploma is generally recognised and at which level, and how much of the list is', async () => {
    const { hr, worker, organisationId } = await gatherWorkers(desk)
    const before = (await desk.as(hr, readBudgets)).portable
    await opened(desk, { hr, organisationId })
    const counts = await listed(desk, hr, { level: 4, recognised: true })
    const plain = await listed(desk, hr)
    const gone = await listed(desk, hr, { recognised: true })
    await desk.as(hr, call => takeOffItem(call, gone))
    const { portable } = await desk.as(hr, readBudgets)
    // What is off the list counts no more.
    expect(portable).toEqual({ items: before.items + 2, recognised: before.recognised + 1 })
    const { purses } = await desk.as(worker, readPurses)
    const worthOf = (itemId: string) => {
      const { level, recognised } = purses[0]!.items.find(one => one.itemId === itemId)!
      return { level, recognised }
    }
    expect(worthOf(counts)).toEqual({ level: 4, recognised: true })
    expect(worthOf(plain)).toEqual({ level: null, recognised: false })
    await desk.as(hr, call => changeItem(call, plain, { ...change, version: 1, level: 2, recognised: true }))
    expect((await desk.as(hr, readBudgets)).portable.recognised).toBe(before.recognised + 2)
  })
})
