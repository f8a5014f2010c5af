import { degree, isGenuine, isMinimal } from './criteria.ts'
import { type Cluster, type Column, columns, type Mark, type Row } from './matrix.ts'
import { admissible, shownRows, worldsOf } from './readings.ts'

/** An HR activity of an organisation. What its own `cells` do not say, the matrix says of its cluster. */
export interface Activity {
  readonly id: string
  readonly cluster: Cluster
  readonly cells?: Partial<Row>
}

export interface ActivityAssessment {
  readonly id: string
  readonly cluster: Cluster
  /** True when it is so in every world. */
  readonly minimal: boolean
  readonly genuine: boolean
  /** The number of securities in every world; where worlds differ, the least. */
  readonly degree: number
  /** Columns with a minus, and with a question mark, as the row is shown. */
  readonly negatives: readonly Column[]
  readonly unknowns: readonly Column[]
  /** The same, counted: in how many worlds. */
  readonly worlds: {
    readonly of: number
    readonly minimal: number
    readonly genuine: number
    readonly degree: Readonly<Record<number, number>>
    readonly negatives: Partial<Record<Column, number>>
    readonly unknowns: Partial<Record<Column, number>>
  }
}

/** One row for each reading of its cluster. */
export const rowsOf = ({ cluster, cells }: Activity): readonly Row[] =>
  cells ? admissible[cluster].map(row => ({ ...row, ...cells })) : admissible[cluster]

export function assessActivity(activity: Activity): ActivityAssessment {
  const { id, cluster } = activity
  const rows = rowsOf(activity)
  const shown = { ...shownRows[cluster], ...activity.cells }
  const count = (holds: (row: Row) => boolean) => worldsOf(cluster, rows.filter(holds).length)
  const having = (mark: Mark) => columns.filter(column => shown[column] === mark)
  const counted = (mark: Mark) =>
    Object.fromEntries(
      columns
        .map(column => [column, count(row => row[column] === mark)] as const)
        .filter(([, found]) => found > 0),
    )
  const degrees = [...new Set(rows.map(degree))].sort((a, b) => a - b)
  return {
    id,
    cluster,
    minimal: rows.every(isMinimal),
    genuine: rows.every(isGenuine),
    degree: degrees[0]!,
    negatives: having('-'),
    unknowns: having('?'),
    worlds: {
      of: worldsOf(cluster, rows.length),
      minimal: count(isMinimal),
      genuine: count(isGenuine),
      degree: Object.fromEntries(degrees.map(value => [value, count(row => degree(row) === value)])),
      negatives: counted('-'),
      unknowns: counted('?'),
    },
  }
}
