import { UsageError } from './command.ts'
import { nameOf } from './input.ts'

/** One line of a table: its cells, and where in the file it begins. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvTable {
  readonly delimiter: string
  /** With the header first; lines above it and empty ones are left out. */
  readonly rows: readonly CsvRow[]
}

const marks = [',', ';', '\t', '|'] as const
/** Enough lines to know how a file is written. */
const looked = 200

/**
 * The lines of a file as survey tools, statistics programs and spreadsheets write them: any kind of line end, `sep=` on the
 * first, a comma, semicolon, tab or upright stroke between the cells, a title above the header, empty cells behind the last one.
 * A quotation mark inside a cell is a character.
 */
export function readCsv(file: string, text: string): CsvTable {
  const said = /^(\n*)"?sep ?= ?(.)"?[;,\t ]*(?=\n)/i.exec(text)
  // Its line stays, empty, so that lines keep their numbers.
  const body = said ? said[1]! + text.slice(said[0].length) : text
  const delimiter = said ? said[2]! : likeliest(body)
  const read = rowsOf(body, delimiter)
  if (read.open) {
    const { line, column } = read.open
    throw new UsageError(
      `${nameOf(file)}, line ${line}, column ${column}: a cell begins with a quotation mark, and no mark closes it.`,
    )
  }
  const filled = read.rows.filter(({ cells }) => cells.length > 1 || cells[0]!.trim() !== '')
  const rows = filled.slice(titlesAbove(filled))
  const last = rows.findLastIndex(({ cells }) => cells.some(cell => cell.trim() !== ''))
  return { delimiter, rows: evened(file, rows.slice(0, last + 1)) }
}

/** A table of tabs alone, in which a quotation mark is a character wherever it stands. */
export function readTabs(file: string, text: string): CsvTable {
  const rows = text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split('\t') }))
  return {
    delimiter: '\t',
    rows: evened(
      file,
      rows.filter(({ cells }) => cells.join('').trim() !== ''),
    ),
  }
}

/** What stands between the cells: what gives most lines of one width, and then the widest. */
function likeliest(text: string): string {
  const counted = marks.map(mark => {
    const widths = rowsOf(text, mark, looked).rows.map(({ cells }) => cells.length)
    const width = commonest(widths.filter(one => one > 1))
    return { mark, width, lines: widths.filter(one => one === width).length }
  })
  const found = counted.reduce((most, one) =>
    one.width > 1 && (one.lines > most.lines || (one.lines === most.lines && one.width > most.width))
      ? one
      : most,
  )
  return found.width > 1 ? found.mark : ','
}

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]
}

/** Lines of one cell above a table of several are its title. */
function titlesAbove(rows: readonly CsvRow[]): number {
  const width = (row: CsvRow) => row.cells.findLastIndex(cell => cell.trim() !== '') + 1
  const first = rows.findIndex(row => width(row) > 1)
  return first > 0 && rows.slice(first, first + 3).every(row => row.cells.length > 1) ? first : 0
}

/** Every line as wide as the header; empty cells behind the last one are none. */
function evened(file: string, rows: readonly CsvRow[]): CsvRow[] {
  const [head, ...below] = rows
  if (!head) return []
  const surplus = (cells: readonly string[], width: number) =>
    cells.slice(width).findIndex(cell => cell.trim() !== '')
  const width = head.cells.findLastIndex(cell => cell.trim() !== '') + 1
  return [
    { ...head, cells: head.cells.slice(0, width) },
    ...below.map(({ line, cells }) => {
      const extra = surplus(cells, width)
      const isShort = cells.length < width
      if (isShort || extra >= 0) {
        const column = isShort ? cells.length + 1 : width + extra + 1
        throw new UsageError(
          `${nameOf(file)}, line ${line}, column ${column}: this line has another number of cells than the header.`,
        )
      }
      return { line, cells: cells.slice(0, width) }
    }),
  ]
}

interface Read {
  rows: CsvRow[]
  /** Where a mark opens that nothing closes. */
  open: { line: number; column: number } | null
}

function rowsOf(text: string, delimiter: string, most = Number.POSITIVE_INFINITY): Read {
  const rows: CsvRow[] = []
  let [at, line] = [0, 1]
  while (at < text.length && rows.length < most) {
    const cells: string[] = []
    const begins = line
    for (let ended = false; !ended; ) {
      let cell = ''
      if (text[at] === '"') {
        const close = closingOf(text, at, delimiter)
        if (close < 0) return { rows, open: { line, column: cells.length + 1 } }
        cell = text.slice(at + 1, close).replaceAll('""', '"')
        line += cell.split('\n').length - 1
        at = close + 1
      }
      let end = at
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
      cells.push(cell + text.slice(at, end))
      ended = text[end] !== delimiter
      at = end + 1
    }
    line++
    rows.push({ line: begins, cells })
  }
  return { rows, open: null }
}

/**
 * The mark that closes a cell is the first that is not doubled; what begins with a word between marks, as `"yes" she said`, goes on
 * behind it.
 */
function closingOf(text: string, open: number, delimiter: string): number {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  if (at < 0) return -1
  const next = text[at + 1]
  // A mark that closes far below, inside another line, closes nothing: `2,"2,4` and a mark in a remark under it.
  const isEnd = next === undefined || next === delimiter || next === '\n'
  return isEnd || !text.slice(open, at).includes('\n') ? at : -1
}
