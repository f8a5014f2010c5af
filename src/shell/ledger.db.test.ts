import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eraseFrom } from '../capabilities/privacy/store/deleting.ts'
import { dueOn } from '../capabilities/privacy/store/due.ts'
import { asApplication, asOwner } from '../platform/db/database.ts'
import { readKeys } from '../platform/db/keys.ts'
import { decideApart } from '../platform/disclosure/decide.ts'
import { type LedgerFigure, publishFigures } from '../platform/disclosure/ledger.ts'
import { records } from './plates.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

const questions = { subjects: { q: { type: 'yes_no' } } } as const
const tables = ['ledgers', 'ledger_people', 'ledger_publications', 'ledger_groups', 'ledger_figures']

let world: TestApp
let organisationId: string
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

const people = (count: number) => Array.from({ length: count }, () => randomUUID())
const count = (who: readonly string[], value: number): LedgerFigure => ({
  kind: 'count',
  subject: 'q',
  when: '2026',
  value,
  people: who,
})
const publish = (figures: LedgerFigure[], by = 'overview', wait: () => Promise<void> = async () => {}) =>
  publishFigures(
    world.database.database,
    { organisationId, by, on: '2027-02-01', questions },
    decideApart(5),
    async ledger => {
      const may = await ledger.decide(figures)
      await wait()
      return may
    },
  )
const rows = async (table: string): Promise<Record<string, unknown>[]> =>
  (await world.database.pool.query(`select * from ${table} where organisation_id = $1`, [organisationId]))
    .rows

describe('the ledger of what went out', () => {
  let everybody: string[]
  beforeAll(async () => {
    organisationId = (await world.build.organisation()).organisationId
    everybody = people(30)
    expect(await publish([count(everybody, 15)])).toEqual([true])
  })

  test('[Z03] another publisher is decided against it, and so is the same one later', async () => {
    expect(await publish([count(everybody.slice(1), 14)], 'coverage')).toEqual([false])
    expect(await publish([count(everybody.slice(0, 15), 8)], 'coverage')).toEqual([true])
    expect(await publish([count(everybody.slice(0, 12), 6)])).toEqual([false])
  })

  test('it holds groups as numbers, and nothing of what did not go out', async () => {
    const [groups, figures] = [await rows('ledger_groups'), await rows('ledger_figures')]
    expect(groups.map(group => (group.numbers as number[]).length).sort()).toEqual([15, 30])
    expect(figures).toHaveLength(2)
    expect(JSON.stringify([groups, figures])).not.toContain(everybody[0])
  })

  test('[Z03] nobody who signs in can read or write a line of it', async () => {
    for (const role of ['hr', 'council', 'employee']) {
      const personId = await world.build.person(organisationId)
      if (role !== 'employee') await world.build.role(organisationId, personId, role as 'hr')
      for (const table of tables) {
        const asking = { organisationId, personId, today: world.today }
        const read = asApplication(world.database.database, asking, tx =>
          tx
            .selectFrom(table as 'ledgers')
            .selectAll()
            .execute(),
        )
        await expect(read).rejects.toThrow(/permission denied/)
      }
    }
  })

  test('another organisation is another ledger', async () => {
    const own = organisationId
    organisationId = (await world.build.organisation()).organisationId
    expect(await publish([count(everybody.slice(1), 14)])).toEqual([true])
    organisationId = own
  })

  test('what fails afterwards is not in it either', async () => {
    const before = await rows('ledger_figures')
    const failing = publish([count(people(20), 10)], 'round', () => Promise.reject(new Error('no paper')))
    await expect(failing).rejects.toThrow('no paper')
    expect(await rows('ledger_figures')).toEqual(before)
  })

  test('[Z03] of two publications at once the second is decided against the first', async () => {
    const team = people(20)
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    const first = publish([count(team, 10)], 'round', () => held)
    // The second waits for the line that the first holds; whoever comes first, only one of both goes out.
    const second = publish([count(team.slice(1), 9)])
    release()
    const [one, other] = await Promise.all([first, second])
    expect([...one, ...other].filter(Boolean)).toHaveLength(1)
  })

  test('[Z05] erasing somebody cuts the line to their number; the number stays as nobody, and is not given again', async () => {
    const numbers = async () =>
      new Map((await rows('ledger_people')).map(row => [row.person_id, row.number as number]))
    const before = await numbers()
    const erased = everybody[0]!
    const own = before.get(erased)!
    await asOwner(world.database.database, async tx => {
      const day = dueOn(tx, { organisationId, today: world.today }, new Date())
      await eraseFrom(day, await readKeys(tx), records.tables, [erased])
    })
    expect((await numbers()).has(erased)).toBe(false)
    const groups = (await rows('ledger_groups')).map(({ numbers: all }) => all as number[])
    expect(groups.some(group => group.includes(own))).toBe(true)
    // Still decided against who they were: one fewer of the thirty.
    expect(await publish([count(everybody.slice(1), 14)])).toEqual([false])
    await publish([count([...people(9), erased], 5)])
    const again = (await numbers()).get(erased)!
    expect(again).not.toBe(own)
    expect([...before.values()]).not.toContain(again)
  })
})
