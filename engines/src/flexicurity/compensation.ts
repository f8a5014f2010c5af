import type { Activity } from './activity.ts'
import { bit, effectsOf, together } from './effects.ts'
import { type CellName, type Cluster, clusters } from './matrix.ts'
import { partsOf } from './package.ts'
import { worldsOf } from './readings.ts'

/** Something that can make up for a minus: it has a plus in that column. */
export interface Candidate {
  /** Id of an activity of the package, or a cluster of which the package has none yet. */
  readonly by: string
  readonly cluster: Cluster
  readonly inPackage: boolean
  /** In how many worlds it has that plus. */
  readonly worlds: number
}

/**
 * Who can make up for a minus (seed 001, lines 656-658): first the activities of the package, then clusters that could
 * be added; in each part those that can in more worlds first, and otherwise in the order given.
 */
export function findCompensations(cell: CellName, activities: readonly Activity[]): readonly Candidate[] {
  const { cluster, column } = partsOf(cell)
  const strength = (activity: Activity): number =>
    worldsOf(activity.cluster, effectsOf(activity).filter(({ plus }) => plus & bit(column)).length)
  const candidates = (from: readonly Activity[], inPackage: boolean): Candidate[] =>
    from
      .filter(activity => activity.cluster !== cluster)
      .map(activity => ({
        by: activity.id,
        cluster: activity.cluster,
        inPackage,
        worlds: strength(activity),
      }))
      .filter(({ worlds }) => worlds > 0)
      .sort((a, b) => b.worlds - a.worlds)
  const absent = clusters.filter(one => !activities.some(activity => activity.cluster === one))
  return [
    ...candidates(activities, true),
    ...candidates(
      absent.map(one => ({ id: one, cluster: one })),
      false,
    ),
  ]
}

/** In how many worlds a cell has a minus, with these activities in its cluster. */
export function worldsWithMinus(cell: CellName, activities: readonly Activity[]): number {
  const { cluster, column } = partsOf(cell)
  const effects = together(activities, cluster) ?? []
  return worldsOf(cluster, effects.filter(({ minus }) => minus & bit(column)).length)
}
