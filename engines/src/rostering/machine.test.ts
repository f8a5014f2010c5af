import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Person, RosterCase, Rule } from './case.ts'
import { lineCost, NoLine, problemOf } from './problem.ts'
import { small } from './testing/small.ts'
import { verify } from './verify.ts'

const weight = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('hard' as const))
const least = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined })
const most = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })
const edges = fc.constantFrom('open' as const, 'closed' as const)
const of = fc.constantFrom(undefined, ['E'], ['L'], ['E', 'L'])
const step = fc.constantFrom(['E'], ['L'], ['off'], ['E', 'L'], ['E', 'off'])

const rule: fc.Arbitrary<Rule> = fc
  .oneof(
    fc.record({
      rule: fc.constant('minutes' as const),
      min: fc.constantFrom(undefined, 1000, 2500),
      max: fc.constantFrom(undefined, 3000, 4333),
      weight,
    }),
    fc.record({ rule: fc.constant('shifts' as const), of, min: least, max: most, weight }),
    fc.record({
      rule: fc.constantFrom('days-in-a-row' as const, 'free-in-a-row' as const),
      min: least,
      max: most,
      edges,
      weight,
    }),
    fc.record({ rule: fc.constant('weekends' as const), max: fc.integer({ min: 0, max: 3 }), weight }),
    fc.record({ rule: fc.constant('weekends-in-a-row' as const), min: least, max: most, weight }),
    fc.record({ rule: fc.constantFrom('whole-weekends' as const, 'same-shift-in-weekend' as const), weight }),
    fc.record({
      rule: fc.constant('pattern' as const),
      steps: fc.array(step, { minLength: 1, maxLength: 4 }),
      from: fc.constantFrom(undefined, 0, 3, 4),
      weight,
    }),
  )
  // A case whose least lies above its most is refused.
  .filter(one => !('min' in one && 'max' in one && (one.min ?? 0) > (one.max ?? 9999)))
const word = fc
  .integer({ min: 4, max: 17 })
  .chain(days => fc.string({ unit: fc.constantFrom('E', 'L', '.'), minLength: days, maxLength: days }))
const before = fc.uniqueArray(
  fc.record({ day: fc.integer({ min: -6, max: -1 }), shift: fc.constantFrom('E', 'L') }),
  { selector: one => one.day, maxLength: 4 },
)
const firstDay = fc.constantFrom('2026-06-01', '2026-06-05', '2026-06-06', '2026-06-07')

test('what the solver counts for a line is what the verifier counts, whatever the rules, the weekday and what went before', () => {
  fc.assert(
    fc.property(
      word,
      fc.array(rule, { minLength: 1, maxLength: 3 }),
      before,
      firstDay,
      (letters, rules, before, firstDay) => {
        const { given, lines } = small([letters], { rules })
        const people: Person[] = given.people.map(person => ({ ...person, before }))
        const all: RosterCase = { ...given, firstDay, people }
        const { feasible, cost } = verify(all, lines)
        let counted = Number.POSITIVE_INFINITY
        try {
          counted = lineCost(problemOf(all), 0, lines[0]!)
        } catch (error) {
          if (!(error instanceof NoLine)) throw error
        }
        expect(counted).toBe(feasible ? cost : Number.POSITIVE_INFINITY)
      },
    ),
    { numRuns: 400 },
  )
})
