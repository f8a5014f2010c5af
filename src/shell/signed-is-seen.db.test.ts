import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AgreementView } from '../capabilities/agreements/model.ts'
import { type Cast, gatherCast } from './testing/cast.ts'
import { clauseOf, dealInput, furnish } from './testing/furnished.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

// The screen said 1500 euro where the signed paper said 0051, by one mark that turns text around.
const turned = 'De toelage is \u202e0051\u202c euro bruto per maand'

describe('signed is what was seen', () => {
  let world: TestApp
  let cast: Cast
  beforeAll(async () => {
    world = await startTestApp({ recorded: false })
    cast = await gatherCast(world)
  })
  afterAll(() => world.close())

  test('[C06] whatever takes a text refuses one that is turned around, in every verb and in what a directory sends', async () => {
    const writing = world.app.server.verbs.filter(({ method }) => method !== 'GET' && method !== 'DELETE')
    expect(writing.length).toBeGreaterThan(50)
    const doors = [
      ...writing.map(({ method, url }) => ({ method, url })),
      { method: 'POST', url: '/api/auth/sign-in/email' },
      { method: 'POST', url: '/scim/v2/Users' },
    ]
    for (const { method, url } of doors) {
      const address = url.replace(/:\w+/g, () => randomUUID())
      for (const body of [{ any: turned }, { deep: [{ x: turned }] }, { [turned]: 1 }]) {
        const { status, body: answer } = await cast.clients.hr.send(method, address, body)
        expect([method, url, status, answer.code]).toEqual([method, url, 400, 'platform.turning-text'])
      }
    }
  })

  test('[C06] a clause, a deal and a topic: turned around refused, what cannot be seen left out, before anybody reads it', async () => {
    const { employee } = cast.clients
    const { url, agreementId } = await furnish(cast, { agreement: 'started' })
    const agreement = `${url}/agreements/${agreementId}`
    const write = async (what: string) => {
      const { version } = ((await employee.get(agreement)).body as AgreementView).mine
      return employee.put(`${agreement}/rendering`, { version, clauses: [clauseOf(what)] })
    }
    expect((await write(turned)).body.code).toBe('platform.turning-text')
    expect((await write('con\u0000tract')).body.code).toBe('platform.bad-text')
    const kept = (await write('e\u0301e\u0301n con\u00adcurrentie\u200bbeding,\u00a0en \u200e5\u200f'))
      .body as AgreementView
    expect(kept.mine.clauses[0]!.what).toBe('één concurrentiebeding, en 5')
    const deal = { ...dealInput, description: turned }
    expect((await employee.post(`${agreement}/deals`, deal)).body.code).toBe('platform.turning-text')
  })
})
