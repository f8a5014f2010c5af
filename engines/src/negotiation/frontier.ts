import { type CheckedScenario, checkScenario } from './check.ts'
import { type Allowed, allowedIn } from './conflicts.ts'
import { withoutDominated } from './dominated.ts'
import type { Scenario } from './scenario.ts'
import { type Bounds, searchFrontier } from './search.ts'
import { type Side, sideOf, utilityOf, worthOfReach } from './side.ts'

/**
 * The packages that no other one beats: no other is at least as good for both and better for one. One entry per pair
 * of utilities, best for A first. Plain data on buffers of its own, so a worker can transfer it.
 */
export interface Frontier {
  readonly a: Float64Array<ArrayBuffer>
  readonly b: Float64Array<ArrayBuffer>
  /** A package behind each point: a row of option numbers, one per issue in the order of the scenario. */
  readonly choices: Uint32Array<ArrayBuffer>
  readonly approximate: Approximation | false
}

/** The frontier was too large, and stands on a grid: what it shows is true, but points between are left out. */
export interface Approximation {
  /** Widest cell, as a share of the distance between a side's worst and best package. */
  readonly grid: number
  /** For any allowed package there is a point that is worth at most this much less to A and to B. */
  readonly error: { readonly a: number; readonly b: number }
}

/** A scenario that was checked, in the form that the search computes with. */
export interface Problem {
  readonly checked: CheckedScenario
  readonly a: Side
  readonly b: Side
  readonly allowed: Allowed
}

export function readProblem(scenario: Scenario): Problem {
  const checked = checkScenario(scenario)
  return {
    checked,
    a: sideOf(checked.a, 'a'),
    b: sideOf(checked.b, 'b'),
    allowed: allowedIn(checked),
  }
}

/** Answers in about a second on one core of a small server; see README for what was measured. */
export const usualBounds: Bounds = { points: 50_000, pairs: 20_000_000, states: 5_000 }

export function frontierOf({ a, b, allowed }: Problem, bounds: Partial<Bounds> = {}): Frontier {
  const found = searchFrontier(withoutDominated(allowed, a, b), a, b, { ...usualBounds, ...bounds })
  const issues = allowed.options.length
  const utilities = (side: Side) =>
    Float64Array.from({ length: found.size }, (_, point) => utilityOf(side, found.choices, point * issues))
  const points = { a: utilities(a), b: utilities(b), choices: found.choices }
  const error = { a: found.error * worthOfReach(a), b: found.error * worthOfReach(b) }
  return {
    ...(a.exact && b.exact ? points : mergeNear(points, a.tolerance, b.tolerance, issues)),
    approximate: found.error === 0 ? false : { grid: found.grid, error },
  }
}

type Points = Pick<Frontier, 'a' | 'b' | 'choices'>

/** Leaves one of points that rounding alone tells apart. None of those left out is better by more than the tolerance. */
function mergeNear(
  { a, b, choices }: Points,
  toleranceA: number,
  toleranceB: number,
  issues: number,
): Points {
  const kept: number[] = []
  const reach: number[] = []
  a.forEach((own, point) => {
    if (kept.length > 0 && b[point]! <= b[kept.at(-1)!]! + toleranceB) return
    let best = own
    while (reach.length > 0 && reach.at(-1)! - own <= toleranceA) {
      best = reach.pop()!
      kept.pop()
    }
    kept.push(point)
    reach.push(best)
  })
  return {
    a: Float64Array.from(kept, point => a[point]!),
    b: Float64Array.from(kept, point => b[point]!),
    choices: Uint32Array.from(
      kept.flatMap(point => Array.from(choices.subarray(point * issues, (point + 1) * issues))),
    ),
  }
}

/** The names of the options in the package behind a point, in the order of the issues. */
export function packageAt(
  { issues }: Scenario,
  { choices }: Pick<Frontier, 'choices'>,
  point: number,
): string[] {
  return issues.map(({ options }, issue) => options[choices[point * issues.length + issue]!]!.name)
}
