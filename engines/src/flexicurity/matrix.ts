/** The six columns of table 1: the organisation's flexibility and security, then four securities of employees. */
export type Column = 'F' | 'S' | 'I' | 'J' | 'W' | 'C'
export const columns: readonly Column[] = ['F', 'S', 'I', 'J', 'W', 'C']

/** Income, job, work, and combination of work and private life. */
export const employeeColumns: readonly Column[] = ['I', 'J', 'W', 'C']

/** A good effect, a bad one, one that the authors doubt, and none. */
export type Mark = '+' | '-' | '?' | ''

export type Row = Readonly<Record<Column, Mark>>

/** The seven kinds of HR activity, in the order of table 1. */
export type Cluster =
  | 'internal-mobility'
  | 'external-mobility'
  | 'terms'
  | 'sustainable-employability'
  | 'training'
  | 'work-life'
  | 'csr'

interface PrintedRow {
  readonly cluster: Cluster
  /** The marks from left to right. Empty cells were lost when the table became text; the order was not. */
  readonly marks: readonly Exclude<Mark, ''>[]
  readonly source: string
}

/** Table 1 of seed 001, lines 604-630 (Freese, Schalk and Paauwe), as far as the text keeps it. */
export const printedRows: readonly PrintedRow[] = [
  { cluster: 'internal-mobility', marks: ['+', '+', '+', '+', '+', '?'], source: 'seed 001, line 612' },
  { cluster: 'external-mobility', marks: ['+', '+', '-', '-', '+', '-'], source: 'seed 001, line 614' },
  { cluster: 'terms', marks: ['+', '+', '-', '+'], source: 'seed 001, line 616' },
  { cluster: 'sustainable-employability', marks: ['+', '+', '+', '+'], source: 'seed 001, line 618' },
  { cluster: 'training', marks: ['+', '+', '+', '+', '+'], source: 'seed 001, line 620' },
  { cluster: 'work-life', marks: ['-', '+', '+', '?', '+'], source: 'seed 001, line 622' },
  { cluster: 'csr', marks: ['+', '+', '+'], source: 'seed 001, lines 624-627' },
]

export const clusters: readonly Cluster[] = printedRows.map(({ cluster }) => cluster)

/** A cell of the matrix, `external-mobility.I`. It belongs to its cluster, however many activities stand there. */
export type CellName = `${Cluster}.${Column}`
export const cellName = (cluster: Cluster, column: Column): CellName => `${cluster}.${column}`

export const perColumn = <T>(of: (column: Column) => T): Record<Column, T> =>
  Object.fromEntries(columns.map(column => [column, of(column)])) as Record<string, T> as Record<Column, T>

export const perCluster = <T>(of: (cluster: Cluster) => T): Record<Cluster, T> =>
  Object.fromEntries(clusters.map(cluster => [cluster, of(cluster)])) as Record<string, T> as Record<
    Cluster,
    T
  >
