import { type Activity, rowsOf } from './activity.ts'
import {
  type Cluster,
  type Column,
  columns,
  employeeColumns,
  type Mark,
  perCluster,
  type Row,
} from './matrix.ts'
import { admissible } from './readings.ts'

/** Columns as bits, so that a package is judged in all worlds while somebody drags a card. */
export const bit = (column: Column): number => 1 << columns.indexOf(column)

const bits = (row: Row, mark: Mark): number =>
  columns.reduce((sum, column) => (row[column] === mark ? sum | bit(column) : sum), 0)

export interface Effects {
  readonly plus: number
  readonly minus: number
  readonly doubt: number
}

/** Effects of one activity, one entry for each reading of its cluster. */
export const effectsOf = (activity: Activity): readonly Effects[] =>
  activity.cells ? rowsOf(activity).map(effectsOfRow) : plain[activity.cluster]

const effectsOfRow = (row: Row): Effects => ({
  plus: bits(row, '+'),
  minus: bits(row, '-'),
  doubt: bits(row, '?'),
})

const plain = perCluster<readonly Effects[]>(cluster => admissible[cluster].map(effectsOfRow))

/**
 * Effects of all activities of one cluster together, null when it has none. A cell counts once, however many
 * activities stand in it.
 */
export function together(activities: readonly Activity[], cluster: Cluster): readonly Effects[] | null {
  const own = activities.filter(activity => activity.cluster === cluster).map(effectsOf)
  if (own.length === 0) return null
  return admissible[cluster].map((_, reading) => ({
    plus: own.reduce((sum, effects) => sum | effects[reading]!.plus, 0),
    minus: own.reduce((sum, effects) => sum | effects[reading]!.minus, 0),
    doubt: own.reduce((sum, effects) => sum | effects[reading]!.doubt, 0),
  }))
}

/** What a package has to cover: the organisation's flexibility and every security of employees. */
export const required: readonly Column[] = ['F', ...employeeColumns]
export const requiredBits = required.reduce((sum, column) => sum | bit(column), 0)
