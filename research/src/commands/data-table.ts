import { CsvError, parse } from 'csv-parse/sync'
import { UsageError } from './command.ts'
import { nameOf, readText } from './input.ts'

interface Range {
  readonly min: number
  readonly max: number
}

/**
 * A CSV file with a header line: comma, semicolon or tab, and without a comma between the cells also a decimal comma. A first
 * line `sep=;` and the lines that survey tools write between header and answers are read past; a quotation mark inside a cell is
 * a character.
 */
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
  const { text, delimiter } = plainCsv(readText(file))
  const [head, ...below] = parseRows(file, text, delimiter)
  const rows = withoutQuestions(below)
  if (!head) throw new UsageError(`${nameOf(file)}: the file is empty; a header line was expected.`)
  if (rows.length === 0) throw new UsageError(`${nameOf(file)}: there are no rows under the header line.`)
  const header = head.record.map(cell => cell.trim())
  const twice = header.find((name, i) => name !== '' && header.indexOf(name) !== i)
  if (twice !== undefined)
    throw new UsageError(`${nameOf(file)}, line ${head.info.lines}: two columns are called "${twice}".`)
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
      return Float64Array.from(rows, ({ record, info }, row) => {
        const value = toNumber(record[index]!.trim(), delimiter)
        const place = `${nameOf(file)}, line ${info.lines}, column "${column}"`
        const isAlone = () =>
          rows.slice(1).every(one => toNumber(one.record[index]!.trim(), delimiter) !== null)
        if (value === null && row === 0 && rows.length > 1 && isAlone())
          throw new UsageError(
            `${place}: "${record[index]!.slice(0, 40)}" stands above numbers, as a second header line does. Take that line out.`,
          )
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

type Delimiter = ',' | ';' | '\t'

/** One kind of line end, and what stands between cells: as a first line `sep=;` says, or what the header holds most of. */
function plainCsv(text: string): { text: string; delimiter: Delimiter } {
  const even = text.replaceAll(/\r\n?/g, '\n')
  const said = /^"?sep=([,;\t])"?(?=\n)/i.exec(even)
  // Its line stays, empty, so that lines keep their numbers.
  if (said) return { text: even.slice(said[0].length), delimiter: said[1] as Delimiter }
  const head = (/^\n*([^\n]*)/.exec(even)?.[1] ?? '').replace(/"[^"]*"/g, '')
  const counted = ([',', ';', '\t'] as const).map(mark => ({ mark, count: head.split(mark).length }))
  const { mark } = counted.reduce((most, one) => (one.count > most.count ? one : most))
  return { text: even, delimiter: mark }
}

/** Below its header a survey tool writes the questions, and then a line of its own ids; both are no answers. */
function withoutQuestions(rows: readonly Row[]): readonly Row[] {
  const ids = rows.slice(0, 2).findIndex(({ record }) => record.every(cell => /^\{"ImportId"/.test(cell)))
  return ids < 0 ? rows : rows.slice(ids + 1)
}

function parseRows(file: string, text: string, delimiter: string): Row[] {
  try {
    const settings = { delimiter, info: true, skip_empty_lines: true, relax_quotes: true }
    return parse(text, settings) as unknown as Row[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { code, message, lines, column } = error as CsvError & { lines?: number; column?: number | string }
    const why =
      faults[code] ??
      `this is not a CSV table (cell ${typeof column === 'number' ? column + 1 : (column ?? 'unknown')})`
    throw new UsageError(`${nameOf(file)}, line ${lines ?? lineIn(message)}: ${why}.`)
  }
}

const faults: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'this line has another number of cells than the header',
  CSV_QUOTE_NOT_CLOSED: 'a cell begins with a quotation mark, and no mark closes it',
}

const lineIn = (message: string) => /line (\d+)/.exec(message)?.[1] ?? '1'

const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i

function toNumber(cell: string, delimiter: string): number | null {
  if (cell === '') return Number.NaN
  const written = delimiter !== ',' && !cell.includes('.') ? cell.replace(',', '.') : cell
  const value = plain.test(written) ? Number(written) : Number.NaN
  return Number.isFinite(value) ? value : null
}
