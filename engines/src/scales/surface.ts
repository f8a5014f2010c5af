import { type Column, completeRows, pick, toFloats } from './column.ts'
import { fisherTails } from './distributions/fisher.ts'
import { studentQuantile, studentTwoSided } from './distributions/student.ts'
import { ScalesError } from './error.ts'
import { groupBy, mustFit } from './grouping.ts'
import { errorsOf, type LeastSquares, leastSquares, sandwich } from './least-squares.ts'
import { cholesky, dot, type Matrix, quadratic, solveCholesky, timesVector } from './matrix.ts'
import { crossProduct, type Interval, orNull } from './moments.ts'
import { type StationaryAxes, stationaryAxes } from './stationary.ts'

type Along<T> = Readonly<Record<'a1' | 'a2' | 'a3' | 'a4' | 'a5', T>>

export interface SurfaceValue {
  readonly est: number
  readonly se: number | null
  readonly t: number | null
  readonly p: number | null
  readonly ci95: Interval
}

export interface ResponseSurface {
  readonly n: number
  readonly model: string
  readonly b: readonly number[]
  readonly b_se: readonly (number | null)[]
  readonly b_vcov: readonly (readonly number[])[]
  readonly r2: number | null
  readonly adj_r2: number | null
  readonly sigma: number
  readonly F: number | null
  readonly df: readonly [number, number]
  readonly p: number | null
  readonly r2_linear: number | null
  readonly F_quadratic_terms: number | null
  readonly p_quadratic_terms: number | null
  readonly surface: Along<SurfaceValue>
  readonly surface_se_hc3: Along<number | null>
  readonly b_se_hc3: readonly (number | null)[]
  readonly cluster_cr1: {
    readonly clusters: number
    readonly b_se: readonly (number | null)[]
    readonly surface_se: Along<number | null>
  } | null
  readonly stationary_axes: StationaryAxes
  readonly squared_difference_constraint_test: {
    readonly F: number | null
    readonly df1: number
    readonly df2: number
    readonly p: number | null
  }
  readonly conditioning: { readonly kappa_XtX: number | null }
}

/** Which combination of b0…b5 each value of the surface is (Edwards 1994; a5 by Humberg, Nestler & Back 2019). */
const along: Along<readonly number[]> = {
  a1: [0, 1, 1, 0, 0, 0],
  a2: [0, 0, 0, 1, 1, 1],
  a3: [0, 1, -1, 0, 0, 0],
  a4: [0, 0, 0, 1, -1, 1],
  a5: [0, 0, 0, 1, 0, -1],
}

const each = <T>(value: (weights: readonly number[]) => T): Along<T> =>
  Object.fromEntries(Object.entries(along).map(([name, weights]) => [name, value(weights)])) as Along<T>

/**
 * Polynomial regression z = b0 + b1 x + b2 y + b3 x² + b4 xy + b5 y² with the response surface along agreement
 * (a1, a2) and disagreement (a3, a4). Give x and y centred on the middle of their scale. Standard errors: ordinary,
 * HC3 (MacKinnon & White 1985) and, with a cluster per respondent, CR1 (Liang & Zeger 1986). Respondents without x,
 * y, z or a cluster do not count.
 */
export function responseSurface(
  x: Column,
  y: Column,
  z: Column,
  clusters: readonly string[] | null = null,
): ResponseSurface {
  const given = [x, y, z].map(toFloats) as [Float64Array, Float64Array, Float64Array]
  const rows = completeRows(given)
  if (clusters) mustFit(clusters, given[0].length)
  const kept = clusters ? rows.filter(row => clusters[row] !== '') : rows
  const [a, b, c] = given.map(column => pick(column, kept)) as [Float64Array, Float64Array, Float64Array]
  const n = kept.length
  if (n <= 6)
    throw new ScalesError(
      'too-few',
      `A response surface needs more than 6 complete respondents; there are ${n}.`,
    )
  const ones = new Float64Array(n).fill(1)
  const squares = [a.map(v => v * v), a.map((v, i) => v * b[i]!), b.map(v => v * v)]
  const columns = [ones, a, b, ...squares]
  const fit = leastSquares(columns, c)
  if (!fit)
    throw new ScalesError(
      'too-few',
      'The six terms of the surface are not independent: x or y takes too few different values.',
    )
  const labels = clusters && Array.from(kept, row => clusters[row]!)
  return describe(fit, columns, c, labels)
}

function describe(
  fit: LeastSquares,
  columns: readonly Float64Array[],
  z: Float64Array,
  labels: readonly string[] | null,
): ResponseSurface {
  const { n, b, rss, unscaled } = fit
  const free = n - 6
  const variance = rss / free
  const covariance = unscaled.map(row => row.map(value => value * variance))
  const tss = crossProduct(z, z)
  const [ones, x, y] = columns as [Float64Array, Float64Array, Float64Array]
  const linear = leastSquares([ones, x, y], z)?.rss ?? Number.NaN
  const whole = wald(b, covariance, free, terms.all)
  const quadraticTerms = wald(b, covariance, free, terms.quadratic)
  const squared = wald(b, covariance, free, terms.notSquaredDifference)
  const rows = Array.from(z, (_, i) => Float64Array.from(columns, column => column[i]!))
  const hc3 = sandwich(
    unscaled,
    rows.map((row, i) => row.map(value => (value * fit.residuals[i]!) / (1 - fit.leverage[i]!))),
  )
  const { singularValues: s } = fit
  return {
    n,
    model: 'z = b0 + b1 x + b2 y + b3 x^2 + b4 xy + b5 y^2',
    b: [...b],
    b_se: errorsOf(covariance),
    b_vcov: covariance.map(row => [...row]),
    r2: orNull(1 - rss / tss),
    adj_r2: orNull(1 - variance / (tss / (n - 1))),
    sigma: Math.sqrt(variance),
    F: whole.F,
    df: [5, free],
    p: whole.p,
    r2_linear: orNull(1 - linear / tss),
    F_quadratic_terms: quadraticTerms.F,
    p_quadratic_terms: quadraticTerms.p,
    surface: each(weights => valueAlong(weights, b, covariance, free)),
    surface_se_hc3: errorsAlong(hc3),
    b_se_hc3: errorsOf(hc3),
    cluster_cr1: labels && clustered(fit, rows, labels),
    stationary_axes: stationaryAxes(b, covariance),
    squared_difference_constraint_test: { F: squared.F, df1: 4, df2: free, p: squared.p },
    conditioning: { kappa_XtX: orNull((s[0]! / s[5]!) ** 2) },
  }
}

function valueAlong(
  weights: readonly number[],
  b: Float64Array,
  covariance: Matrix,
  free: number,
): SurfaceValue {
  const est = weights.reduce((sum, weight, i) => sum + weight * b[i]!, 0)
  const se = Math.sqrt(quadratic(covariance, weights))
  const t = est / se
  const half = studentQuantile(0.975, free) * se
  return {
    est,
    se: orNull(se),
    t: orNull(t),
    p: orNull(studentTwoSided(t, free)),
    ci95: { lower: orNull(est - half), upper: orNull(est + half) },
  }
}

/** Sets of combinations of b0…b5 that a simpler model sets to zero. */
const terms = {
  all: [1, 2, 3, 4, 5].map(unit),
  quadratic: [3, 4, 5].map(unit),
  /** z = b0 + b (x − y)²: no slopes, b5 = b3, b4 = −2 b3. */
  notSquaredDifference: [unit(1), unit(2), [0, 0, 0, 1, 0, -1], [0, 0, 0, 2, 1, 0]],
}

function unit(index: number): number[] {
  return [0, 0, 0, 0, 0, 0].with(index, 1)
}

/** F that these combinations are all zero: the same as comparing sums of squares, without their cancellation. */
function wald(
  b: Float64Array,
  covariance: Matrix,
  free: number,
  combinations: readonly (readonly number[])[],
) {
  const value = Float64Array.from(combinations, weights => dot(weights, b))
  const spread = combinations.map(weights => timesVector(covariance, weights))
  const l = cholesky(combinations.map(weights => Float64Array.from(spread, row => dot(weights, row))))
  const F = l && orNull(dot(value, solveCholesky(l, value)) / combinations.length)
  return { F, p: F === null ? null : orNull(fisherTails(F, combinations.length, free).upper) }
}

const errorsAlong = (covariance: Matrix) => each(weights => orNull(Math.sqrt(quadratic(covariance, weights))))

/** CR1: sums of scores per cluster, times G/(G−1) · (n−1)/(n−6). */
function clustered(
  { n, residuals, unscaled }: LeastSquares,
  rows: readonly Float64Array[],
  labels: readonly string[],
): ResponseSurface['cluster_cr1'] {
  const { members } = groupBy(labels)
  const scores = members.map(group => {
    const score = new Float64Array(6)
    for (const i of group) for (let j = 0; j < 6; j++) score[j] = score[j]! + rows[i]![j]! * residuals[i]!
    return score
  })
  const g = members.length
  const correction = (g / (g - 1)) * ((n - 1) / (n - 6))
  const v = sandwich(unscaled, scores).map(row => row.map(value => value * correction))
  return { clusters: g, b_se: errorsOf(v), surface_se: errorsAlong(v) }
}
