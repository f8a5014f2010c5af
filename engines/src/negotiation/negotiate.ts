import { type CheckedLimits, checkLimits } from './check.ts'
import { bestOf, type Criterion, product, smallest, sum } from './criterion.ts'
import { type Frontier, frontierOf, packageAt, readProblem } from './frontier.ts'
import { acceptable, asShares, type Gains, gainsOver } from './gains.ts'
import { chooseOffers } from './offers.ts'
import type { Limits, Scenario } from './scenario.ts'
import type { Bounds } from './search.ts'

export interface NegotiateOptions {
  /** Instead of the scenario's own reservation. */
  readonly limits?: Limits | undefined
  readonly bounds?: Partial<Bounds> | undefined
}

export interface Negotiation {
  /** Product of the numbers of options: what could be said, before anything is ruled out. */
  readonly outcomes: bigint
  readonly frontier: Frontier
  /** Whether some point reaches both limits; null when only a complete frontier could tell. */
  readonly feasible: boolean | null
  /** All null when nothing acceptable was found. */
  readonly nash: Solution | null
  readonly kalaiSmorodinsky: Solution | null
  readonly egalitarian: Solution | null
  readonly maxWelfare: Solution | null
  readonly offers: readonly Offer[]
}

/** The points at which a criterion is highest, each with the names of the options of a package behind it. */
export interface Solution {
  readonly points: readonly (readonly [a: number, b: number])[]
  readonly packages: readonly (readonly string[])[]
  readonly ties: number
  readonly value: number
}

export interface Offer {
  /** Option names in the order of the issues. */
  readonly package: readonly string[]
  readonly a: number
  readonly b: number
  /** Above the limits; for an improvement, above the deal. */
  readonly gainA: number
  readonly gainB: number
}

/**
 * The frontier, four classical solutions within the limits, and three offers. Throws a `NegotiationError` that names
 * the place when the scenario has no meaning, or when its exclusive pairs tie too much together.
 */
export function negotiate(scenario: Scenario, { limits, bounds }: NegotiateOptions = {}): Negotiation {
  const problem = readProblem(scenario)
  const reference = limits ? checkLimits(limits) : problem.checked.reservation
  const frontier = frontierOf(problem, bounds)
  const points = acceptable(problem, frontier, reference)
  const gains = gainsOver(problem, frontier, reference)
  const solve = (criterion: Criterion, value = criterion[0]!.of) =>
    solutionAt(scenario, frontier, bestOf(points, criterion), value)
  const shares = points.length > 0 ? asShares(gains, points) : gains
  return {
    outcomes: scenario.issues.reduce((all, { options }) => all * BigInt(options.length), 1n),
    frontier,
    feasible: points.length > 0 || (mayHide(frontier, reference) ? null : false),
    nash: solve(product(gains)),
    kalaiSmorodinsky: solve(smallest(shares)),
    egalitarian: solve(smallest(gains)),
    maxWelfare: solve(sum(gains), point => frontier.a[point]! + frontier.b[point]!),
    offers: chooseOffers(points, gains, frontier, scenario.issues.length).map(point =>
      offerAt(scenario, frontier, gains, point),
    ),
  }
}

/** On a grid, a point just short of the limits may stand for a package that reaches them. */
function mayHide({ a, b, approximate }: Frontier, limits: CheckedLimits): boolean {
  if (!approximate) return false
  const { error } = approximate
  return a.some((own, point) => own >= limits.a.value - error.a && b[point]! >= limits.b.value - error.b)
}

function solutionAt(
  scenario: Scenario,
  frontier: Frontier,
  points: readonly number[],
  value: (point: number) => number,
): Solution | null {
  if (points.length === 0) return null
  return {
    points: points.map(point => [frontier.a[point]!, frontier.b[point]!]),
    packages: points.map(point => packageAt(scenario, frontier, point)),
    ties: points.length,
    value: value(points[0]!),
  }
}

export function offerAt(scenario: Scenario, frontier: Frontier, gains: Gains, point: number): Offer {
  return {
    package: packageAt(scenario, frontier, point),
    a: frontier.a[point]!,
    b: frontier.b[point]!,
    gainA: gains.a(point),
    gainB: gains.b(point),
  }
}
