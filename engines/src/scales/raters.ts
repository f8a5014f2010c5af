import { type Column, listwise } from './column.ts'
import { fisherQuantile, fisherTails } from './distributions/fisher.ts'
import { ScalesError } from './error.ts'
import { orNull } from './moments.ts'

export interface RaterIcc {
  readonly type: 'ICC1' | 'ICC2' | 'ICC3' | 'ICC1k' | 'ICC2k' | 'ICC3k'
  readonly ICC: number | null
  readonly F: number | null
  readonly df1: number
  readonly df2: number
  readonly p: number | null
  readonly 'lower bound': number | null
  readonly 'upper bound': number | null
}

/** Mean squares of targets (B), raters (J), residual (E) and within targets (W). */
interface MeanSquares {
  readonly n: number
  readonly k: number
  readonly msb: number
  readonly msj: number
  readonly mse: number
  readonly msw: number
}

/**
 * The six intraclass correlations of Shrout & Fleiss (1979): one column per rater, one row per target; targets that
 * a rater left out do not count. Fewer than two raters or targets is a `ScalesError`, `too-few`.
 *
 * Two-sided intervals at 95% (McGraw & Wong 1996, table 7), with n targets, k raters, F(p; a, b) quantiles of F:
 * - ICC1, from F0 = MSB/MSW, and ICC3, from F0 = MSB/MSE: with L = F0 / F(.975; df1, df2) and U = F0 · F(.975; df2, df1),
 *   from (L − 1) / (L + k − 1) to (U − 1) / (U + k − 1); of the mean of k raters from 1 − 1/L to 1 − 1/U. These are exact
 *   where ratings are normal.
 * - ICC2, in their words ICC(A,1), has no exact one, since three variances stand in it. By Satterthwaite: with
 *   a = kρ / (n(1 − ρ)), b = 1 + kρ(n − 1) / (n(1 − ρ)) and
 *   v = (a MSJ + b MSE)² / ((a MSJ)² / (k − 1) + (b MSE)² / ((n − 1)(k − 1))), F* = F(.975; n − 1, v), F_* = F(.975; v, n − 1),
 *   from n(MSB − F* MSE) / (F* (k MSJ + (kn − k − n) MSE) + n MSB)
 *   to n(F_* MSB − MSE) / (k MSJ + (kn − k − n) MSE + n F_* MSB); ICC2k by Spearman-Brown of these.
 *
 * Bounds are null where a coefficient is null, where nothing is left over (MSE or MSW is 0), and where Satterthwaite's
 * interval would not hold its own coefficient, which happens far below 0 only.
 */
export function raterIccs(raters: readonly Column[]): RaterIcc[] {
  const ratings = listwise(raters)
  const n = ratings[0]?.length ?? 0
  const k = ratings.length
  if (k < 2 || n < 2)
    throw new ScalesError(
      'too-few',
      `Agreement needs two raters and two targets that all of them rated; there are ${k} and ${n}.`,
    )
  const squares = meanSquares(ratings, n, k)
  return [...oneRandom(squares), ...twoWay(squares)].sort((a, b) => order(a) - order(b))
}

const order = ({ type }: RaterIcc) => ['ICC1', 'ICC2', 'ICC3', 'ICC1k', 'ICC2k', 'ICC3k'].indexOf(type)

function meanSquares(ratings: readonly Float64Array[], n: number, k: number): MeanSquares {
  // Around the grand mean, so that sums of squares lose nothing to a large common level.
  const grand = ratings.reduce((sum, column) => sum + column.reduce((s, v) => s + v, 0), 0) / (n * k)
  const centred = ratings.map(column => column.map(value => value - grand))
  const raters = centred.map(column => column.reduce((sum, value) => sum + value, 0) / n)
  const targets = Float64Array.from(
    { length: n },
    (_, i) => centred.reduce((sum, column) => sum + column[i]!, 0) / k,
  )
  const square = (sum: number, value: number) => sum + value * value
  const ssb = k * targets.reduce(square, 0)
  const ssj = n * raters.reduce(square, 0)
  let sse = 0
  for (let j = 0; j < k; j++)
    for (let i = 0; i < n; i++) sse += (centred[j]![i]! - targets[i]! - raters[j]!) ** 2
  return {
    n,
    k,
    msb: ssb / (n - 1),
    msj: ssj / (k - 1),
    mse: sse / ((n - 1) * (k - 1)),
    msw: (ssj + sse) / (n * (k - 1)),
  }
}

function oneRandom({ n, k, msb, msw }: MeanSquares): RaterIcc[] {
  const df1 = n - 1
  const df2 = n * (k - 1)
  const F = msb / msw
  const low = F / fisherQuantile(0.975, df1, df2)
  const high = F * fisherQuantile(0.975, df2, df1)
  const single = (msb - msw) / (msb + (k - 1) * msw)
  return [
    row('ICC1', single, F, df1, df2, (low - 1) / (low + k - 1), (high - 1) / (high + k - 1)),
    row('ICC1k', (msb - msw) / msb, F, df1, df2, 1 - 1 / low, 1 - 1 / high),
  ]
}

function twoWay(squares: MeanSquares): RaterIcc[] {
  const { n, k, msb, msj, mse } = squares
  const df1 = n - 1
  const df2 = (n - 1) * (k - 1)
  const F = msb / mse
  const low = F / fisherQuantile(0.975, df1, df2)
  const high = F * fisherQuantile(0.975, df2, df1)
  const absolute = (msb - mse) / (msb + (k - 1) * mse + (k * (msj - mse)) / n)
  const [from, to] = absoluteInterval(squares, absolute)
  const spread = (value: number) => (value * k) / (1 + value * (k - 1))
  return [
    row('ICC2', absolute, F, df1, df2, from, to),
    row(
      'ICC3',
      (msb - mse) / (msb + (k - 1) * mse),
      F,
      df1,
      df2,
      (low - 1) / (low + k - 1),
      (high - 1) / (high + k - 1),
    ),
    row('ICC2k', (msb - mse) / (msb + (msj - mse) / n), F, df1, df2, spread(from), spread(to)),
    row('ICC3k', (msb - mse) / msb, F, df1, df2, 1 - 1 / low, 1 - 1 / high),
  ]
}

function absoluteInterval({ n, k, msb, msj, mse }: MeanSquares, icc: number): [number, number] {
  const fj = msj / mse
  const rest = n * (1 + (k - 1) * icc) - k * icc
  const v =
    ((k - 1) * (n - 1) * (k * icc * fj + rest) ** 2) / ((n - 1) * k * k * icc * icc * fj * fj + rest * rest)
  const upper = fisherQuantile(0.975, n - 1, v)
  const lower = fisherQuantile(0.975, v, n - 1)
  const noise = k * msj + (k * n - k - n) * mse
  return [
    (n * (msb - upper * mse)) / (upper * noise + n * msb),
    (n * (lower * msb - mse)) / (noise + n * lower * msb),
  ]
}

function row(
  type: RaterIcc['type'],
  icc: number,
  F: number,
  df1: number,
  df2: number,
  lower: number,
  upper: number,
): RaterIcc {
  const holds = lower <= icc && icc <= upper
  return {
    type,
    ICC: orNull(icc),
    F: orNull(F),
    df1,
    df2,
    p: orNull(fisherTails(F, df1, df2).upper),
    'lower bound': holds ? orNull(lower) : null,
    'upper bound': holds ? orNull(upper) : null,
  }
}
