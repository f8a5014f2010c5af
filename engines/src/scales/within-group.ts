import { type Column, completeRows, toFloats } from './column.ts'
import { groupBy, mustFit } from './grouping.ts'
import { mean, median, orNull, variance } from './moments.ts'

/** Variance of the discrete uniform distribution over A answers, (A² − 1) / 12: nobody agrees with anybody. */
export const uniformNullVariance = (categories: number): number => (categories * categories - 1) / 12

/**
 * Agreement within one group: r_wg(j) from the mean variance of its items (James, Demaree & Wolf 1984), cut off at
 * the null variance, and Lindell's r*_wg(j) = 1 − s̄²/σ², which is not (Lindell, Brandt & Whitney 1999).
 */
export function agreementFrom(
  meanVariance: number,
  items: number,
  nullVariance: number,
): { rwgj: number | null; lindell: number | null } {
  const share = Math.min(1, meanVariance / nullVariance)
  const agreed = items * (1 - share)
  return { rwgj: orNull(agreed / (agreed + share)), lindell: orNull(1 - meanVariance / nullVariance) }
}

export interface WithinGroups {
  readonly n_groups: number
  /** Groups of one person, of whom agreement cannot be asked. */
  readonly n_na: number
  readonly groups: readonly string[]
  readonly gsize: readonly number[]
  readonly rwgj: readonly (number | null)[]
  readonly rwgj_lindell: readonly (number | null)[]
  readonly mean: number | null
  readonly median: number | null
  readonly share_ge_070: number | null
}

/**
 * Agreement of every group on the items of a scale, given in its direction, over those who answered them all.
 * Groups in the order of groupBy.
 */
export function withinGroups(
  items: readonly Column[],
  labels: readonly string[],
  categories: number,
): WithinGroups {
  const floats = items.map(toFloats)
  mustFit(labels, floats[0]?.length ?? 0)
  const rows = completeRows(floats)
  const grouping = groupBy(Array.from(rows, row => labels[row]!))
  const nullVariance = uniformNullVariance(categories)
  const found = grouping.members.map(members => {
    const variances = floats.map(column =>
      variance(Float64Array.from(members, member => column[rows[member]!]!)),
    )
    return members.length < 2
      ? { rwgj: null, lindell: null }
      : agreementFrom(mean(variances), items.length, nullVariance)
  })
  const rwgj = found.map(group => group.rwgj)
  const known = Float64Array.from(rwgj.filter(value => value !== null))
  return {
    n_groups: grouping.labels.length,
    n_na: rwgj.length - known.length,
    groups: grouping.labels,
    gsize: grouping.members.map(({ length }) => length),
    rwgj,
    rwgj_lindell: found.map(({ lindell }) => lindell),
    mean: orNull(mean(known)),
    median: known.length > 0 ? median(known) : null,
    share_ge_070: orNull(known.filter(value => value >= 0.7).length / known.length),
  }
}
