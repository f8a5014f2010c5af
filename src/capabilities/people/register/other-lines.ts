import { cleanCell } from './cells.ts'
import type { Column } from './columns.ts'
import { dayColumns } from './day-order.ts'
import { isSerial, readDay } from './days.ts'
import { endSaid } from './ends.ts'
import { meaningOf } from './headers.ts'
import type { Mapping } from './mapping.ts'
import { cleanHeader, type Table, type TableRow } from './table.ts'

/** Below the first two lines nobody writes headers any more. */
const mostBelow = 2

/**
 * The table without lines that are nobody: sums and remarks below it, and a second line of headers: one in another language, one of the codes of a system, or one of what is in each
 * column. Only what is certain is taken for one, and it is told; of anything else the rows are read and say what is wrong.
 */
export function withoutOtherLines(
  table: Table,
  mapping: Mapping,
): { table: Table; second: number[]; below: number[] } {
  const second: number[] = []
  let { rows } = table
  while (second.length < mostBelow && rows[0] && isHeader(rows[0], rows.slice(1), table.header, mapping)) {
    second.push(rows[0].row)
    rows = rows.slice(1)
  }
  const below: number[] = []
  while (rows.length > 1 && isFooter(rows.at(-1)!, rows.slice(0, -1), mapping)) {
    below.unshift(rows.at(-1)!.row)
    rows = rows.slice(0, -1)
  }
  return { table: { ...table, rows }, second, below }
}

/** A sum or a remark under the list: hardly anything in it, no name, and nothing that looks like a number of somebody. */
function isFooter({ cells }: TableRow, above: readonly TableRow[], { places }: Mapping): boolean {
  const place = places.get('person_number')
  const filled = cells.filter(cell => cleanCell(cell).value !== '').length
  const width = Math.max(...above.slice(-20).map(row => row.cells.length))
  if (place === undefined || width < 5 || filled > 2) return false
  const written = (column: Column) => cleanCell(cells[places.get(column) ?? -1] ?? '').value
  if (written('given_name') !== '' || written('family_name') !== '' || written('email') !== '') return false
  const number = written('person_number')
  const isNumbered = above.slice(-20).every(row => !/\s/.test(cleanCell(row.cells[place] ?? '').value))
  return number === '' || (isNumbered && /\p{L}.*\s|^\p{L}+:?$/u.test(number))
}

function isHeader(
  { cells }: TableRow,
  below: readonly TableRow[],
  header: TableRow,
  { places }: Mapping,
): boolean {
  const filled = cells.map(cleanHeader).filter(Boolean)
  const named = filled.filter(cell => meaningOf(cell) !== undefined || header.cells.includes(cell))
  if (filled.length > 2 && named.length * 2 > filled.length) return true
  const written = (row: readonly string[], column: Column) => {
    const place = places.get(column)
    return place === undefined ? '' : cleanCell(row[place] ?? '').value
  }
  const others = below.filter(row => row.cells.some(cell => cell.trim() !== '')).slice(0, 20)
  if (others.length === 0 || filled.length < 2) return false
  // Where the rows below hold days and numbers, a line of words stands above them.
  const typed = typedColumns.filter(({ column, reads }) =>
    others.some(row => written(row.cells, column) !== '' && reads(written(row.cells, column))),
  )
  const said = typed.filter(({ column }) => written(cells, column) !== '')
  const wordy = said.filter(({ column, reads }) => {
    const value = written(cells, column)
    return !reads(value) && /^\p{L}[\p{L}\p{N}_.:/()%# -]*$/u.test(value)
  })
  if (wordy.length >= 2 && wordy.length === said.length) return true
  // Where they hold none, a number of somebody among numbers, and codes in every cell.
  const number = written(cells, 'person_number')
  const isCode = (cell: string) =>
    /^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(cell) && (cell === cell.toLowerCase() || cell === cell.toUpperCase())
  return (
    others.length >= 2 &&
    number !== '' &&
    !/\d/.test(number) &&
    others.every(row => /\d/.test(written(row.cells, 'person_number'))) &&
    filled.every(isCode) &&
    wordy.length === said.length
  )
}

const isDay = (text: string): boolean =>
  isSerial(text) || 'day' in readDay(text) || endSaid(text, '2000-01-01') !== 'day'
const isNumber = (text: string) => /^\d{1,3}(?:[.,]\d+)? ?(?:%|\p{L}+)?$/u.test(text)

const typedColumns: readonly { column: Column; reads(text: string): boolean }[] = [
  ...dayColumns.map(column => ({ column, reads: isDay })),
  { column: 'hours_per_week', reads: isNumber },
  { column: 'fte', reads: isNumber },
  { column: 'email', reads: (text: string) => text.includes('@') },
]
