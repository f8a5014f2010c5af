import { fisherQuantile } from './distributions/fisher.ts'
import { cholesky, diagonal, dot, inverseFromCholesky, type Matrix, standardise, total } from './matrix.ts'
import { type Interval, mean, median, orNull } from './moments.ts'

/** Below this share of its variance left by the others, an item is taken for a combination of them. */
export const singularFloor = 1e-10

const trace = (c: Matrix) => diagonal(c).reduce((sum, value) => sum + value, 0)

/**
 * Cronbach's alpha from covariances: k/(k−1) (1 − tr C / 1'C1) (Cronbach 1951). Null for one item or a total that
 * does not vary; a negative alpha is given as it is.
 */
export const alphaFrom = (c: Matrix): number | null => alphaOf(c.length, trace(c), total(c))

function alphaOf(k: number, own: number, all: number): number | null {
  // Items that cancel each other leave a total whose variance is rounding only.
  return k < 2 || !(all > 1e-13 * own) ? null : orNull((k / (k - 1)) * (1 - own / all))
}

/** Alpha without each item in turn: what an item takes out of both sums, instead of summing anew. Null for two items. */
export function alphasWithout(c: Matrix): (number | null)[] {
  const k = c.length
  if (k < 3) return c.map(() => null)
  const own = trace(c)
  const all = total(c)
  return c.map((row, i) => {
    const rest = all - 2 * row.reduce((sum, value) => sum + value, 0) + row[i]!
    return alphaOf(k - 1, own - row[i]!, rest)
  })
}

/**
 * Interval of alpha (Feldt 1965): 1 − (1−α) F with n−1 and (n−1)(k−1) degrees of freedom, at the two ends of the
 * given level.
 */
export function feldtInterval(alpha: number | null, n: number, k: number, level: number): Interval {
  if (alpha === null || n < 2 || k < 2) return { lower: null, upper: null }
  const end = (p: number) => orNull(1 - (1 - alpha) * fisherQuantile(p, n - 1, (n - 1) * (k - 1)))
  return { lower: end((1 + level) / 2), upper: end((1 - level) / 2) }
}

/** Standard error of alpha without assuming parallel items (Duhachek & Iacobucci 2004). */
export function duhachekError(c: Matrix, n: number): number | null {
  const k = c.length
  const all = total(c)
  // Of C², of which only two sums are needed: tr C² and 1'C²1.
  const traceOfSquare = c.reduce((sum, row) => sum + dot(row, row), 0)
  const totalOfSquare = c.reduce((sum, row) => sum + row.reduce((s, v) => s + v, 0) ** 2, 0)
  const q =
    ((2 * k * k) / ((k - 1) ** 2 * all ** 3)) *
    (all * (traceOfSquare + trace(c) ** 2) - 2 * trace(c) * totalOfSquare)
  return orNull(Math.sqrt(q / n))
}

/** Squared multiple correlation of each item with the others; null where correlations are singular. */
export function squaredMultipleCorrelations(r: Matrix): Float64Array | null {
  const l = cholesky(r, singularFloor)
  return l && diagonal(inverseFromCholesky(l)).map(value => 1 - 1 / value)
}

/** Correlation of each item with what it shares with the others (psych's r.cor): diagonal replaced by the SMC. */
export function correctedItemCorrelations(r: Matrix, smc: Float64Array): Float64Array {
  const shared = r.map((row, i) => row.with(i, smc[i]!))
  const root = Math.sqrt(total(shared))
  return Float64Array.from(shared, row => row.reduce((sum, value) => sum + value, 0) / root)
}

/** The correlations above the diagonal, row by row. */
function above(r: Matrix): Float64Array {
  return Float64Array.from(r.flatMap((row, i) => [...row.subarray(i + 1)]))
}

/** False where some item does not vary, so that correlations do not exist. */
export const allVary = (c: Matrix): boolean => diagonal(c).every(value => value > 0)

export interface Reliability {
  readonly alpha: number | null
  readonly std_alpha: number | null
  readonly mean_inter_item_r: number | null
  readonly median_inter_item_r: number | null
  readonly lambda6_smc: number | null
  readonly ase_duhachek: number | null
  readonly feldt95: Interval
  readonly feldt90: Interval
  readonly feldt99: Interval
  readonly scale_sum_var: number | null
  readonly sem_mean_score: number | null
}

/** Reliability from covariances (divisor n − 1) of n complete respondents. */
export function reliabilityFrom(c: Matrix, n: number): Reliability {
  const k = c.length
  const alpha = alphaFrom(c)
  const r = allVary(c) && k > 1 ? standardise(c) : null
  const smc = r && squaredMultipleCorrelations(r)
  const variance = orNull(total(c))
  return {
    alpha,
    std_alpha: r && alphaFrom(r),
    mean_inter_item_r: r && orNull(mean(above(r))),
    median_inter_item_r: r && orNull(median(above(r))),
    lambda6_smc: r && smc && orNull(1 - smc.reduce((sum, value) => sum + 1 - value, 0) / total(r)),
    ase_duhachek: alpha === null ? null : duhachekError(c, n),
    feldt95: feldtInterval(alpha, n, k, 0.95),
    feldt90: feldtInterval(alpha, n, k, 0.9),
    feldt99: feldtInterval(alpha, n, k, 0.99),
    scale_sum_var: variance,
    sem_mean_score:
      alpha === null || variance === null ? null : orNull((Math.sqrt(variance) / k) * Math.sqrt(1 - alpha)),
  }
}

export interface PairwiseReliability {
  readonly alpha: number | null
  readonly std_alpha: number | null
  readonly mean_inter_item_r: number | null
  readonly alpha_if_dropped: readonly (number | null)[]
}

/** The same from covariances over pairs of answers, as psych does on data with gaps. */
export function pairwiseReliabilityFrom(c: Matrix): PairwiseReliability {
  const r = allVary(c) && c.length > 1 ? standardise(c) : null
  return {
    alpha: alphaFrom(c),
    std_alpha: r && alphaFrom(r),
    mean_inter_item_r: r && orNull(mean(above(r))),
    alpha_if_dropped: alphasWithout(c),
  }
}
