import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layStep, stepOf } from '../capabilities/careers/testing/attempts.ts'
import { entryOf, record } from '../capabilities/repair/testing/entry.ts'
import { askers } from './testing/access-rows.ts'
import { askAs } from './testing/as-person.ts'
import { allBut, giveEveryRole, inBoth, toldByReads, toldBySeeking } from './testing/beside.ts'
import { copiesOf, tablesWith } from './testing/copies.ts'
import { ok } from './testing/furnished.ts'
import { type House, openHouse } from './testing/house.ts'
import type { Client } from './testing/test-app.ts'

/** What she wants, a step that she keeps, and one that she shares in the end. */
const [want, kept, given, did, can, known, learned] = [
  'kiekendief',
  'zwaluwnest',
  'oeverloper',
  'wielewaal',
  'grutto',
  'karekiet',
  'rietgors',
]
const words = [want, kept, given, did, can, known, learned]
const url = '/api/my-career'
const others = allBut('employee')

describe('[D01] [D02] [A14] [D08] [D15] [D16] [D23] [D26] one’s own career', () => {
  let bare: House
  let full: House
  let givenId: string
  let keptId: string

  beforeAll(async () => {
    ;[bare, full] = [await openHouse({ recorded: false }), await openHouse({ recorded: false })]
    for (const house of [bare, full]) {
      // What the houses were furnished with goes, so that one of the two holds nothing of hers.
      for (const table of ['career_items', 'diplomas'])
        await house.world.database.pool.query(`delete from ${table} where person_id = $1`, [
          house.cast.people.employee,
        ])
      await giveEveryRole(house)
    }
    const { cast } = full
    const { employee } = cast.clients
    const first = { what: kept, on: '2026-10-06' }
    await ok(employee.put(`${url}/plan`, { version: 0, want, notNow: false, step: first }))
    keptId = await layStep(employee, kept)
    givenId = await layStep(employee, given)
    const period = { kind: 'period', life: 'home', what: did, from: 2015, until: 2018 }
    await ok(employee.post(`${url}/items`, period))
    const route = { kind: 'route', what: known, provider: known, certificate: null }
    await ok(employee.post(`${url}/items`, route))
    const diploma = { title: learned, school: learned, level: 4, recognised: true, awardedOn: '2012-07-05' }
    await ok(employee.post('/api/my-diplomas', diploma))
    await ok(employee.put(`${url}/yearly`, { wants: false }))
    for (const answer of [
      { kind: 'alternatives', seen: 'few' },
      { kind: 'ability', ability: 'create', words: can },
    ])
      await ok(employee.put(`${url}/answers`, { version: 0, answer }))
  })
  afterAll(async () => {
    await bare.close()
    await full.close()
  })

  test('changes no byte of any answer to anybody else, whatever they read or seek', async () => {
    const trial = { name: 'careers', houses: [bare, full], readers: others } as const
    expect(await toldByReads(trial)).toEqual([])
    expect(await toldBySeeking(trial, [...words, 'loopbaan', 'few'])).toEqual([])
  })

  test('is as if it were not there for whoever asks for it by its own address, in the same sentence', async () => {
    const { relationId } = full.cast.pair
    const item = `${url}/items/${keptId}`
    const tries = [
      ['POST', `${item}/move`, { version: 1, move: 'not-now' }],
      ['PUT', item, { version: 1, item: stepOf(kept) }],
      ['DELETE', item, undefined],
      ['PUT', `${item}/tables/${relationId}`, undefined],
      ['DELETE', `${item}/tables/${relationId}`, undefined],
      ['POST', `${item}/tables/${relationId}/topic`, undefined],
    ] as const
    for (const asker of others)
      for (const [method, at, body] of tries) {
        const [without, within] = await inBoth([bare, full], asker, (client: Client) =>
          client.send(method, at, body),
        )
        expect([asker, method, at, within]).toEqual([asker, method, at, without])
        expect(Number(within.slice(0, 3))).toBeGreaterThanOrEqual(400)
      }
  })

  test('is hidden from everybody else in the database itself, whatever they ask of it', async () => {
    const { cast, world } = full
    const hers = `select item_id from career_items where person_id = '${cast.people.employee}'`
    for (const asker of askers) {
      if (asker === 'anonymous' || asker === 'outsider') continue
      const personId = cast.people[asker]
      let seen = -1
      await askAs(world, { ...cast.pair, personId }, async query => {
        seen = (await query(hers)).length
      })
      expect([asker, seen > 0]).toEqual([asker, asker === 'employee'])
    }
  })

  test('stands in the clear in no table, no archive and no organisation that moved; in her own file it does', async () => {
    expect(await tablesWith(full, words.join('|'))).toEqual([])
    const { archived, moved } = await copiesOf(full)
    for (const bytes of [...archived, moved])
      for (const word of words) expect(bytes.includes(word)).toBe(false)
    for (const at of ['/api/my-data', '/api/my-data/export']) {
      // In both, since looking leaves its line with whom is looked at.
      await ok(bare.cast.clients.employee.get(at))
      const { raw } = await ok(full.cast.clients.employee.get(at))
      for (const word of words) expect(raw.body).toContain(word)
    }
  })

  test('a step stands in her days and her calendar, without saying which; in nobody else’s', async () => {
    const { employee, manager } = full.cast.clients
    const { raw } = await ok(employee.get('/api/my-days/export?language=nl'))
    expect(raw.body).toContain('Een stap in je loopbaan')
    expect(raw.body).toContain('20261006')
    for (const word of words) expect(raw.body).not.toContain(word)
    expect((await ok(employee.get('/api/my-days'))).raw.body).toContain('/my-career')
    expect((await ok(manager.get('/api/my-days/export?language=nl'))).raw.body).not.toContain('20261006')
  })

  test('few other ways beside what was not kept is said to her, and to nobody else by any read', async () => {
    const { relationId } = full.cast.pair
    const table = `/api/relations/${relationId}`
    for (const house of [bare, full])
      await record(house.cast.clients.employee, table, entryOf({ state: 'existing' }))
    const { employee } = full.cast.clients
    expect((await ok(employee.get(url))).body.fewWaysOut).toBe(true)
    expect(await toldByReads({ name: 'few ways', houses: [bare, full], readers: others })).toEqual([])
  })

  test('the trial bites: what she shares her manager reads, and sees nowhere else; she sees that it was read', async () => {
    const { relationId } = full.cast.pair
    const { employee, manager } = full.cast.clients
    const at = `${url}/items/${givenId}/tables/${relationId}`
    await ok(employee.put(at))
    const { raw } = await ok(manager.get('/api/shared-careers'))
    expect(words.filter(word => raw.body.includes(word))).toEqual([given])
    expect((await ok(manager.get('/api/my-data/export'))).raw.body).not.toContain(given)
    expect((await ok(employee.get('/api/my-data'))).raw.body).toContain('"what":"career"')
    for (const asker of others.filter(name => name !== 'manager')) {
      const reply = await full.cast.clients[asker].get('/api/shared-careers')
      expect([asker, reply.raw.body.includes(given)]).toEqual([asker, false])
    }
    await ok(employee.delete(at))
    expect((await ok(manager.get('/api/shared-careers'))).raw.body).not.toContain(given)
  })
})
