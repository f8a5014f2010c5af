import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AskerName, accessMatrix } from './access-matrix.ts'
import { type Attempt, attempts } from './testing/attempts.ts'
import { type Cast, gatherCast } from './testing/cast.ts'
import { furnish } from './testing/furnished.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

describe('without the works council', () => {
  let world: TestApp
  let cast: Cast
  beforeAll(async () => {
    world = await startTestApp()
    cast = await gatherCast(world)
  })
  afterAll(() => world.close())

  test('[I06] once consent is withdrawn, every operation of the module is refused with the reason', async () => {
    const { clients } = cast
    await furnish(cast)
    const workplace = async () => (await clients.manager.get('/api/workplace')).body
    expect((await workplace()).tasks.length).toBeGreaterThan(0)
    const prepared: [string, AskerName, Attempt][] = []
    for (const { id, module } of world.app.server.verbs) {
      if (!module) continue
      const asker = (['employee', 'hr'] as const).find(name => accessMatrix.get(id)![name])!
      prepared.push([id, asker, await (await attempts(world, cast)[id]!())(asker)])
    }
    expect(prepared.length).toBeGreaterThan(45)
    for (const module of ['expectations', 'campaigns', 'dialogue', 'agreements']) {
      const decision = { decision: 'withdrawn', afterNumber: 2 }
      expect((await clients.council.post(`/api/consent/${module}/decide`, decision)).status).toBe(204)
    }
    const open: string[] = []
    for (const [id, asker, { method, url, body }] of prepared) {
      const reply = await clients[asker].send(method, url, body)
      if (reply.status !== 403 || reply.body.code !== 'council.module-off') open.push(`${id} ${reply.status}`)
    }
    expect(open).toEqual([])
    // The manager's list gathers from all three.
    const closed = await workplace()
    expect(closed.tasks).toEqual([])
    expect(closed.people.length).toBeGreaterThan(0)
  })
})
