import { betaTails } from './incomplete-beta.ts'
import type { Tails } from './incomplete-gamma.ts'
import { findRoot } from './root.ts'

/** F with df1 and df2 degrees of freedom. */
export function fisherTails(f: number, df1: number, df2: number): Tails {
  if (f <= 0) return { lower: 0, upper: 1 }
  if (f === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  const numerator = df1 * f
  const sum = df2 + numerator
  return betaTails(df1 / 2, df2 / 2, numerator / sum, df2 / sum)
}

/**
 * Quantile of F from the beta distribution, with both degrees of freedom always counted: R's qf leaves df2 out
 * above 4e5, and intervals built on it are wrong for large samples.
 */
export function fisherQuantile(p: number, df1: number, df2: number): number {
  if (!(p > 0 && p < 1 && df1 > 0 && df2 > 0)) return Number.NaN
  const below = p < 0.5
  const goal = Math.log(below ? p : 1 - p)
  const root = findRoot(
    z => {
      const { lower, upper } = fisherTails(Math.exp(z), df1, df2)
      return Math.log(below ? lower : upper) - goal
    },
    0,
    Math.min(1, 2 * Math.sqrt(2 / df1 + 2 / df2)),
  )
  return root === null ? Number.NaN : Math.exp(root)
}
