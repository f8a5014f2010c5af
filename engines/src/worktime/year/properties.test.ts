import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agreedTotal,
  checkYear,
  isoYear,
  mondayOf,
  payOf,
  type Shape,
  weekOf,
  weeksOf,
  YearError,
} from './index.ts'

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0)
const year = fc.integer({ min: 1950, max: 2198 })

const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: 52 }), { maxLength: 6 }).chain(edges =>
    fc.array(fc.integer({ min: 0, max: 3600 }), { minLength: 3, maxLength: 3 }).map(
      (minutes): Shape => ({
        kind: 'stretches',
        stretches: edges
          .sort((one, other) => one - other)
          .flatMap((from, index) =>
            index % 2 === 0 && index + 1 < edges.length
              ? [{ from, until: edges[index + 1]!, minutes: minutes[index / 2]! }]
              : [],
          ),
      }),
    ),
  ),
  fc.record({
    kind: fc.constant('on-and-off' as const),
    fullMinutes: fc.integer({ min: 0, max: 3600 }),
    partMinutes: fc.integer({ min: 0, max: 3600 }),
    anchor: fc.integer({ min: 1, max: 52 }).map(week => mondayOf(2026, week)),
  }),
  fc.record({
    kind: fc.constant('three-or-four-days' as const),
    dayMinutes: fc.integer({ min: 60, max: 720 }),
  }),
)

describe('a year of hours', () => {
  test('[F04] every shape holds the agreed hours of the year to the minute, in 52 weeks and in 53', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 3600 }), shape, (year, weeklyMinutes, shape) => {
        const weeks = weeksOf({ year, weeklyMinutes, shape })
        expect(weeks).toHaveLength(isoYear(year).weeks)
        expect(weeks.every(Number.isInteger)).toBe(true)
        expect(sum(weeks)).toBe(agreedTotal({ year, weeklyMinutes }))
      }),
      { numRuns: 2000 },
    )
  })

  test('weeks that are past stay as agreed, and what comes still holds the whole', () => {
    const weeks = weeksOf({
      year: 2027,
      weeklyMinutes: 1680,
      fromWeek: 10,
      shape: { kind: 'stretches', stretches: [{ from: 28, until: 33, minutes: 0 }] },
    })
    expect(weeks.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => 1680))
    expect(weeks.slice(27, 33)).toEqual([0, 0, 0, 0, 0, 0])
    expect(sum(weeks)).toBe(52 * 1680)
    // 43 weeks of 28 hours over 37: 1952 minutes each, and 16 left for the first sixteen.
    expect([weeks[9], weeks[24], weeks[25], weeks[51]]).toEqual([1953, 1953, 1952, 1952])
  })

  test('co-parents: turns go on over a year of 53 weeks, so that full and part are never two alike', () => {
    const turns = (year: number) =>
      weeksOf({
        year,
        weeklyMinutes: 1680,
        shape: { kind: 'on-and-off', fullMinutes: 1920, partMinutes: 1440, anchor: '2025-12-29' },
      })
    expect(turns(2026).slice(0, 2)).toEqual([1920, 1440])
    expect(turns(2027).slice(0, 2)).toEqual([1440, 1920])
  })

  test('what a shape cannot hold is said by the check and not bent: the last week would be less than nothing', () => {
    const weeks = weeksOf({
      year: 2027,
      weeklyMinutes: 600,
      shape: { kind: 'on-and-off', fullMinutes: 1200, partMinutes: 1200, anchor: '2027-01-04' },
    })
    const totalMinutes = agreedTotal({ year: 2027, weeklyMinutes: 600 })
    expect(checkYear({ year: 2027, weeks, totalMinutes, band: [0, 3600] })).toEqual([
      { finding: 'negative', week: 52 },
    ])
  })

  test('a finding names its first week', () => {
    const weeks = Array.from({ length: 52 }, (_, index) => (index >= 20 && index < 24 ? 3400 : 1500))
    const found = checkYear({ year: 2027, weeks, totalMinutes: sum(weeks), band: [1440, 2700] })
    expect(found).toEqual([
      { finding: 'band', week: 21 },
      { finding: 'four-weeks-average', week: 21 },
    ])
  })

  test('no cent is lost, spread or by week, and parts are a cent apart at most where weeks are alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3600 }), { minLength: 52, maxLength: 53 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom('spread' as const, 'worked' as const),
        (weeks, centsPerHour, pay) => {
          const { yearCents, partsCents } = payOf({ weeks, centsPerHour, pay })
          expect(sum(partsCents)).toBe(yearCents)
          if (pay === 'spread')
            expect(Math.max(...partsCents) - Math.min(...partsCents)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  test('a day lies in its week, also at the turn of the year', () => {
    expect(weekOf('2027-01-03')).toEqual({ year: 2026, week: 53 })
    expect(weekOf('2027-01-04')).toEqual({ year: 2027, week: 1 })
    expect(weekOf('2024-12-30')).toEqual({ year: 2025, week: 1 })
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 52 }), (year, week) => {
        expect(weekOf(mondayOf(year, week))).toEqual({ year, week })
      }),
    )
  })

  test.each([
    [{ kind: 'stretches', stretches: [{ from: 28, until: 53, minutes: 0 }] }, 'Weeks 1 to 52 of 2027'],
    [{ kind: 'stretches', stretches: [{ from: 30, until: 28, minutes: 0 }] }, 'Weeks 1 to 52 of 2027'],
    [
      {
        kind: 'stretches',
        stretches: [
          { from: 1, until: 4, minutes: 0 },
          { from: 4, until: 6, minutes: 60 },
        ],
      },
      'Week 4 is in two stretches',
    ],
    [{ kind: 'stretches', stretches: [{ from: 1, until: 4, minutes: 3601 }] }, '0 to 3600 whole minutes'],
    [{ kind: 'on-and-off', fullMinutes: 1920, partMinutes: 1440, anchor: '2027-01-05' }, 'from a Monday'],
    [{ kind: 'on-and-off', fullMinutes: 1920, partMinutes: 1440, anchor: '2027-02-30' }, 'from a Monday'],
    [{ kind: 'three-or-four-days', dayMinutes: 30 }, '60 to 720 whole minutes'],
  ] as [Shape, string][])('refused with what would be right: %j', (shape, words) => {
    const ask = () => weeksOf({ year: 2027, weeklyMinutes: 1680, shape })
    expect(ask).toThrow(YearError)
    expect(ask).toThrow(words)
  })
})
