import { expect, test } from 'vitest'
import type { Campaigns, GroupPicture } from '../capabilities/campaigns/model.ts'
import type { Me } from '../capabilities/people/model.ts'
import { first, isBelow } from './testing/crawling.ts'
import { ok } from './testing/furnished.ts'
import { survey } from './testing/surveyed.ts'
import { startTestApp } from './testing/test-app.ts'

/** A round of the same organisation, where nothing about fewer than `least` is shown: teams by size, and which are seen. */
async function closeWhere(least: number) {
  const world = await startTestApp({ env: { WISSELWERK_SMALLEST_GROUP: String(least) } })
  try {
    const where = await world.build.organisation()
    const { shownOn, ...days } = first
    const { units, people, ...rest } = await survey(world.database.database, where, {
      seed: 7,
      units: 9,
      people: 60,
      shownOn,
    })
    const hrId = await world.build.person(where.organisationId)
    await world.build.role(where.organisationId, hrId, 'hr')
    const hr = await world.signIn(hrId)
    const said = ((await ok(hr.get('/api/me'))).body as Me).organisation.smallestGroup
    await ok(hr.post('/api/campaigns', { name: 'Ronde', ...days, closesOn: '2026-09-30', unitIds: [] }))
    const { campaigns } = (await ok(hr.get('/api/campaigns'))).body as Campaigns
    const url = `/api/campaigns/${campaigns[0]!.campaignId}`
    await world.database.pool.query('update campaigns set closes_on = $1', [days.closesOn])
    await ok(hr.post(`${url}/close`))
    await world.workOff('round-closing')
    const teams: { size: number; seen: boolean }[] = []
    for (const { unitId } of units) {
      const picture = (await ok(hr.get(`${url}/picture?unit=${unitId}`))).body as GroupPicture
      const size = people.filter(one => isBelow({ units, people, ...rest }, one.unitId, unitId)).length
      teams.push({ size, seen: picture.employees !== null })
    }
    return { said, teams }
  } finally {
    await world.close()
  }
}

test('the smallest group is one setting: teams of five to eleven are seen, and are fog where it says twelve', async () => {
  const [five, twelve] = [await closeWhere(5), await closeWhere(12)]
  expect([five.said, twelve.said]).toEqual([5, 12])
  const seen = (teams: typeof five.teams, from: number, to: number) =>
    teams.filter(one => one.seen && one.size >= from && one.size < to).length
  expect(seen(five.teams, 5, 12)).toBeGreaterThan(0)
  expect(seen(twelve.teams, 0, 12)).toBe(0)
  expect(seen(twelve.teams, 12, 61)).toBeGreaterThan(0)
  expect(seen(five.teams, 0, 5)).toBe(0)
})
