import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balanceOf, leansTo } from './balance.ts'
import type { Road } from './vocabulary.ts'

const taking = (...roads: Road[]) => ({ roads })

test('[D27] every measure counts once: on one road, on the other, or between the two', () => {
  const measures = [taking('one'), taking('one', 'two'), taking('two'), taking('two'), taking()]
  expect(balanceOf(measures)).toEqual({ one: 1, both: 1, two: 2 })
})

test('[D27] the three numbers make up all that have a road, however many there are', () => {
  const some = fc.array(fc.subarray<Road>(['one', 'two']).map(roads => ({ roads })))
  fc.assert(
    fc.property(some, measures => {
      const { one, both, two } = balanceOf(measures)
      const has = (road: Road) => measures.filter(({ roads }) => roads.includes(road)).length
      expect([one + both, two + both]).toEqual([has('one'), has('two')])
      expect(one + both + two).toBe(measures.filter(({ roads }) => roads.length > 0).length)
    }),
  )
})

test.each([
  [{ one: 0, both: 0, two: 0 }, 'nothing'],
  [{ one: 2, both: 5, two: 1 }, 'one'],
  [{ one: 0, both: 0, two: 1 }, 'two'],
  [{ one: 1, both: 0, two: 1 }, 'even'],
  [{ one: 0, both: 3, two: 0 }, 'even'],
] as const)('[D27] %j leans to %s', (count, to) => {
  expect(leansTo(count)).toBe(to)
})
