import type { Activity } from './activity.ts'
import { bit, type Effects, effectsOf, required, together } from './effects.ts'
import { type CellName, type Cluster, type Column, cellName, clusters, columns, perColumn } from './matrix.ts'
import { worlds } from './readings.ts'

/** Somebody's word that one activity of the package, by its id, makes up for a minus of another cluster. */
export interface Compensation {
  readonly cell: CellName
  readonly by: string
  readonly why: string
}

/** True when it is so in every world; the counts say in how many it is. */
export interface ColumnState {
  /** At least one plus; at least one minus; at least one question mark. */
  readonly covered: boolean
  readonly hurt: boolean
  readonly unknown: boolean
  readonly worlds: { readonly covered: number; readonly hurt: number; readonly unknown: number }
}

export interface PackageAssessment {
  readonly columns: Readonly<Record<Column, ColumnState>>
  /** Flexicurity proof in every world. */
  readonly proof: boolean
  /** One activity is no package, and never gets the verdict (seed 001, lines 652-659). */
  readonly alone: boolean
  /** What stands between the package and the verdict in at least one world. */
  readonly missing: readonly Column[]
  readonly uncompensated: readonly CellName[]
  readonly worlds: {
    readonly of: number
    readonly proof: number
    readonly missing: Partial<Record<Column, number>>
    readonly uncompensated: Partial<Record<CellName, number>>
  }
}

/**
 * The verdict on a whole package: the organisation's flexibility and every security of employees covered, and every
 * minus made up for by a named activity of the package with a plus in that column. Judged in each of the
 * 108 worlds. A compensation whose activity has left the package no longer counts.
 */
export function assessPackage(
  activities: readonly Activity[],
  compensations: readonly Compensation[] = [],
): PackageAssessment {
  const parts = clusters.map(cluster => together(activities, cluster))
  const links = compensations.flatMap(link => linkOf(link, activities))
  const alone = activities.length < 2
  const counts = columns.map(() => ({ covered: 0, hurt: 0, unknown: 0 }))
  const missing = new Map<Column, number>()
  const uncompensated = new Map<CellName, number>()
  let proof = 0

  for (const world of worlds) {
    let plus = 0
    let minus = 0
    let doubt = 0
    let open = 0
    parts.forEach((part, at) => {
      if (!part) return
      const effects = part[world[at]!]!
      plus |= effects.plus
      minus |= effects.minus
      doubt |= effects.doubt
      let left = effects.minus
      for (const link of links)
        if (link.of === at && link.by[world[link.byCluster]!]!.plus & link.column) left &= ~link.column
      open |= left
      if (left)
        for (const column of columns)
          if (left & bit(column)) increase(uncompensated, cellName(clusters[at]!, column))
    })
    columns.forEach((column, at) => {
      const one = bit(column)
      if (plus & one) counts[at]!.covered++
      if (minus & one) counts[at]!.hurt++
      if (doubt & one) counts[at]!.unknown++
    })
    const lacking = required.filter(column => !(plus & bit(column)))
    for (const column of lacking) increase(missing, column)
    if (lacking.length === 0 && !open && !alone) proof++
  }

  const of = worlds.length
  return {
    columns: perColumn(column => {
      const { covered, hurt, unknown } = counts[columns.indexOf(column)]!
      const state = { covered: covered === of, hurt: hurt === of, unknown: unknown === of }
      return { ...state, worlds: { covered, hurt, unknown } }
    }),
    proof: proof === of,
    alone,
    missing: required.filter(column => missing.has(column)),
    uncompensated: cellNames.filter(cell => uncompensated.has(cell)),
    worlds: {
      of,
      proof,
      missing: Object.fromEntries(missing),
      uncompensated: Object.fromEntries(uncompensated),
    },
  }
}

const cellNames = clusters.flatMap(cluster => columns.map(column => cellName(cluster, column)))

/** The two halves of a cell's name. */
export const partsOf = (cell: CellName): { cluster: Cluster; column: Column } => {
  const [cluster, column] = cell.split('.')
  return { cluster: cluster as Cluster, column: column as Column }
}

interface Link {
  readonly of: number
  readonly column: number
  readonly byCluster: number
  readonly by: readonly Effects[]
}

/** Nothing when the activity is not in the package, or would make up for its own cluster. */
function linkOf({ cell, by }: Compensation, activities: readonly Activity[]): Link[] {
  const { cluster, column } = partsOf(cell)
  const activity = activities.find(({ id }) => id === by)
  if (!activity || activity.cluster === cluster) return []
  return [
    {
      of: clusters.indexOf(cluster),
      column: bit(column),
      byCluster: clusters.indexOf(activity.cluster),
      by: effectsOf(activity),
    },
  ]
}

const increase = <K>(counts: Map<K, number>, key: K): unknown => counts.set(key, (counts.get(key) ?? 0) + 1)
