import { type Column, toFloats } from './column.ts'
import { fisherQuantile } from './distributions/fisher.ts'
import { splitByGroup } from './grouping.ts'
import { type Interval, orNull, sum } from './moments.ts'
import { oneWay } from './variance-analysis.ts'

export interface GroupIcc {
  readonly n: number
  readonly groups: number
  readonly msb: number | null
  readonly msw: number | null
  readonly F: number | null
  readonly df1: number
  readonly df2: number
  readonly p: number | null
  readonly k_mean: number | null
  readonly k_n0: number | null
  readonly icc1: number | null
  readonly icc1_n0: number | null
  readonly icc2: number | null
  readonly icc1_ci95_F_kbar: Interval
  readonly icc2_ci95_F: Interval
  readonly eta2: number | null
  readonly omega2: number | null
}

/**
 * How much of the variance lies between groups: ICC(1) = (MSB − MSW) / (MSB + (k−1) MSW) with k the mean group size
 * (Bliese 2000), ICC(2) = (MSB − MSW) / MSB, intervals from those of F (McGraw & Wong 1996). `icc1_n0` takes for k
 * (N − Σn²/N) / (G−1) instead. Values without an answer or without a group do not count.
 */
export function groupIcc(values: Column, labels: readonly string[]): GroupIcc {
  const { groups } = splitByGroup(toFloats(values), labels)
  const { n, msb, msw, F, df1, df2, p, eta2, omega2 } = oneWay(groups)
  const k = n / groups.length
  const k0 = (n - sum(groups.map(({ length }) => length * length)) / n) / df1
  const icc1 = (size: number) => orNull((msb - msw) / (msb + (size - 1) * msw))
  const low = F === null ? Number.NaN : F / fisherQuantile(0.975, df1, df2)
  const high = F === null ? Number.NaN : F * fisherQuantile(0.975, df2, df1)
  return {
    n,
    groups: groups.length,
    msb: orNull(msb),
    msw: orNull(msw),
    F,
    df1,
    df2,
    p,
    k_mean: orNull(k),
    k_n0: orNull(k0),
    icc1: icc1(k),
    icc1_n0: icc1(k0),
    icc2: orNull((msb - msw) / msb),
    icc1_ci95_F_kbar: {
      lower: orNull((low - 1) / (low + k - 1)),
      upper: orNull((high - 1) / (high + k - 1)),
    },
    icc2_ci95_F: { lower: orNull(1 - 1 / low), upper: orNull(1 - 1 / high) },
    eta2,
    omega2,
  }
}
