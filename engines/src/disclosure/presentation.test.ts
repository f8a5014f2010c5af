import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budget, turnOf } from '../../../tools/rotation.ts'
import { isUnanimous, percentagesAllowed, pinsToEnd, roundMean, showMean, sizeBand } from './presentation.ts'

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

describe('a mean near the end of the scale', () => {
  const scale = { least: 1, most: 5 }
  /** Every sum of so many answers from 1 to 5 that is shown as this one is. */
  const alsoShownSo = (sum: number, n: number): number[] =>
    [...Array(4 * n + 1).keys()]
      .map(more => n + more)
      .filter(other => roundMean(other, n) === roundMean(sum, n))
  const says = (sum: number, n: number): boolean => {
    const possible = alsoShownSo(sum, n)
    return possible.every(one => one >= 5 * n - 1) || possible.every(one => one <= n + 1)
  }

  test('says of everybody that they are within one point of it exactly where every sum behind it does', () => {
    const differing: [number, number][] = []
    for (let n = 5; n <= 120; n++)
      for (let sum = n; sum <= 5 * n; sum++) {
        if (says(sum, n)) expect([sum, n, pinsToEnd(sum, n, scale)]).toEqual([sum, n, true])
        else if (pinsToEnd(sum, n, scale)) differing.push([sum, n])
      }
    // Where a half is rounded away from the end, two means are treated with more care than they need.
    expect(differing).toEqual([
      [38, 8],
      [198, 40],
      [199, 40],
      [200, 40],
    ])
  })

  test('is shown as a band, by the size that is shown, so that the band does not say it either', () => {
    for (let n = 5 + turnOf('sizes', 4); n <= 120; n += budget(1, 4))
      for (let sum = n; sum <= 5 * n; sum++) {
        const shown = showMean(sum, n, scale)
        if (typeof shown === 'number') expect([sum, n, says(sum, n)]).toEqual([sum, n, false])
      }
    expect([24, 23, 22].map(sum => showMean(sum, 5, scale))).toEqual([
      { from: 4.6, to: 5 },
      { from: 4.6, to: 5 },
      4.4,
    ])
    expect(showMean(6, 5, scale)).toEqual({ from: 1, to: 1.4 })
    expect(showMean(57, 12, scale)).toEqual({ from: 4.8, to: 5 })
    expect([showMean(149, 30, scale), showMean(148, 30, scale)]).toEqual([
      { from: 4.9, to: 5 },
      { from: 4.9, to: 5 },
    ])
    expect([showMean(300, 60, scale), showMean(0, 9, { least: 0, most: 4 })]).toEqual([
      5,
      { from: 0, to: 0.4 },
    ])
    // Of every size with the same words there is a group in the band of which somebody is two points away.
    for (const n of [5, 9, 10, 19, 20, 49])
      expect(showMean(5 * n - 2, n, scale)).toEqual(showMean(5 * n - 1, n, scale))
  })
})
