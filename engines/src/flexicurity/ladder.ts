import type { Activity } from './activity.ts'
import { degree, isGenuine } from './criteria.ts'
import { bit, type Effects, together } from './effects.ts'
import { clusters, perColumn, type Row } from './matrix.ts'

/** How far a package reaches: kinds of genuine flexicurity first, then securities served; in every world at least. */
export interface Rung {
  readonly genuine: number
  readonly degree: number
}

/**
 * The rung of a package. Seed 001, lines 667-668: organisations that turn to internal mobility and lasting
 * development, the two genuine kinds, stand high. A cell counts once, however many activities of its cluster there are.
 */
export function rungOf(activities: readonly Activity[]): Rung {
  const present = clusters.flatMap(cluster => {
    const effects = together(activities, cluster)
    return effects ? [effects.map(plussesOf)] : []
  })
  const least = (count: (row: Row) => number): number =>
    present.reduce((sum, rows) => sum + Math.min(...rows.map(count)), 0)
  return { genuine: least(row => (isGenuine(row) ? 1 : 0)), degree: least(degree) }
}

const plussesOf = ({ plus }: Effects): Row => perColumn(column => (plus & bit(column) ? '+' : ''))

/** Positive when the first stands higher, 0 when both stand on the same rung. */
export const compareRungs = (a: Rung, b: Rung): number => a.genuine - b.genuine || a.degree - b.degree
