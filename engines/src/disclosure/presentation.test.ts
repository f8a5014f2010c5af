import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUnanimous, percentagesAllowed, roundMean, sizeBand } from './presentation.ts'

describe('how figures are shown', () => {
  test.each([
    [9, 4, 2.3],
    [45, 20, 2.3],
    [-9, 4, -2.3],
    [7, 2, 3.5],
    [10, 3, 3.3],
    [0, 7, 0],
    [21, 20, 1.1],
  ])('the mean of %i over %i is %d', (sum, n, mean) => {
    expect(roundMean(sum, n)).toBe(mean)
  })

  test('a mean is never further from the truth than half a tenth, and there is none of nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 1000 }), (sum, n) => {
        const mean = roundMean(sum, n)
        expect(Math.abs(mean - sum / n)).toBeLessThanOrEqual(0.05 + 1e-12)
        expect(String(mean)).toMatch(/^-?\d+(\.\d)?$/)
      }),
    )
    expect(() => roundMean(3, 0)).toThrow(RangeError)
    expect(() => roundMean(Number.NaN, 3)).toThrow(RangeError)
  })

  test('the order in which fractions were added up does not move a mean', () => {
    const sixths = [17, 21, 28, 13, 25, 13].map(count => count / 6)
    const add = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0)
    fc.assert(
      fc.property(fc.shuffledSubarray(sixths, { minLength: 6 }), numbers => {
        expect(roundMean(add(numbers), 6)).toBe(3.3)
      }),
    )
  })

  test('bands follow each other without a hole and hold their own sizes', () => {
    expect([0, 4, 5, 9, 10, 99, 100, 12_000].map(n => sizeBand(n))).toEqual([
      { from: 0, to: 4 },
      { from: 0, to: 4 },
      { from: 5, to: 9 },
      { from: 5, to: 9 },
      { from: 10, to: 19 },
      { from: 50, to: 99 },
      { from: 100, to: 199 },
      { from: 10_000, to: null },
    ])
    for (let n = 0; n < 12_000; n += 7) {
      const { from, to } = sizeBand(n)
      expect(from <= n && (to === null || n <= to)).toBe(true)
      if (to !== null) expect(sizeBand(to + 1).from).toBe(to + 1)
    }
    expect(() => sizeBand(2.5)).toThrow(RangeError)
  })

  test('percentages from a hundred answers on', () => {
    expect([99, 100].map(percentagesAllowed)).toEqual([false, true])
  })

  test('all alike means one answer only, and no answers are not alike', () => {
    expect([[0, 7, 0], [1, 6], [0, 0], []].map(isUnanimous)).toEqual([true, false, false, false])
  })
})
