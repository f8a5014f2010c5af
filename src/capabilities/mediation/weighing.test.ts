import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Issue, Weighing } from './model.ts'
import { comparisonsFor, faultOf, fits, packageWorth, pointsByRank, worthOf } from './weighing.ts'

const issue = (id: string, count = 2): Issue => ({
  id,
  clauseId: null,
  name: id,
  options: Array.from({ length: count }, (_, place) => ({
    id: `${id}${place}`,
    what: `${id} ${place}`,
    amount: null,
    below: false,
  })),
})
const issues = [issue('a'), issue('b'), issue('c')]
const weighing: Weighing = {
  version: 1,
  points: { a: 60, b: 30, c: 10 },
  worth: { a0: 1, a1: 5, b0: 1, b1: 5, c0: 5, c1: 1 },
  refused: [],
  comparisons: [],
}

describe('a weighing', () => {
  test('an option is worth its topic’s points as far as it is liked', () => {
    expect(worthOf(weighing, issues[0]!, 1)).toBe(60)
    expect(worthOf({ ...weighing, worth: { a1: 3 } }, issues[0]!, 1)).toBe(30)
    expect(packageWorth(weighing, issues, [1, 1, 0])).toBe(100)
    expect(packageWorth(weighing, issues, [0, 0, 1])).toBe(0)
  })

  test.each([
    ['points', { points: { a: 60, b: 30, c: 9 } }],
    ['points', { points: { a: 60, b: 40 } }],
    ['points', { points: { a: 50, b: 30, c: 10, d: 10 } }],
    ['worth', { worth: { ...weighing.worth, c1: undefined as never } }],
    ['worth', { worth: { ...weighing.worth, d1: 3 as const } }],
    ['refused', { refused: ['a0'] }],
    ['refused', { refused: ['elsewhere'] }],
  ])('wrong %s is found', (fault, part) => {
    expect(faultOf(issues, weighing)).toBeNull()
    expect(faultOf(issues, { ...weighing, ...part })).toBe(fault)
  })

  test('what gains somebody something is compared, neighbours in worth', () => {
    const pairs = comparisonsFor(issues, weighing)
    expect(pairs).toEqual([{ left: [1, 0, 0], right: [0, 1, 0] }])
    expect(fits(issues, weighing, pairs[0]!, 'left')).toBe(true)
    expect(fits(issues, weighing, pairs[0]!, 'right')).toBe(false)
    expect(fits(issues, weighing, pairs[0]!, 'same')).toBe(false)
    const close = { ...weighing, points: { a: 48, b: 42, c: 10 } }
    expect(fits(issues, close, pairs[0]!, 'same')).toBe(true)
    expect(comparisonsFor(issues, { ...weighing, worth: { ...weighing.worth, a1: 1, b1: 1 } })).toEqual([])
  })

  test('points by rank are whole, fall with the rank and add up to a hundred', () => {
    expect(pointsByRank(1)).toEqual([100])
    expect(pointsByRank(3)).toEqual([61, 28, 11])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), count => {
        const points = pointsByRank(count)
        expect(points.reduce((sum, part) => sum + part, 0)).toBe(100)
        expect([...points].sort((a, b) => b - a)).toEqual(points)
      }),
    )
  })
})
