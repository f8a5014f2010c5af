import { type CsvError, parse } from 'csv-parse/sync'
import { UsageError } from './command.ts'
import { nameOf, readText } from './input.ts'

interface Range {
  readonly min: number
  readonly max: number
}

/** A CSV file with a header line: comma or semicolon, and with a semicolon also a decimal comma. */
export interface DataTable {
  readonly file: string
  readonly header: readonly string[]
  readonly rows: number
  /** Doubles, NaN where a cell is empty; refuses what is no number, or outside the range, with line and column. */
  numbers(column: string, range?: Range): Float64Array
  texts(column: string): string[]
}

interface Row {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

export function readDataTable(file: string): DataTable {
  const text = readText(file)
  const delimiter = delimiterOf(text)
  const [head, ...rows] = parseRows(file, text, delimiter)
  if (!head) throw new UsageError(`${nameOf(file)}: the file is empty; a header line was expected.`)
  if (rows.length === 0) throw new UsageError(`${nameOf(file)}: there are no rows under the header line.`)
  const header = head.record.map(cell => cell.trim())
  const twice = header.find((name, i) => name !== '' && header.indexOf(name) !== i)
  if (twice !== undefined) throw new UsageError(`${nameOf(file)}, line 1: two columns are called "${twice}".`)
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
      return Float64Array.from(rows, ({ record, info }) => {
        const value = toNumber(record[index]!.trim(), delimiter)
        const place = `${nameOf(file)}, line ${info.lines}, column "${column}"`
        if (value === null)
          throw new UsageError(
            `${place}: "${record[index]!.slice(0, 40)}" is not a number. Leave the cell empty where nothing was answered.`,
          )
        if (range && (value < range.min || value > range.max))
          throw new UsageError(`${place}: ${value} is outside the range from ${range.min} to ${range.max}.`)
        return value
      })
    },
    texts(column) {
      const index = indexOf(column)
      return rows.map(({ record }) => record[index]!.trim())
    },
  }
}

/** A name that differs by case or spaces only, or that begins alike, is probably what was meant. */
function hint(header: readonly string[], column: string): string {
  const fold = (name: string) => name.toLowerCase().replace(/\s/g, '')
  const near = header.find(name => fold(name) === fold(column))
  return near === undefined ? '' : `; did you mean "${near}"?`
}

/** The one that the header line holds most of, outside quotes. */
function delimiterOf(text: string): ',' | ';' {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  return line.split(';').length > line.split(',').length ? ';' : ','
}

function parseRows(file: string, text: string, delimiter: string): Row[] {
  try {
    return parse(text, { delimiter, info: true, skip_empty_lines: true }) as unknown as Row[]
  } catch (error) {
    const { code, lines, message } = error as CsvError & { lines?: number }
    if (typeof code !== 'string' || !code.startsWith('CSV_')) throw error
    const why =
      code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH'
        ? 'this line has another number of cells than the header'
        : 'this is not a CSV table'
    throw new UsageError(`${nameOf(file)}, line ${lines ?? lineIn(message)}: ${why}.`)
  }
}

const lineIn = (message: string) => /line (\d+)/.exec(message)?.[1] ?? '1'

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i

function toNumber(cell: string, delimiter: string): number | null {
  if (cell === '') return Number.NaN
  const written = delimiter === ';' && !cell.includes('.') ? cell.replace(',', '.') : cell
  const value = plain.test(written) ? Number(written) : Number.NaN
  return Number.isFinite(value) ? value : null
}
