import { atomsOf } from '@wisselwerk/engines/disclosure'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../db/demo/random.ts'
import { canWorkOut } from '../../engines/src/disclosure/testing/attack.ts'
import { inTurn, isWhole, seedsInTurn } from '../../tools/rotation.ts'
import type { Campaigns } from '../capabilities/campaigns/model.ts'
import { examplePackage } from '../capabilities/flexicurity/testing/example-package.ts'
import type { Overview } from '../capabilities/overview/model.ts'
import { makeFigures } from '../capabilities/overview/service/making.ts'
import { relationKinds } from '../capabilities/people/model.ts'
import { type Decide, decideApart } from '../platform/disclosure/decide.ts'
import { type Breached, breach, standBehind } from './testing/breached.ts'
import type { Organisation } from './testing/builder.ts'
import { closeRound, distinct, first, found, isBelow, tooClose } from './testing/crawling.ts'
import { ok } from './testing/furnished.ts'
import { kindsWithNothing, leftOfPlans } from './testing/kinds-with-nothing.ts'
import { type Lived, live } from './testing/lived.ts'
import { type Surveyed, survey, surveyAgain } from './testing/surveyed.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

const year = 2025

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

const holder = async ({ organisationId }: Organisation, role: Parameters<TestApp['build']['role']>[2]) => {
  const personId = await world.build.person(organisationId)
  await world.build.role(organisationId, personId, role)
  return world.signIn(personId)
}
const made = async (where: Organisation, hr: Client, decide: Decide, of = year) => {
  await ok(hr.post('/api/overviews', { year: of }))
  await makeFigures(
    world.database.database,
    { organisationId: where.organisationId, year: of },
    { decide, openVault: world.app.house.openVault },
    new Date('2026-09-01T10:00:00Z'),
  )
}

describe('around each new answer', () => {
  /** What people say to each other, what is one's own, and what only the example organisation has. */
  const elsewhere = [
    /\{(?:relationId|companionId|questionId|agreementId|consultationId|diplomaId|secret)\}/,
    /^\/api\/(?:my-data|my-days|me$|demo|workplace$)/,
    // A directory reads the register with a key of its own, and signing in is nobody's yet.
    /^\/api\/(?:scim|sign-in)\//,
    // Files that carry the moment at which they were made.
    /\/sheet$/,
  ]

  test('[Z03] everything that anybody else may read is the same to the byte before and after it', async () => {
    const where = await world.build.organisation()
    const { database } = world.database
    const surveyed = await survey(database, where, { seed: 21, units: 6, people: 50, shownOn: first.shownOn })
    await live(database, where, surveyed, { seed: 21, year })
    const hr = await holder(where, 'hr')
    const council = await holder(where, 'council')
    await ok(hr.post('/api/flexicurity/packages', { ...examplePackage, afterNumber: 0 }))
    const closed = await closeRound(world, { where, hr, days: first, decide: decideApart(5) })
    const plan = { name: 'Loopt', opensOn: '2026-08-16', closesOn: '2026-09-30' }
    const { campaigns } = (await ok(hr.post('/api/campaigns', plan))).body as Campaigns
    await made(where, hr, decideApart(5))
    // With the next few it becomes more than a quarter.
    const early = surveyed.people.slice(-11)
    await surveyAgain(database, where, early, { seed: 22, shownOn: '2026-08-20' })

    const [answering] = surveyed.people
    const others = [
      hr,
      council,
      await holder(where, 'confidant'),
      await holder(where, 'region_coordinator'),
      await world.signIn(surveyed.people.find(one => one.managerId !== answering!.managerId)!.managerId),
      await world.signIn(surveyed.people.at(-12)!.personId),
    ]
    const urls = readAddresses()
      .filter(url => !elsewhere.some(pattern => pattern.test(url)))
      .flatMap(url => asked(url, [closed, campaigns[0]!.campaignId], surveyed))
    expect(urls.length).toBeGreaterThan(80)
    const everything = async () => {
      const said: [string, number, string][] = []
      for (const [at, other] of others.entries())
        for (const url of urls) {
          const { status, raw } = await other.get(url)
          said.push([`${at} ${url}`, status, raw.body])
        }
      return said
    }
    let before = await everything()
    expect(before.filter(([, status]) => status === 200).length).toBeGreaterThan(150)
    const next = surveyed.people.filter(({ managerId }) => managerId === answering!.managerId).slice(0, 4)
    const looked = [...inTurn('new answers', next.slice(0, -1), 1), next.at(-1)]
    for (const person of next) {
      for (const side of ['employee', 'organisation'] as const)
        await surveyAgain(database, where, [person], { seed: 22, round: 3, shownOn: world.today, side })
      if (!looked.includes(person)) continue
      const after = await everything()
      expect(after).toEqual(before)
      before = after
    }
    const responses = async (client: Client) =>
      ((await ok(client.get('/api/campaigns'))).body as Campaigns).campaigns[0]!.response
    expect(await responses(hr)).toBe('under-quarter')
    const tomorrow = await startTestApp({ today: '2026-09-02', database: world.database })
    expect(
      await responses({
        ...hr,
        get: url => tomorrow.anonymous.send('GET', url, undefined, { cookie: hr.cookie }),
      }),
    ).toBe('under-half')
    await tomorrow.app.close()
  })

  /** Of the whole API's description, so that what is added later is asked too. */
  const readAddresses = () => {
    const { paths } = world.app.server.swagger() as { paths: Record<string, object> }
    return Object.entries(paths).flatMap(([url, methods]) => ('get' in methods ? [url] : []))
  }

  /** An address with everything that can stand in it: both rounds, every filter pair, the year. */
  function asked(url: string, campaignIds: readonly string[], { units }: Surveyed): string[] {
    // A line of the register, which HR alone reads and in which nobody's answers stand.
    if (url.endsWith('/people/{number}')) return []
    // What a bill stands for: nobody's answers either.
    if (url.endsWith('/{reference}')) return []
    if (url.includes('{year}')) return [url.replace('{year}', String(year))]
    if (!url.includes('{')) return [url]
    return campaignIds.flatMap(campaignId => {
      const one = url.replace('{campaignId}', campaignId)
      if (one.includes('{')) throw new Error(`What stands in ${url}?`)
      if (!one.endsWith('/picture')) return [one]
      return [null, ...units].flatMap(unit =>
        [null, ...relationKinds].map(
          kind =>
            `${one}?${[unit && `unit=${unit.unitId}`, kind && `kind=${kind}`].filter(Boolean).join('&')}`,
        ),
      )
    })
  }
})

describe('what HR is told about response and reach', () => {
  /** HR plans rounds for every choice of teams that it may, and takes some back, to see who has shown a view. */
  async function tried(seed: number): Promise<{ shown: string[][]; all: string[][] }> {
    const random = new Random(seed, 'response')
    const where = await world.build.organisation()
    const settings = { seed, units: random.between(4, 8), people: random.between(25, 50) }
    const surveyed = await survey(world.database.database, where, { ...settings, shownOn: '2026-08-10' })
    const hr = await holder(where, 'hr')
    const { units } = surveyed
    const choices = [
      [],
      ...units.map(({ unitId }) => [unitId]),
      ...units.map(({ unitId }) => units.map(unit => unit.unitId).filter(one => one !== unitId)),
      ...Array.from({ length: 8 }, () => units.map(unit => unit.unitId).filter(() => random.chance(0.5))),
    ].filter((choice, at) => at === 0 || choice.length > 0)
    const [shown, all]: string[][][] = [[], []]
    for (const unitIds of choices) {
      const plan = { name: 'Ronde', opensOn: '2026-08-01', closesOn: '2026-09-30', unitIds }
      const reply = await hr.post('/api/campaigns', plan)
      if (reply.body.code === 'campaigns.too-few') continue
      const { campaignId, response } = (reply.body as Campaigns).campaigns[0]!
      const asked = surveyed.people
        .filter(({ unitId }) => unitIds.length === 0 || unitIds.some(one => isBelow(surveyed, unitId, one)))
        .map(({ personId }) => personId)
      all!.push(asked)
      if (response !== 'folded') shown!.push(asked)
      if (random.chance(0.5)) await ok(hr.post(`/api/campaigns/${campaignId}/cancel`))
    }
    return { shown: shown!, all: all! }
  }

  test('[Z03] organisations: no choice of teams tells whether one person showed a view, though it could', async () => {
    const [shown, leaks] = [[] as number[], [] as number[]]
    for (const seed of seedsInTurn('choice of teams', 31, 40, 1)) {
      const responses = await tried(seed)
      expect([seed, found(responses.shown), tooClose(responses.shown)]).toEqual([seed, [], []])
      shown.push(responses.shown.length)
      leaks.push(found(responses.all).length + tooClose(responses.all).length)
    }
    expect(Math.min(...shown)).toBeGreaterThan(0)
    if (isWhole) expect(Math.max(...leaks)).toBeGreaterThan(0)
  })

  test('[I13] how far talks reach is told in quarters: somebody who leaves takes no count along', async () => {
    const where = await world.build.organisation()
    const { database, pool } = world.database
    const surveyed = await survey(database, where, { seed: 41, units: 5, people: 40, shownOn: '2026-08-10' })
    const hr = await holder(where, 'hr')
    const reach = async () => (await ok(hr.get('/api/hr-workplace'))).body.covered
    expect(await reach()).toBe('under-quarter')
    const steps: string[] = []
    for (const { relationId, managerId } of surveyed.people) {
      await pool.query(
        `insert into conversations (organisation_id, conversation_id, relation_id, kind, planned_on, planned_by)
         values ($1, gen_random_uuid(), $2, 'annual', '2026-09-20', $3)`,
        [where.organisationId, relationId, managerId],
      )
      steps.push(await reach())
    }
    expect(new Set(steps).size).toBe(4)
    for (const { relationId } of surveyed.people.slice(0, 9)) {
      await pool.query(`update relations set valid_until = '2026-09-01' where relation_id = $1`, [relationId])
      expect(await reach()).toBe('most')
    }
  })
})

const breachIn = (where: Organisation, surveyed: Surveyed, of: { seed: number; year: number }) => {
  const { organisationId } = where
  const vault = world.app.house.openVault(organisationId)
  return breach(world.database.database, { organisationId, vault }, surveyed, of)
}

describe('the yearly overview', () => {
  /**
   * The people behind every figure that HR or works council is shown, and every headcount: whoever has the register can
   * count those.
   */
  async function shownIn(seed: number, decide: Decide, settled?: (surveyed: Surveyed) => string) {
    const random = new Random(seed, 'overview')
    const where = await world.build.organisation()
    const settings = { seed, units: random.between(4, 9), people: random.between(25, 70) }
    const surveyed = await survey(world.database.database, where, { ...settings, shownOn: '2026-08-10' })
    const allOneWay = settled?.(surveyed)
    const chosen = { seed, year, ...(allOneWay && { allOneWay }) }
    const talked = await live(world.database.database, where, surveyed, chosen)
    const lived = standBehind(talked, await breachIn(where, surveyed, { seed, year }))
    const readers = [await holder(where, 'hr'), await holder(where, 'council')]
    await made(where, readers[0]!, decide)
    const groups: string[][] = []
    const counts: string[][] = []
    const plans = new Map<string, number>()
    for (const reader of readers) {
      const { chapters, streams, kinds, units } = (await ok(reader.get(`/api/overviews/${year}`)))
        .body as Overview
      const unitOf = (name: string) => surveyed.units.find(unit => unit.name === name)!.unitId
      const shown = [
        ...chapters.map(({ figures }) => ({ figures, part: {} })),
        ...units.map(({ name, figures, breaches }) => ({
          figures: [...figures, ...breaches],
          part: { unitId: unitOf(name) },
        })),
        ...kinds.map(({ kind, figures }) => ({ figures, part: { kind } })),
        ...streams.map(({ name, counts }) => ({
          figures: counts.map((count, at) => ({ name: `${name}.q${at + 1}`, count })),
          part: {},
        })),
      ]
      for (const { figures, part } of shown)
        for (const { name, count } of figures)
          if (count !== null) {
            if (name === 'plan.serious') plans.set((part as { kind?: string }).kind ?? 'all', count)
            const group = behind(lived, name, part, surveyed, count)
            if (name !== 'plan.serious' || count > 0) (name === 'people' ? counts : groups).push(group)
          }
    }
    const { people, units } = surveyed
    const of = (part: { unitId?: string; kind?: string }) =>
      people
        .filter(({ unitId, kind }) => unitId === (part.unitId ?? unitId) && kind === (part.kind ?? kind))
        .map(({ personId }) => personId)
    return {
      nothing: [...plans].flatMap(([kind, count]) => (count === 0 ? kind : [])).sort(),
      nobody: kindsWithNothing(lived, surveyed),
      left: leftOfPlans(lived, surveyed, plans),
      groups: distinct(groups),
      counts: distinct(counts),
      heads: [{}, ...units.map(({ unitId }) => ({ unitId })), ...relationKinds.map(kind => ({ kind }))].map(
        of,
      ),
    }
  }

  function behind(
    lived: Lived,
    figure: string,
    part: { unitId?: string; kind?: string },
    { people }: Surveyed,
    count: number,
  ) {
    const { unitId, kind } = part
    const group = people
      .filter(person => lived.get(figure)?.has(person.personId))
      .filter(person => (!unitId || person.unitId === unitId) && (!kind || person.kind === kind))
      .map(({ personId }) => personId)
    // The figure is right, before it is asked what follows from it.
    expect([figure, part, group.length]).toEqual([figure, part, count])
    return group
  }

  test('[I01] organisations, talks, deals and refusals: nobody follows from any two figures', async () => {
    let shown = 0
    const seeds = seedsInTurn('talks and deals', 51, 60, 1)
    for (const seed of seeds) {
      const { groups, counts, heads } = await shownIn(seed, decideApart(5))
      const all = [...groups, ...counts]
      expect([seed, found(all), tooClose(all)]).toEqual([seed, [], []])
      expect([seed, found(groups, heads), tooClose(groups, heads)]).toEqual([seed, [], []])
      for (const group of all) expect(group.length).toBeGreaterThanOrEqual(5)
      shown += groups.length
    }
    if (isWhole) expect(shown).toBeGreaterThan(3 * seeds.length)
  })

  test('[B15] a kind with nothing is told of every kind of five or more, and gives nobody else away', async () => {
    let told = 0
    const seeds = seedsInTurn('kinds with nothing', 51, 60, 1)
    for (const seed of seeds) {
      const { nothing, nobody, left } = await shownIn(seed, decideApart(5))
      expect([seed, nothing]).toEqual([seed, nobody])
      for (const { yes, no } of left)
        expect([seed, Math.min(yes.length, no.length) >= 5]).toEqual([seed, true])
      told += nothing.length
    }
    if (isWhole) expect(told).toBeGreaterThan(seeds.length / 2)
  })

  test('[A10] what is withdrawn counts no more in what is worked out later, and changes nothing of what is out', async () => {
    let shown = 0
    const seeds = seedsInTurn('withdrawn', 81, 86, 1)
    for (const seed of seeds) {
      const where = await world.build.organisation()
      const { database, pool } = world.database
      const surveyed = await survey(database, where, { seed, units: 3, people: 80, shownOn: '2026-08-10' })
      // Of a year in which everybody did the same nothing is told.
      for (const [at, of] of [year, year - 1].entries())
        await live(database, where, surveyed, { seed, year: of, number: 1 + at })
      const years = { [year]: await breachIn(where, surveyed, { seed, year }), [year - 1]: [] as Breached[] }
      years[year - 1] = await breachIn(where, surveyed, { seed, year: year - 1 })
      const hr = await holder(where, 'hr')
      await made(where, hr, decideApart(5))
      const read = async (of: number) => (await ok(hr.get(`/api/overviews/${of}`))).raw.body
      const out = await read(year)
      // Every third goes, of both years, by whoever wrote it.
      const gone = [...years[year]!, ...years[year - 1]!].filter((_, at) => at % 3 === 0)
      await pool.query('delete from breaches where breach_id = any($1)', [
        gone.map(({ breachId }) => breachId),
      ])
      expect(await read(year)).toBe(out)
      await made(where, hr, decideApart(5), year - 1)
      expect(await read(year)).toBe(out)
      const left = years[year - 1]!.filter(one => !gone.includes(one))
      const groups: string[][] = []
      for (const [of, written] of [
        [year, years[year]!],
        [year - 1, left],
      ] as const) {
        const lived = standBehind(new Map(), written)
        const { chapters, units } = JSON.parse(await read(of)) as Overview
        const figures = chapters.flatMap(one => one.figures).filter(({ name }) => name.startsWith('breach.'))
        expect(figures).toHaveLength(3)
        const unitOf = (name: string) => surveyed.units.find(unit => unit.name === name)!.unitId
        for (const { name, count } of figures)
          if (count !== null) groups.push(behind(lived, name, {}, surveyed, count))
        for (const { name: team, breaches } of units)
          for (const { name, count } of breaches)
            if (count !== null) groups.push(behind(lived, name, { unitId: unitOf(team) }, surveyed, count))
      }
      for (const group of groups) expect(group.length).toBeGreaterThanOrEqual(5)
      expect([seed, found(distinct(groups))]).toEqual([seed, []])
      shown += groups.length
    }
    if (isWhole) expect(shown).toBeGreaterThan(3 * seeds.length)
  })

  test('[B02] a team of which nobody calls the talk a conversation is fog, and does not follow from the rest', async () => {
    for (const seed of seedsInTurn('nobody held', 61, 66, 1)) {
      let team: string[] = []
      const { groups } = await shownIn(seed, decideApart(5), ({ people }) => {
        const sizes = new Map<string, string[]>()
        for (const { unitId, personId } of people) sizes.set(unitId, [...(sizes.get(unitId) ?? []), personId])
        const [unitId, members] = [...sizes].find(([, all]) => all.length >= 5)!
        team = members
        return unitId
      })
      const { atoms, queries } = atomsOf([team, ...groups])
      const [set, ...published] = queries.map(query => [...query])
      expect([seed, canWorkOut(set!, published, atoms.length)]).toEqual([seed, false])
    }
  })

  test('with suppression off people follow from it', async () => {
    const off: Decide = {
      smallestGroup: 5,
      family: async ({ atoms, queries }) =>
        queries.map(query => query.reduce((sum, atom) => sum + atoms[atom]!.n, 0) >= 5),
      figures: async ({ wanted }) => wanted.map(({ group }) => group.length >= 5),
    }
    const [one, other] = [await shownIn(51, off), await shownIn(52, off)]
    const leaks = [...found(one.groups, one.heads), ...tooClose(other.groups, other.heads)]
    expect(leaks.length).toBeGreaterThan(0)
  })
})
