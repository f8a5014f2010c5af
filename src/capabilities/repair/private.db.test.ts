import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inspectAudit } from '../../platform/audit/inspect.ts'
import type { AskerName } from '../../shell/testing/access-rows.ts'
import { allBut, answerIn, giveEveryRole, readingsOf, readsOf, seek } from '../../shell/testing/beside.ts'
import { copiesOf } from '../../shell/testing/copies.ts'
import { type House, openHouse } from '../../shell/testing/house.ts'
import type { Client, Reply } from '../../shell/testing/test-app.ts'
import { inspectTexts } from '../agreements/index.ts'
import { entryOf, record } from './testing/entry.ts'

/** Stands in everything that is planted: what was seen, how heavy it is in own words, and what it does. */
const words = ['kiekendief', 'zwaluwnest', 'oeverloper', 'wielewaal'] as const
const [expected, happened, weightWords, feeling] = words
const planted = entryOf({
  source: { from: 'own', expected },
  happened,
  weightWords,
  feeling,
  state: 'threatened',
  weight: 'very-heavy',
})

interface Watched {
  house: House
  log: string[]
  /** What was asked of the database since the last look. */
  asked(): string[]
}

/** Entries of everybody but the manager at their tables: the other party of most, who looks on. */
const others = allBut('employee')

describe('[A08] [A09] what somebody writes down for themselves', () => {
  let bare: Watched
  let full: Watched
  let entry: Awaited<ReturnType<typeof record>>
  let sent: string[] = []

  const watch = async (): Promise<Watched> => {
    const log: string[] = []
    const logTo = new Writable({
      write(chunk, _encoding, done) {
        log.push(String(chunk))
        done()
      },
    })
    const house = await openHouse({ recorded: false, logTo, env: { WISSELWERK_LOG: 'debug' } })
    // What the house was furnished with goes, so that one of the two holds nothing of the kind.
    await house.world.database.pool.query('delete from breaches')
    return {
      house,
      log,
      asked: () => {
        const all = sent
        sent = []
        return all
      },
    }
  }

  beforeAll(async () => {
    const { query } = pg.Client.prototype
    vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...said: unknown[]) {
      const [text] = said
      sent.push(typeof text === 'string' ? text : (text as { text: string }).text)
      return (query as (...all: unknown[]) => never).apply(this, said)
    } as never)
    bare = await watch()
    full = await watch()
    // HR with every role there is, by the same ids in both.
    for (const { house } of [bare, full]) await giveEveryRole(house)
    const { pair, clients } = full.house.cast
    const url = `/api/relations/${pair.relationId}`
    entry = await record(clients.employee, url, planted)
    // Moved, weighed anew and brought behind every door that tells nobody anything.
    const steps = [
      ['PUT', '', { version: 1, breach: { ...planted, state: 'existing', weight: 'light' } }],
      ['PUT', '/route', { version: 2, route: 'talk' }],
      ['PUT', '/route', { version: 3, route: 'deal' }],
      ['PUT', '/route', { version: 4, route: 'leave' }],
      ['PUT', '/mended', { version: 5, mended: true }],
    ] as const
    for (const [method, path, body] of steps)
      expect((await clients.employee.send(method, entry.url + path, body)).status).toBe(200)
    await record(clients.employee, url, planted)
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await bare.house.close()
    await full.house.close()
  })

  /** What is asked of the database, without the values and the moment in it. */
  const shape = (queries: readonly string[]) =>
    queries.map(text =>
      text
        .replace(/'[0-9a-f-]{36}'/g, "'id'")
        .replace(/\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|\+00)?/g, 'then')
        .replace(/app_session_stands\('[^']*'\)/g, 'stands'),
    )

  const look = async (at: Watched, asker: AskerName, ask: (client: Client) => Promise<Reply>) => {
    at.asked()
    const answer = await answerIn(at.house, asker, ask)
    return { answer, queries: shape(at.asked()) }
  }

  test('changes no byte of any answer to anybody else, and asks nothing else of the database', async () => {
    const told: string[] = []
    for (const { asker, operation, ask } of readingsOf('breaches', others, readsOf(full.house))) {
      const [without, within] = [await look(bare, asker, ask), await look(full, asker, ask)]
      if (without.answer !== within.answer) told.push(`${operation} answers ${asker} something else`)
      if (without.queries.join('\n') !== within.queries.join('\n'))
        told.push(`${operation} asks something else for ${asker}`)
      if (words.some(word => within.answer.includes(word))) told.push(`${operation} tells ${asker} a word`)
    }
    expect(told).toEqual([])
  })

  test('is found by nobody else who seeks it, in whatever words', async () => {
    const told: string[] = []
    for (const asker of others)
      for (const word of words) {
        const [without, within] = [await look(bare, asker, seek(word)), await look(full, asker, seek(word))]
        // The word that is looked for may come back in the answer to the one who typed it.
        if (without.answer !== within.answer) told.push(`seeking ${word} tells ${asker} something`)
      }
    expect(told).toEqual([])
  })

  test('is as if it were not there for whoever asks for it by its own address, in the same sentence', async () => {
    const verbs = ['changeBreach', 'chooseRoute', 'sayMended', 'tellOther', 'withdrawBreach', 'agreeMended']
    const body = { version: 6, breach: planted, route: 'leave', mended: true, feeling: true }
    const url = `/api/relations/${full.house.cast.pair.relationId}/breaches/${entry.breachId}`
    const agree = url.replace('/breaches/', '/seams/')
    const attempts = [
      ['PUT', url],
      ['PUT', `${url}/route`],
      ['PUT', `${url}/mended`],
      ['PUT', `${url}/seam`],
      ['DELETE', url],
      ['POST', `${agree}/agree`],
    ] as const
    expect(attempts).toHaveLength(verbs.length)
    for (const asker of others)
      for (const [method, address] of attempts) {
        const ask = (client: Client) => client.send(method, address, body)
        const [without, within] = [await look(bare, asker, ask), await look(full, asker, ask)]
        expect([asker, address, within.answer]).toEqual([asker, address, without.answer])
        expect([asker, address, within.queries]).toEqual([asker, address, without.queries])
        expect(Number(within.answer.slice(0, 3))).toBeGreaterThanOrEqual(400)
      }
    // Nobody moved, weighed or closed it.
    const { employee } = full.house.cast.clients
    const own = (await employee.get(url.replace(`/${entry.breachId}`, ''))).body
    expect(own.breaches.find((one: { breachId: string }) => one.breachId === entry.breachId)).toMatchObject({
      version: 6,
      feeling,
      content: { state: 'existing', weight: 'light', happened },
    })
  })

  test('the owner reads it, and finds it under My data, in the file too', async () => {
    const { employee } = full.house.cast.clients
    for (const url of ['/api/my-data', '/api/my-data/export']) {
      const { raw } = await employee.get(url)
      for (const word of words) expect([url, word, raw.body.includes(word)]).toEqual([url, word, true])
      expect(raw.body).not.toMatch(/"locked"/)
    }
  })

  test('leaves no word, and no address of its own, in the log, in any table, with the operator or in the chain', async () => {
    const { world } = full.house
    expect(full.log.filter(line => words.some(word => line.includes(word)))).toEqual([])
    expect(full.log.filter(line => line.includes(entry.breachId) || /breaches/.test(line))).toEqual([])
    const { rows: tables } = await world.database.pool.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')`,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await world.database.pool.query(
        `select t::text as line from ${name} t where t::text ~ $1`,
        [`${words.join('|')}|${entry.breachId}`],
      )
      for (const { line } of rows)
        found.push(`${name}: ${words.some(word => line.includes(word)) ? 'words' : 'id'}`)
    }
    // That there is a line the operators' guide says; what is in it is said by none of them.
    expect(found.sort()).toEqual(['public.breaches: id', 'public.feelings: id'])
    const inspected = await inspectAudit(world.app.house.database, [inspectTexts])
    expect(JSON.stringify(inspected)).not.toMatch(new RegExp(words.join('|')))
  })

  test('no word of it is in an archive, in an organisation that moved, or beside the key of either', async () => {
    const { world } = full.house
    const { archived, moved } = await copiesOf(full.house)
    for (const bytes of archived) expectSilent(bytes)
    // It is the organisation, with the locked line in it, and neither its words nor what opens them.
    expect(moved.includes(entry.breachId)).toBe(true)
    expectSilent(moved)
    const keys = readdirSync(world.config.keys)
    expect(keys.length).toBeGreaterThan(0)
    for (const name of keys)
      for (const line of readFileSync(join(world.config.keys, name), 'utf8').trim().split('\n'))
        expect(moved.includes(line)).toBe(false)
  })

  test('the trial bites: a topic in the same words is found by the other, in the tables, the archive and the file', async () => {
    const { cast } = full.house
    const url = `/api/relations/${cast.pair.relationId}`
    await cast.clients.employee.post(`${url}/topics`, { title: happened })
    expect((await cast.clients.manager.get(`${url}/talks`)).raw.body).toContain(happened)
    const { archived, moved } = await copiesOf(full.house)
    expect(archived.some(bytes => bytes.includes(happened))).toBe(true)
    expect(moved.includes(happened)).toBe(true)
  })
})

function expectSilent(bytes: Buffer): void {
  for (const word of words) expect(bytes.includes(word)).toBe(false)
}
