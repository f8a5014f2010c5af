import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Timeline } from '../capabilities/agreements/model.ts'
import type { ConsentFile } from '../capabilities/council/model.ts'
import { accessMatrix, openOperations } from './testing/access-matrix.ts'
import { askers } from './testing/access-rows.ts'
import { type House, openHouse } from './testing/house.ts'

describe('without the works council', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.close())

  test('[I06] once consent is withdrawn, all that people say and agree is refused with the reason, and nothing else', async () => {
    const { manager, council } = house.cast.clients
    const workplace = async () => (await manager.get('/api/workplace')).body
    const days = async () => (await manager.get('/api/my-days/export')).raw.body
    expect((await workplace()).tasks.length).toBeGreaterThan(0)
    expect(await days()).toContain('BEGIN:VEVENT')
    const { modules } = (await council.get('/api/consent')).body as ConsentFile
    const consented = modules.filter(({ status }) => status === 'consented')
    expect(consented.length).toBeGreaterThan(3)
    for (const { module } of consented) {
      const decision = { decision: 'withdrawn', afterNumber: 2 }
      expect((await council.post(`/api/consent/${module}/decide`, decision)).status).toBe(204)
    }
    // By hand with the rows of each capability, never from the routes: what is not named there must be closed.
    const open = openOperations
    const wrong: string[] = []
    for (const [operation, allowed] of accessMatrix) {
      const asker = askers.find(name => name !== 'outsider' && allowed[name])
      if (!asker) continue
      const { method, url, body, type } = house.aims[operation]![asker]
      const client = house.cast.clients[asker]
      const reply = await client.send(method, url, body, type ? { 'content-type': type } : {})
      const isClosed = reply.status === 403 && reply.body.code === 'council.module-off'
      if (isClosed === open.has(operation)) wrong.push(`${operation} as ${asker}: ${reply.status}`)
    }
    expect(wrong).toEqual([])
    expect([...open].filter(operation => !accessMatrix.has(operation))).toEqual([])
    const { employee } = house.cast.clients
    const [, relationId] = /relations\/([^/]+)\//.exec(house.aims.readDocument!.employee.url)!
    const reply = await employee.get(`/api/relations/${relationId}/view`)
    expect(reply.body.title).toBe('Dit onderdeel is dicht: de ondernemingsraad trok zijn instemming in.')
    const timeline: Timeline = (await employee.get(`/api/relations/${relationId}/agreements`)).body
    expect(timeline.closed).toBe(true)
    expect(timeline.agreements.map(({ inForce, phase }) => [inForce !== null, phase])).toEqual([
      [true, 'signed'],
    ])
    expect(
      timeline.agreements.flatMap(({ clauses }) => clauses.flatMap(({ followUps }) => followUps)),
    ).toEqual([])
    const closed = await workplace()
    expect(closed.tasks).toEqual([])
    expect(closed.people.length).toBeGreaterThan(0)
    expect(await days()).not.toContain('BEGIN:VEVENT')
  })
})
