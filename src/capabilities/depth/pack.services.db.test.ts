import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signed } from '../../shell/testing/agreeing.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { clauseOf } from '../../shell/testing/furnished.ts'
import { planTalkAt } from '../../shell/testing/talking.ts'
import { readPack } from './service/pack.ts'

describe('what both know before a talk, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  test('[B18] what the two signed and still holds on the day of the talk is in it, the same for both', async () => {
    const writing = await signed(desk, [
      clauseOf('Dinsdag tot half drie'),
      clauseOf('Alleen in september', { endsOn: '2026-09-05' }),
    ])
    const { relationId } = writing
    const conversationId = await planTalkAt(writing, '2026-09-10')
    const read = (who: 'employee' | 'manager') =>
      writing[who](call => readPack(call, { relationId, conversationId }))
    const [his, hers] = [await read('manager'), await read('employee')]
    expect(hers).toEqual(his)
    expect(hers.content.clauses.map(({ what }) => what)).toEqual(['Dinsdag tot half drie'])
  })
})
