import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sides } from './clause.ts'
import {
  dueDaysOf,
  dueListFor,
  followUpOf,
  followUps,
  type Kept,
  keptAnswers,
  type Mark,
  nextDueDay,
} from './follow-up.ts'
import { aClause } from './testing/builder.ts'

const dueOn = '2027-06-01'
const clause = aClause()
const mark = (side: Mark['side'], kept: Kept): Mark => ({ clauseId: 'c1', dueOn, side, kept })

describe('follow-up', () => {
  test('[B12] a due clause without marks stands on both lists, on its day and after, not before', () => {
    for (const side of sides) {
      expect(dueListFor(side, [clause], [], sides, '2027-05-31')).toEqual([])
      expect(dueListFor(side, [clause], [], sides, dueOn)).toEqual([
        { clauseId: 'c1', dueOn, state: 'unmarked' },
      ])
      expect(dueListFor(side, [clause], [], sides, '2028-01-01')).toHaveLength(1)
    }
  })

  test('[B12] each marks for itself: my mark clears my list and leaves yours', () => {
    const marks = [mark('employee', 'kept')]
    expect(dueListFor('employee', [clause], marks, sides, dueOn)).toEqual([])
    expect(dueListFor('organisation', [clause], marks, sides, dueOn)).toMatchObject([
      { state: 'some-marked' },
    ])
  })

  const answers = [null, ...keptAnswers]
  test.each(answers.flatMap(mine => answers.map(yours => [mine, yours] as const)))(
    '[B12] employee says %s, organisation says %s',
    (mine, yours) => {
      const marks = [mine && mark('employee', mine), yours && mark('organisation', yours)].filter(
        m => m !== null,
      )
      const expected =
        mine && yours
          ? mine === yours
            ? mine
            : 'seen-differently'
          : mine || yours
            ? 'some-marked'
            : 'unmarked'
      expect(followUpOf('c1', dueOn, marks, sides)).toBe(expected)
    },
  )

  test('[B12] the last mark of a side counts; marks of another clause or day do not', () => {
    const marks = [
      mark('employee', 'not-kept'),
      mark('organisation', 'kept'),
      { ...mark('employee', 'kept'), clauseId: 'c2' },
      { ...mark('employee', 'kept'), dueOn: '2026-12-01' },
    ]
    expect(followUpOf('c1', dueOn, marks, sides)).toBe('seen-differently')
    expect(followUpOf('c1', dueOn, [...marks, mark('employee', 'kept')], sides)).toBe('kept')
  })

  test('[B12] by when, look back and end are asked apart, oldest first', () => {
    const full = aClause({ when: { day: '2026-12-01' }, endsOn: '2027-09-01' })
    expect(dueDaysOf(full)).toEqual(['2026-12-01', '2027-06-01', '2027-09-01'])
    expect(followUps([full], [], sides, '2027-07-01').map(entry => entry.dueOn)).toEqual([
      '2026-12-01',
      '2027-06-01',
    ])
    expect(nextDueDay([full, clause], '2027-06-02')).toBe('2027-09-01')
    expect(nextDueDay([full], '2027-09-02')).toBeNull()
    expect(dueDaysOf(aClause({ when: { day: 'morgen' } }))).toEqual(['2027-06-01'])
  })

  test('[B12] whatever is marked, nobody marks for the other', () => {
    const marks = fc.array(
      fc.record({
        clauseId: fc.constantFrom('c1', 'c2'),
        dueOn: fc.constant(dueOn),
        side: fc.constantFrom(...sides),
        kept: fc.constantFrom(...keptAnswers),
      }),
    )
    fc.assert(
      fc.property(marks, list => {
        for (const side of sides) {
          const mine = list.some(m => m.side === side && m.clauseId === 'c1')
          expect(dueListFor(side, [clause], list, sides, dueOn)).toHaveLength(mine ? 0 : 1)
        }
      }),
    )
  })
})
