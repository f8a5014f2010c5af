import type { CheckedLimits, Worth } from './check.ts'
import type { Frontier, Problem } from './frontier.ts'
import { exactUtilityOf, type Side } from './side.ts'

/** What points of the frontier bring both sides above a reference: their limits, or a deal they have. */
export interface Gains {
  a(point: number): number
  b(point: number): number
  /** Whole numbers in one unit for both sides; null unless both sides are exact. */
  readonly exact: { a(point: number): bigint; b(point: number): bigint } | null
  /** No gain is larger than this. */
  readonly size: { readonly a: number; readonly b: number }
  /** Gains closer than this may be equal: by rounding where they are exact, else they count as equal. */
  readonly near: { readonly a: number; readonly b: number }
}

export function gainsOver(problem: Problem, frontier: Frontier, reference: CheckedLimits): Gains {
  const { a, b } = problem
  const issues = problem.allowed.options.length
  const whole = (side: Side, worth: Worth, factor: bigint) => (point: number) => {
    const { top, bottom } = exactUtilityOf(side, frontier.choices, point * issues)
    return (top * worth.fraction.bottom - worth.fraction.top * bottom) * factor
  }
  const unit = (side: Side, worth: Worth) => side.exact!.scale * worth.fraction.bottom
  const isExact = a.exact !== null && b.exact !== null
  const size = { a: a.size + Math.abs(reference.a.value), b: b.size + Math.abs(reference.b.value) }
  const near = (side: Side, size: number) => (isExact ? size * 1e-12 : side.tolerance / 2)
  return {
    a: point => frontier.a[point]! - reference.a.value,
    b: point => frontier.b[point]! - reference.b.value,
    exact: isExact
      ? { a: whole(a, reference.a, unit(b, reference.b)), b: whole(b, reference.b, unit(a, reference.a)) }
      : null,
    size,
    near: { a: near(a, size.a), b: near(b, size.b) },
  }
}

/**
 * The same with each side's best gain among these points as its unit (Kalai and Smorodinsky, Econometrica 43, 1975).
 * A side that none of them brings anything has gained nothing, not everything.
 */
export function asShares(gains: Gains, points: readonly number[]): Gains {
  const [bestForA, bestForB] = [points[0]!, points.at(-1)!]
  const [mostA, mostB] = [gains.a(bestForA), gains.b(bestForB)]
  const share = (gain: number, most: number) => (most > 0 ? gain / most : 0)
  const { exact } = gains
  const [wholeA, wholeB] = [exact?.a(bestForA) ?? 0n, exact?.b(bestForB) ?? 0n]
  // A best gain that doubles cannot tell from nothing is still one where whole numbers can.
  const [tinyA, tinyB] = [mostA <= gains.near.a && wholeA > 0n, mostB <= gains.near.b && wholeB > 0n]
  return {
    a: exact && tinyA ? point => ratio(exact.a(point), wholeA) : point => share(gains.a(point), mostA),
    b: exact && tinyB ? point => ratio(exact.b(point), wholeB) : point => share(gains.b(point), mostB),
    exact: exact && { a: point => exact.a(point) * wholeB, b: point => exact.b(point) * wholeA },
    size: { a: tinyA ? 1 : share(gains.size.a, mostA), b: tinyB ? 1 : share(gains.size.b, mostB) },
    near: { a: tinyA ? 1e-12 : share(gains.near.a, mostA), b: tinyB ? 1e-12 : share(gains.near.b, mostB) },
  }
}

/** The quotient of two whole numbers of any length, to the last places of a double. */
const ratio = (part: bigint, whole: bigint) => Number((part << 60n) / whole) / 2 ** 60

/** The points at or above these limits, one stretch of the frontier: along it A's utility falls and B's rises. */
export function acceptable(problem: Problem, frontier: Frontier, limits: CheckedLimits): number[] {
  const size = frontier.a.length
  const end = firstWhere(size, point => !reaches(problem, frontier, 'a', point, limits.a))
  const start = firstWhere(size, point => reaches(problem, frontier, 'b', point, limits.b))
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i)
}

/** A limit given as a number is reached within the tolerance, one given as a fraction exactly or not. */
function reaches(
  problem: Problem,
  frontier: Frontier,
  side: 'a' | 'b',
  point: number,
  limit: Worth,
): boolean {
  const { exact, tolerance } = problem[side]
  if (!exact) return frontier[side][point]! > limit.value - tolerance
  const from = point * problem.allowed.options.length
  const { top, bottom } = exactUtilityOf(problem[side], frontier.choices, from)
  if (top * limit.fraction.bottom >= limit.fraction.top * bottom) return true
  return !limit.exact && frontier[side][point]! > limit.value - tolerance
}

function firstWhere(size: number, holds: (point: number) => boolean): number {
  let [low, high] = [0, size]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether a point brings a side more than the reference, beyond what rounding may add. */
export function bringsMore(problem: Problem, gains: Gains, side: 'a' | 'b', point: number): boolean {
  return gains.exact ? gains.exact[side](point) > 0n : gains[side](point) > problem[side].tolerance
}
