import type { ImportChoices, ImportReport, idleReasons } from '../import-schemas.ts'
import type { Column } from './columns.ts'
import { findDayOrder, serialDaysIn } from './day-order.ts'
import type { DayOrder } from './days.ts'
import { chosenIn, type Mapping, mapColumns } from './mapping.ts'
import { withoutOtherLines } from './other-lines.ts'
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
export function readRegisterFile(
  text: string,
  choices: ImportChoices,
  { today, stands, keepsGender }: { today: string; stands(text: string): boolean; keepsGender: boolean },
): ReadFile {
  const raw = readTable(text, chosenIn(choices))
  const first = mapColumns(raw, choices)
  const { table, second, below } = withoutOtherLines(raw, first)
  const mapped = second.length > 0 ? mapColumns(table, choices) : first
  const mapping = keepsGender ? mapped : withoutGender(mapped)
  const order = findDayOrder(table.rows, mapping, choices.dayOrder)
  const serials = choices.serialDays === null ? serialDaysIn(table.rows, mapping) : []
  const reader = new RowReader(mapping, choices, { orders: order.orders, today, stands })
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
    columns: mapping.faults.length > 0 ? mapping.columns : withIdle(mapping.columns, reader.used),
    ends: mapping.ends,
    faults: mapping.faults,
    rows,
    rowCount: table.rows.length,
    problems,
    warnings: [
      ...table.above.map(row => told(row, 'people.line-above')),
      ...second.map(row => told(row, 'people.second-header')),
      ...below.map(row => told(row, 'people.line-below')),
    ],
    questions: [
      ...order.questions,
      ...(serials.length > 0 ? [{ ask: 'serial-days' as const, values: serials }] : []),
      ...reader.questions(),
    ],
    dayOrder: order.orders['/'],
  }
}

/** Where it is not kept it is not read, and nothing of it is shown back. */
function withoutGender(mapping: Mapping): Mapping {
  const left = <V>(all: ReadonlyMap<Column, V>) => new Map([...all].filter(([column]) => column !== 'gender'))
  return {
    ...mapping,
    places: left(mapping.places),
    fixed: left(mapping.fixed),
    headers: left(mapping.headers),
    columns: mapping.columns.map(one =>
      one.column === 'gender' ? { ...one, how: 'idle', because: 'gender-off', sample: '' } : one,
    ),
    faults: mapping.faults.filter(({ column }) => column !== 'gender'),
  }
}

/** A column is called read only where something of it was carried out. */
const withIdle = (columns: ReadFile['columns'], used: ReadonlySet<Column>): ReadFile['columns'] =>
  columns.map(one => {
    const { how, column, sample } = one
    const isIdle = (how === 'known' || how === 'chosen') && column && sample !== '' && !used.has(column)
    const because = isIdle ? (becauseOf[column] ?? 'nothing-holds') : null
    return because ? { ...one, how: 'idle' as const, because } : one
  })

const becauseOf: Partial<Record<Column, (typeof idleReasons)[number]>> = {
  name_prefix: 'no-family-name',
  partner_prefix: 'no-partner-name',
  partner_name: 'no-family-name',
  name_use: 'no-partner-name',
  fte: 'hours-first',
  relation_sequence: 'number-first',
}
