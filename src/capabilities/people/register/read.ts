import type { ImportChoices, ImportReport } from '../import-schemas.ts'
import { findDayOrder } from './day-order.ts'
import type { DayOrder } from './days.ts'
import { chosenIn, type Mapping, mapColumns } from './mapping.ts'
import type { RegisterRow, RowProblem } from './row.ts'
import { RowReader } from './row-reader.ts'
import { readTable } from './table.ts'

export interface ReadFile extends Pick<Mapping, 'headers' | 'columns' | 'ends' | 'faults'> {
  rows: RegisterRow[]
  /** How many rows hold something, also where that is wrong. */
  rowCount: number
  problems: RowProblem[]
  warnings: RowProblem[]
  questions: ImportReport['questions']
  dayOrder: DayOrder
}

/** Reads the file; what cannot be understood becomes a problem of its row, what is no such file at all is refused. */
export function readRegisterFile(text: string, choices: ImportChoices): ReadFile {
  const table = readTable(text, chosenIn(choices))
  const mapping = mapColumns(table, choices)
  const order = findDayOrder(table.rows, mapping, choices.dayOrder)
  const reader = new RowReader(mapping, choices, order.order)
  const rows: RegisterRow[] = []
  const problems: RowProblem[] = [...order.problems]
  for (const { row, cells } of mapping.faults.length > 0 ? [] : table.rows) {
    if (cells.length > table.header.cells.length) {
      problems.push({ row, column: null, code: 'people.row-too-long' })
      continue
    }
    const read = reader.read(row, cells)
    if (read.problems.length > 0) problems.push(...read.problems)
    else rows.push(read.value)
  }
  const told = (row: number, code: string): RowProblem => ({ row, column: null, code })
  return {
    headers: mapping.headers,
    columns: mapping.columns,
    ends: mapping.ends,
    faults: mapping.faults,
    rows,
    rowCount: table.rows.length,
    problems,
    warnings: [
      ...table.above.map(row => told(row, 'people.line-above')),
      ...table.second.map(row => told(row, 'people.second-header')),
    ],
    questions: [...order.questions, ...reader.questions()],
    dayOrder: order.order,
  }
}
