import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budget } from '../../tools/rotation.ts'
import { catalogue } from '../capabilities/expectations/catalogue/items.ts'
import type { Answer } from '../capabilities/expectations/gap.ts'
import type { MyData } from '../capabilities/privacy/schemas.ts'
import { asApplication } from '../platform/db/database.ts'
import { clauseOf, leftOutAt, needCard } from './testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

/** Saves to make while others read; of a view read in several statements one in fifteen was made of two of them. */
const saves = budget(60, 20)
const readers = 4

/** One answer is what was saved at one moment, also when it takes several queries and somebody saves in between. */
describe('torn reads', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp({ recorded: false })
  })
  afterAll(() => world.close())

  const seat = async () => {
    const pair = await world.build.pair()
    const url = `/api/relations/${pair.relationId}`
    return {
      pair,
      url,
      employee: await world.signIn(pair.employeeId),
      manager: await world.signIn(pair.managerId),
    }
  }
  /** Reads as fast as it can while `write` goes on, and tells of each answer what is wrong with it. */
  const readBeside = async (write: () => Promise<void>, read: () => Promise<string | null>) => {
    let writing = true
    const faults: string[] = []
    let reads = 0
    const reader = async () => {
      while (writing) {
        const fault = await read()
        reads++
        if (fault) faults.push(fault)
      }
    }
    const reading = Array.from({ length: readers }, reader)
    await write().finally(() => {
      writing = false
    })
    await Promise.all(reading)
    expect(reads).toBeGreaterThan(readers)
    return faults
  }

  test('a view has the answers of its version: all 55 of one save', async () => {
    const { url, employee } = await seat()
    const one = (level: number) => ({ importance: level, owed: level, kept: level })
    const answers = (level: number) => Object.fromEntries(catalogue.map(item => [item.id, one(level)]))
    await employee.put(`${url}/view`, { version: 0, answers: answers(0) })
    const write = async () => {
      for (let version = 1; version <= saves; version++) {
        const { status } = await employee.put(`${url}/view`, { version, answers: answers(version % 6) })
        expect(status).toBe(200)
      }
    }
    const faultOf = ({ version, answers }: { version: number; answers: Record<string, Answer> }) => {
      const levels = new Set(Object.values(answers).flatMap(answer => Object.values(answer)))
      const whole = levels.size === 1 && levels.has((version - 1) % 6)
      return whole ? null : `version ${version}: ${[...levels]}`
    }
    const faults = await readBeside(write, async () => faultOf((await employee.get(`${url}/view`)).body))
    expect(faults).toEqual([])
  })

  test('what is gathered from many tables is of one moment: in my data every card has its event, and no event waits for its card', async () => {
    const { url, employee } = await seat()
    const write = async () => {
      for (let count = 0; count < saves; count++)
        expect((await employee.post(`${url}/needs`, needCard)).status).toBe(201)
    }
    // Cards are gathered early and events last, so a torn answer has events too many.
    const fault = async () => {
      const { groups } = (await employee.get('/api/my-data')).body as MyData
      const of = (table: string) =>
        groups.flatMap(({ tables }) => tables).find(held => held.table === table)!.lines
      const [cards, events] = [
        of('need_cards'),
        of('audit_events').filter(({ event }) => event === 'need.changed'),
      ]
      return cards.length === events.length ? null : `${cards.length} cards, ${events.length} events`
    }
    expect(await readBeside(write, fault)).toEqual([])
  })

  test('the signed paper waits for its turn and then sees who signed', async () => {
    const { pair, url, employee, manager } = await seat()
    const { agreementId } = (await employee.post(`${url}/agreements`)).body
    const one = `${url}/agreements/${agreementId}`
    const sides: Client[] = [employee, manager]
    for (const side of sides) {
      await side.put(`${one}/rendering`, { version: 0, clauses: [clauseOf('dinsdag vrij')] })
      await side.post(`${one}/rendering/submit`, { version: 1 })
    }
    for (const side of sides)
      for (const { id } of (await side.get(one)).body.others[0].clauses)
        await side.put(`${one}/reactions/${id}`, { kind: 'agree' })
    const proposed = await manager.post(`${one}/versions`, {
      basedOn: 0,
      clauses: [clauseOf('dinsdag vrij')],
      leftOut: await leftOutAt(manager, one),
    })
    const [{ number, hash }] = proposed.body.versions
    await employee.post(`${one}/accept`, { number, hash })
    await employee.post(`${one}/sign`, { number, hash })
    const other = await world.database.pool.connect()
    try {
      await other.query('begin')
      const key = `${pair.organisationId}:${pair.relationId}`
      await other.query('select pg_advisory_xact_lock(hashtextextended($1, 4))', [key])
      const paper = employee.get(`${one}/document`)
      const waits = `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`
      while ((await world.database.pool.query(waits)).rows[0].n === 0)
        await new Promise(after => setTimeout(after, 5))
      await other.query(
        `insert into signatures select organisation_id, agreement_id, number, 'organisation', turn, $2, hash, signed_at
         from signatures where agreement_id = $1`,
        [agreementId, pair.managerId],
      )
      await other.query('commit')
      expect((await paper).status).toBe(200)
    } finally {
      other.release()
    }
    const { rows } = await world.database.pool.query(
      'select signatures from documents where agreement_id = $1',
      [agreementId],
    )
    expect(rows).toEqual([{ signatures: 2 }])
  })

  test('a snapshot that was overtaken looks again, a few times and not for ever', async () => {
    const { pair } = await seat()
    const asker = { organisationId: pair.organisationId, personId: pair.employeeId, today: world.today }
    const overtaken = Object.assign(new Error('could not serialize access'), { code: '40001' })
    let tries = 0
    const run = (times: number) =>
      asApplication(
        world.database.database,
        asker,
        async () => {
          if (++tries <= times) throw overtaken
          return tries
        },
        { snapshot: true },
      )
    expect(await run(2)).toBe(3)
    tries = 0
    await expect(run(100)).rejects.toBe(overtaken)
    expect(tries).toBe(5)
  })
})
