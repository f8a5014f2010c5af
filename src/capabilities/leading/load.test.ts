import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fits, isWide, neededMinutes, type SpanRule, usualLimit } from './load.ts'

const rule = (more: Partial<SpanRule> = {}): SpanRule => ({ talks: 2, minutes: 75, limit: 12, ...more })

describe('the load of leading', () => {
  test('[I04] needed is people × talks × minutes, to the minute', () => {
    expect(neededMinutes(13, rule())).toBe(1950)
    expect(neededMinutes(1, rule({ talks: 1, minutes: 1 }))).toBe(1)
    expect(neededMinutes(0, rule())).toBe(0)
    // By adding them up one by one, which is what it stands for.
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 52 }),
        fc.integer({ min: 1, max: 600 }),
        (pairs, talks, minutes) => {
          let sum = 0
          for (let person = 0; person < pairs; person++)
            for (let talk = 0; talk < talks; talk++) sum += minutes
          expect(neededMinutes(pairs, rule({ talks, minutes }))).toBe(sum)
        },
      ),
    )
  })

  test('[I04] exactly as many hours as needed fits, a minute more does not', () => {
    expect(fits(1950, 33)).toBe(true)
    expect(fits(1980, 33)).toBe(true)
    expect(fits(1981, 33)).toBe(false)
    expect(fits(0, 0)).toBe(true)
    expect(fits(1, 0)).toBe(false)
  })

  test('[I04] what nobody said is not known, and never nought', () => {
    expect(neededMinutes(5, rule({ talks: null }))).toBeNull()
    expect(neededMinutes(5, rule({ minutes: null }))).toBeNull()
    expect(fits(null, 40)).toBeNull()
    expect(fits(600, null)).toBeNull()
  })

  test('[I04] the limit itself is not many, one more is; twelve until somebody says otherwise', () => {
    expect(usualLimit).toBe(12)
    expect([11, 12, 13].map(pairs => isWide(pairs, { limit: usualLimit }))).toEqual([false, false, true])
    expect([7, 8].map(pairs => isWide(pairs, { limit: 7 }))).toEqual([false, true])
  })
})
