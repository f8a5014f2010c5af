import { atomsOf } from '@wisselwerk/engines/disclosure'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../db/demo/random.ts'
import { attack } from '../../engines/src/disclosure/testing/attack.ts'
import type { Campaigns, GroupPicture } from '../capabilities/campaigns/model.ts'
import { closeCampaign } from '../capabilities/campaigns/service/closing.ts'
import { relationKinds } from '../capabilities/people/model.ts'
import { type Decide, decideApart } from '../capabilities/privacy/index.ts'
import { ok } from './testing/furnished.ts'
import { type Surveyed, survey, surveyAgain } from './testing/surveyed.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

/** What is asked over HTTP by everybody who may, put together, and what follows from it by adding and subtracting. */
describe('a crawler that asks everything', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp({ env: { WISSELWERK_ROLE: 'web' } })
  })
  afterAll(() => world.close())

  const rounds = [
    { name: 'Eén', opensOn: '2026-08-01', closesOn: '2026-08-15', shownOn: '2026-08-10' },
    { name: 'Twee', opensOn: '2026-08-16', closesOn: '2026-09-30', shownOn: '2026-08-20' },
  ]

  interface Crawled {
    surveyed: Surveyed
    /** By round, who took part. */
    took: Set<string>[]
    clients: Client[]
    campaignIds: string[]
  }

  async function organise(seed: number, decide: Decide): Promise<Crawled> {
    const random = new Random(seed, 'crawl')
    const where = await world.build.organisation()
    const { database } = world.database
    const surveyed = await survey(database, where, {
      seed,
      units: random.between(4, 9),
      people: random.between(25, 70),
      shownOn: rounds[0]!.shownOn,
    })
    const again = surveyed.people.filter(() => random.chance(0.85))
    await surveyAgain(database, where, again, { seed, shownOn: rounds[1]!.shownOn })
    const clients: Client[] = []
    for (const role of ['hr', 'council'] as const) {
      const personId = await world.build.person(where.organisationId)
      await world.build.role(where.organisationId, personId, role)
      clients.push(await world.signIn(personId))
    }
    clients.push(await world.signIn(surveyed.people[0]!.managerId))
    const campaignIds: string[] = []
    for (const { name, opensOn, closesOn } of rounds) {
      const { body } = await ok(
        clients[0]!.post('/api/campaigns', {
          name,
          opensOn,
          closesOn: '2026-09-30',
        }),
      )
      const { campaignId } = (body as Campaigns).campaigns[0]!
      await world.database.pool.query(
        'update campaigns set opens_on = $2, closes_on = $3 where campaign_id = $1',
        [campaignId, opensOn, closesOn],
      )
      await ok(clients[0]!.post(`/api/campaigns/${campaignId}/close`))
      const key = { organisationId: where.organisationId, campaignId }
      expect(
        await closeCampaign(database, key, decide, {
          now: () => new Date('2026-10-01T10:00:00Z'),
          mustStop: () => false,
        }),
      ).toBe(true)
      campaignIds.push(campaignId)
    }
    const took = [surveyed.people, again].map(people => new Set(people.map(({ personId }) => personId)))
    return { surveyed, took, clients, campaignIds }
  }

  /** Every address of every round, as everybody who may ask; the people in each group of which anything was shown. */
  async function crawl({ surveyed, took, clients, campaignIds }: Crawled) {
    const groups: string[][] = []
    const said: string[] = []
    for (const [round, campaignId] of campaignIds.entries()) {
      for (const client of clients) {
        const url = `/api/campaigns/${campaignId}`
        for (const path of ['/groups', '/statistics']) said.push((await client.get(url + path)).raw.body)
        for (const unit of [null, ...surveyed.units])
          for (const kind of [null, ...relationKinds]) {
            const query = [unit && `unit=${unit.unitId}`, kind && `kind=${kind}`].filter(Boolean).join('&')
            const reply = await client.get(`${url}/picture?${query}`)
            said.push(reply.raw.body)
            const picture = reply.body as GroupPicture
            if (!picture.employees) continue
            groups.push(
              surveyed.people
                .filter(person => took[round]!.has(person.personId) && (!kind || person.kind === kind))
                .filter(person => !unit || isBelow(surveyed, person.unitId, unit.unitId))
                .map(({ personId }) => personId),
            )
          }
      }
    }
    return { groups: [...new Map(groups.map(group => [group.join(), group])).values()], said }
  }

  const found = (groups: readonly string[][]) => {
    const { atoms, queries } = atomsOf(groups)
    return attack(
      atoms.map(({ n }) => n),
      queries.map(query => [...query]),
    )
  }

  test('[Z03] ten organisations, two rounds, every filter and role: nobody can be found', {
    timeout: 120_000,
  }, async () => {
    let shown = 0
    for (let seed = 1; seed <= 10; seed++) {
      const crawled = await organise(seed, decideApart)
      const { groups, said } = await crawl(crawled)
      expect(found(groups)).toEqual([])
      shown += groups.length
      for (const group of groups) expect(group.length).toBeGreaterThanOrEqual(5)
      if (seed === 1) await expectFrozen(crawled, said)
    }
    expect(shown).toBeGreaterThan(40)
  })

  test('[A18] no two published groups differ by fewer than five people', async () => {
    for (let seed = 11; seed <= 15; seed++) {
      const { groups } = await crawl(await organise(seed, decideApart))
      for (const one of groups)
        for (const other of groups) {
          const others = new Set(other)
          if (!one.every(person => others.has(person))) continue
          const apart = other.length - one.length
          expect(apart === 0 || apart >= 5).toBe(true)
        }
    }
  })

  test('with suppression off the same crawler finds people', async () => {
    const off: Decide = async ({ atoms, queries }) =>
      queries.map(query => query.reduce((sum, atom) => sum + atoms[atom]!.n, 0) >= 5)
    let leaks = 0
    for (let seed = 1; seed <= 3; seed++)
      leaks += found((await crawl(await organise(seed, off))).groups).length
    expect(leaks).toBeGreaterThan(0)
  })

  /** Somebody new shows a view, and everything that was frozen stays as it was, to the byte. */
  async function expectFrozen(crawled: Crawled, said: readonly string[]) {
    const [unit] = crawled.surveyed.units
    const { rows } = await world.database.pool.query('select organisation_id from units where unit_id = $1', [
      unit!.unitId,
    ])
    const where = { organisationId: rows[0].organisation_id as string, unitId: unit!.unitId }
    const managerId = crawled.surveyed.managers[0]!
    const personId = await world.build.person(where.organisationId)
    const relationId = await world.build.relation(where, personId, managerId)
    const late = { personId, relationId, unitId: where.unitId, kind: 'permanent' as const, managerId }
    await surveyAgain(world.database.database, where, [late], { seed: 1, shownOn: rounds[1]!.shownOn })
    expect((await crawl(crawled)).said).toEqual(said)
  }
})

function isBelow({ units }: Surveyed, unitId: string, above: string): boolean {
  for (let at: string | null | undefined = unitId; at; at = units.find(unit => unit.unitId === at)?.parentId)
    if (at === above) return true
  return false
}
