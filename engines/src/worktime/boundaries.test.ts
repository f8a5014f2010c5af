import { expect, test } from 'vitest'
import { checkRoster } from './check.ts'
import { ruleSets } from './law/index.ts'
import type { RuleSet } from './rule-set.ts'
import { adultBoundaries, type Boundary, callBoundaries, nightBoundaries } from './testing/boundaries.ts'
import { clock, days, person, shift } from './testing/build.ts'
import { childBoundaries, youthBoundaries } from './testing/young-boundaries.ts'
import { dayText } from './time.ts'

const boundaries = [
  ...adultBoundaries,
  ...nightBoundaries,
  ...youthBoundaries,
  ...childBoundaries,
  ...callBoundaries,
]
const setOf = ({ set }: Boundary): RuleSet => ruleSets.find(({ name }) => name === set)!

const isViolated = (boundary: Boundary, day: number, delta: number, set = setOf(boundary)): boolean =>
  checkRoster(boundary.build(day, delta), [set]).violations.some(({ rule }) => rule === boundary.rule)

test.each(boundaries.flatMap(one => days.map(day => [one.rule, one.what, dayText(day), one, day] as const)))(
  '%s, %s, on %s: allowed at the limit, and on one side of it',
  (_, __, ___, boundary, day) => {
    const verdicts = [-1, 0, 1].map(delta => isViolated(boundary, day, delta))
    expect(verdicts).toEqual(boundary.wrong === 'more' ? [false, false, true] : [true, false, false])
  },
)

test('every rule of every set is tried at its limit', () => {
  const withoutLimit = ['youth-standby', 'under-15', 'age-15-setting']
  const rules = ruleSets.flatMap(({ articles }) => Object.keys(articles))
  const tried = new Set(boundaries.map(({ rule }) => rule))
  expect([...new Set(rules)].filter(rule => !tried.has(rule) && !withoutLimit.includes(rule))).toEqual([])
})

/** Every number in the limits of a set, by its path. */
function numbersIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'number') return [[...path]]
  return Object.entries(value as object).flatMap(([key, inner]) => numbersIn(inner, [...path, key]))
}

function withNumber(set: RuleSet, path: readonly string[], off: number): RuleSet {
  const changed = structuredClone(set)
  // biome-ignore lint/suspicious/noExplicitAny: walked by path.
  let at: any = changed.versions[0]!.limits
  for (const key of path.slice(0, -1)) at = at[key]
  at[path.at(-1)!] += off
  return changed
}

/** What is said of a rule: that it is broken, that nobody can say, or nothing. */
const saidOf = (boundary: Boundary, delta: number, set: RuleSet): boolean[] => {
  const { violations, unknown } = checkRoster(boundary.build(days[0]!, delta), [set])
  return [violations, unknown].map(some => some.some(({ rule }) => rule === boundary.rule))
}

/** Four days by hours alone, and the shortest rest there is: at these limits nobody can say, or nothing changes. */
const doubtful: readonly Boundary[] = [
  {
    set: 'nl-on-call',
    rule: 'call-notice',
    what: '96 hours, while the calendar says four days',
    wrong: 'less',
    build: (day, delta) => person([shift(clock(day, 12), 240, 0, { calledAt: clock(day - 4, 12) - delta })]),
  },
  ...(['daily-rest', 'night-rest'] as const).map(
    (rule): Boundary => ({
      set: rule === 'daily-rest' ? 'nl-adult' : 'nl-night',
      rule,
      what: 'eight hours, once',
      wrong: 'less',
      build: (day, delta) => {
        const first = shift(clock(day - 1, 22), 480)
        return person([first, shift(first.end + 480 + delta, 240)], {
          horizon: { from: day - 9, until: day + 9 },
        })
      },
    }),
  ),
]

test.each(
  ruleSets.flatMap(set =>
    numbersIn(set.versions[0]!.limits).map(path => [set.name, path.join('.'), set, path] as const),
  ),
)('%s: %s cannot be one off without a roster that shows it', (_, name, set, path) => {
  // Ages are tried by their birthdays, the least of an agreement where a roster is refused.
  if (['youngest-age', 'age-without-setting', 'call-notice-least'].includes(name)) return
  const own = [...boundaries, ...doubtful].filter(boundary => boundary.set === set.name)
  for (const off of [-1, 1]) {
    // A rest under eight hours is no rest at all, so that a lower limit means the same.
    if (name.endsWith('-once') && off < 0) continue
    const wrong = withNumber(set, path, off)
    const seen = own.some(one =>
      [-1, 0, 1].some(delta => `${saidOf(one, delta, set)}` !== `${saidOf(one, delta, wrong)}`),
    )
    expect([off, seen]).toEqual([off, true])
  }
})

test('96 hours and four days of the calendar: where they differ nobody can say', () => {
  const set = ruleSets.find(({ name }) => name === 'nl-on-call')!
  const said = [-1, 0, 1].map(delta => saidOf(doubtful[0]!, delta, set))
  expect(said).toEqual([
    [false, true],
    [false, false],
    [false, false],
  ])
})
