import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths } from '../../platform/clock/clock.ts'
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

  test('[B01] every relation has a next talk at most twelve months ahead, by dates alone', () => {
    const day = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10))
    const talk = fc.record({
      plannedOn: day,
      state: fc.constantFrom('open' as const, 'held' as const, 'over' as const),
    })
    fc.assert(
      fc.property(day, fc.array(talk, { maxLength: 8 }), day, (start, talks, today) => {
        const next = nextTalk(start, talks, today)
        expect(next.on <= addMonths(today, 12)).toBe(true)
        if (next.planned)
          expect(talks.some(entry => entry.state === 'open' && entry.plannedOn === next.on)).toBe(true)
        else expect(next.on >= today).toBe(true)
      }),
    )
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
