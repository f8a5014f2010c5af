import { answeredOf, type Column } from './column.ts'
import { chiSquaredTails } from './distributions/chi-squared.ts'
import { fisherTails } from './distributions/fisher.ts'
import { ScalesError } from './error.ts'
import { deviation, mean, median, orNull, sum, variance } from './moments.ts'
import { ranksOf } from './ranks.ts'
import { oneWay } from './variance-analysis.ts'

export interface ManyGroups {
  readonly n: readonly number[]
  readonly mean: readonly (number | null)[]
  readonly sd: readonly (number | null)[]
  readonly F: number | null
  readonly df: readonly [number, number]
  readonly p: number | null
  readonly eta2: number | null
  readonly omega2: number | null
  readonly welch: {
    readonly F: number | null
    readonly df: readonly [number, number | null]
    readonly p: number | null
  }
  readonly kruskal: { readonly H: number | null; readonly p: number | null }
  /** Do spreads differ? Analysis of variance of distances from the median (Brown & Forsythe 1974). */
  readonly brown_forsythe: { readonly F: number | null; readonly p: number | null }
}

/** Groups beside each other: analysis of variance, Welch's (1951) for unequal spreads, Kruskal & Wallis by ranks. */
export function compareMany(columns: readonly Column[]): ManyGroups {
  const groups = columns.map(answeredOf)
  if (groups.length < 2 || groups.some(({ length }) => length === 0))
    throw new ScalesError('groups', 'A comparison needs at least two groups, each with an answer.')
  const { F, df1, df2, p, eta2, omega2 } = oneWay(groups)
  const spread = oneWay(
    groups.map(group => {
      const middle = median(group)
      return group.map(value => Math.abs(value - middle))
    }),
  )
  return {
    n: groups.map(({ length }) => length),
    mean: groups.map(group => orNull(mean(group))),
    sd: groups.map(group => orNull(deviation(group))),
    F,
    df: [df1, df2],
    p,
    eta2,
    omega2,
    welch: welch(groups),
    kruskal: kruskal(groups),
    brown_forsythe: { F: spread.F, p: spread.p },
  }
}

function welch(groups: readonly Float64Array[]): ManyGroups['welch'] {
  const k = groups.length
  const weights = groups.map(group => group.length / variance(group))
  const all = sum(weights)
  const means = groups.map(mean)
  const middle = sum(means.map((value, i) => value * weights[i]!)) / all
  const between = sum(means.map((value, i) => weights[i]! * (value - middle) ** 2)) / (k - 1)
  const loss = sum(weights.map((weight, i) => (1 - weight / all) ** 2 / (groups[i]!.length - 1)))
  const F = orNull(between / (1 + ((2 * (k - 2)) / (k * k - 1)) * loss))
  const df = orNull((k * k - 1) / (3 * loss))
  return { F, df: [k - 1, df], p: F === null || df === null ? null : fisherTails(F, k - 1, df).upper }
}

function kruskal(groups: readonly Float64Array[]): ManyGroups['kruskal'] {
  const { ranks, ties } = ranksOf(groups)
  const n = sum(groups.map(({ length }) => length))
  // Around the mean rank, where the usual form subtracts two large numbers.
  const spread = sum(ranks.map(group => group.length * (mean(group) - (n + 1) / 2) ** 2))
  const H = orNull(((12 / (n * (n + 1))) * spread) / (1 - ties / (n ** 3 - n)))
  return { H, p: H === null ? null : chiSquaredTails(H, groups.length - 1).upper }
}
