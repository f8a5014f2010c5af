import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newcombeInterval, type Share, wilsonInterval } from './intervals.ts'

const file = join(import.meta.dirname, '../../../../shared/data/fairness/intervals.csv')
const rows = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => line.split(','))
  : []
const shareOf = (yes?: string, of?: string): Share => ({ yes: Number(yes), of: Number(of) })

describe.skipIf(rows.length === 0)('the reference intervals (skipped where they are not there)', () => {
  test('238 by Wilson and 60 by Newcombe agree to twelve digits', () => {
    let [wilson, newcombe] = [0, 0]
    for (const [kind, x1, n1, x2, n2, , low, high] of rows) {
      const interval =
        kind === 'wilson'
          ? wilsonInterval(shareOf(x1, n1))
          : newcombeInterval(shareOf(x1, n1), shareOf(x2, n2))
      if (kind === 'wilson') wilson++
      else newcombe++
      const of = `${kind} ${x1}/${n1} ${x2}/${n2}`
      // The last of twelve digits was rounded.
      expect(Math.abs(interval.low - Number(low)), of).toBeLessThan(5.1e-13)
      expect(Math.abs(interval.high - Number(high)), of).toBeLessThan(5.1e-13)
    }
    expect([wilson, newcombe]).toEqual([238, 60])
  })
})

const shares = fc
  .integer({ min: 1, max: 400 })
  .chain(of => fc.record({ yes: fc.integer({ min: 0, max: of }), of: fc.constant(of) }))

test('an interval holds what was counted, lies between none and all, and is the mirror of its opposite', () => {
  fc.assert(
    fc.property(shares, ({ yes, of }) => {
      const { low, high } = wilsonInterval({ yes, of })
      expect(low <= yes / of && yes / of <= high && low >= 0 && high <= 1).toBe(true)
      const opposite = wilsonInterval({ yes: of - yes, of })
      expect(opposite.low).toBeCloseTo(1 - high, 12)
    }),
  )
})

test('a difference the other way round is the same interval with its ends changed', () => {
  fc.assert(
    fc.property(shares, shares, (one, other) => {
      const there = newcombeInterval(one, other)
      const back = newcombeInterval(other, one)
      expect(back.low).toBeCloseTo(-there.high, 12)
      expect(there.low <= one.yes / one.of - other.yes / other.of).toBe(true)
    }),
  )
})

test('two intervals may overlap where the difference does not hold nought', () => {
  const [one, other] = [
    { yes: 9, of: 10 },
    { yes: 3, of: 10 },
  ]
  expect(wilsonInterval(one).low < wilsonInterval(other).high).toBe(true)
  expect(newcombeInterval(one, other).low).toBeGreaterThan(0)
})

test.each([
  { yes: -1, of: 5 },
  { yes: 6, of: 5 },
  { yes: 0, of: 0 },
  { yes: 1.5, of: 5 },
  { yes: Number.NaN, of: 5 },
])('what is no share is refused: %j', share => expect(() => wilsonInterval(share)).toThrow(RangeError))
