import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../db/demo/random.ts'
import type { LedgerFile } from '../../engines/src/disclosure/testing/ledger-file.ts'
import { attackFile, attackMissing } from '../../tools/ledger-attack.ts'
import { isWhole, seedsInTurn } from '../../tools/rotation.ts'
import type { GrantRates } from '../capabilities/fairness/model.ts'
import { makeGrantRates } from '../capabilities/fairness/service/rates-making.ts'
import { questionsOfYears } from '../capabilities/overview/questions.ts'
import { addDays } from '../platform/clock/clock.ts'
import { type Decide, decideApart } from '../platform/disclosure/decide.ts'
import { publishFigures } from '../platform/disclosure/ledger.ts'
import { arrange } from './testing/arranging.ts'
import { type Compared, hireAs, refuseDeal, request, type Traits } from './testing/asking.ts'
import type { Organisation } from './testing/builder.ts'
import { ok } from './testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

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

const kinds = ['hours', 'times', 'place', 'predictable', 'wish'] as const
type Matter = 'requests' | 'deals' | (typeof kinds)[number]
interface Asked {
  personId: string
  matter: Matter
  granted: boolean
  edition: string
}

const holder = async ({ organisationId }: Organisation, role: 'hr' | 'council'): Promise<Client> => {
  const personId = await world.build.person(organisationId)
  await world.build.role(organisationId, personId, role)
  return world.signIn(personId)
}

const place = {
  kind: 'place',
  dimension: 'at-home',
  reason: 'work-allows',
  compensation: 'none',
} as const

/** An organisation in which somebody asks something on most days of a year, and two who read the rates on every day of it. */
async function readEveryDay(seed: number, decide: Decide) {
  const random = new Random(seed, 'grant-rates')
  const where = await world.build.organisation()
  const { database } = world.database
  const people = await hireAs(
    world,
    where,
    Array.from(
      { length: 70 + (seed % 4) * 30 },
      (): Traits => ({
        kind: random.pick(['permanent', 'permanent', 'permanent', 'fixed_term', 'on_call'] as const),
        hours: random.pick([12, 16, 22, 24, 28, 32, 36]),
        birthDate: `${random.between(1962, 2003)}-06-15`,
        gender: random.pick(['woman', 'woman', 'man', 'man', 'other', null] as const),
      }),
    ),
  )
  const readers = [await holder(where, 'hr'), await holder(where, 'council')] as const
  const asked: Asked[] = []
  const days: { day: string; rates: GrantRates }[] = []
  let last = ''
  for (let day = '2025-07-01'; day <= '2026-07-10'; day = addDays(day, 1)) {
    const edition = `${day.slice(0, 4)}-${day.slice(5) > '06-30' ? 2 : 1}`
    if (day <= '2026-07-05' && random.chance(0.55)) {
      const one = random.pick(people)
      const granted = random.chance(one.hours < 20 ? 0.45 : 0.65)
      const matter = random.pick([
        'hours',
        'hours',
        'place',
        'times',
        'predictable',
        'wish',
        'deals',
      ] as const)
      asked.push({ personId: one.personId, matter, granted, edition })
      if (matter !== 'deals') await request(database, one, { kind: matter, granted, on: day })
      else if (granted) await arrange(database, one, place, day)
      else await refuseDeal(database, one, day)
    }
    await makeGrantRates(database, where.organisationId, decide, day)
    const [hr, council] = [
      await ok(readers[0].get('/api/grant-rates')),
      await ok(readers[1].get('/api/grant-rates')),
    ]
    expect(council.body).toEqual(hr.body)
    if (JSON.stringify(hr.body) !== last) days.push({ day, rates: hr.body as GrantRates })
    last = JSON.stringify(hr.body)
  }
  // Whoever reads and whoever leads belong to no working relationship: they are in no group.
  return { days, people, asked }
}

const bandOf = {
  contract: ({ kind }: Compared) => kind,
  hours: ({ hours }: Compared) => (hours < 20 ? 'below-20' : hours >= 28 ? 'from-28' : '20-to-28'),
  age: ({ birthDate }: Compared, until: string) => {
    const age = Number(until.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (until.slice(5) < '06-15' ? 1 : 0)
    return age < 30 ? 'below-30' : age >= 50 ? 'from-50' : '30-to-50'
  },
  gender: ({ gender }: Compared) => gender,
}

/** What was read, with who is behind every number, counted here once more from what was asked. */
function fileOf({ days, people, asked }: Awaited<ReturnType<typeof readEveryDay>>): LedgerFile {
  const number = new Map(people.map(({ personId }, at) => [personId, at + 1]))
  const groups = new Map<string, string>()
  const named = (ids: readonly string[]) => {
    const text = ids
      .map(id => number.get(id)!)
      .sort((a, b) => a - b)
      .join(' ')
    groups.set(text, groups.get(text) ?? `g${groups.size}`)
    return groups.get(text)!
  }
  const seen = new Set<string>()
  const publications = days.flatMap(({ day, rates: { until, matters } }) => {
    if (!until || seen.has(until)) return []
    seen.add(until)
    const edition = `${until.slice(0, 4)}-${until.slice(5) > '06-30' ? 2 : 1}`
    const shown = matters.flatMap(({ matter, told, comparisons }) => [
      ...(told ? [{ matter, members: people, told }] : []),
      ...comparisons.flatMap(({ by, groups: some }) =>
        some.flatMap(({ group, told: own }) =>
          own ? [{ matter, told: own, members: people.filter(one => bandOf[by](one, until) === group) }] : [],
        ),
      ),
    ])
    const figures = shown.flatMap(({ matter, members, told }, at) => {
      const here = new Set(members.map(({ personId }) => personId))
      const own = asked.filter(
        one =>
          one.edition === edition &&
          here.has(one.personId) &&
          (one.matter === matter || (matter === 'requests' && one.matter !== 'deals')),
      )
      const askers = [...new Set(own.map(({ personId }) => personId))]
      const refused = new Set(own.filter(({ granted }) => !granted).map(({ personId }) => personId))
      // The numbers are right, before it is asked what follows from them.
      expect([matter, told.asked, told.granted]).toEqual([
        matter,
        askers.length,
        askers.length - refused.size,
      ])
      const common = { when: edition }
      return [
        {
          ...common,
          id: `a${day}${at}`,
          subject: `asked.${matter}`,
          group: named([...here]),
          kind: 'count',
          value: told.asked,
        },
        {
          ...common,
          id: `r${day}${at}`,
          subject: `refused.${matter}`,
          group: named(askers),
          kind: 'count',
          value: told.asked - told.granted,
        },
        {
          ...common,
          id: `i${day}${at}`,
          subject: `refused.${matter}`,
          group: named(askers),
          kind: 'rate',
          low: (100 - told.high) / 100,
          high: (100 - told.low) / 100,
          decimals: 2,
        },
      ]
    })
    return [{ id: day, by: 'rates', date: day, figures }]
  })
  const names = ['requests', 'deals', ...kinds]
  return {
    k: 5,
    subjects: Object.fromEntries(
      names.flatMap(name =>
        ['asked', 'refused'].map(what => [`${what}.${name}`, { type: 'yes_no' as const }]),
      ),
    ),
    relations: kinds.flatMap(kind =>
      ['asked', 'refused'].map(
        what => ({ kind: 'implies', from: `${what}.${kind}`, to: `${what}.requests` }) as const,
      ),
    ),
    groups: Object.fromEntries([...groups].map(([text, name]) => [name, text])),
    publications,
  }
}

describe('same request, same treatment', () => {
  test('[C11] a year of answers, read every day: it changes twice, five yes and five no stand behind everything, and nobody follows', async () => {
    let told = 0
    for (const seed of seedsInTurn('grant-rates', 1, 10, 1)) {
      const read = await readEveryDay(seed, decideApart(5))
      // The first is of a half-year in which nobody asked anything yet.
      expect([seed, read.days.map(({ day }) => day)]).toEqual([
        seed,
        ['2025-07-01', '2026-01-01', '2026-07-01'],
      ])
      for (const { rates } of read.days)
        for (const { told: whole, comparisons } of rates.matters)
          for (const { groups } of [{ groups: [{ told: whole }] }, ...comparisons]) {
            const shown = groups.flatMap(one => one.told ?? [])
            for (const { asked, granted } of shown)
              expect([seed, Math.min(granted, asked - granted) >= 5]).toEqual([seed, true])
            told += shown.length
            if (!whole) expect(shown).toEqual([])
          }
      const file = fileOf(read)
      if (!attackMissing) expect([seed, attackFile(file)]).toEqual([seed, []])
    }
    if (isWhole) expect(told).toBeGreaterThan(60)
  })

  test.skipIf(attackMissing)('[C11] told without the ledger the same attack finds people', async () => {
    const found = attackFile(fileOf(await readEveryDay(2, off)))
    expect(found.length).toBeGreaterThan(0)
  })

  /** So many in a group, of whom so many heard a no, on a day of the half-year that is over. */
  async function answered(
    groups: readonly (Partial<Traits> & { asked: number; refused: number; idle?: number })[],
  ) {
    const where = await world.build.organisation()
    const all = groups.flatMap(({ asked, refused, idle = 10, ...traits }) =>
      Array.from({ length: asked + idle }, (_, at) => ({
        traits: {
          kind: 'permanent',
          hours: 36,
          birthDate: '1985-05-05',
          gender: null,
          ...traits,
        } as Traits,
        answer: at < asked ? (at < refused ? ('refused' as const) : ('granted' as const)) : null,
      })),
    )
    const people = await hireAs(
      world,
      where,
      all.map(({ traits }) => traits),
    )
    for (const [at, { answer }] of all.entries())
      if (answer)
        await request(world.database.database, people[at]!, {
          kind: 'place',
          granted: answer === 'granted',
          on: '2026-03-03',
        })
    return { where, people }
  }

  const readRates = async (where: Organisation, on = '2026-07-01'): Promise<GrantRates> => {
    await makeGrantRates(world.database.database, where.organisationId, decideApart(5), on)
    return (await ok((await holder(where, 'hr')).get('/api/grant-rates'))).body
  }
  const comparedBy = (rates: GrantRates, by: string, matter = 'requests') =>
    rates.matters.find(one => one.matter === matter)!.comparisons.find(one => one.by === by)

  test('[C11] intervals that overlap and a difference without nought are told apart, as 56 of 70 and 48 of 80 are', async () => {
    const { where } = await answered([
      { hours: 16, asked: 70, refused: 14 },
      { hours: 36, asked: 80, refused: 32 },
    ])
    expect(comparedBy(await readRates(where), 'hours')).toEqual({
      by: 'hours',
      groups: [
        { group: 'below-20', told: { asked: 70, granted: 56, share: 80, low: 69, high: 88 } },
        { group: 'from-28', told: { asked: 80, granted: 48, share: 60, low: 49, high: 70 } },
      ],
      differences: [
        {
          one: 'below-20',
          other: 'from-28',
          difference: 20,
          low: 5,
          high: 33,
          overlap: true,
          holdsNought: false,
        },
      ],
    })
  })

  test('[C11] a group without five of both answers is folded, and another with it, so that two fold', async () => {
    const { where } = await answered([
      { hours: 16, asked: 20, refused: 3 },
      { hours: 24, asked: 16, refused: 7 },
      { hours: 36, asked: 40, refused: 12 },
      { hours: 36, kind: 'fixed_term', asked: 20, refused: 8 },
    ])
    const rates = await readRates(where)
    // Of three groups of hours one is too small; the next one goes with it, and the third is beside nothing.
    expect(comparedBy(rates, 'hours')!.groups.map(({ told }) => told)).toEqual([null, null, null])
    expect(comparedBy(rates, 'contract')!.groups.map(({ told }) => told?.asked)).toEqual([76, 20])
    expect(comparedBy(rates, 'hours')!.differences).toEqual([])
  })

  test('[C11] in four groups the small one takes the next along, and the two that are left stand beside each other', async () => {
    const { where } = await answered([
      { kind: 'permanent', asked: 40, refused: 12 },
      { kind: 'fixed_term', asked: 30, refused: 10 },
      { kind: 'on_call', asked: 14, refused: 7 },
      { kind: 'on_call', gender: 'woman', asked: 0, refused: 0, idle: 30 },
      { kind: 'agency' as 'on_call', asked: 6, refused: 1 },
    ])
    expect(
      comparedBy(await readRates(where), 'contract')!.groups.map(({ group, told }) => [group, told?.asked]),
    ).toEqual([
      ['permanent', 40],
      ['fixed_term', 30],
      ['on_call', undefined],
      ['agency', undefined],
    ])
  })

  test('[C11] made once for each half-year that is over: an answer of later waits, and one of before stands', async () => {
    const { where, people } = await answered([
      { hours: 16, asked: 20, refused: 8 },
      { hours: 36, asked: 30, refused: 9 },
    ])
    const first = await readRates(where)
    expect(first).toMatchObject({ until: '2026-06-30', nextFrom: '2027-01-01' })
    await request(world.database.database, people[25]!, { kind: 'place', granted: false, on: '2026-06-01' })
    await request(world.database.database, people[26]!, { kind: 'place', granted: false, on: '2026-08-01' })
    expect(await readRates(where, '2026-12-31')).toEqual(first)
    const next = await readRates(where, '2027-01-01')
    expect([next.until, next.matters.every(({ told }) => told === null)]).toEqual(['2026-12-31', true])
  })

  test('[C11] silence past the last day of the law is a yes, what was withdrawn is nothing, and one no counts', async () => {
    const { where, people } = await answered([{ asked: 20, refused: 8, idle: 30 }])
    const { database, pool } = world.database
    // Somebody who heard yes hears a no as well: of the twenty one more heard a no.
    await request(database, people[10]!, { kind: 'place', granted: false, on: '2026-05-05' })
    for (const worker of people.slice(20, 28))
      await request(database, worker, { kind: 'place', granted: true, on: '2026-04-04' })
    const ids = people.slice(20, 28).map(({ personId }) => personId)
    await pool.query(
      `delete from request_answers a using requests q where q.request_id = a.request_id and q.person_id = any($1)`,
      [ids],
    )
    const law = `update requests set last_day = '2026-06-01', apart = '{}' where person_id = any($1)`
    await pool.query(law, [ids])
    await pool.query('update requests set withdrawn_at = now() where person_id = any($1)', [ids.slice(0, 2)])
    const { told } = (await readRates(where)).matters[0]!
    expect(told).toMatchObject({ asked: 26, granted: 17 })
  })

  test('[C11] the yearly overview is decided beside it: deals of the second half do not follow', async () => {
    const overviewMay = async (withRates: boolean, value: number) => {
      const { where, people } = await answered([{ asked: 0, refused: 0, idle: 60 }])
      const { database } = world.database
      for (const one of people.slice(0, 8)) await refuseDeal(database, one, '2026-03-03')
      for (const one of people.slice(8, 20)) await arrange(database, one, place, '2026-03-03')
      if (withRates) {
        const { matters } = await readRates(where)
        expect(matters.at(-1)).toMatchObject({ matter: 'deals', told: { asked: 20, granted: 12 } })
      }
      const publication = {
        organisationId: where.organisationId,
        by: 'overview',
        on: '2027-02-01',
        questions: questionsOfYears,
      }
      const figure = {
        kind: 'count',
        subject: 'agreed.refused',
        when: '2026',
        value,
        people: people.map(({ personId }) => personId),
      } as const
      return publishFigures(database, publication, decideApart(5), ledger => ledger.decide([figure]))
    }
    expect(await overviewMay(false, 10)).toEqual([true])
    // Eight by the half-year, out: two of the second half.
    expect(await overviewMay(true, 10)).toEqual([false])
    expect(await overviewMay(true, 14)).toEqual([true])
  })
})
