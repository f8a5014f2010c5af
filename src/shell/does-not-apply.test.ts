import { expect, test } from 'vitest'
import { type ItemAnswer, type Room, scoresOf } from '../capabilities/campaigns/respondents.ts'
import { domains } from '../capabilities/expectations/model.ts'
import { portraitOf } from '../capabilities/expectations/portrait.ts'

test('[A18] [A04] what does not apply counts nowhere, in the portrait of one and the picture of a group alike', () => {
  const rooms: Room[] = domains.map(domain => ({
    domain,
    items: [`${domain}-a`, `${domain}-b`, `${domain}-c`],
  }))
  const own: Record<string, ItemAnswer> = {
    'work-a': { importance: 0, owed: 4, kept: 2 },
    'work-b': { importance: 2, owed: 5, kept: 0 },
    'work-c': { importance: 4, owed: 3, kept: 1 },
  }
  const answers = new Map(
    rooms.flatMap(({ items }) =>
      items.map(item => [item, own[item] ?? { importance: 4, owed: 4, kept: 4 }] as const),
    ),
  )
  const items = rooms.flatMap(({ domain, items }) => items.map(id => ({ id, domain })))
  const [petal] = portraitOf(items, Object.fromEntries(answers))
  const { importance, shortfall } = scoresOf(rooms, answers)!.work
  // 2 and 4; kept 2 and 1, of what was owed 4 and 3.
  expect(petal).toMatchObject({ domain: 'work', importance: 3, kept: 1.5 })
  expect([importance, shortfall]).toEqual([3, 2])
})
