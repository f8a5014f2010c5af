import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../db/demo/random.ts'
import { seedsInTurn } from '../../tools/rotation.ts'
import type { TeamPictures } from '../capabilities/mirrors/model.ts'
import { lockSaid } from '../capabilities/mirrors/service/locked.ts'
import { publishPictures } from '../capabilities/mirrors/service/team/publish.ts'
import { type Decide, decideApart } from '../platform/disclosure/decide.ts'
import type { Organisation } from './testing/builder.ts'
import { distinct, found, isBelow, tooClose } from './testing/crawling.ts'
import { ok } from './testing/furnished.ts'
import { type Surveyed, survey } from './testing/surveyed.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

const quarters = [
  { period: '2026-q1', over: '2026-04-02' },
  { period: '2026-q2', over: '2026-07-02' },
  { period: '2026-q3', over: '2026-10-02' },
]

describe('pictures of teams', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp()
  })
  afterAll(() => world.close())

  /** These people said what the work asked in that quarter, and chose to count. */
  const say = (
    { organisationId }: Organisation,
    { period }: (typeof quarters)[number],
    people: Surveyed['people'],
    random: Random,
  ) => {
    const vault = world.app.house.openVault(organisationId)
    const lines = people.map(({ relationId, personId }) => {
      const reflectionId = randomUUID()
      const of = Object.fromEntries(
        ['demand', 'effort', 'recovery'].map(question => [question, String(1 + random.below(5))]),
      )
      const locked = lockSaid({ vault: () => vault }, 'answers', { reflectionId, of })
      return { reflectionId, relationId, personId, locked }
    })
    return world.database.pool.query(
      `with said as (select * from jsonb_to_recordset($3::jsonb)
          as p("reflectionId" uuid, "relationId" uuid, "personId" uuid, locked text)),
        written as (
          insert into reflections (organisation_id, reflection_id, relation_id, mirror, period, side, author_id, counts, written_at)
          select $1, s."reflectionId", s."relationId", 'triad', $2, 'employee', s."personId", true, now() from said s)
        insert into reflection_answers select $1, s."reflectionId", s.locked from said s`,
      [organisationId, period, JSON.stringify(lines)],
    )
  }

  /** The people behind every picture of three quarters, as HR and the works council are shown them. */
  async function shownIn(seed: number, decide: Decide) {
    const random = new Random(seed, 'pictures of teams')
    const where = await world.build.organisation()
    const surveyed = await survey(world.database.database, where, {
      seed,
      units: random.between(3, 9),
      people: random.between(25, 70),
      shownOn: '2026-01-10',
    })
    const { organisationId } = where
    const counted = new Map<string, Surveyed['people']>()
    // Some come and some stay away, now and then a whole team; of the quarter before, a few take theirs back meanwhile.
    for (const quarter of quarters) {
      const away = random.chance(0.5) ? surveyed.units[random.below(surveyed.units.length)] : undefined
      const people = surveyed.people.filter(
        ({ unitId }) => unitId !== away?.unitId && random.chance(random.chance(0.5) ? 0.97 : 0.8),
      )
      await say(where, quarter, people, random)
      counted.set(quarter.period, people)
      await publishPictures(
        world.database.database,
        organisationId,
        { decide, openVault: world.app.house.openVault },
        { today: quarter.over, now: new Date(`${quarter.over}T10:00:00Z`) },
      )
      await world.database.pool.query(
        `delete from reflections where organisation_id = $1 and period = $2 and author_id = any($3)`,
        [organisationId, quarter.period, people.slice(0, random.below(4)).map(({ personId }) => personId)],
      )
    }
    const groups: string[][] = []
    for (const role of ['hr', 'council'] as const) {
      const personId = await world.build.person(organisationId)
      await world.build.role(organisationId, personId, role)
      const reader = await world.signIn(personId)
      const { pictures, closed } = (await ok(reader.get('/api/team-pictures'))).body as TeamPictures
      expect(closed.map(({ period }) => period).sort()).toEqual(quarters.map(({ period }) => period))
      for (const { period, unitId, people } of pictures) {
        const group = counted
          .get(period)!
          .filter(one => unitId === null || isBelow(surveyed, one.unitId, unitId))
          .map(({ personId: id }) => id)
        // What it says of its size is right, before it is asked what follows from it.
        expect(people.from).toBeLessThanOrEqual(group.length)
        if (people.to !== null) expect(people.to).toBeGreaterThanOrEqual(group.length)
        groups.push(group)
      }
    }
    return { groups: distinct(groups), shown: groups.length }
  }

  test('[B22] in organisations as they come, no group below five is shown or follows from what is', async () => {
    let shown = 0
    const seeds = seedsInTurn('pictures of teams', 91, 106, 2)
    for (const seed of seeds) {
      const { groups, shown: many } = await shownIn(seed, decideApart(5))
      expect([seed, found(groups), tooClose(groups)]).toEqual([seed, [], []])
      for (const group of groups) expect(group.length).toBeGreaterThanOrEqual(5)
      shown += many
    }
    expect(shown).toBeGreaterThan(0)
  })

  test('with only the size of a group asked, people follow from it', async () => {
    const off: Decide = {
      ...decideApart(5),
      figures: async ({ wanted }) => wanted.map(({ group }) => group.length >= 5),
    }
    const leaks = []
    for (const seed of [91, 92, 93]) {
      const { groups } = await shownIn(seed, off)
      leaks.push(...found(groups), ...tooClose(groups))
    }
    expect(leaks.length).toBeGreaterThan(0)
  })
})
