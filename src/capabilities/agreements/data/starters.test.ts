import { checkClauses, hardness, hasBlank, type Who } from '@wisselwerk/engines/agreement'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clause as clauseSchema } from '../model.ts'
import { blankClause } from '../pages/write/clause-draft.ts'
import { dutchLaw } from './rules.ts'
import { starterClauses } from './starters.ts'
import { newClause } from './testing/new-clause.ts'

const parts = ['what', 'when', 'how'] as const
const languages = ['nl', 'en'] as const
const all = starterClauses.flatMap(starter => languages.map(language => ({ starter, language })))

/** What somebody may type in a blank: a few words, a day, a name. */
const typed = fc.oneof(
  fc.constantFrom(
    'dinsdag',
    'Monday',
    'mevrouw De Vries',
    '1 maart 2027',
    'the wound care course',
    'de planning',
  ),
  fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,2}$/),
)
const who = fc.constantFrom<Who>('employee', 'organisation', 'both')
const blanksIn = (text: string) => text.split('___').length - 1

/** The clause as it lies on the page, with what was typed in its blanks, one after another; what is left stays a blank. */
function fill({ starter, language }: (typeof all)[number], values: readonly string[], by: Who | null) {
  const left = [...values]
  const filled = (text: string) => text.replaceAll('___', blank => left.shift() ?? blank)
  const [what, when, how] = parts.map(part => filled(starter[language][part]))
  return { ...blankClause('2026-09-01'), who: by, what: what!, when: { text: when! }, how: how! }
}

describe('starter clauses', () => {
  test('[C15] there is one for every kind of clause and for everything that the paper names', () => {
    const kinds = ['development', 'task', 'hours', 'place', 'pay_terms', 'career', 'workload']
    expect(kinds.filter(kind => !starterClauses.some(({ topic }) => topic === kind))).toEqual([])
    const named = [
      'home-days',
      'reachable',
      'own-way',
      'with-the-team',
      'demand-and-pay',
      'learning',
      'staying-able',
      'own-hours',
    ]
    expect(named.filter(id => !starterClauses.some(starter => starter.id === id))).toEqual([])
    expect(new Set(starterClauses.map(({ id }) => id)).size).toBe(starterClauses.length)
    for (const { lines } of starterClauses) expect(lines).toMatch(/^\d{2,3}–\d{3}$/)
  })

  test('[C15] who, what, when and how each have a blank, in both languages', () => {
    for (const one of all) {
      expect(hardness(fill(one, [], null)).missing).toEqual(['who', 'what', 'when', 'how'])
      for (const part of parts) expect(blanksIn(one.starter[one.language][part])).toBeGreaterThan(0)
    }
  })

  test.each(all.map(one => [one.starter.id, one.language, one] as const))(
    '[C15] %s in %s is complete once filled, whatever is typed, and soft while one blank remains',
    (_id, _language, one) => {
      const count = parts.reduce((sum, part) => sum + blanksIn(one.starter[one.language][part]), 0)
      fc.assert(
        fc.property(fc.array(typed, { minLength: count, maxLength: count }), who, (values, by) => {
          const whole = fill(one, values, by)
          expect(hardness(whole)).toEqual({ hard: true, missing: [] })
          expect(clauseSchema.safeParse(whole).success).toBe(true)
          expect(hardness(fill(one, values, null)).missing).toEqual(['who'])
          for (let open = 0; open < count; open++) {
            const part = values.map((value, at) => (at === open ? '___' : value))
            expect(hardness(fill(one, part, by)).hard).toBe(false)
          }
        }),
        { numRuns: 40 },
      )
    },
  )

  test('[C15] none of them says by itself what law forbids', () => {
    const facts = { kind: 'permanent', age: 40, hoursPerWeek: 28 } as const
    for (const one of all) {
      const filled = fill(one, Array(12).fill('iets'), 'both')
      const clause = newClause(null, { what: filled.what, when: filled.when, how: filled.how })
      const [floor] = checkClauses([clause], dutchLaw.articles, facts, '2026-09-01')
      expect([one.starter.id, one.language, floor!.blocks]).toEqual([one.starter.id, one.language, false])
    }
  })

  test('a planted starter without a blank in one part, or with words that only look like one, is found', () => {
    expect(['Elke week', 'Klaar __', 'Iets_met_streepjes'].map(hasBlank)).toEqual([false, false, false])
    expect(['___', 'Op ____ thuis', 'Vanaf ___.'].map(hasBlank)).toEqual([true, true, true])
  })
})
