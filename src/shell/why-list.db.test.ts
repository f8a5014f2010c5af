import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../db/demo/random.ts'
import { attackFile, attackMissing } from '../../tools/ledger-attack.ts'
import { isWhole, seedsInTurn } from '../../tools/rotation.ts'
import type { WhyList } from '../capabilities/fairness/model.ts'
import { makeWhyList } from '../capabilities/fairness/service/why-making.ts'
import { questionsOfYears } from '../capabilities/overview/questions.ts'
import { addDays } from '../platform/clock/clock.ts'
import { type Decide, decideApart } from '../platform/disclosure/decide.ts'
import { publishFigures } from '../platform/disclosure/ledger.ts'
import { type Arranged, arrange, drawDeal, hire, type Worker } from './testing/arranging.ts'
import { ok } from './testing/furnished.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'
import { fileOfWhy, numbersOfWhy, type ReadDay } from './testing/why-file.ts'

/** As if there were no ledger and no smallest group. */
const off: Decide = {
  smallestGroup: 1,
  family: async ({ queries }) => queries.map(() => true),
  figures: async ({ wanted }) => wanted.map(() => true),
}

let world: TestApp
beforeAll(async () => {
  world = await startTestApp({ recorded: false })
})
afterAll(() => world.close())

const home: Arranged = {
  kind: 'place',
  dimension: 'at-home',
  reason: 'work-allows',
  compensation: 'standing-in',
}

/** An organisation in which deals are signed one by one for a year, and somebody who reads the list every day of it. */
async function readEveryDay(seed: number, decide: Decide) {
  const random = new Random(seed, 'why-list')
  const where = await world.build.organisation()
  const workers = await hire(world, where, 40 + (seed % 4) * 10)
  const reader = await world.signIn(workers[0]!.personId)
  const days: ReadDay[] = []
  let last = ''
  for (let day = '2025-07-01'; day <= '2026-07-10'; day = addDays(day, 1)) {
    for (let nth = 0; nth < 2; nth++)
      if (day <= '2026-07-05' && random.chance(0.14))
        await arrange(world.database.database, random.pick(workers), drawDeal(random), day)
    await makeWhyList(world.database.database, where.organisationId, decide, day)
    const { body } = await ok(reader.get('/api/why-list'))
    if (JSON.stringify(body) !== last) days.push({ day, numbers: numbersOfWhy(body as WhyList) })
    last = JSON.stringify(body)
  }
  return { days, people: workers.length }
}

describe('the why-list', () => {
  test('[C09] a year of deals one by one, read every day: two lists at most, each number of five or more, and none moves by fewer', async () => {
    let told = 0
    for (const seed of seedsInTurn('why-list', 1, 10, 1)) {
      const read = await readEveryDay(seed, decideApart(5))
      const lists = read.days.filter(({ numbers }) => numbers.size > 0)
      expect(lists.length).toBeLessThanOrEqual(2)
      const before = new Map<string, number>()
      for (const { numbers } of lists)
        for (const [name, { count }] of numbers) {
          expect([seed, name, count]).toEqual([seed, name, Math.max(5, count)])
          const grown = count - (before.get(name) ?? 0)
          expect([seed, name, grown === 0 || grown >= 5]).toEqual([seed, name, true])
          before.set(name, count)
        }
      told += before.size
      if (!attackMissing) expect([seed, attackFile(fileOfWhy(read))]).toEqual([seed, []])
    }
    expect(told).toBeGreaterThan(isWhole ? 60 : 3)
  })

  test.skipIf(attackMissing)('[C09] told without the ledger the same attack finds people', async () => {
    const found = attackFile(fileOfWhy(await readEveryDay(2, off)))
    expect(found.length).toBeGreaterThan(0)
  })

  test('[C09] what fewer than five have goes up into something larger, and every entry has a reason', async () => {
    const where = await world.build.organisation()
    const workers = await hire(world, where, 30)
    const each = (from: number, until: number, deal: Arranged) =>
      Promise.all(
        workers
          .slice(from, until)
          .map(worker => arrange(world.database.database, worker, deal, '2026-05-05')),
      )
    await each(0, 6, home)
    await each(6, 9, { ...home, compensation: 'none' })
    await each(9, 12, { ...home, reason: 'team-carries' })
    await each(12, 14, { ...home, dimension: 'other-location' })
    await each(14, 17, { kind: 'workload', dimension: 'lighter', reason: 'to-stay', compensation: 'none' })
    await each(17, 22, { kind: 'hours', dimension: 'more-hours', reason: 'work-asks', compensation: 'none' })
    const list = await publish(where.organisationId, workers[29]!, '2026-07-01')
    const place = list.kinds.find(({ kind }) => kind === 'place')!
    expect(list.kinds.find(({ kind }) => kind === 'workload')).toMatchObject({ told: null, entries: [] })
    expect(list.kinds.map(({ kind }) => kind)).toEqual([
      'development',
      'task',
      'hours',
      'place',
      'pay_terms',
      'career',
      'workload',
    ])
    // Nine work at home because the work allows it; of the six and the three nothing is told apart, and of the other five together.
    expect(place).toMatchObject({
      told: { count: 14 },
      entries: [{ dimension: 'at-home', reason: 'work-allows', count: 9, returns: [] }],
    })
    expect(list.all).toMatchObject({ count: 22 })
  })

  test('[C09] a deal of the half-year that runs waits, and so does a sixth beside five', async () => {
    const where = await world.build.organisation()
    const workers = await hire(world, where, 30)
    const sign = (from: number, until: number, on: string) =>
      Promise.all(
        workers.slice(from, until).map(worker => arrange(world.database.database, worker, home, on)),
      )
    const countOf = (list: WhyList) => list.kinds.find(({ kind }) => kind === 'place')!.told
    const hours: Arranged = {
      kind: 'hours',
      dimension: 'more-hours',
      reason: 'work-asks',
      compensation: 'none',
    }
    for (const worker of workers.slice(20, 26))
      await arrange(world.database.database, worker, hours, '2025-11-01')
    await sign(0, 6, '2025-12-01')
    const first = await publish(where.organisationId, workers[29]!, '2026-01-01')
    expect(countOf(first)).toEqual({ count: 6, until: '2025-12-31' })
    await sign(6, 9, '2026-02-01')
    expect(countOf(await publish(where.organisationId, workers[29]!, '2026-03-01'))).toEqual(countOf(first))
    // Three came in, too few for a new number: the old one stands, with its day.
    const second = await publish(where.organisationId, workers[29]!, '2026-07-01')
    expect([second.until, countOf(second)]).toEqual(['2026-06-30', countOf(first)])
    await sign(9, 12, '2026-08-01')
    expect(countOf(await publish(where.organisationId, workers[29]!, '2027-01-01'))).toEqual({
      count: 12,
      until: '2026-12-31',
    })
  })

  test('[C09] the yearly overview is decided beside it: what came in since the half-year does not follow', async () => {
    const overviewMay = async (withList: boolean, value: number) => {
      const where = await world.build.organisation()
      const workers = await hire(world, where, 30)
      const hours: Arranged = {
        kind: 'hours',
        dimension: 'more-hours',
        reason: 'work-asks',
        compensation: 'none',
      }
      const each = async (from: number, until: number, deal: Arranged, on: string) => {
        for (const worker of workers.slice(from, until))
          await arrange(world.database.database, worker, deal, on)
      }
      await each(15, 22, hours, '2026-02-01')
      await each(0, 7, home, '2026-03-01')
      if (withList) await publish(where.organisationId, workers[29]!, '2026-07-01')
      const publication = {
        organisationId: where.organisationId,
        by: 'overview',
        on: '2027-02-01',
        questions: questionsOfYears,
      }
      const people = workers.map(({ personId }) => personId)
      const figure = { kind: 'count', subject: 'deal.place', when: '2026', value, people } as const
      return publishFigures(world.database.database, publication, decideApart(5), ledger =>
        ledger.decide([figure]),
      )
    }
    expect(await overviewMay(false, 9)).toEqual([true])
    // Seven by the half-year, on the list: two of the second half.
    expect(await overviewMay(true, 9)).toEqual([false])
    expect(await overviewMay(true, 13)).toEqual([true])
  })

  async function publish(organisationId: string, reader: Worker, day: string): Promise<WhyList> {
    await makeWhyList(world.database.database, organisationId, decideApart(5), day)
    const client = await world.signIn(reader.personId)
    return (await ok(client.get('/api/why-list'))).body as WhyList
  }
})
