import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dimension, isTension, missingTopics, nextTalk, outcomeOf } from './cycle.ts'

describe('conversation cycle', () => {
  test('[B02] held only if both say so: the four combinations, and open until both answered', () => {
    expect(outcomeOf(true, true)).toBe('held')
    expect(outcomeOf(false, true)).toBe('one-way')
    expect(outcomeOf(true, false)).toBe('disputed')
    expect(outcomeOf(false, false)).toBe('not-held')
    expect([outcomeOf(null, true), outcomeOf(true, null), outcomeOf(null, null)]).toEqual([
      'open',
      'open',
      'open',
    ])
  })

  /** The same day of the next year, by hand: the 29th of February has none and gives the 28th. */
  const yearLater = (day: string) =>
    `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace(/02-29$/, '02-28')
  const dayIn = (first: string, last: string) =>
    fc
      .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10))

  test('[B01] at least one talk a year: planned within twelve months, or due a year after the last', () => {
    // Around one day, so that there are talks on both sides of today and of the limit in most tries.
    const talk = fc.record({
      plannedOn: dayIn('2022-06-01', '2026-06-01'),
      state: fc.constantFrom('open' as const, 'held' as const, 'over' as const),
    })
    const [start, today] = [dayIn('2020-01-01', '2024-02-29'), dayIn('2024-02-28', '2024-03-01')]
    const met = { planned: 0, due: 0, overdue: 0 }
    fc.assert(
      fc.property(start, fc.array(talk, { maxLength: 3 }), today, (start, talks, today) => {
        const next = nextTalk(start, talks, today)
        const within = talks.filter(
          ({ state, plannedOn }) => state === 'open' && plannedOn <= yearLater(today),
        )
        if (within.length > 0) {
          met.planned++
          expect(next).toEqual({ on: within.map(({ plannedOn }) => plannedOn).sort()[0], planned: true })
          return
        }
        const held = talks.flatMap(({ state, plannedOn }) => (state === 'held' ? [plannedOn] : []))
        const due = yearLater(
          [start, ...held]
            .filter(day => held.length === 0 || day !== start)
            .sort()
            .at(-1)!,
        )
        if (due < today) met.overdue++
        else met.due++
        const [, expected] = [today, due, yearLater(today)].sort()
        expect(next).toEqual({ on: expected, planned: false })
      }),
      { numRuns: 500 },
    )
    for (const [way, count] of Object.entries(met)) expect([way, count > 0]).toEqual([way, true])
  })

  test('[B01] a year after the last talk that was held; today when that has passed', () => {
    const held = { plannedOn: '2026-03-01', state: 'held' as const }
    expect(nextTalk('2020-01-01', [held], '2026-09-01')).toEqual({ on: '2027-03-01', planned: false })
    expect(nextTalk('2020-01-01', [], '2026-09-01')).toEqual({ on: '2026-09-01', planned: false })
    expect(nextTalk('2026-08-15', [], '2026-09-01')).toEqual({ on: '2027-08-15', planned: false })
    const open = { plannedOn: '2026-10-10', state: 'open' as const }
    expect(nextTalk('2020-01-01', [held, open], '2026-09-01')).toEqual({ on: '2026-10-10', planned: true })
  })

  test('[B04] different tags make tension, the same tags in any order do not, nor does one side alone', () => {
    const table: [Dimension[] | null, Dimension[] | null, boolean][] = [
      [['exchange'], ['authority'], true],
      [['exchange', 'authority'], ['exchange'], true],
      [['exchange', 'authority'], ['authority', 'exchange'], false],
      [['cooperation'], ['cooperation'], false],
      [['exchange'], null, false],
      [null, null, false],
    ]
    for (const [mine, theirs, expected] of table) expect(isTension(mine, theirs)).toBe(expected)
  })

  test('[B06] an obligatory topic is there, or skipped by both; one skip is not enough', () => {
    const skip = (mandatory: string, side: string) => ({ mandatory, side })
    expect(missingTopics('annual', [], [])).toEqual(['freedom', 'team', 'pay'])
    expect(missingTopics('annual', ['freedom', null, 'pay'], [])).toEqual(['team'])
    expect(missingTopics('annual', ['freedom', 'pay'], [skip('team', 'employee')])).toEqual(['team'])
    expect(
      missingTopics('annual', ['freedom', 'pay'], [skip('team', 'employee'), skip('team', 'organisation')]),
    ).toEqual([])
    expect(missingTopics('ad_hoc', [], [])).toEqual([])
  })
})
