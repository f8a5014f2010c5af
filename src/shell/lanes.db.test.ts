import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asApplication, asOwner, openDatabase } from '../platform/db/database.ts'
import { noModule } from '../platform/http/modules.ts'
import { wantChore } from '../platform/work/asking.ts'
import { type ChoreKey, faultOf, type Lane, type Work } from '../platform/work/lane.ts'
import { type Lanes, startLanes } from '../platform/work/lanes.ts'
import { safetyWake } from '../platform/work/waits.ts'
import { type Working, workOff } from '../platform/work/work-off.ts'
import { plates } from './plates.ts'
import { ok } from './testing/furnished.ts'
import { survey } from './testing/surveyed.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

const minute = 60_000
const day = 24 * 60 * minute

let world: TestApp
let organisationId: string
let elsewhere: string
let now: Date
const faults: string[] = []
const open: { close(): Promise<unknown> }[] = []
beforeAll(async () => {
  world = await startTestApp()
  organisationId = (await world.build.organisation()).organisationId
  elsewhere = (await world.build.organisation()).organisationId
})
afterAll(() => world.close())
beforeEach(async () => {
  await query('delete from chores')
  faults.length = 0
  now = new Date(Date.now() + 1000)
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const query = async (text: string, values: readonly unknown[] = []) =>
  (await world.database.pool.query(text, [...values])).rows
const want = (lane: string, subject: string, organisation = organisationId) =>
  asApplication(
    world.database.database,
    { organisationId: organisation, personId: null, today: world.today },
    tx => wantChore(tx, lane, subject),
  )
const working = (more: Partial<Working> = {}): Working => ({
  ...world.app.working,
  now: () => now,
  mustStop: () => false,
  report: (_lane, _chore, error) => faults.push(faultOf(error)),
  ...more,
})
const lane = (
  name: string,
  perform: (chore: ChoreKey, work: Work) => unknown,
  more: Partial<Lane> = {},
): Lane => ({
  name,
  module: noModule('a test'),
  perform: async (work, chore) => {
    await perform(chore, work)
    return 'done'
  },
  ...more,
})
const chores = (name: string) =>
  query('select subject, state, attempts, fault from chores where lane = $1 order by wanted_at', [name])
/** Lanes as a server runs them, on connections of their own; `asked` counts what they ask the database. */
const start = (lanes: readonly Lane[], isOpen = world.app.working.isOpen) => {
  const counted = { asked: 0 }
  const database = openDatabase(world.database.url, 5, {
    log: () => {
      counted.asked++
    },
  })
  const means = { ...working({ isOpen }), now: () => new Date(), database: database.database }
  const started = startLanes({ ...means, connection: world.database.url, stumble: () => {} }, lanes)
  open.push({
    close: async () => {
      await started.close()
      await database.close()
    },
  })
  return { ...started, counted }
}
const quiet = async ({ counted }: Lanes & { counted: { asked: number } }) => {
  for (let before = -1; before !== counted.asked; ) {
    before = counted.asked
    await sleep(300)
  }
}

describe('a lane', () => {
  test('one piece that always throws: the others are done, and it waits longer each time, for days', async () => {
    const done: string[] = []
    const tried: number[] = []
    const own = lane('stumbling', ({ subject }) => {
      if (subject !== 'bad') return done.push(subject)
      tried.push(now.getTime())
      throw new TypeError('a sentence with somebody@example.org in it')
    })
    for (const subject of ['bad', 'good', 'better']) await want('stumbling', subject)
    const until = now.getTime() + 10 * day
    while (now.getTime() < until) now = (await workOff(working(), own))!
    expect(done.sort()).toEqual(['better', 'good'])
    const waits = tried.slice(1).map((at, index) => Math.round((at - tried[index]!) / minute))
    expect(waits).toEqual([1, 5, 15, 60, 240, 720, 1440, 2880, 2880, 2880, 2880].slice(0, waits.length))
    expect(waits.length).toBeGreaterThan(7)
    expect(await chores('stumbling')).toEqual([
      { subject: 'bad', state: 'failing', attempts: tried.length, fault: 'TypeError' },
    ])
    expect(JSON.stringify(await query('select to_jsonb(c) from chores c'))).not.toContain('somebody')
  })

  test('one lane that hangs keeps no other waiting', async () => {
    let let_go = () => {}
    const hanging = new Promise<void>(resolve => {
      let_go = resolve
    })
    const done: string[] = []
    start([lane('hanging', () => hanging), lane('going', ({ subject }) => done.push(subject))])
    await want('hanging', 'x')
    await expect.poll(async () => (await chores('hanging')).length).toBe(1)
    await want('going', 'y')
    await expect.poll(() => done).toEqual(['y'])
    let_go()
    await expect.poll(() => chores('hanging')).toEqual([])
  })

  test('idles without asking anything, and is woken by whoever wants something, long before it would look itself', async () => {
    const done: string[] = []
    const began = Date.now()
    const lanes = start([...world.app.lanes, lane('woken', ({ subject }) => done.push(subject))])
    await quiet(lanes)
    const before = lanes.counted.asked
    await sleep(5000)
    expect(lanes.counted.asked).toBe(before)
    await want('woken', 'up')
    await expect.poll(() => done).toEqual(['up'])
    expect(Date.now() - began).toBeLessThan(safetyWake / 2)
  })

  test('what is refused or broken off wants nothing: no row, no wake', async () => {
    const asker = { organisationId, personId: null, today: world.today }
    const broken = asApplication(world.database.database, asker, async tx => {
      await wantChore(tx, 'woken', 'never')
      throw new Error('refused')
    })
    await expect(broken).rejects.toThrow('refused')
    expect(await chores('woken')).toEqual([])
  })

  test('two processes at once do each piece once', async () => {
    const done: string[] = []
    const own = lane('shared', async ({ subject }) => {
      await sleep(5)
      done.push(subject)
    })
    start([own])
    start([own])
    const subjects = Array.from({ length: 40 }, (_, index) => `s${index}`)
    await Promise.all(subjects.map(subject => want('shared', subject)))
    await expect.poll(() => chores('shared')).toEqual([])
    expect(done.sort()).toEqual([...subjects].sort())
  })

  test('wanted again while it is being done, it is done again after; wanted twice before, once', async () => {
    let times = 0
    const own = lane('again', async ({ subject }) => {
      if (times++ === 0) await want('again', subject)
    })
    await want('again', 'x')
    await want('again', 'x')
    now = new Date(Date.now() + 60_000)
    await workOff(working(), own)
    expect([times, await chores('again')]).toEqual([2, []])
  })

  test('a process whose connection dies in the middle: another one begins anew', async () => {
    let times = 0
    const own = lane('dying', async (_, { database }) => {
      if (times++ > 0) return
      await asOwner(database, tx =>
        sql`select pg_terminate_backend(l.pid) from pg_locks l
          where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())`.execute(
          tx,
        ),
      )
    })
    await want('dying', 'x')
    await expect(workOff(working(), own)).rejects.toThrow()
    await workOff(working(), own)
    expect([times, await chores('dying')]).toEqual([2, []])
  })

  test('goes on by itself when its connections were cut off', async () => {
    const done: string[] = []
    const lanes = start([lane('cut', ({ subject }) => done.push(subject))])
    await quiet(lanes)
    await query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and query = 'listen chores'`)
    await want('cut', 'x')
    await expect.poll(() => done).toEqual(['x'])
  })

  test('a row from a clock that stood years ahead is no wait', async () => {
    const done: string[] = []
    await want('ahead', 'x')
    await query(`update chores set due_at = now() + interval '3 years'`)
    await workOff(
      working(),
      lane('ahead', ({ subject }) => done.push(subject)),
    )
    expect(done).toEqual(['x'])
  })

  test('what comes again and again does so for every organisation, and one that fails keeps no other from it', async () => {
    const done: string[] = []
    const own = lane(
      'daily',
      chore => {
        if (chore.organisationId === elsewhere) throw new Error('not here')
        done.push(chore.organisationId)
      },
      { everyMinutes: 60 },
    )
    const next = await workOff(working(), own)
    expect(done).toEqual([organisationId])
    expect(next!.getTime() - now.getTime()).toBe(minute)
    now = new Date(now.getTime() + 61 * minute)
    await workOff(working(), own)
    expect(done).toEqual([organisationId, organisationId])
    expect((await chores('daily')).map(({ state }) => state).sort()).toEqual(['failing', 'waiting'])
  })

  test('who signs in reads none of it, and asks for their own organisation alone', async () => {
    await want('woken', 'x')
    const asker = { organisationId, personId: null, today: world.today }
    const look = (text: string) =>
      asApplication(world.database.database, asker, tx => sql.raw(text).execute(tx))
    await expect(look('select * from chores')).rejects.toThrow('permission denied')
    await expect(look(`select want_chore('${elsewhere}', 'woken', 'y')`)).rejects.toThrow('permission denied')
  })
})

describe('without the works council', () => {
  /** By hand, and not read from the lanes: what nobody consented to does not run. */
  const modules: Record<string, string | null> = {
    mail: null,
    'read-log-seal': null,
    bell: null,
    'bell-round': null,
    'round-closing': 'campaigns',
    'new-rules': 'agreements',
    'request-silence': 'agreements',
    'round-opening': 'campaigns',
    'amo-cards': 'overview',
    'team-pictures': 'mirrors',
    'training-coverage': 'dialogue',
    'budget-purses': 'budgets',
    'offer-counts': 'overview',
    'plan-b-offers': 'dialogue',
    'bank-counts': 'competences',
    'yearly-look': null,
    'yearly-overview': 'overview',
    'why-lists': 'overview',
    'grant-rates': 'overview',
    'everyone-reached': 'overview',
    'team-learning': 'overview',
    retention: null,
  }

  test('every lane names its module, or why it needs none', () => {
    const named = world.app.lanes.map(({ name, module }) => [
      name,
      typeof module === 'string' ? module : null,
    ])
    expect(Object.fromEntries(named)).toEqual(modules)
    for (const { module } of world.app.lanes)
      if (typeof module !== 'string') expect(module.none).toMatch(/\w+ \w+/)
    expect(plates.filter(({ lanes }) => lanes).length).toBeGreaterThan(2)
  })

  test('a lane whose module is closed does nothing, says so, and goes on by itself once it is open', async () => {
    const done: string[] = []
    const own = lane('asking', ({ subject }) => done.push(subject), { module: 'campaigns' })
    await want('asking', 'x')
    const closed = { isOpen: async () => false }
    const next = await workOff(working(closed), own)
    expect([done, (await chores('asking'))[0].state]).toEqual([[], 'closed'])
    now = next!
    await workOff(working(closed), own)
    expect(done).toEqual([])
    now = new Date(now.getTime() + 10 * minute)
    await workOff(working(), own)
    expect([done, await chores('asking')]).toEqual([['x'], []])
    // The same without a module would have run: it is the module that holds it.
    await want('asking', 'y')
    await workOff(working(closed), { ...own, module: noModule('a test') })
    expect(done).toEqual(['x', 'y'])
  })

  test('[I06] a round whose closing was asked for stays open when consent is withdrawn first, and closes when it is back', async () => {
    const where = await world.build.organisation()
    const here = where.organisationId
    await survey(world.database.database, where, { seed: 3, units: 2, people: 30, shownOn: '2026-08-10' })
    const [hr, council] = await Promise.all(
      (['hr', 'council'] as const).map(async role => {
        const personId = await world.build.person(here)
        await world.build.role(here, personId, role)
        return world.signIn(personId)
      }),
    )
    const round = { name: 'Ronde', opensOn: '2026-08-01', closesOn: '2026-09-30' }
    const { campaigns } = (await ok(hr!.post('/api/campaigns', round))).body
    await ok(hr!.post(`/api/campaigns/${campaigns[0].campaignId}/close`))
    const decide = async (decision: string) => {
      const { modules: file } = (await ok(council!.get('/api/consent'))).body
      const { steps } = file.find(({ module }: { module: string }) => module === 'campaigns')
      await ok(council!.post('/api/consent/campaigns/decide', { decision, afterNumber: steps.at(-1).number }))
    }
    await decide('withdrawn')
    const state = async () =>
      (await query('select state from campaigns where organisation_id = $1', [here]))[0].state
    await world.workOff('round-closing')
    expect([await state(), (await chores('round-closing'))[0].state]).toEqual(['closing', 'closed'])
    await ok(hr!.post('/api/consent/ask', { parts: [{ module: 'campaigns', arrangement: 'Zoals eerst' }] }))
    await decide('consented')
    await query('update chores set due_at = now()')
    await world.workOff('round-closing')
    expect(await state()).toBe('closed')
  })
})
