import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import type { Template } from '../../platform/db/test-database.ts'
import { type AskerName, askers } from './access-rows.ts'
import type { Attempt } from './attempting.ts'
import { attemptsIn } from './attempts.ts'
import { type Cast, gatherCast, seat } from './cast.ts'
import { copyHome, type Kept, templateOf } from './kept.ts'
import { startTestApp, type TestApp } from './test-app.ts'

/** What each asker sends for each operation: everything that it needs is there. */
export type Aims = Record<string, Record<AskerName, Attempt>>

/**
 * One house in which every operation of the API has a table laid for it, for the tests that ask every verb. It is
 * furnished once in a run; each test that opens it gets a copy of its own.
 */
export interface House {
  world: TestApp
  cast: Cast
  aims: Aims
  close(): Promise<void>
}

/** What of a furnished house is not in its database. */
interface Plan {
  pair: Cast['pair']
  people: Cast['people']
  cookies: Record<AskerName, string>
  aims: Aims
  /** Numbers of people and relations that are given. */
  count: number
}

export async function openHouse(
  settings: { recorded?: boolean; logTo?: Writable; env?: Record<string, string> } = {},
): Promise<House> {
  const home = mkdtempSync(join(tmpdir(), 'wisselwerk-test-'))
  const furnished = (schema: Template) => templateOf(furnishedHouse, schema)
  const world = await startTestApp({ ...settings, home, furnished })
  copyHome(furnishedHouse, home)
  const { pair, people, cookies, aims, count } = JSON.parse(
    readFileSync(join(home, planFile), 'utf8'),
  ) as Plan
  world.build.goOnAfter(count)
  const clients = Object.fromEntries(askers.map(asker => [asker, world.returning(cookies[asker])]))
  return {
    world,
    cast: seat(world, pair, people, clients as Cast['clients']),
    aims,
    close: async () => {
      await world.close()
      rmSync(home, { recursive: true })
    },
  }
}

const planFile = 'plan.json'

const furnishedHouse: Kept = {
  name: 'house',
  make: async (world, home) => {
    const cast = await gatherCast(world)
    const aims: Aims = {}
    for (const [operation, prepare] of Object.entries(attemptsIn({ world, cast }))) {
      const aim = await prepare()
      const known = {} as Record<AskerName, Attempt>
      for (const asker of askers) known[asker] = await aim(asker)
      aims[operation] = known
    }
    const cookies = Object.fromEntries(
      askers.map(asker => [asker, cast.clients[asker].cookie]),
    ) as Plan['cookies']
    const plan: Plan = { pair: cast.pair, people: cast.people, cookies, aims, count: world.build.count }
    writeFileSync(join(home, planFile), JSON.stringify(plan))
  },
}
