import {
  type Cluster,
  type Column,
  clusters,
  columns,
  type Mark,
  perCluster,
  perColumn,
  printedRows,
  type Row,
} from './matrix.ts'
import { type Level, levels, statements } from './statements.ts'

/**
 * Every way to put a row's marks back into its six cells, left to right, that agrees with the statements up to the
 * given level. `readingsOf('terms')` has three rows, `readingsOf('terms', 'marks')` fifteen.
 */
export function readingsOf(cluster: Cluster, upTo: Level = 'all'): readonly Row[] {
  const { marks } = printedRows.find(row => row.cluster === cluster)!
  const held = statements.filter(
    statement =>
      statement.clusters.includes(cluster) && levels.indexOf(statement.level) <= levels.indexOf(upTo),
  )
  return placements(marks).filter(row =>
    held.every(({ cells }) =>
      Object.entries(cells).every(([column, mark]) => row[column as Column] === mark),
    ),
  )
}

/** All choices of as many columns as there are marks, in lexicographic order. */
function placements(marks: readonly Mark[]): Row[] {
  const rows: Row[] = []
  const place = (row: Record<Column, Mark>, from: number, placed: number): void => {
    if (placed === marks.length) {
      rows.push(row)
      return
    }
    for (let at = from; at <= columns.length - (marks.length - placed); at++)
      place({ ...row, [columns[at]!]: marks[placed] }, at + 1, placed + 1)
  }
  place({ F: '', S: '', I: '', J: '', W: '', C: '' }, 0, 0)
  return rows
}

/** The readings that agree with everything both articles say, per cluster. */
export const admissible = perCluster<readonly Row[]>(cluster => readingsOf(cluster))

/**
 * Every combination of one reading per row, 108 in all: a table that the authors may have printed. Each is a list of
 * numbers into `admissible`, in the order of `clusters`; the last row changes fastest.
 */
export const worlds: readonly (readonly number[])[] = clusters.reduce<number[][]>(
  (found, cluster) => found.flatMap(world => admissible[cluster].map((_, reading) => [...world, reading])),
  [[]],
)

/** In how many worlds something holds, when it holds in some of a cluster's readings. */
export const worldsOf = (cluster: Cluster, readings: number): number =>
  (readings * worlds.length) / admissible[cluster].length

/**
 * What is shown where a row has more than one reading: terms with income + and work -, each its most frequent place;
 * sustainable employability with income + and work +, since seed 001, lines 148-149 describe work security in the
 * words of lines 530-531; training with income +, which follows from work security in seed 000, lines 279-281. For
 * csr nothing decides, and nothing is shown.
 */
const shownReadings: Partial<Record<Cluster, Partial<Row>>> = {
  terms: { I: '+', W: '-' },
  'sustainable-employability': { I: '+', W: '+' },
  training: { I: '+' },
}

/** Said in words or by a full row; follows from those and the softer statements; or lost with the empty cells. */
export type Certainty = 'stated' | 'derived' | 'unplaced'

export interface Cell {
  readonly certainty: Certainty
  /** The mark to show, hatched where the certainty is `unplaced`; null where nothing decides. */
  readonly shown: Mark | null
  /** Each mark that the cell can have, and in how many worlds it has it. */
  readonly marks: readonly { readonly mark: Mark; readonly worlds: number }[]
  /** Ids of the statements that name this cell. */
  readonly because: readonly string[]
}

/** A row of the matrix with the certainty of each cell. */
export function cellsOf(cluster: Cluster): Readonly<Record<Column, Cell>> {
  const byText = readingsOf(cluster, 'text')
  const byAll = admissible[cluster]
  const likely = shownReadings[cluster]
  const one = (column: Column): Cell => {
    const found = [...new Set(byAll.map(row => row[column]))]
    const certain = found.length === 1
    return {
      certainty: !certain
        ? 'unplaced'
        : new Set(byText.map(row => row[column])).size === 1
          ? 'stated'
          : 'derived',
      shown: certain ? found[0]! : likely ? (likely[column] ?? '') : null,
      marks: found.map(mark => ({
        mark,
        worlds: worldsOf(cluster, byAll.filter(row => row[column] === mark).length),
      })),
      because: statements
        .filter(({ clusters: about, cells }) => about.includes(cluster) && column in cells)
        .map(({ id }) => id),
    }
  }
  return perColumn(one)
}

/** The rows as they are shown: the likely reading, empty where nothing decides. */
export const shownRows = perCluster<Row>(cluster => {
  const cells = cellsOf(cluster)
  return perColumn(column => cells[column].shown ?? '')
})
