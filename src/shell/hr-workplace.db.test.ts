import { afterAll, beforeAll, expect, test } from 'vitest'
import { attempts } from './testing/attempts.ts'
import { type Cast, gatherCast } from './testing/cast.ts'
import { secretWord } from './testing/furnished.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

let world: TestApp
let cast: Cast
beforeAll(async () => {
  world = await startTestApp()
  cast = await gatherCast(world)
})
afterAll(() => world.close())

test('[I13] HR sees how the process stands and what needs help, and is refused all that two people say', async () => {
  const content = [
    'readView',
    'readGapMap',
    'readTalks',
    'readSheets',
    'readTimeline',
    'readAgreement',
    'readDocument',
    'readSearch',
    'readNeeds',
  ]
  for (const operation of content) {
    const { method, url } = await (await attempts(world, cast)[operation]!())('hr')
    const reply = await cast.clients.hr.send(method, url)
    expect([operation, [403, 404].includes(reply.status)]).toEqual([operation, true])
  }
  const reply = await cast.clients.hr.get('/api/hr-workplace')
  expect(reply.status).toBe(200)
  expect(reply.raw.body).not.toContain(secretWord)
  const { relations, covered, help } = reply.body
  // All of these were made for the two of the cast; the colleague's is the one without a talk. An exact count, read
  // before and after that colleague left, would tell that there was none.
  expect([relations > 10, covered]).toEqual([true, 'most'])
  expect(help.map(({ kind }: { kind: string }) => kind)).toContain('consent-to-ask')
})
