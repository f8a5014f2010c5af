import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Decide, decideApart } from '../capabilities/privacy/index.ts'
import { crawl, found, organise, tooClose } from './testing/crawling.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

/** What is asked over HTTP by everybody who may, put together, and what follows from it by adding and subtracting. */
describe('a crawler that asks everything about groups', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp({ env: { WISSELWERK_ROLE: 'web' } })
  })
  afterAll(() => world.close())

  test('[Z03] ten organisations, four rounds, every filter, statistic and role: nobody can be found', {
    timeout: 240_000,
  }, async () => {
    const shown = { employees: 0, managers: 0 }
    for (let seed = 1; seed <= 10; seed++) {
      const { employees, managers } = await crawl(await organise(world, seed, decideApart))
      expect([seed, found(employees), found(managers)]).toEqual([seed, [], []])
      for (const group of [...employees, ...managers]) expect(group.length).toBeGreaterThanOrEqual(5)
      expect([seed, tooClose(employees), tooClose(managers)]).toEqual([seed, [], []])
      shown.employees += employees.length
      shown.managers += managers.length
    }
    expect(shown.employees).toBeGreaterThan(60)
    expect(shown.managers).toBeGreaterThan(3)
  })

  test('[A18] a view counts in one round: the same days once more show nothing of who answered anew', async () => {
    const { rounds, readers } = await organise(world, 11, decideApart)
    const url = (at: number) => `/api/campaigns/${rounds.at(at)!.campaignId}`
    const picture = await readers[0]!.get(`${url(-1)}/picture`)
    expect(picture.body).toMatchObject({ employees: null, organisation: null })
    expect((await readers[0]!.get(`${url(-1)}/statistics`)).status).toBe(404)
    expect((await readers[0]!.get(`${url(0)}/picture`)).body.employees).not.toBeNull()
  })

  test('with suppression off the same crawler finds people', async () => {
    const off: Decide = async ({ atoms, queries }) =>
      queries.map(query => query.reduce((sum, atom) => sum + atoms[atom]!.n, 0) >= 5)
    let leaks = 0
    for (let seed = 1; seed <= 3 && leaks === 0; seed++) {
      const { employees, managers } = await crawl(await organise(world, seed, off))
      leaks += found(employees).length + found(managers).length
    }
    expect(leaks).toBeGreaterThan(0)
  })
})
