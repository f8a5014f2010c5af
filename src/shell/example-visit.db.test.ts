import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layingSteps, layOutExample } from '../../db/demo/lay-out.ts'
import { exampleIn, rowsOf } from './testing/example/both.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

// One database from its first start to the end of the first visit in English, with everything that can come in between.
describe('the English example is laid out on its first visit', () => {
  let world: TestApp
  let dutch: string
  beforeAll(async () => {
    world = await startTestApp({ today: '2026-09-01', recorded: false })
    expect(await layOutExample(world.app.house, 'nl')).toBe('laid')
    dutch = await printOf('nl')
  })
  afterAll(() => world.close())

  const organisations = async () =>
    (
      await world.database.pool.query<{ id: string; demo: boolean }>(
        'select organisation_id as id, demo from organisations order by 1',
      )
    ).rows
  const printOf = async (language: 'nl' | 'en') =>
    JSON.stringify(
      [...(await rowsOf(world, language))].map(([table, rows]) => [
        table,
        rows.map(row => JSON.stringify(row)).sort(),
      ]),
    )
  const chairs = async (language: string, at = world) =>
    (await at.anonymous.get(`/api/demo/chairs?language=${language}`)).body

  /** Another process begins, and is gone in the middle of it, as with a power cut. */
  async function killAfter(steps: number): Promise<void> {
    const { url } = world.database
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'testing/example/laying.ts'), url, world.config.home],
      { stdio: ['ignore', 'pipe', 'inherit'], cwd: join(import.meta.dirname, '../..') },
    )
    const gone = once(child, 'exit')
    for await (const line of createInterface({ input: child.stdout! }))
      if (line === `done ${steps}`) child.kill('SIGKILL')
    expect((await gone)[1]).toBe('SIGKILL')
    // The database notices by itself that nobody is there any more.
    await expect
      .poll(
        async () =>
          (
            await world.database.pool.query(
              `select from pg_locks where locktype = 'advisory' and objid = 7416303 and database =
                (select oid from pg_database where datname = current_database())`,
            )
          ).rowCount,
      )
      .toBe(0)
  }

  test('[Z10] who comes in Dutch finds Waterkant, and nothing else is laid out', async () => {
    expect(await chairs('nl')).toMatchObject({ organisation: 'Waterkant Zorg & Wonen', laying: null })
    expect(await organisations()).toEqual([{ id: exampleIn('nl'), demo: true }])
  })

  test('[Z10] killed while people write, nothing of it stays', async () => {
    await killAfter(2)
    expect(await organisations()).toEqual([{ id: exampleIn('nl'), demo: true }])
  })

  test('[Z10] killed before the doors open, none of them does', async () => {
    await killAfter(5)
    expect(await organisations()).toEqual([
      { id: exampleIn('nl'), demo: true },
      { id: exampleIn('en'), demo: false },
    ])
    const seats = await world.database.pool.query(`select from find_demo_seat('P001', 'en')`)
    expect(seats.rowCount).toBe(0)
  })

  test('[Z10] two who come first at once, in two processes, find one whole example, and see how far it is', async () => {
    const { database, config } = world
    const other = await startTestApp({ today: '2026-09-01', database, home: config.home, recorded: false })
    try {
      const seen: { done: number; of: number }[] = []
      const looking = (async () => {
        for (;;) {
          const { laying, chairs: there } = await chairs('en', other)
          if (!laying) return there
          seen.push(laying)
        }
      })()
      const sat = await Promise.all(
        [world, other].map(at => at.anonymous.post('/api/demo/chairs/samira', { language: 'en' })),
      )
      expect(sat.map(({ status }) => status)).toEqual([200, 200])
      expect(await looking).toHaveLength(10)
      expect(seen.length).toBeGreaterThan(0)
      expect(seen.every(({ done, of }) => done <= of && of === layingSteps.length)).toBe(true)
    } finally {
      await other.close()
    }
    expect((await organisations()).map(({ demo }) => demo)).toEqual([true, true])
    const [ours, theirs] = [await rowsOf(world, 'nl'), await rowsOf(world, 'en')]
    for (const [table, rows] of ours) expect([table, theirs.get(table)!.length]).toEqual([table, rows.length])
  })

  test('[Z10] the first one noticed nothing of it, and a second visit lays out nothing', async () => {
    expect(await printOf('nl')).toBe(dutch)
    const before = await printOf('en')
    expect(await layOutExample(world.app.house, 'en')).toBe('there')
    expect(await printOf('en')).toBe(before)
  })
})

test('an installation of one’s own gets no example beside it', async () => {
  const world = await startTestApp({ today: '2026-09-01', recorded: false })
  try {
    await world.build.pair()
    expect(await layOutExample(world.app.house, 'en')).toBe('elsewhere')
    expect(await layOutExample(world.app.house, 'nl')).toBe('elsewhere')
    expect((await world.anonymous.get('/api/demo/chairs?language=en')).body).toMatchObject({
      chairs: [],
      laying: null,
    })
  } finally {
    await world.close()
  }
})
