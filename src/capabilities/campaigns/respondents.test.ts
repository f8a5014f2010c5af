import { expect, test } from 'vitest'
import { domains } from '../expectations/model.ts'
import { type ItemAnswer, type Room, scoresOf } from './respondents.ts'

const rooms: Room[] = domains.map(domain => ({
  domain,
  items: [`${domain}-a`, `${domain}-b`, `${domain}-c`],
}))
const answered = (own: Record<string, ItemAnswer>) =>
  new Map(
    rooms.flatMap(({ items }) =>
      items.map(item => [item, own[item] ?? { importance: 4, owed: 4, kept: 4 }] as const),
    ),
  )

test('[A18] what does not apply counts nowhere', () => {
  const { work } = scoresOf(
    rooms,
    answered({
      'work-a': { importance: 0, owed: 4, kept: 2 },
      'work-b': { importance: 2, owed: 5, kept: 0 },
      'work-c': { importance: 4, owed: 3, kept: 1 },
    }),
  )!
  expect(work.importance).toBe(3)
  // 4 less 2 and 3 less 1; what keeping does not apply to is no shortfall of nothing either.
  expect(work.shortfall).toBe(2)
})

test('[A18] what was not agreed falls short of nothing', () => {
  const { work } = scoresOf(
    rooms,
    answered({
      'work-a': { importance: 3, owed: 0, kept: null },
      'work-b': { importance: 3, owed: 5, kept: 1 },
      'work-c': { importance: 3, owed: 5, kept: 1 },
    }),
  )!
  expect(work.shortfall).toBeCloseTo(8 / 3, 8)
})

test('[A18] somebody to whom nothing in a room applies is not counted as little', () => {
  const none = { importance: 0, owed: 3, kept: 3 }
  expect(scoresOf(rooms, answered({ 'work-a': none, 'work-b': none, 'work-c': none }))).toBeNull()
})
