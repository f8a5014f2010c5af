import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fractionOf, numberOf, parseFraction } from './fraction.ts'

describe('fractions', () => {
  test.each([
    ['3/5', 3n, 5n],
    ['-6/4', -3n, 2n],
    ['+7', 7n, 1n],
    ['0.25', 1n, 4n],
    ['-0.10', -1n, 10n],
    ['1e-3', 1n, 1000n],
    ['0/9', 0n, 1n],
  ])('%s', (text, top, bottom) => expect(parseFraction(text)).toEqual({ top, bottom }))

  test.each(['', '1/0', '1/-2', '/2', '1/', '0x10', 'NaN', '1.', '.5', '1 / 2', '1,5', 'Infinity'])(
    '%j is none',
    text => expect(parseFraction(text)).toBeNull(),
  )

  test('a number keeps its value', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), value => {
        expect(numberOf(fractionOf(value))).toBeCloseTo(value, 3)
        if (Number.isInteger(value * 1024)) expect(numberOf(fractionOf(value))).toBe(value + 0)
      }),
    )
  })
})
