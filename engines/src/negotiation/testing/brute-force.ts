import { fractionOf, leastCommonMultiple, parseFraction } from '../fraction.ts'
import type { Limits, Option, OptionName, Scenario } from '../scenario.ts'

/** A package with its utilities as whole numbers of 1/scale, the same scale for both sides and the limits. */
export interface Outcome {
  readonly names: readonly string[]
  readonly a: bigint
  readonly b: bigint
}

export interface Enumeration {
  readonly scale: bigint
  readonly outcomes: readonly Outcome[]
  readonly limits: { readonly a: bigint; readonly b: bigint }
}

const fraction = (given: number | string) =>
  typeof given === 'string' ? parseFraction(given)! : fractionOf(given)

const worth = (option: Option, side: 'a' | 'b') => fraction(option[`${side}Exact`] ?? option[side]!)

/** Every allowed package, one after the other: what the engine must agree with without doing it. */
export function enumerate(scenario: Scenario, limits: Limits): Enumeration {
  const given = [fraction(limits.a), fraction(limits.b)]
  for (const { options } of scenario.issues)
    for (const option of options) given.push(worth(option, 'a'), worth(option, 'b'))
  const scale = given.reduce((all, { bottom }) => leastCommonMultiple(all, bottom), 1n)
  const whole = ({ top, bottom }: { top: bigint; bottom: bigint }) => top * (scale / bottom)
  let outcomes: Outcome[] = [{ names: [], a: 0n, b: 0n }]
  for (const { options } of scenario.issues)
    outcomes = outcomes.flatMap(({ names, a, b }) =>
      options.map(option => ({
        names: [...names, option.name],
        a: a + whole(worth(option, 'a')),
        b: b + whole(worth(option, 'b')),
      })),
    )
  return {
    scale,
    outcomes: outcomes.filter(({ names }) => isAllowed(scenario, names)),
    limits: { a: whole(given[0]!), b: whole(given[1]!) },
  }
}

function isAllowed({ issues, forbidden = [], exclusive = [] }: Scenario, names: readonly string[]): boolean {
  const holds = ([issue, option]: OptionName) =>
    names[issues.findIndex(({ name }) => name === issue)] === option
  return !forbidden.some(holds) && !exclusive.some(pair => pair.every(holds))
}

const beats = (one: Outcome, other: Outcome) =>
  one.a >= other.a && one.b >= other.b && (one.a > other.a || one.b > other.b)

/** One outcome per pair of utilities that no other beats, best for A first. */
export function undominated(outcomes: readonly Outcome[]): Outcome[] {
  const points = new Map(outcomes.map(outcome => [`${outcome.a} ${outcome.b}`, outcome]))
  return [...points.values()]
    .filter(outcome => ![...points.values()].some(other => beats(other, outcome)))
    .sort((x, y) => (x.a > y.a ? -1 : 1))
}

/** The outcomes with the highest keys, compared part by part. */
export function highest<T>(all: readonly T[], key: (one: T) => readonly bigint[]): T[] {
  const compare = (x: readonly bigint[], y: readonly bigint[]) => {
    const at = x.findIndex((part, i) => part !== y[i])
    return at < 0 ? 0 : x[at]! < y[at]! ? -1 : 1
  }
  return all.filter(one => all.every(other => compare(key(one), key(other)) >= 0))
}
