import { fisherTails } from './distributions/fisher.ts'
import { crossProduct, mean, orNull, sum } from './moments.ts'

/** One-way analysis of variance: sums of squares and mean squares between and within groups. */
export interface OneWay {
  readonly n: number
  readonly ssb: number
  readonly ssw: number
  readonly msb: number
  readonly msw: number
  readonly df1: number
  readonly df2: number
  readonly F: number | null
  readonly p: number | null
  readonly eta2: number | null
  readonly omega2: number | null
}

export function oneWay(groups: readonly Float64Array[]): OneWay {
  const sizes = groups.map(({ length }) => length)
  const means = groups.map(mean)
  const n = sum(sizes)
  const grand = sum(means.map((value, i) => value * sizes[i]!)) / n
  const ssb = sum(means.map((value, i) => sizes[i]! * (value - grand) ** 2))
  const ssw = sum(groups.map((group, i) => crossProduct(group, group, means[i], means[i])))
  const df1 = groups.length - 1
  const df2 = n - groups.length
  const msb = ssb / df1
  const msw = ssw / df2
  const F = orNull(msb / msw)
  return {
    n,
    ssb,
    ssw,
    msb,
    msw,
    df1,
    df2,
    F,
    p: F === null ? null : orNull(fisherTails(F, df1, df2).upper),
    eta2: orNull(ssb / (ssb + ssw)),
    omega2: orNull((ssb - df1 * msw) / (ssb + ssw + msw)),
  }
}
