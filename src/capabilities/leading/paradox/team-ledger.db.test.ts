import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideApart } from '../../../platform/disclosure/decide.ts'
import type { Organisation } from '../../../shell/testing/builder.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import { type Budget, choose, openBudget } from '../../../shell/testing/reaching.ts'
import { type Client, startTestApp, type TestApp } from '../../../shell/testing/test-app.ts'
import { countTeamLearning } from './learning.ts'
import type { TeamLedger, TeamSides } from './model.ts'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

const build = () => world.build
const today = () => world.app.house.clock.today()

async function addTeam({ organisationId }: Organisation, name: string): Promise<Organisation> {
  const unitId = randomUUID()
  await world.database.pool.query(
    `insert into units (organisation_id, unit_id, code, name, valid_from) values ($1, $2, $3, $3, '2015-01-01')`,
    [organisationId, unitId, name],
  )
  return { organisationId, unitId }
}

/** Two teams, each with one who has led somebody there for years, and HR. */
async function gather() {
  const north = await build().organisation()
  const { organisationId } = north
  const south = await addTeam(north, 'Zuid')
  const [lead, leadOfSouth, hr] = await Promise.all([0, 1, 2].map(() => build().person(organisationId)))
  await build().role(organisationId, hr!, 'hr')
  const stays = async (at: Organisation, by: string) =>
    build().relation(at, await build().person(organisationId), by, { from: '2015-01-01' })
  await stays(north, lead!)
  await stays(south, leadOfSouth!)
  return { north, south, organisationId, lead: lead!, leadOfSouth: leadOfSouth!, hr: hr! }
}
type House = Awaited<ReturnType<typeof gather>>

const read = async (client: Client): Promise<TeamLedger> => (await ok(client.get('/api/team-ledger'))).body
const readAs = async (personId: string) => read(await world.signIn(personId))
const teamOf = (ledger: TeamLedger, { unitId }: Organisation): TeamSides =>
  ledger.teams.find(one => one.unitId === unitId)!
const none = { gained: { new: 0, back: 0, inside: 0 }, lost: { inside: 0, left: 0 } }

/** Where one person worked, one contract after another. */
async function worked(
  { lead, leadOfSouth, north, organisationId }: House,
  stays: readonly (readonly [at: Organisation, from: string, until: string | null])[],
) {
  const personId = await build().person(organisationId)
  for (const [at, from, until] of stays)
    await build().relation(at, personId, at.unitId === north.unitId ? lead : leadOfSouth, { from, until })
  return personId
}

describe('what a team gained beside what it lost', () => {
  test('[D24] the ledger shows both columns: new, back and from inside; to inside and away', async () => {
    const house = await gather()
    const { north, south } = house
    await worked(house, [[north, '2026-02-01', null]])
    await worked(house, [[north, '2026-03-01', '2026-05-01']])
    await worked(house, [
      [north, '2019-01-01', '2022-01-01'],
      [north, '2026-04-01', null],
    ])
    await worked(house, [
      [south, '2019-01-01', '2021-01-01'],
      [north, '2026-04-01', null],
    ])
    await worked(house, [
      [south, '2020-01-01', '2026-01-01'],
      [north, '2026-01-01', null],
    ])
    await worked(house, [
      [north, '2020-01-01', '2026-06-01'],
      [south, '2026-06-01', null],
    ])
    await worked(house, [[north, '2018-01-01', '2025-12-31']])
    const ofNorth = {
      people: 5,
      gained: { new: 2, back: 2, inside: 1 },
      lost: { inside: 1, left: 2 },
      learned: null,
    }
    const ofSouth = { people: 2, gained: { new: 0, back: 0, inside: 1 }, lost: { inside: 1, left: 0 } }
    const seenByHr = await readAs(house.hr)
    expect(seenByHr).toMatchObject({ from: '2025-09-01', until: '2026-09-01', readsAll: true })
    expect(teamOf(seenByHr, north)).toMatchObject(ofNorth)
    expect(teamOf(seenByHr, south)).toMatchObject(ofSouth)
    expect(teamOf(await readAs(house.lead), north)).toMatchObject(ofNorth)
  })

  test('[D24] a contract that follows another, or lies beside it, is neither coming nor going', async () => {
    const house = await gather()
    const { north } = house
    await worked(house, [
      [north, '2024-01-01', '2026-01-01'],
      [north, '2026-01-01', null],
    ])
    await worked(house, [
      [north, '2024-01-01', '2026-03-01'],
      [north, '2026-02-01', null],
    ])
    expect(teamOf(await readAs(house.hr), north)).toMatchObject({ people: 3, ...none })
  })

  test('[D24] twelve months by the day: the last day counts, the one before the first does not', async () => {
    const house = await gather()
    const { north } = house
    await worked(house, [[north, '2025-09-01', null]])
    await worked(house, [[north, '2025-09-02', null]])
    await worked(house, [[north, '2026-09-01', null]])
    await worked(house, [[north, '2026-09-02', null]])
    await worked(house, [[north, '2020-01-01', '2026-09-02']])
    expect(teamOf(await readAs(house.hr), north)).toMatchObject({
      gained: { new: 2, back: 0, inside: 0 },
      lost: none.lost,
    })
  })

  test('[D24] whoever leads reads their own team alone, and only of days on which they led there', async () => {
    const house = await gather()
    const { north, organisationId } = house
    const newcomer = await build().person(organisationId)
    await worked(house, [[north, '2026-01-01', null]])
    await worked(house, [[north, '2020-01-01', '2026-02-01']])
    const led = await build().person(organisationId)
    await build().relation(north, led, newcomer, { from: '2026-06-01' })
    await worked(house, [[north, '2020-01-01', '2026-07-01']])
    const own = await readAs(newcomer)
    expect(own.teams.map(({ unitId }) => unitId)).toEqual([north.unitId])
    expect(teamOf(own, north)).toMatchObject({ gained: { new: 1 }, lost: { left: 1 } })
    expect(teamOf(await readAs(house.lead), north)).toMatchObject({ gained: { new: 2 }, lost: { left: 2 } })
    expect(own.readsAll).toBe(false)
    const refused = await (await world.signIn(led)).get('/api/team-ledger')
    expect([refused.status, refused.body.code]).toEqual([403, 'leading.leads-nobody'])
  })

  test('[D24] no name, number or day of a person is in it', async () => {
    const house = await gather()
    const personId = await worked(house, [[house.north, '2026-02-03', '2026-05-06']])
    const said = JSON.stringify(await readAs(house.hr))
    for (const trace of [personId, house.lead, '2026-02-03', '2026-05-06']) expect(said).not.toContain(trace)
  })
})

describe('learning in a team', () => {
  /** Teams of so many people, of whom so many chose something in the half-year that is over. */
  async function teams(sizes: readonly (readonly [people: number, users: number])[]) {
    const where = await build().organisation()
    const { organisationId } = where
    const hr = await build().person(organisationId)
    await build().role(organisationId, hr, 'hr')
    const { database } = world.database
    let budget: Budget | undefined
    const made: { at: Organisation; lead: string }[] = []
    for (const [nth, [people, users]] of sizes.entries()) {
      const at = nth === 0 ? where : await addTeam(where, `Team ${nth}`)
      const lead = await build().person(organisationId)
      for (let one = 0; one < people; one++) {
        const personId = await build().person(organisationId)
        await build().relation(at, personId, lead)
        budget ??= await openBudget(database, where, personId)
        if (one < users) await choose(database, budget, { personId, on: '2026-03-03' })
      }
      made.push({ at, lead })
    }
    const count = (on = today()) => countTeamLearning(database, organisationId, decideApart(5), on)
    return { organisationId, hr, made, count }
  }

  test('[D24] is told of a team where five did and five did not, and of none smaller', async () => {
    const { hr, made, count } = await teams([
      [14, 6],
      [12, 5],
      [13, 4],
      [9, 5],
      [30, 12],
    ])
    expect((await readAs(hr)).learnedUntil).toBeNull()
    await count()
    const seen = await readAs(hr)
    expect(seen.learnedUntil).toBe('2026-06-30')
    expect(made.map(({ at }) => teamOf(seen, at).learned)).toEqual([
      { people: 14, users: 6 },
      { people: 12, users: 5 },
      null,
      null,
      { people: 30, users: 12 },
    ])
    const own = await readAs(made[0]!.lead)
    expect(own.teams.map(({ learned }) => learned)).toEqual([{ people: 14, users: 6 }])
  })

  test('[D24] one small team beside others is not what is left of everybody', async () => {
    const { hr, made, count } = await teams([
      [14, 6],
      [12, 5],
      [4, 3],
    ])
    await count()
    const seen = await readAs(hr)
    expect(teamOf(seen, made[2]!.at).learned).toBeNull()
    expect(made.filter(({ at }) => teamOf(seen, at).learned !== null).length).toBeLessThan(2)
  })

  test('[D24] is counted once for a half-year: a choice of today moves nothing', async () => {
    const { hr, made, count } = await teams([
      [14, 6],
      [12, 5],
    ])
    await count()
    const first = await readAs(hr)
    const { rows } = await world.database.pool.query<{ person_id: string }>(
      'select person_id from relations where organisation_id = $1 order by person_id limit 1',
      [made[0]!.at.organisationId],
    )
    await build().relation(
      made[0]!.at,
      await build().person(made[0]!.at.organisationId),
      rows[0]!.person_id,
      {
        from: '2026-05-01',
      },
    )
    await count('2026-12-31')
    expect((await readAs(hr)).teams.map(({ learned }) => learned)).toEqual(
      first.teams.map(({ learned }) => learned),
    )
  })
})
