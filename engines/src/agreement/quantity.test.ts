import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allUnits, compare, decimalOf, multiply, type Unit, writeDecimal } from './quantity.ts'

const of = (amount: number, unit: Unit) => ({ amount: decimalOf(amount)!, unit })

describe('quantities', () => {
  test.each([
    [14.71, 'euro-per-hour', 1471, 'cent-per-hour', 0],
    [14.7, 'euro-per-hour', 1471, 'cent-per-hour', -1],
    [0.1, 'euro', 10, 'cent', 0],
    [90, 'minutes', 1.5, 'hours', 0],
    [4, 'days-ahead', 96, 'hours-ahead', 0],
    [4, 'days-ahead', 95, 'hours-ahead', 1],
    [2, 'weeks', 13, 'days', 1],
    [2, 'years', 24, 'months', 0],
    [0.21, 'euro-per-kilometre', 21, 'cent-per-kilometre', 0],
    [25, 'days-per-year', 200, 'hours-per-year', null],
    [1, 'months', 30, 'days', null],
    [8, 'percent', 8, 'euro', null],
  ] as const)('%d %s against %d %s is %s', (a, unitA, b, unitB, expected) => {
    expect(compare(of(a, unitA), of(b, unitB))).toBe(expected)
  })

  test('three tenths are three tenths, not their nearest doubles', () => {
    const product = multiply(decimalOf(0.1)!, decimalOf(3)!)
    expect(compare({ amount: product, unit: 'euro' }, of(0.3, 'euro'))).toBe(0)
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is no amount', amount =>
    expect(decimalOf(amount)).toBeNull(),
  )

  test('every finite number keeps its value and its shortest text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), amount => {
        expect(Number(writeDecimal(decimalOf(amount)!))).toBe(amount === 0 ? 0 : amount)
      }),
    )
  })

  test('comparing is antisymmetric, and null both ways or not at all', () => {
    const unit = fc.constantFrom(...allUnits)
    const amount = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
    fc.assert(
      fc.property(amount, unit, amount, unit, (a, unitA, b, unitB) => {
        const there = compare(of(a, unitA), of(b, unitB))
        const back = compare(of(b, unitB), of(a, unitA))
        expect(back).toBe(there === null ? null : there === 0 ? 0 : -there)
      }),
    )
  })

  test('an unknown unit is never comparable', () => {
    expect(compare(of(1, 'fortnights' as Unit), of(1, 'fortnights' as Unit))).toBeNull()
  })
})
