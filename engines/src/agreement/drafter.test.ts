import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DraftedCycle, type Drafter, drafterOf } from './drafter.ts'

describe('who drafts', () => {
  /** Year after year at one table; `signs` says which years come to a signature. */
  const play = (signs: readonly boolean[], startAfter?: number): Drafter[] => {
    const cycles: DraftedCycle[] = []
    return signs.map((completed, index) => {
      const year = 2026 + index
      const drafter = drafterOf(year, cycles, startAfter)
      cycles.push({ year, drafter, completed })
      return drafter
    })
  }

  test('[C05] six years after the start: manager, employee, manager, employee, manager, employee', () => {
    const [m, e] = ['organisation', 'employee']
    expect(play(Array(8).fill(true))).toEqual(['both', 'both', m, e, m, e, m, e])
    expect(play(Array(6).fill(true), 0)).toEqual([m, e, m, e, m, e])
    expect(play(Array(6).fill(true), 4)).toEqual(['both', 'both', 'both', 'both', m, e])
  })

  test('[C05] a change of manager in any year keeps the turn of the employee', () => {
    // Whoever leaves halfway leaves a year without a signature; the next manager finds the turn where it was.
    for (let left = 0; left < 6; left++) {
      const years = play(Array.from({ length: 9 }, (_, year) => year !== left + 2))
      const [broken, after] = years.slice(left + 2)
      expect(after).toBe(broken)
    }
  })

  test('[C05] who drafted and signed does not draft the next time, whatever years came to nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 20 }),
        fc.integer({ min: 0, max: 4 }),
        (signs, start) => {
          const years = play(signs, start)
          const signed = years.filter((_, year) => signs[year])
          expect(signed).toEqual(
            signed.map((_, at) =>
              at < start ? 'both' : (at - start) % 2 === 0 ? 'organisation' : 'employee',
            ),
          )
          for (const [year, drafter] of years.entries())
            if (year > 0 && !signs[year - 1]) expect(drafter).toBe(years[year - 1])
        },
      ),
    )
  })

  test('[C05] a second text in the same year is drafted by the same, and years of one number count once', () => {
    const cycles: DraftedCycle[] = [
      { year: 2026, drafter: 'both', completed: true },
      { year: 2026, drafter: 'both', completed: true },
      { year: 2027, drafter: 'both', completed: true },
      { year: 2028, drafter: 'organisation', completed: true },
    ]
    expect(drafterOf(2027, cycles.slice(0, 2))).toBe('both')
    expect(drafterOf(2028, cycles)).toBe('organisation')
    expect(drafterOf(2029, cycles)).toBe('employee')
    expect(drafterOf(2029, [...cycles].reverse())).toBe('employee')
  })
})
