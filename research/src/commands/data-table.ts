import { UsageError } from './command.ts'
import { type CsvRow, readCsv } from './csv-rows.ts'
import { nameOf, readText } from './input.ts'

interface Range {
  readonly min: number
  readonly max: number
}

/**
 * A table with a header line (`csv-rows.ts`); without a comma between the cells also a decimal comma. The lines that survey tools
 * write between header and answers are read past.
 */
export interface DataTable {
  readonly file: string
  readonly header: readonly string[]
  readonly rows: number
  /** Doubles, NaN where a cell is empty; refuses what is no number, or outside the range, with line and column. */
  numbers(column: string, range?: Range): Float64Array
  texts(column: string): string[]
}

export function readDataTable(file: string): DataTable {
  const { rows: all, delimiter } = readCsv(file, readText(file))
  const [head, ...below] = all
  const rows = withoutQuestions(below)
  if (!head) throw new UsageError(`${nameOf(file)}: the file is empty; a header line was expected.`)
  if (rows.length === 0) throw new UsageError(`${nameOf(file)}: there are no rows under the header line.`)
  const header = head.cells.map(cell => cell.replaceAll(/\p{Cf}/gu, '').trim())
  const twice = header.findIndex((name, i) => name !== '' && header.indexOf(name) !== i)
  if (twice >= 0)
    throw new UsageError(
      `${nameOf(file)}, line ${head.line}, column ${twice + 1}: two columns are called "${header[twice]}".`,
    )
  const indexOf = (column: string) => {
    const index = column === '' ? -1 : header.indexOf(column)
    if (index < 0)
      throw new UsageError(`${nameOf(file)}: there is no column "${column}"${hint(header, column)}.`)
    return index
  }
  return {
    file,
    header,
    rows: rows.length,
    numbers(column, range) {
      const index = indexOf(column)
      return Float64Array.from(rows, ({ cells, line }, row) => {
        const value = toNumber(cells[index]!.trim(), delimiter)
        const place = `${nameOf(file)}, line ${line}, column "${column}"`
        const said = cells[index]!.trim().slice(0, 40)
        if (value === null && row === 0 && isSecondHeader(rows, delimiter))
          throw new UsageError(
            `${place}: "${said}" stands above numbers, as a second header line does. Take that line out.`,
          )
        if (value === null)
          throw new UsageError(
            `${place}: "${said}" is not a number. Leave the cell empty where nothing was answered.`,
          )
        if (range && (value < range.min || value > range.max))
          throw new UsageError(`${place}: ${value} is outside the range from ${range.min} to ${range.max}.`)
        return value
      })
    },
    texts(column) {
      const index = indexOf(column)
      return rows.map(({ cells }) => cells[index]!.trim())
    },
  }
}

/** A name that differs by case or spaces only, or that begins alike, is probably what was meant. */
function hint(header: readonly string[], column: string): string {
  const fold = (name: string) => name.toLowerCase().replace(/\s/g, '')
  const near = header.find(name => fold(name) === fold(column))
  return near === undefined ? '' : `; did you mean "${near}"?`
}

/** Below its header a survey tool writes the questions, and then a line of its own ids; both are no answers. */
function withoutQuestions(rows: readonly CsvRow[]): readonly CsvRow[] {
  const isId = (cell: string) => /^\s*\{\s*"ImportId"/.test(cell)
  const ids = rows
    .slice(0, 3)
    .findIndex(({ cells }) => cells.some(isId) && cells.every(cell => isId(cell) || cell.trim() === ''))
  return ids < 0 ? rows : rows.slice(ids + 1)
}

/** What programs write where nothing was answered: no word of a header. */
const missing = new Set(
  '|na|n/a|nan|null|#null!|#n/a|#nv|#n/b|.|-|--|missing|none|nvt|n.v.t.|geen|leeg|onbekend|unknown|system|sysmis|weet niet|geen antwoord|no answer|don’t know|9999'.split(
    '|',
  ),
)

/** Survey tools write at most so many lines of their own below the header. */
const mostHeaders = 3

/**
 * Whether the first row is a second line of headers, which is said only where it is certain: in no column that holds numbers
 * below, two at least, it holds one, and in two at least a word.
 */
function isSecondHeader(rows: readonly CsvRow[], delimiter: string): boolean {
  const read = ({ cells }: CsvRow, index: number) => toNumber(cells[index]!.trim(), delimiter)
  const columns = rows[0]!.cells.map((_, index) => index)
  const isWord = ({ cells }: CsvRow, index: number) => {
    const cell = cells[index]!.trim()
    return !missing.has(cell.toLowerCase()) && toNumber(cell, delimiter) === null && /\p{L}/u.test(cell)
  }
  for (let count = 1; count <= mostHeaders && rows.length - count >= 2; count++) {
    const [above, below] = [rows.slice(0, count), rows.slice(count)]
    const numeric = columns.filter(index => {
      const values = below.map(row => read(row, index))
      return values.some(value => value !== null && !Number.isNaN(value)) && !values.includes(null)
    })
    const isHeader = (row: CsvRow) =>
      numeric.filter(index => isWord(row, index)).length >= 2 &&
      numeric.every(index => row.cells[index]!.trim() === '' || isWord(row, index))
    if (numeric.length >= 2 && above.every(isHeader)) return true
  }
  return false
}

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i

function toNumber(cell: string, delimiter: string): number | null {
  if (cell === '') return Number.NaN
  const written = delimiter !== ',' && !cell.includes('.') ? cell.replace(',', '.') : cell
  const value = plain.test(written) ? Number(written) : Number.NaN
  return Number.isFinite(value) ? value : null
}
