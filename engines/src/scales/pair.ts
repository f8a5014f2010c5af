import { type Column, listwise } from './column.ts'
import { z95 } from './distributions/normal.ts'
import { correlation, crossProduct, deviation, type Interval, mean, orNull } from './moments.ts'
import { type RaterIcc, raterIccs } from './raters.ts'
import { agreementFrom, uniformNullVariance } from './within-group.ts'

/** How far two see the same, over the targets that both judged. Differences are second minus first. */
export interface PairAgreement {
  readonly n: number
  readonly mean_1: number | null
  readonly mean_2: number | null
  readonly mean_diff: number | null
  readonly sd_diff: number | null
  readonly mean_abs_diff: number | null
  readonly rms_diff: number | null
  /** Limits within which 95% of differences fall (Bland & Altman 1986). */
  readonly loa95: Interval
  readonly r: number | null
  /** Concordance with the line of equality (Lin 1989), divisor n. */
  readonly ccc_lin: number | null
  /** ICC1, ICC2 and ICC3 of the two, with the intervals that `raterIccs` gives for them. */
  readonly icc_oneway: number | null
  readonly icc_oneway_ci95_F: Interval
  readonly icc_absolute: number | null
  readonly icc_absolute_ci95_F: Interval
  readonly icc_consistency: number | null
  readonly icc_consistency_ci95_F: Interval
  /** Mean r_wg of pairs against the uniform null; null without a number of categories. */
  readonly rwg_mean: number | null
  readonly paired_t: number | null
}

/**
 * One column per judge, one value per target; `categories` is how many answers the range has, for r_wg. Of two roles
 * that lie at their own levels the interval of absolute agreement holds the true value in 95% of samples or more, since
 * it counts levels as drawn from many. Targets count as independent: somebody who is one of the two in many pairs makes
 * every interval here somewhat too narrow.
 */
export function pairAgreement(first: Column, second: Column, categories: number | null): PairAgreement {
  const [x, y] = listwise([first, second]) as [Float64Array, Float64Array]
  const n = x.length
  const difference = y.map((value, i) => value - x[i]!)
  const middle = mean(difference)
  const sd = deviation(difference)
  const iccs = n < 2 ? [] : raterIccs([x, y])
  const [oneway, absolute, consistency] = (['ICC1', 'ICC2', 'ICC3'] as const).map(type =>
    iccs.find(found => found.type === type),
  )
  return {
    n,
    mean_1: orNull(mean(x)),
    mean_2: orNull(mean(y)),
    mean_diff: orNull(middle),
    sd_diff: orNull(sd),
    mean_abs_diff: orNull(mean(difference.map(Math.abs))),
    rms_diff: orNull(Math.sqrt(mean(difference.map(value => value * value)))),
    loa95: { lower: orNull(middle - z95 * sd), upper: orNull(middle + z95 * sd) },
    r: orNull(correlation(x, y)),
    ccc_lin: orNull(concordance(x, y)),
    icc_oneway: oneway?.ICC ?? null,
    icc_oneway_ci95_F: intervalOf(oneway),
    icc_absolute: absolute?.ICC ?? null,
    icc_absolute_ci95_F: intervalOf(absolute),
    icc_consistency: consistency?.ICC ?? null,
    icc_consistency_ci95_F: intervalOf(consistency),
    rwg_mean: categories === null ? null : orNull(meanPairAgreement(difference, categories)),
    paired_t: orNull(middle / (sd / Math.sqrt(n))),
  }
}

const intervalOf = (icc: RaterIcc | undefined): Interval => ({
  lower: icc?.['lower bound'] ?? null,
  upper: icc?.['upper bound'] ?? null,
})

function concordance(x: Float64Array, y: Float64Array): number {
  const n = x.length
  const apart = mean(x) - mean(y)
  return (2 * crossProduct(x, y)) / (crossProduct(x, x) + crossProduct(y, y) + n * apart * apart)
}

function meanPairAgreement(difference: Float64Array, categories: number): number {
  const nullVariance = uniformNullVariance(categories)
  return mean(difference.map(value => agreementFrom((value * value) / 2, 1, nullVariance).rwgj ?? Number.NaN))
}

export interface CategoryAgreement {
  /** Cohen's kappa (1960), every disagreement alike. */
  readonly kappa: number | null
  /** Weighted by the square of the distance (Cohen 1968). */
  readonly kappa_quadratic: number | null
  readonly pct_exact: number | null
  readonly pct_within1: number | null
  /** How often the first (row) and second (column) answered what, from `min` to `max`. */
  readonly table: readonly (readonly number[])[]
}

/** Agreement on whole answers from min to max. */
export function categoryAgreement(
  first: Column,
  second: Column,
  min: number,
  max: number,
): CategoryAgreement {
  const [x, y] = listwise([first, second]) as [Float64Array, Float64Array]
  const size = max - min + 1
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (let i = 0; i < x.length; i++) table[x[i]! - min]![y[i]! - min]!++
  const rows = table.map(row => row.reduce((sum, count) => sum + count, 0))
  const columns = table.map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0))
  const weighted = (weight: (distance: number) => number) => {
    let seen = 0
    let expected = 0
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        seen += weight(i - j) * table[i]![j]!
        expected += (weight(i - j) * rows[i]! * columns[j]!) / x.length
      }
    return orNull(1 - seen / expected)
  }
  const within = (distance: number) =>
    orNull(
      table
        .flatMap((row, i) => row.filter((_, j) => Math.abs(i - j) <= distance))
        .reduce((s, c) => s + c, 0) / x.length,
    )
  return {
    kappa: weighted(distance => (distance === 0 ? 0 : 1)),
    kappa_quadratic: weighted(distance => distance * distance),
    pct_exact: within(0),
    pct_within1: within(1),
    table,
  }
}
