import { atomsOf } from '@wisselwerk/engines/disclosure'
import { Random } from '../../../db/demo/random.ts'
import { attack } from '../../../engines/src/disclosure/testing/attack.ts'
import type { CampaignStatistics, Campaigns, GroupPicture } from '../../capabilities/campaigns/model.ts'
import { carryOutClosing } from '../../capabilities/campaigns/service/closing/carry-out.ts'
import { relationKinds } from '../../capabilities/people/model.ts'
import type { Decide } from '../../platform/disclosure/decide.ts'
import type { Organisation } from './builder.ts'
import { ok } from './furnished.ts'
import { type Surveyed, survey, surveyAgain } from './surveyed.ts'
import type { Client, TestApp } from './test-app.ts'

export interface Round {
  campaignId: string
  /** Who took part, by side. */
  took: { employees: Set<string>; managers: Set<string> }
  /** Whose relation was shown from both sides. */
  paired: Set<string>
}

export interface Crawled {
  where: Organisation
  surveyed: Surveyed
  rounds: Round[]
  /** Everybody who may read figures about groups: HR, works council, and every manager. */
  readers: Client[]
}

/** Days of a round, and the day in it on which whoever takes part shows a view. */
export interface Days {
  opensOn: string
  closesOn: string
  shownOn: string
}

export const first: Days = { opensOn: '2026-08-01', closesOn: '2026-08-15', shownOn: '2026-08-10' }
const second: Days = { opensOn: '2026-08-16', closesOn: '2026-08-25', shownOn: '2026-08-20' }
const third: Days = { opensOn: '2026-08-26', closesOn: '2026-08-31', shownOn: '2026-08-28' }

/**
 * An organisation in which everybody took part in a first round, most in a second, and some teams in a third; and in
 * which HR closes the first days once more, when one person has shown another view meanwhile.
 */
export async function organise(world: TestApp, seed: number, decide: Decide): Promise<Crawled> {
  const random = new Random(seed, 'crawl')
  const where = await world.build.organisation()
  const { database } = world.database
  const surveyed = await survey(database, where, {
    seed,
    units: random.between(4, 9),
    people: random.between(25, 70),
    shownOn: first.shownOn,
  })
  const readers: Client[] = []
  for (const role of ['hr', 'council'] as const) {
    const personId = await world.build.person(where.organisationId)
    await world.build.role(where.organisationId, personId, role)
    readers.push(await world.signIn(personId))
  }
  for (const managerId of new Set(surveyed.people.map(person => person.managerId)))
    readers.push(await world.signIn(managerId))
  const hr = readers[0]!
  const close = (days: Days, unitIds: string[] = []) =>
    closeRound(world, { where, hr, days, unitIds, decide })
  const ids = (people: Surveyed['people']) => new Set(people.map(({ personId }) => personId))
  const all = ids(surveyed.people)
  const managers = new Set(surveyed.people.map(({ managerId }) => managerId))
  const rounds: Round[] = []

  const campaignId = await close(first)
  rounds.push({ campaignId, took: { employees: all, managers }, paired: all })

  const again = surveyed.people.filter(() => random.chance(0.85))
  await surveyAgain(database, where, again, { seed, round: 2, shownOn: second.shownOn })
  const twice = { employees: ids(again), managers: new Set<string>() }
  rounds.push({ campaignId: await close(second), took: twice, paired: new Set() })

  const teams = surveyed.units.filter(() => random.chance(0.6)).map(({ unitId }) => unitId)
  const asked = surveyed.people.filter(({ unitId }) => teams.some(team => isBelow(surveyed, unitId, team)))
  if (asked.length >= 10) {
    const some = asked.filter(() => random.chance(0.9))
    const both = some.filter(() => random.chance(0.9))
    await surveyAgain(database, where, some, { seed, round: 3, shownOn: third.shownOn })
    await surveyAgain(database, where, both, {
      seed,
      round: 3,
      shownOn: third.shownOn,
      side: 'organisation',
    })
    const leaders = new Set(both.map(({ managerId }) => managerId))
    rounds.push({
      campaignId: await close(third, teams),
      took: { employees: ids(some), managers: leaders },
      paired: ids(both),
    })
  }

  const [changed] = surveyed.people
  await surveyAgain(database, where, [changed!], { seed, round: 9, shownOn: first.closesOn })
  rounds.push({
    campaignId: await close(first),
    // Their newest view and everybody's from then: what the round would be about.
    took: { employees: all, managers },
    paired: all,
  })
  return { where, surveyed, rounds, readers }
}

/** Planned and closed by HR over HTTP; its days are moved back, since a round cannot be planned in the past. */
export async function closeRound(
  world: TestApp,
  settings: { where: Organisation; hr: Client; days: Days; unitIds?: string[]; decide: Decide; at?: Date },
): Promise<string> {
  const { where, hr, days, unitIds = [], decide, at = new Date('2026-10-01T10:00:00Z') } = settings
  const plan = { name: 'Ronde', opensOn: days.opensOn, closesOn: '2026-09-30', unitIds }
  const { campaigns } = (await ok(hr.post('/api/campaigns', plan))).body as Campaigns
  const { campaignId } = campaigns[0]!
  await world.database.pool.query('update campaigns set closes_on = $2 where campaign_id = $1', [
    campaignId,
    days.closesOn,
  ])
  await ok(hr.post(`/api/campaigns/${campaignId}/close`))
  const key = { organisationId: where.organisationId, campaignId }
  const done = await carryOutClosing(world.database.database, key, decide, {
    now: () => at,
    mustStop: () => false,
  })
  if (!done) throw new Error('The round was not closed')
  return campaignId
}

export interface Gathered {
  /** The people behind everything that was shown, by side. */
  employees: string[][]
  managers: string[][]
  said: string[]
}

/** Every address of every round, as everybody who may ask; the people in each group of which anything was shown. */
export async function crawl({ surveyed, rounds, readers }: Crawled): Promise<Gathered> {
  const gathered: Gathered = { employees: [], managers: [], said: [] }
  const listen = async (client: Client, url: string) => {
    const reply = await client.get(url)
    gathered.said.push(reply.raw.body)
    return reply
  }
  for (const { campaignId, took, paired } of rounds) {
    const url = `/api/campaigns/${campaignId}`
    for (const client of readers) {
      await listen(client, `${url}/groups`)
      const statistics = await listen(client, `${url}/statistics`)
      if (statistics.status === 200) {
        const { rooms } = statistics.body as CampaignStatistics
        gathered.employees.push([...took.employees])
        if (rooms.some(({ difference }) => difference !== null)) gathered.managers.push([...took.managers])
        if (rooms.some(({ agreement }) => agreement !== null)) gathered.employees.push([...paired])
      }
      for (const unit of [null, ...surveyed.units])
        for (const kind of [null, ...relationKinds]) {
          const query = [unit && `unit=${unit.unitId}`, kind && `kind=${kind}`].filter(Boolean).join('&')
          const picture = (await listen(client, `${url}/picture?${query}`)).body as GroupPicture
          const inside = (unitId: string) => !unit || isBelow(surveyed, unitId, unit.unitId)
          if (picture.employees)
            gathered.employees.push(
              surveyed.people
                .filter(person => took.employees.has(person.personId) && (!kind || person.kind === kind))
                .filter(({ unitId }) => inside(unitId))
                .map(({ personId }) => personId),
            )
          if (picture.organisation)
            gathered.managers.push([
              ...new Set(
                surveyed.people
                  .filter(({ managerId, unitId }) => took.managers.has(managerId) && inside(unitId))
                  .map(({ managerId }) => managerId),
              ),
            ])
        }
    }
  }
  return { ...gathered, employees: distinct(gathered.employees), managers: distinct(gathered.managers) }
}

export const distinct = (groups: readonly string[][]): string[][] => [
  ...new Map(groups.map(group => [[...group].sort().join(), group])).values(),
]

/**
 * Unions of fewer than five people that follow from figures about these groups by adding and subtracting, and do not
 * follow from what is `known` anyhow.
 */
export function found(groups: readonly string[][], known: readonly string[][] = []): number[][] {
  const { atoms, queries } = atomsOf([...known, ...groups])
  const sets = queries.map(query => [...query])
  const sizes = atoms.map(({ n }) => n)
  const before = new Set(attack(sizes, sets.slice(0, known.length)).map(String))
  return attack(sizes, sets).filter(set => !before.has(String(set)))
}

/** Pairs of groups, the one a figure, of which one lies within the other and has fewer than five people more. */
export function tooClose(
  groups: readonly string[][],
  known: readonly string[][] = [],
): [string[], string[]][] {
  const all = [...groups, ...known]
  return all.flatMap((one, at) =>
    all.flatMap((other, beside): [string[], string[]][] => {
      if (at >= groups.length && beside >= groups.length) return []
      const others = new Set(other)
      const apart = other.length - one.length
      return one.every(person => others.has(person)) && apart > 0 && apart < 5 ? [[one, other]] : []
    }),
  )
}

export function isBelow({ units }: Surveyed, unitId: string, above: string): boolean {
  for (let at: string | null | undefined = unitId; at; at = units.find(unit => unit.unitId === at)?.parentId)
    if (at === above) return true
  return false
}
