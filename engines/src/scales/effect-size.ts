import { answeredOf, type Column } from './column.ts'
import { hedgesJ } from './distributions/gamma.ts'
import { noncentralityOf } from './distributions/noncentral-t.ts'
import { normalTails, z95 } from './distributions/normal.ts'
import { studentQuantile, studentTwoSided } from './distributions/student.ts'
import { crossProduct, deviation, type Interval, mean, orNull, variance } from './moments.ts'
import { ranksOf } from './ranks.ts'

export interface TTest {
  readonly t: number | null
  readonly df: number | null
  readonly p: number | null
  readonly ci95: readonly [number | null, number | null]
}

export interface TwoGroups {
  readonly n1: number
  readonly n2: number
  readonly mean1: number | null
  readonly mean2: number | null
  readonly sd1: number | null
  readonly sd2: number | null
  readonly cohens_d: number | null
  readonly cohens_d_ci95_nct: Interval
  readonly J_exact: number | null
  readonly hedges_g: number | null
  readonly hedges_g_ci95_nct: Interval
  readonly hedges_g_approxJ: number | null
  readonly hedges_g_se_normal: number | null
  readonly hedges_g_ci95_normal: Interval
  readonly glass_delta_sd2: number | null
  readonly student: TTest
  readonly welch: TTest
  readonly mann_whitney: {
    readonly U1: number
    readonly p_normal_tie_corrected: number | null
    readonly cliffs_delta: number | null
  }
}

/**
 * Two groups beside each other; differences are first minus second. d divides by the pooled deviation (Cohen 1988),
 * g corrects it by J (Hedges 1981), intervals by inverting noncentral t (Steiger & Fouladi 1997). Missing answers
 * do not count. Without spread, or with fewer than two in a group, what does not exist is null.
 */
export function compareTwo(first: Column, second: Column): TwoGroups {
  const [x, y] = [answeredOf(first), answeredOf(second)]
  const [n1, n2] = [x.length, y.length]
  const df = n1 + n2 - 2
  const difference = mean(x) - mean(y)
  const pooled = Math.sqrt((crossProduct(x, x) + crossProduct(y, y)) / df)
  const d = orNull(difference / pooled)
  const J = hedgesJ(df)
  const scale = Math.sqrt((n1 * n2) / (n1 + n2))
  const interval = d === null ? nothing : noncentralInterval(d * scale, df, scale)
  const error = d === null ? null : Math.sqrt(1 / scale ** 2 + (d * d) / (2 * (n1 + n2)))
  const g = times(d, J)
  const se = times(error, J)
  return {
    n1,
    n2,
    mean1: orNull(mean(x)),
    mean2: orNull(mean(y)),
    sd1: orNull(deviation(x)),
    sd2: orNull(deviation(y)),
    cohens_d: d,
    cohens_d_ci95_nct: interval,
    J_exact: J,
    hedges_g: g,
    hedges_g_ci95_nct: { lower: times(interval.lower, J), upper: times(interval.upper, J) },
    hedges_g_approxJ: d === null ? null : orNull(d * (1 - 3 / (4 * df - 1))),
    hedges_g_se_normal: se,
    hedges_g_ci95_normal: g === null || se === null ? nothing : { lower: g - z95 * se, upper: g + z95 * se },
    glass_delta_sd2: orNull(difference / deviation(y)),
    student: tTest(difference, pooled / scale, df),
    welch: welch(x, y, difference),
    mann_whitney: mannWhitney(x, y),
  }
}

const nothing: Interval = { lower: null, upper: null }

const times = (value: number | null, factor: number | null) =>
  value === null || factor === null ? null : orNull(value * factor)

/** The effect sizes under which a t like this is at the 97.5th and at the 2.5th percentile. */
export function noncentralInterval(t: number, df: number, scale: number): Interval {
  if (!(df > 0) || !Number.isFinite(t)) return nothing
  return {
    lower: orNull(noncentralityOf(t, df, 'upper', 0.025) / scale),
    upper: orNull(noncentralityOf(t, df, 'lower', 0.025) / scale),
  }
}

export function tTest(difference: number, error: number, df: number): TTest {
  const t = difference / error
  const half = studentQuantile(0.975, df) * error
  return {
    t: orNull(t),
    df: orNull(df),
    p: orNull(studentTwoSided(t, df)),
    ci95: [orNull(difference - half), orNull(difference + half)],
  }
}

function welch(x: Float64Array, y: Float64Array, difference: number): TTest {
  const [a, b] = [variance(x) / x.length, variance(y) / y.length]
  const df = (a + b) ** 2 / (a ** 2 / (x.length - 1) + b ** 2 / (y.length - 1))
  return tTest(difference, Math.sqrt(a + b), df)
}

/** Normal approximation with correction for ties and none for continuity; delta is Cliff's (1993). */
function mannWhitney(x: Float64Array, y: Float64Array): TwoGroups['mann_whitney'] {
  const [n1, n2] = [x.length, y.length]
  const n = n1 + n2
  const { ranks, ties } = ranksOf([x, y])
  const U1 = ranks[0]!.reduce((sum, rank) => sum + rank, 0) - (n1 * (n1 + 1)) / 2
  const spread = Math.sqrt(((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1))))
  const z = (U1 - (n1 * n2) / 2) / spread
  return {
    U1,
    p_normal_tie_corrected: orNull(2 * normalTails(-Math.abs(z)).lower),
    cliffs_delta: orNull((2 * U1) / (n1 * n2) - 1),
  }
}
