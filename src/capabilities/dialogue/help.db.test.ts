import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gatherCast } from '../../shell/testing/cast.ts'
import { furnish, ok } from '../../shell/testing/furnished.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'

describe('asking HR for help', () => {
  let world: TestApp
  let cast: Cast
  beforeAll(async () => {
    world = await startTestApp()
    cast = await gatherCast(world)
  })
  afterAll(() => world.close())
  const waiting = async () => (await ok(cast.clients.hr.get('/api/hr-workplace'))).body.requests

  test('[I13] HR reads who asks for what and nothing of the talk; the other at the table reads nothing of it', async () => {
    const { url } = await furnish(cast)
    const { employee, manager, hr } = cast.clients
    const asked = await ok(employee.post(`${url}/help`, { kind: 'training' }))
    const [{ requestId }] = asked.body.requests
    expect(await waiting()).toEqual([
      { requestId, kind: 'training', askedBy: expect.stringMatching(/^Samira/), askedOn: world.today },
    ])
    expect((await ok(manager.get(`${url}/help`))).body.requests).toEqual([])
    expect((await manager.get('/api/my-data')).raw.body).not.toContain(requestId)
    expect((await employee.get('/api/my-data')).raw.body).toContain(requestId)
    expect((await hr.get(`${url}/help`)).status).toBe(404)

    const again = await employee.post(`${url}/help`, { kind: 'training' })
    expect([again.status, again.body.code]).toEqual([409, 'dialogue.already-asked'])
    const both = await Promise.all([1, 2].map(() => hr.post(`/api/help/${requestId}/take`)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    expect(await waiting()).toEqual([])
    const own = (await ok(employee.get(`${url}/help`))).body.requests
    expect(own).toEqual([{ requestId, kind: 'training', askedOn: world.today, takenBy: expect.any(String) }])
    const late = await employee.delete(`${url}/help/${requestId}`)
    expect([late.status, late.body.code]).toEqual([404, 'dialogue.no-open-request'])
  })

  test('until HR has begun it is taken back as if it had never been asked', async () => {
    const { url } = await furnish(cast)
    const { manager } = cast.clients
    const { requests } = (await ok(manager.post(`${url}/help`, { kind: 'information' }))).body
    expect((await ok(manager.delete(`${url}/help/${requests[0].requestId}`))).body.requests).toEqual([])
    expect(await waiting()).toEqual([])
    const { rows } = await world.database.pool.query('select from help_requests where relation_id = $1', [
      url.split('/').at(-1),
    ])
    expect(rows).toEqual([])
  })
})
