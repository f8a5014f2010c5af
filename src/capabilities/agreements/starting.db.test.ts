import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'

describe('starting an agreement', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp({ today: '2026-09-01' })
  })
  afterAll(() => world.close())

  test('an agreement does not come from the talk of two others', async () => {
    const [mine, theirs] = [await world.build.pair(), await world.build.pair()]
    const stranger = await world.signIn(theirs.employeeId)
    const planned = await stranger.post(`/api/relations/${theirs.relationId}/conversations`, {
      kind: 'annual',
      plannedOn: '2026-10-01',
    })
    const employee = await world.signIn(mine.employeeId)
    for (const conversationId of [planned.body.conversations[0].conversationId, randomUUID()]) {
      const reply = await employee.post(`/api/relations/${mine.relationId}/agreements`, { conversationId })
      expect([reply.status, reply.body.code]).toEqual([404, 'agreements.no-such-conversation'])
    }
  })
})
