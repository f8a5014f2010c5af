import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hangBead, tellAge } from '../capabilities/employability/testing/attempts.ts'
import { askers } from './testing/access-rows.ts'
import { askAs } from './testing/as-person.ts'
import { allBut, giveEveryRole, inBoth, toldByReads, toldBySeeking } from './testing/beside.ts'
import { copiesOf, tablesWith } from './testing/copies.ts'
import { ok } from './testing/furnished.ts'
import { type House, openHouse } from './testing/house.ts'
import type { Client } from './testing/test-app.ts'

/** A bead that she keeps, one about which she asks in the end, and what her manager then says; an age that she keeps and one that she shares. */
const [kept, open, told, home, felt] = ['kiekendief', 'zwaluwnest', 'oeverloper', 'wielewaal', 'grutto']
const words = [kept, open, home, felt]
const url = '/api/my-beads'
const others = allBut('employee')

describe('[D07] [D10] how somebody sees themselves', () => {
  let bare: House
  let full: House

  beforeAll(async () => {
    ;[bare, full] = [await openHouse({ recorded: false }), await openHouse({ recorded: false })]
    for (const house of [bare, full]) {
      // What the houses were furnished with goes, so that one of the two holds nothing of hers.
      await house.world.database.pool.query('delete from employability_items where person_id = $1', [
        house.cast.people.employee,
      ])
      await giveEveryRole(house)
    }
    const { employee } = full.cast.clients
    await hangBead(employee, 'balance', kept)
    await hangBead(employee, 'craft', open)
    await tellAge(employee, 'home', home)
    await tellAge(employee, 'felt', felt)
  })
  afterAll(async () => {
    await bare.close()
    await full.close()
  })

  test('changes no byte of any answer to anybody else, whatever they read or seek', async () => {
    const trial = { name: 'employability', houses: [bare, full], readers: others } as const
    expect(await toldByReads(trial, words)).toEqual([])
    expect(await toldBySeeking(trial, [...words, 'kraal', 'balans'])).toEqual([])
  })

  test('is as if it were not there for whoever asks for it by its own address, in the same sentence', async () => {
    const { relationId } = full.cast.pair
    const tries = [
      ['POST', `${url}/balance/views`, { relationId }],
      ['DELETE', `${url}/views/${relationId}`, undefined],
      ['PUT', `/api/my-ages/home/tables/${relationId}`, undefined],
      ['DELETE', `/api/my-ages/home/tables/${relationId}`, undefined],
      ['POST', `/api/my-ages/home/tables/${relationId}/topic`, undefined],
      ['PUT', `/api/asked-views/${relationId}`, { version: 1, stand: 'firm', words: 'Zo' }],
    ] as const
    for (const asker of others)
      for (const [method, at, body] of tries) {
        const [without, within] = await inBoth([bare, full], asker, (client: Client) =>
          client.send(method, at, body),
        )
        expect([asker, method, at, within]).toEqual([asker, method, at, without])
        expect(Number(within.slice(0, 3))).toBeGreaterThanOrEqual(400)
        for (const word of words) expect(within).not.toContain(word)
      }
  })

  test('is hidden from everybody else in the database itself, whatever they ask of it', async () => {
    const { cast, world } = full
    const hers = `select item_id from employability_items where person_id = '${cast.people.employee}'`
    for (const asker of askers) {
      if (asker === 'anonymous' || asker === 'outsider') continue
      let seen = -1
      await askAs(world, { ...cast.pair, personId: cast.people[asker] }, async query => {
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
    const { raw } = await ok(full.cast.clients.employee.get('/api/my-days/export?language=nl'))
    for (const word of words) expect(raw.body).not.toContain(word)
  })

  test('the trial bites: whom she asks sees that she asks about that string, and never her bead; what he says she reads alone', async () => {
    const { relationId } = full.cast.pair
    const { employee, manager } = full.cast.clients
    const { beads } = (await ok(employee.post(`${url}/craft/views`, { relationId }))).body
    const { viewId } = beads.find((one: { dimension: string }) => one.dimension === 'craft').asked[0]
    const { raw } = await ok(manager.get('/api/asked-views'))
    expect(raw.body).toContain(viewId)
    for (const word of words) expect(raw.body).not.toContain(word)
    await ok(manager.put(`/api/asked-views/${viewId}`, { version: 1, stand: 'firm', words: told }))
    expect(await tablesWith(full, told!)).toEqual([])
    expect((await ok(employee.get(url))).raw.body).toContain(told)
    for (const asker of others.filter(name => name !== 'manager'))
      for (const at of ['/api/asked-views', url, '/api/my-data', '/api/bell/newest']) {
        const reply = await full.cast.clients[asker].get(at)
        expect([asker, at, reply.raw.body.includes(told!)]).toEqual([asker, at, false])
      }
    expect((await ok(employee.get('/api/bell/newest'))).raw.body).not.toContain(told)
    await ok(employee.delete(`${url}/views/${viewId}`))
    expect((await ok(manager.get('/api/asked-views'))).raw.body).not.toContain(viewId)
    expect((await ok(manager.get('/api/my-data/export'))).raw.body).not.toContain(told)
  })

  test('the trial bites: an age that she shares her manager alone reads, and she sees that he did', async () => {
    const { relationId } = full.cast.pair
    const { employee, manager } = full.cast.clients
    const at = `/api/my-ages/felt/tables/${relationId}`
    await ok(employee.put(at))
    const { raw } = await ok(manager.get('/api/shared-ages'))
    expect(words.filter(word => raw.body.includes(word))).toEqual([felt])
    expect((await ok(manager.get('/api/my-data/export'))).raw.body).not.toContain(felt)
    expect((await ok(employee.get('/api/my-data'))).raw.body).toContain('"what":"own-age"')
    for (const asker of others.filter(name => name !== 'manager')) {
      const reply = await full.cast.clients[asker].get('/api/shared-ages')
      expect([asker, reply.raw.body.includes(felt!)]).toEqual([asker, false])
    }
    await ok(employee.delete(at))
    expect((await ok(manager.get('/api/shared-ages'))).raw.body).not.toContain(felt)
  })
})
