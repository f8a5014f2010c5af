import { atomsOf } from '@wisselwerk/engines/disclosure'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canWorkOut } from '../../engines/src/disclosure/testing/attack.ts'
import { isWhole, seedsInTurn } from '../../tools/rotation.ts'
import type { GroupPicture } from '../capabilities/campaigns/model.ts'
import { relationKinds } from '../capabilities/people/model.ts'
import { type Decide, decideApart } from '../platform/disclosure/decide.ts'
import { closeRound, crawl, first, found, isBelow, organise, tooClose } from './testing/crawling.ts'
import { ok } from './testing/furnished.ts'
import { type Surveyed, survey } from './testing/surveyed.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

/** What is asked over HTTP by everybody who may, put together, and what follows from it by adding and subtracting. */
describe('a crawler that asks everything about groups', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp({ recorded: false })
  })
  afterAll(() => world.close())

  test('[Z03] organisations, four rounds, every filter, statistic and role: nobody can be found', async () => {
    const shown = { employees: 0, managers: 0 }
    const seeds = seedsInTurn('crawl', 1, 10, 1)
    for (const seed of seeds) {
      const { employees, managers } = await crawl(await organise(world, seed, decideApart(5)))
      expect([seed, found(employees), found(managers)]).toEqual([seed, [], []])
      for (const group of [...employees, ...managers]) expect(group.length).toBeGreaterThanOrEqual(5)
      expect([seed, tooClose(employees), tooClose(managers)]).toEqual([seed, [], []])
      shown.employees += employees.length
      shown.managers += managers.length
    }
    // Ten of them show 60 and more of employees, and some of managers.
    if (isWhole) expect([shown.employees > 3 * seeds.length, shown.managers > 3]).toEqual([true, true])
  })

  test('[A18] a view counts in one round: the same days once more show nothing of who answered anew', async () => {
    const { rounds, readers } = await organise(world, 11, decideApart(5))
    const url = (at: number) => `/api/campaigns/${rounds.at(at)!.campaignId}`
    const picture = await readers[0]!.get(`${url(-1)}/picture`)
    expect(picture.body).toMatchObject({ employees: null, organisation: null })
    expect((await readers[0]!.get(`${url(-1)}/statistics`)).status).toBe(404)
    expect((await readers[0]!.get(`${url(0)}/picture`)).body.employees).not.toBeNull()
  })

  test('[Z03] a team in which all answer alike has no figure, one near the end of the scale a band, and neither follows from those of others', async () => {
    for (const seed of seedsInTurn('alike', 71, 73, 1)) {
      const where = await world.build.organisation()
      const { database, pool } = world.database
      const surveyed = await survey(database, where, { seed, units: 6, people: 50, shownOn: first.shownOn })
      const unitId = surveyed.people.find(({ unitId }) => inUnit(surveyed, unitId).length >= 5)!.unitId
      // Everything agreed was kept: nothing falls short for any of them.
      await pool.query(
        `update answers a set kept = greatest(1, a.owed) from views v where v.organisation_id = a.organisation_id
         and v.view_id = a.view_id and v.side = 'employee' and v.author_id = any($1)`,
        [inUnit(surveyed, unitId)],
      )
      // And everything weighs most for all of them, but for one person, for whom one thing weighs a little less.
      await pool.query(
        `update answers a set importance = case when v.author_id = $2 and a.item_id = 'variety' then 4 else 5 end from views v
         where v.organisation_id = a.organisation_id and v.view_id = a.view_id and v.side = 'employee' and v.author_id = any($1)`,
        [inUnit(surveyed, unitId), inUnit(surveyed, unitId)[0]],
      )
      const hrId = await world.build.person(where.organisationId)
      await world.build.role(where.organisationId, hrId, 'hr')
      const hr = await world.signIn(hrId)
      const campaignId = await closeRound(world, { where, hr, days: first, decide: decideApart(5) })
      const groups = { shortfall: [] as string[][], importance: [] as string[][] }
      const ofTeam: unknown[] = []
      for (const unit of [null, ...surveyed.units])
        for (const kind of [null, ...relationKinds]) {
          const query = [unit && `unit=${unit.unitId}`, kind && `kind=${kind}`].filter(Boolean).join('&')
          const { employees } = (await ok(hr.get(`/api/campaigns/${campaignId}/picture?${query}`)))
            .body as GroupPicture
          const people = surveyed.people
            .filter(person => !kind || person.kind === kind)
            .filter(person => !unit || isBelow(surveyed, person.unitId, unit.unitId))
            .map(({ personId }) => personId)
          if (unit?.unitId === unitId && kind === null) ofTeam.push(employees?.rooms.work)
          for (const measure of ['shortfall', 'importance'] as const)
            if (typeof employees?.rooms.work?.[measure] === 'number') groups[measure].push(people)
        }
      for (const exact of [groups.shortfall, groups.importance]) {
        const { atoms, queries } = atomsOf([inUnit(surveyed, unitId), ...exact])
        const [team, ...shown] = queries.map(query => [...query])
        expect([seed, shown.length > 0, canWorkOut(team!, shown, atoms.length)]).toEqual([seed, true, false])
      }
      // Where the team is shown at all: nothing of what all share, and a band of what says as much.
      for (const room of ofTeam.filter(room => room !== undefined))
        expect(room).toMatchObject({ shortfall: null, importance: { to: 5 } })
    }
  })

  test('with suppression off the same crawler finds people', async () => {
    const off: Decide = {
      smallestGroup: 5,
      family: async ({ atoms, queries }) =>
        queries.map(query => query.reduce((sum, atom) => sum + atoms[atom]!.n, 0) >= 5),
      figures: async ({ wanted }) => wanted.map(({ group }) => group.length >= 5),
    }
    let leaks = 0
    for (let seed = 1; seed <= 3 && leaks === 0; seed++) {
      const { employees, managers } = await crawl(await organise(world, seed, off))
      leaks += found(employees).length + found(managers).length
    }
    expect(leaks).toBeGreaterThan(0)
  })
})

const inUnit = ({ people }: Surveyed, unitId: string): string[] =>
  people.filter(person => person.unitId === unitId).map(({ personId }) => personId)
