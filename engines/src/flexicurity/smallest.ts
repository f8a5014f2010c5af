import { effectsOf, requiredBits } from './effects.ts'
import { type Cluster, clusters } from './matrix.ts'
import { worlds } from './readings.ts'

export interface SoundPackage {
  readonly clusters: readonly Cluster[]
  /** In how many of the worlds it is sound. */
  readonly worlds: number
}

/**
 * The smallest packages that hold the given clusters and can be sound in at least so many worlds: flexibility of the
 * organisation and every security covered, and for every minus another cluster of the package with a plus in that
 * column. From the most certain to the least, then in the order of the matrix. Empty when even all seven are not
 * enough, which does not happen with table 1.
 */
export function smallestSoundPackages(
  holding: readonly Cluster[] = [],
  inAtLeast: number = worlds.length,
): readonly SoundPackage[] {
  const must = holding.reduce((sum, cluster) => sum | (1 << clusters.indexOf(cluster)), 0)
  const sets = Array.from({ length: 1 << clusters.length }, (_, set) => set).filter(
    set => (set & must) === must,
  )
  for (let size = 0; size <= clusters.length; size++) {
    const found = sets
      .filter(set => membersOf(set).length === size)
      .map(set => ({ clusters: membersOf(set), worlds: worlds.filter(world => isSound(set, world)).length }))
      .filter(({ worlds: sound }) => sound > 0 && sound >= inAtLeast)
    if (found.length > 0)
      return found.sort((a, b) => b.worlds - a.worlds || compareOrder(a.clusters, b.clusters))
  }
  return []
}

const membersOf = (set: number): Cluster[] => clusters.filter((_, at) => set & (1 << at))

function isSound(set: number, world: readonly number[]): boolean {
  const effects = membersOf(set).map(
    cluster => effectsOf({ id: cluster, cluster })[world[clusters.indexOf(cluster)]!]!,
  )
  const plus = effects.reduce((sum, one) => sum | one.plus, 0)
  const minus = effects.reduce((sum, one) => sum | one.minus, 0)
  // A row has one mark in a cell, so a plus in the column of a minus is always another cluster's.
  return (plus & requiredBits) === requiredBits && (minus & ~plus) === 0
}

const compareOrder = (a: readonly Cluster[], b: readonly Cluster[]): number => {
  const at = a.findIndex((cluster, place) => cluster !== b[place])
  return at < 0 ? 0 : clusters.indexOf(a[at]!) - clusters.indexOf(b[at]!)
}
