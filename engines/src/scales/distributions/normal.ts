import type { Tails } from './incomplete-gamma.ts'
import { findRoot } from './root.ts'

/** The normal quantile of 0.975. */
export const z95 = 1.959963984540054

const rootTwoPi = 2.5066282746310002

/** Standard normal distribution. */
export function normalTails(x: number): Tails {
  const small = (Math.exp(-0.5 * x * x) * millsRatio(Math.abs(x))) / rootTwoPi
  return x <= 0 ? { lower: small, upper: 1 - small } : { lower: 1 - small, upper: small }
}

/** ln Φ(x), finite where Φ itself has long become zero. */
export function logNormalLower(x: number): number {
  if (x > 0) return Math.log1p(-normalTails(x).upper)
  return -0.5 * x * x + Math.log(millsRatio(-x) / rootTwoPi)
}

/** Upper tail over density, (1 − Φ(x)) / φ(x), for x ≥ 0: a Taylor-like series below 2, a continued fraction above. */
function millsRatio(x: number): number {
  if (x < 2) {
    // Φ(x) − ½ = φ(x) (x + x³/3 + x⁵/15 + …): all terms positive.
    let term = x
    let sum = x
    for (let k = 3; term > sum * 1e-17; k += 2) {
      term *= (x * x) / k
      sum += term
    }
    return 0.5 * rootTwoPi * Math.exp(0.5 * x * x) - sum
  }
  // Laplace's fraction 1 / (x + 1/(x + 2/(x + 3/(x + …)))), from far enough inside to be exact at x = 2.
  let inner = x
  for (let k = Math.ceil(30 + 400 / (x * x)); k >= 1; k--) inner = x + k / inner
  return 1 / inner
}

export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1))
    return p === 0 ? Number.NEGATIVE_INFINITY : p === 1 ? Number.POSITIVE_INFINITY : Number.NaN
  if (p > 0.5) return -normalQuantile(1 - p)
  if (p === 0.5) return 0
  const goal = Math.log(p)
  return findRoot(x => logNormalLower(x) - goal, -1, 0.5) ?? Number.NaN
}
