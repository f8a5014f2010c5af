import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '../../platform/clock/clock.ts'
import type { Term } from '../../platform/plate/records.ts'
import { records } from '../../shell/testing/records.ts'
import { goneOn, termOf, versionOn } from './terms.ts'

const { terms } = records

const months = (type: string, on: string) => versionOn(termOf(records, type), on)!.months

describe('[Z05] the table of terms', () => {
  test('every kind of record has a term on every day since the law on personal data', () => {
    expect(terms.length).toBeGreaterThan(10)
    for (const term of terms) {
      expect(versionOn(term, '2018-05-24')).toBeUndefined()
      expect(versionOn(term, '2018-05-25')).toBeDefined()
      const starts = term.versions.map(({ validFrom }) => validFrom)
      expect(new Set(starts).size).toBe(starts.length)
    }
  })

  test('what hangs on something is never kept longer than that, on any day on which a term changes', () => {
    const days = new Set(terms.flatMap(({ versions }) => versions.map(({ validFrom }) => validFrom)))
    for (const day of days) {
      expect(months('sheets', day)).toBeLessThanOrEqual(months('talks', day))
      expect(months('searches', day)).toBeLessThanOrEqual(months('contracts', day))
      expect(months('drafts', day)).toBeLessThanOrEqual(months('contracts', day))
      expect(months('contracts', day)).toBeLessThanOrEqual(months('pay-contracts', day))
      for (const type of ['views', 'needs', 'talks', 'contracts'] as const)
        expect(months(type, day)).toBeLessThanOrEqual(months('register', day))
    }
  })

  const changing: Term = {
    from: 'relation-end',
    versions: [
      { validFrom: '2018-05-25', months: 24, source: 'own-choice', certainty: 'M' },
      { validFrom: '2027-01-01', months: 6, source: 'own-choice', certainty: 'M' },
    ],
  }

  test('a changed term counts from its own first day: the day before, on it, and the day after', () => {
    expect(['2026-12-31', '2027-01-01', '2027-01-02'].map(on => versionOn(changing, on)!.months)).toEqual([
      24, 6, 6,
    ])
    expect(goneOn(changing, '2024-12-31')).toBe('2026-12-31')
    expect(goneOn(changing, '2025-01-01')).toBe('2027-01-01')
    expect(goneOn(changing, '2026-07-01')).toBe('2027-01-01')
    expect(goneOn(changing, '2026-07-02')).toBe('2027-01-02')
  })

  test('the day that somebody is shown is the first on which the daily run finds it due', () => {
    const version = fc.record({
      validFrom: fc.integer({ min: 0, max: 1500 }).map(after => addDays('2024-01-01', after)),
      months: fc.integer({ min: 1, max: 30 }),
      source: fc.constant('own-choice' as const),
      certainty: fc.constant('M' as const),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(version, { minLength: 1, maxLength: 3, selector: ({ validFrom }) => validFrom }),
        fc.integer({ min: 0, max: 900 }),
        (versions, after) => {
          const term: Term = { ...changing, versions }
          const end = addDays('2024-01-01', after)
          const due = (on: string) => {
            const valid = versionOn(term, on)
            return valid !== undefined && addMonths(end, valid.months) <= on
          }
          let day = end
          while (!due(day)) day = addDays(day, 1)
          expect(goneOn(term, end)).toBe(day)
        },
      ),
      { numRuns: 200 },
    )
  })
})
