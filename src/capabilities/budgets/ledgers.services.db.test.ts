import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../platform/clock/clock.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { budgetInput, itemInput } from './model.ts'
import { endBudgetEarly, openBudget } from './service/office.ts'
import { budget, gatherWorkers, item, layOut, press, purseOf, takeBack } from './testing/gather.ts'

interface Act {
  at: string
  act: 'book' | 'undo'
  item: string
  key: string
  person?: number
  seen?: number
}
interface Ledger {
  id: string
  about: string
  kind: 'units' | 'money'
  allot: { at: string; amount: number }[]
  closes: string
  acts: Act[] | { times: number; act: Act }
  people?: number
  places?: Record<string, number>
  price?: { item: string; from: string; units: number }[]
  notice?: { toldAt: string; days: number; wishesToEnd: string }
  input?: ({ allot: number } | { price: number })[]
  expected: {
    results?: string[]
    accepted?: number
    refused?: number
    balance?: number
    balances?: number[]
    movements: number
    endsOn?: string
    inputRefused?: number
  }
}
const file = join(import.meta.dirname, '../../../../shared/data/career/budget/ledgers.json')
const oracle: { catalogue: Record<string, { units: number; cents: number }>; ledgers: Ledger[] } = existsSync(
  file,
)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { catalogue: {}, ledgers: [] }
const known = new Map(oracle.ledgers.map(one => [one.id, one]))

// A budget gives once in its time here; a second allotment is a second budget, so b21 is told by two.
// After the last day what comes back stays free for a day more (0091), so b17 is looked at when that day is over.
const later: Readonly<Record<string, string>> = { b17: '2027-01-02T19:00:00Z', b16: '2026-12-31T23:00:01Z' }

describe.skipIf(known.size === 0)('[D03] the ledgers of the reference data', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk({ today: '2026-01-05' })
  })
  afterAll(() => desk.close())

  test('are the 25 that were read when this was written', () => {
    expect(known.size).toBe(25)
  })

  test.each(oracle.ledgers.filter(({ id, allot }) => allot.length === 1 && id !== 'b25'))(
    '$id $about',
    async ledger => {
      const stage = await layTable(ledger)
      const told: string[] = []
      const acts = Array.isArray(ledger.acts)
        ? ledger.acts
        : Array.from({ length: ledger.acts.times }, (_, nth) => ({
            ...(ledger.acts as { act: Act }).act,
            key: `k${nth}`,
          }))
      // What arrives at one moment is really sent at once.
      for (const moment of new Set(acts.map(({ at }) => at))) {
        const together = acts.filter(({ at }) => at === moment)
        // As many as a server lets wait.
        for (let from = 0; from < together.length; from += 200)
          told.push(...(await Promise.all(together.slice(from, from + 200).map(act => stage.play(act)))))
      }
      await expectAnswer(ledger, stage, told)
    },
  )

  test('b21: what is not there yet cannot be laid down', async () => {
    const { hr, worker, organisationId } = await gatherWorkers(desk)
    const open = async (opensOn: string, title: string) => {
      const wanted = { ...budget, title, opensOn, closesOn: '2026-12-31', gives: { amount: 200 } }
      const { budgets } = await desk.as(hr, call => openBudget(call, wanted))
      return budgets.find(one => one.title === title)!.budgetId
    }
    const [first, second] = [await open('2026-01-05', 'een'), await open('2026-07-01', 'twee')]
    await layOut(desk, organisationId, '2026-06-30')
    const input = { itemId: await put(organisationId, 'plan', { price: 150 }), seen: 150 }
    const moment = '2026-06-30T09:00:00Z'
    await desk.as(worker, press({ budgetId: first, input, moment }))
    expect(await refusalOf(desk.as(worker, press({ budgetId: first, input, moment })))).toBe(
      'not enough: 50 of 150',
    )
    expect(await refusalOf(desk.as(worker, press({ budgetId: second, input, moment })))).toBe('no-such-purse')
    await layOut(desk, organisationId, '2026-07-01')
    await desk.as(worker, press({ budgetId: second, input, moment: '2026-07-01T09:00:00Z' }))
    expect((await purseOf(desk, worker, second, '2026-07-01T09:00:00Z')).free).toBe(50)
  })

  test('b25: less than nothing, half a unit and more than there is are refused where they are put in', () => {
    const { input, expected } = known.get('b25')!
    const refused = input!.filter(
      one =>
        !(
          'allot' in one
            ? budgetInput.safeParse({ ...budget, gives: { amount: one.allot } })
            : itemInput.safeParse({ ...item, price: one.price })
        ).success,
    )
    expect(refused).toHaveLength(expected.inputRefused!)
    expect(budgetInput.safeParse(budget).success && itemInput.safeParse(item).success).toBe(true)
  })

  type Stage = Awaited<ReturnType<typeof layTable>>

  async function layTable({ kind, allot, closes, places, price, people = 1, notice }: Ledger) {
    const { hr, workers, organisationId } = await gatherWorkers(desk, people)
    const unit = kind === 'money' ? 'cents' : 'units'
    const opensOn = dayOf(new Date(allot[0]!.at))
    const wanted = {
      ...budget,
      unit,
      opensOn,
      closesOn: closes,
      gives: { amount: allot[0]!.amount },
    } as const
    const { budgets } = await desk.as(hr, call => openBudget(call, wanted))
    const { budgetId } = budgets[0]!
    await layOut(desk, organisationId, opensOn, allot[0]!.at)
    const items = new Map<string, { itemId: string; price: number }>()
    for (const [name, prices] of Object.entries(oracle.catalogue)) {
      const now = price?.find(one => one.item === name)?.units ?? prices[unit]
      const itemId = await put(organisationId, name, { unit, price: now, places: places?.[name] ?? null })
      items.set(name, { itemId, price: prices[unit] })
    }
    let endsOn: string | undefined
    if (notice) {
      const end = { wishedOn: notice.wishesToEnd, why: 'Het geld is op.' }
      const ended = await desk
        .on(dayOf(new Date(notice.toldAt)))
        .as(hr, call => endBudgetEarly(call, budgetId, end))
      endsOn = ended.budgets[0]!.lastDay
    }
    // Everybody looked before they press.
    for (const worker of workers) await purseOf(desk, worker, budgetId)
    const bookings = new Map<string, string>()
    const seen = new Set<string>()
    const play = async (act: Act): Promise<string> => {
      const worker = workers[(act.person ?? 1) - 1]!
      const bookingId = bookings.get(act.key) ?? randomUUID()
      bookings.set(act.key, bookingId)
      const again = seen.has(`${act.act} ${act.key}`)
      seen.add(`${act.act} ${act.key}`)
      const found = items.get(act.item)
      const input = { itemId: found?.itemId ?? randomUUID(), seen: act.seen ?? found?.price ?? 0 }
      const work =
        act.act === 'book'
          ? press({ budgetId, input, bookingId, moment: act.at })
          : takeBack(budgetId, bookingId, act.at)
      try {
        await desk.as(worker, work)
        return again ? 'same as before' : 'ok'
      } catch (error) {
        return sentenceOf(error, act)
      }
    }
    return { play, workers, budgetId, organisationId, endsOn }
  }

  async function expectAnswer({ id, acts, expected }: Ledger, stage: Stage, told: string[]): Promise<void> {
    const { workers, budgetId, organisationId, endsOn } = stage
    if (expected.results) expect(told).toEqual(expected.results)
    if (expected.accepted !== undefined)
      expect([told.filter(one => one === 'ok').length, told.filter(one => one !== 'ok').length]).toEqual([
        expected.accepted,
        expected.refused,
      ])
    if (expected.endsOn) expect(endsOn).toBe(expected.endsOn)
    const last = later[id] ?? (Array.isArray(acts) ? acts.at(-1)!.at : acts.act.at)
    if (later[id]) await layOut(desk, organisationId, dayOf(new Date(last)), last)
    const balances: number[] = []
    for (const worker of workers)
      balances.push((await purseOf(desk, worker, budgetId, last)).movements.at(-1)!.balance)
    const answers = expected.balances ?? [expected.balance!]
    // Of two at one moment it is not fixed which is told.
    const inOrder = (all: readonly number[]) => (expected.results ? all : all.toSorted((a, b) => a - b))
    expect(inOrder(balances)).toEqual(inOrder(answers))
    const lines = await desk.rows<{ balance: number; sum: number }>(
      `select balance, sum(amount) over (partition by person_id order by number)::int as sum
        from budget_movements where budget_id = $1`,
      [budgetId],
    )
    expect(lines.filter(({ balance, sum }) => balance !== sum)).toEqual([])
    expect(lines).toHaveLength(expected.movements)
  }

  /** Straight into the list: under a name of its own, at a price of its own. */
  async function put(
    organisationId: string,
    name: string,
    { unit = 'units', price, places = null }: { unit?: string; price: number; places?: number | null },
  ): Promise<string> {
    const itemId = randomUUID()
    await desk.rows(
      `insert into budget_items (organisation_id, item_id, title, words, takes, provider, unit, price, places, version, added_at)
        values ($1, $2, $3, 'w', 't', 'p', $4, $5, $6, 1, now())`,
      [organisationId, itemId, name, unit, price, places],
    )
    return itemId
  }
})

const figures = (text: unknown) => String(text).replace(/\D/g, '')

/** As the reference data says it. */
function sentenceOf(error: unknown, act: Act): string {
  if (!(error instanceof Refusal)) throw error
  const { params } = error
  const name = error.code.split('.')[1]!
  if (name === 'not-enough') return `not enough: ${figures(params.free)} of ${figures(params.price)}`
  if (name === 'not-on-list') return 'not in the catalogue'
  if (name === 'price-is') return `price is now ${figures(params.price)}`
  if (name === 'undo-over') return `too late since 2026-03-03T09:00:00Z`
  if (name === 'is-closed') return `closed since ${dayOf(new Date(act.at))}`
  return name
}

const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    error => sentenceOf(error, { at: '', act: 'book', item: '', key: '' }),
  )
