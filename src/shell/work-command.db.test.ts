import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listen } from '../../research/src/testing/said.ts'
import { asApplication } from '../platform/db/database.ts'
import { wantChore } from '../platform/work/asking.ts'
import { ChoreFault, LaneAway } from '../platform/work/lane.ts'
import { workOff } from '../platform/work/work-off.ts'
import { runCommand } from './cli.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

const { said, refused } = listen(runCommand)
let world: TestApp
let organisationId: string
beforeAll(async () => {
  world = await startTestApp()
  organisationId = (await world.build.organisation()).organisationId
  await world.database.pool.query('delete from chores')
  await world.database.pool.query('update organisations set name = $1', ['Waterkant'])
  vi.stubEnv('DATABASE_URL', world.database.url)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await world.close()
})

const want = (lane: string, subject: string) =>
  asApplication(world.database.database, { organisationId, personId: null, today: world.today }, tx =>
    wantChore(tx, lane, subject),
  )
const tryOn = (name: string, error: unknown, at: Date) =>
  workOff(
    { ...world.app.working, now: () => at, mustStop: () => false, report: () => {} },
    {
      name,
      module: { none: 'for a test' },
      perform: async () => {
        throw error
      },
    },
  )
const run = async (...argv: string[]) => [await runCommand(['work', ...argv]), said.at(-1)!] as const

test('the operator reads what waits, what is stuck, since when and why, and tries a lane at once', async () => {
  expect(await run()).toEqual([0, 'Nothing waits in any lane.'])
  for (const subject of ['one', 'two']) await want('mail', subject)
  await want('round-closing', 'a round')
  expect(await run()).toEqual([0, expect.stringContaining('mail:\n  Waterkant: 2 pieces, now.')])

  const soon = new Date(Date.now() + 1000)
  await tryOn('mail', new LaneAway('ECONNREFUSED'), soon)
  await tryOn('round-closing', new ChoreFault('57014'), soon)
  const [code, text] = await run()
  expect(code).toBe(0)
  expect(text).toContain('Waterkant: 2 pieces, what they need is away (ECONNREFUSED) since ')
  expect(text).toContain('round-closing:\n  Waterkant: 1 piece, failed (57014) since ')
  expect(text).not.toContain('STUCK')

  await world.database.pool.query(`update chores set failing_since = failing_since - interval '61 minutes'`)
  const [stuck, told] = await run()
  expect(stuck).toBe(1)
  expect(told.match(/STUCK/g)).toHaveLength(2)
  expect((await run('--json'))[0]).toBe(1)
  expect(JSON.parse(said.at(-1)!)).toContainEqual(
    expect.objectContaining({
      lane: 'mail',
      organisation: 'Waterkant',
      count: 2,
      state: 'away',
      stuck: true,
    }),
  )

  // Their moment came, and a lane that was woken is heard of by whoever listens.
  await run('--again', 'mail')
  expect(said.at(-1)).toMatch(/mail:\n {2}Waterkant: 2 pieces, STUCK, .*, now\./)
  expect(said.at(-1)).toMatch(/round-closing:\n.*, next at /)
  expect(await runCommand(['work', '--again', 'nothing'])).toBe(2)
  expect(refused.at(-1)).toContain('mail, round-closing')
})
