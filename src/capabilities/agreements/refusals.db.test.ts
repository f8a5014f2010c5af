import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gatherCast } from '../../shell/testing/cast.ts'
import { dealInput, furnish, ok } from '../../shell/testing/furnished.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { AgreementView } from './model.ts'

let world: TestApp
let cast: Cast
beforeAll(async () => {
  world = await startTestApp()
  cast = await gatherCast(world)
})
afterAll(() => world.close())

test('[C10] a refusal needs a ground from the list; "then everybody wants it" is not on it, and alone it is sent back', async () => {
  const { employee, manager } = cast.clients
  const { url, agreementId, dealId } = await furnish(cast, { agreement: 'started' })
  const deal = `${url}/agreements/${agreementId}/deals/${dealId}`
  const refuse = (body: object) => manager.post(`${deal}/refuse`, { version: 1, ...body })
  const cases: [object, number, string][] = [
    [{ explanation: 'Anders wil iedereen het.' }, 400, 'platform.bad-fields'],
    [{ reason: 'precedent' }, 400, 'platform.bad-fields'],
    [{ reason: 'other', explanation: 'Anders wil iedereen het.' }, 400, 'agreements.only-precedent'],
    [
      { reason: 'other', explanation: 'Sorry. Then everyone will want it.' },
      400,
      'agreements.only-precedent',
    ],
    [{ reason: 'other' }, 400, 'agreements.refusal-unexplained'],
    [{ reason: 'costs', version: 2 }, 409, 'agreements.stale-deal'],
  ]
  for (const [body, status, code] of cases) {
    const reply = await refuse(body)
    expect([reply.status, reply.body.code]).toEqual([status, code])
  }
  const own = await employee.post(`${deal}/refuse`, { version: 1, reason: 'costs' })
  expect([own.status, own.body.code]).toEqual([409, 'agreements.own-deal'])
  // A ground from the list stands whatever is said with it.
  const explanation = 'Anders wil iedereen het.'
  const refused = (await ok(refuse({ reason: 'work-stops', explanation }))).body as AgreementView
  expect(refused.deals[0]).toMatchObject({
    addedBy: 'employee',
    refused: { reason: 'work-stops', explanation, refusedOn: '2026-09-01' },
  })
  expect((await refuse({ reason: 'costs' })).body.code).toBe('agreements.already-refused')
  const changed = await ok(employee.put(deal, { version: 1, deal: { ...dealInput, description: 'Anders' } }))
  expect(changed.body.deals[0]).toMatchObject({ version: 2, refused: null })
})
