import { type Column, listwise } from './column.ts'
import { hedgesJ } from './distributions/gamma.ts'
import { noncentralInterval, tTest } from './effect-size.ts'
import { correlation, deviation, type Interval, mean, orNull } from './moments.ts'

export interface ReliableChange {
  readonly sdiff: number
  readonly n_reliable_up: number
  readonly n_reliable_down: number
}

export interface PairedChange {
  readonly n: number
  readonly mean_t1: number | null
  readonly mean_t2: number | null
  readonly sd_t1: number | null
  readonly sd_t2: number | null
  readonly mean_diff: number | null
  readonly sd_diff: number | null
  readonly r: number | null
  readonly t: number | null
  readonly df: number | null
  readonly p: number | null
  readonly ci95: readonly [number | null, number | null]
  readonly d_z: number | null
  readonly d_z_ci95_nct: Interval
  readonly g_z: number | null
  readonly d_av: number | null
  readonly g_av: number | null
  readonly d_rm: number | null
  readonly se_d_av_becker: number | null
  readonly rci: ReliableChange | null
}

/**
 * Change from the first to the second measurement of the same people, over those who gave both. d_z divides by the
 * deviation of differences, d_av by the root mean square of the two deviations, d_rm corrects d_z for the correlation
 * (Lakens 2013); standard error of d_av after Becker (1988). With a reliability of the first measurement, how many
 * changed more than its error explains (Jacobson & Truax 1991).
 */
export function comparePaired(
  first: Column,
  second: Column,
  reliability: number | null = null,
): PairedChange {
  const [x, y] = listwise([first, second]) as [Float64Array, Float64Array]
  const n = x.length
  const difference = y.map((value, i) => value - x[i]!)
  const middle = mean(difference)
  const sd = deviation(difference)
  const [sd1, sd2] = [deviation(x), deviation(y)]
  const r = correlation(x, y)
  const dz = middle / sd
  const dav = middle / Math.sqrt((sd1 * sd1 + sd2 * sd2) / 2)
  const J = hedgesJ(n - 1) ?? Number.NaN
  return {
    n,
    mean_t1: orNull(mean(x)),
    mean_t2: orNull(mean(y)),
    sd_t1: orNull(sd1),
    sd_t2: orNull(sd2),
    mean_diff: orNull(middle),
    sd_diff: orNull(sd),
    r: orNull(r),
    ...tTest(middle, sd / Math.sqrt(n), n - 1),
    d_z: orNull(dz),
    d_z_ci95_nct: noncentralInterval(dz * Math.sqrt(n), n - 1, Math.sqrt(n)),
    g_z: orNull(J * dz),
    d_av: orNull(dav),
    g_av: orNull(J * dav),
    d_rm: orNull(dz * Math.sqrt(2 * (1 - r))),
    se_d_av_becker: orNull(Math.sqrt((2 * (1 - r)) / n + (dav * dav) / (2 * n))),
    rci: reliability === null ? null : reliableChange(difference, sd1, reliability),
  }
}

function reliableChange(difference: Float64Array, sd: number, reliability: number): ReliableChange | null {
  const sdiff = sd * Math.sqrt(2 * (1 - reliability))
  if (!(sdiff > 0)) return null
  return {
    sdiff,
    n_reliable_up: difference.filter(value => value / sdiff > 1.96).length,
    n_reliable_down: difference.filter(value => value / sdiff < -1.96).length,
  }
}
