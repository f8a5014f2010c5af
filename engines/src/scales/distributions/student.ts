import { betaTails } from './incomplete-beta.ts'
import type { Tails } from './incomplete-gamma.ts'
import { findRoot } from './root.ts'

/** Student's t with any positive, also fractional, degrees of freedom. */
export function studentTails(t: number, df: number): Tails {
  const square = t * t
  const both =
    square === Number.POSITIVE_INFINITY
      ? 0
      : betaTails(df / 2, 0.5, df / (df + square), square / (df + square)).lower
  const small = both / 2
  return t <= 0 ? { lower: small, upper: 1 - small } : { lower: 1 - small, upper: small }
}

/** Probability of a t at least this far from zero on either side. */
export const studentTwoSided = (t: number, df: number): number =>
  2 * Math.min(studentTails(t, df).lower, studentTails(t, df).upper)

export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1 && df > 0)) return Number.NaN
  if (p < 0.5) return -upperQuantile(p, df)
  return p === 0.5 ? 0 : upperQuantile(1 - p, df)
}

function upperQuantile(q: number, df: number): number {
  const goal = Math.log(q)
  // Solved for ln t, since quantiles of few degrees of freedom run into the hundreds of thousands.
  const root = findRoot(z => Math.log(studentTails(Math.exp(z), df).upper) - goal, 0, 1)
  return root === null ? Number.NaN : Math.exp(root)
}
