import {
  assessPackage,
  type CellName,
  type Cluster,
  type Column,
  cellName,
  cellsOf,
  clusters,
  columns,
  employeeColumns,
  type Mark,
  type PackageAssessment,
  worlds,
} from '@wisselwerk/engines/flexicurity'
import { holds } from './draft.ts'
import type { Cord, PackageContent } from './model.ts'

/** How one tile of the wall looks. */
export interface Tile {
  readonly cell: CellName
  readonly cluster: Cluster
  readonly column: Column
  /** As it is shown; null where nothing decides. With activities of the cluster: theirs together, worst first. */
  readonly mark: Mark | null
  /** Drawn hatched: the article's own cell cannot be read. */
  readonly hatched: boolean
  /** An activity of this cluster lies on the wall. */
  readonly lit: boolean
  /** A minus that nobody makes up for, in at least one world, and in how many. */
  readonly open: number
  /** Cords that hold. */
  readonly cords: readonly Cord[]
  /** Cords whose activity is not in the package. */
  readonly loose: readonly Cord[]
}

export interface Judged {
  readonly assessment: PackageAssessment
  readonly tiles: readonly Tile[]
  /** The same without any cord. */
  readonly bare: PackageAssessment
  /** Cells that are negative in at least one world, made up for or not. */
  readonly negative: ReadonlySet<CellName>
  readonly bowls: Bowls
}

export interface Bowls {
  /**
   * Of the kinds of activity that can give the organisation room (three in table 1), those that do; an open minus
   * takes one away.
   */
  readonly flexibility: { readonly level: number; readonly kinds: number; readonly leaks: number }
  /**
   * `sure` of the four securities are covered in all worlds; `level` counts the others by their share of worlds, and
   * one that leaks for half.
   */
  readonly security: { readonly level: number; readonly sure: number; readonly leaks: number }
}

/** Kinds of activity with a plus for the organisation's flexibility in table 1. */
const givingRoom = clusters.filter(cluster => cellsOf(cluster).F.shown === '+').length

const tableCells = new Map(clusters.map(cluster => [cluster, cellsOf(cluster)]))

/** The whole wall for a package: what is on it, what hurts, what is tied, and the verdict. */
export function judge(content: PackageContent): Judged {
  const { activities, compensations } = content
  const assessment = assessPackage(activities, compensations)
  const bare = assessPackage(activities)
  const negative = new Set(bare.uncompensated)
  const tiles = clusters.flatMap(cluster => columns.map(column => tileOf(cluster, column)))
  const open = assessment.uncompensated.map(cell => cell.slice(-1) as Column)
  const leaking = (column: Column) => open.filter(one => one === column).length
  const kinds = clusters.filter(cluster =>
    tiles.some(tile => tile.cluster === cluster && tile.column === 'F' && tile.lit && tile.mark === '+'),
  ).length
  const covered = employeeColumns.map(column => assessment.columns[column].worlds.covered)
  return {
    assessment,
    bare,
    tiles,
    negative,
    bowls: {
      flexibility: {
        kinds,
        level: Math.min(1, Math.max(0, kinds - leaking('F')) / givingRoom),
        leaks: leaking('F'),
      },
      security: {
        sure: covered.filter(count => count === worlds.length).length,
        level: mean(
          employeeColumns.map(
            (column, at) => (covered[at]! / worlds.length) * (leaking(column) > 0 ? 0.5 : 1),
          ),
        ),
        leaks: employeeColumns.reduce((sum, column) => sum + leaking(column), 0),
      },
    },
  }

  function tileOf(cluster: Cluster, column: Column): Tile {
    const cell = cellName(cluster, column)
    const own = activities.filter(activity => activity.cluster === cluster)
    const printed = tableCells.get(cluster)![column]
    const marks = own.map(({ cells }) => cells?.[column] ?? printed.shown)
    const cords = compensations.filter(cord => cord.cell === cell && negative.has(cell))
    return {
      cell,
      cluster,
      column,
      mark: own.length > 0 ? together(marks) : printed.shown,
      hatched: printed.certainty === 'unplaced' && own.every(({ cells }) => cells?.[column] === undefined),
      lit: own.length > 0,
      open: assessment.worlds.uncompensated[cell] ?? 0,
      cords: cords.filter(cord => holds(content, cord)),
      loose: cords.filter(cord => !holds(content, cord)),
    }
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Activities of one cluster can differ when the organisation has marks of its own: what hurts is shown first. */
function together(marks: readonly (Mark | null)[]): Mark | null {
  const order: readonly (Mark | null)[] = ['-', '+', '?', null, '']
  return order[order.findIndex(mark => marks.includes(mark))] as Mark | null
}
