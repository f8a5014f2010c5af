import { refuse } from '../../../platform/errors/refusal.ts'
import { cleanCell } from './cells.ts'
import { meaningOf } from './headers.ts'

export const mostRows = 50_000
const longestCell = 20_000
/** Systems write titles above their columns; below this many lines nobody looks for a header any more. */
const mostAbove = 15

export interface TableRow {
  /** As the file counts: its first line is row 1, and a line of `sep=` is none. */
  row: number
  cells: string[]
}

export interface Table {
  header: TableRow
  rows: TableRow[]
  /** Lines that are no data: titles above the header. */
  above: number[]
}

/** Which separators are tried; a line `sep=` says it outright. */
const separators = [';', '\t', ',', '|'] as const

/** Reads the lines of a file and finds its header; blank lines and empty cells at the right are none. */
export function readTable(text: string, isChosen: (header: string) => boolean): Table {
  const whole = withoutEnd(text.replace(/^\uFEFF/, ''))
  const said = /^(\s*)"?sep ?= ?(.)"?[;,\t ]*(?:\r\n|\n|\r)/i.exec(whole)
  const content = said ? said[1]! + whole.slice(said[0].length) : whole
  if (isNoText(content)) refuse('people.file-not-text', 'bad-input')
  const knows = (cell: string) => meaningOf(cell) !== undefined || isChosen(cell)
  const recognised = ({ cells }: TableRow) => new Set(cells.map(cleanHeader).filter(knows)).size
  const tried = (said ? [said[2]!] : separators).map(separator => {
    const start = readRows(content, separator, mostAbove).rows
    const best = Math.max(0, ...start.map(recognised))
    return { separator, best, width: Math.max(0, ...start.map(({ cells }) => cells.length)) }
  })
  const { separator } = tried.reduce((a, b) =>
    b.best > a.best || (b.best === a.best && b.width > a.width) ? b : a,
  )
  const { rows, more, broken } = readRows(content, separator, mostRows + mostAbove + 2)
  if (broken !== null) refuse('people.file-broken', 'bad-input', { row: broken })
  if (rows.length === 0) refuse('people.file-empty', 'bad-input')
  const start = rows.slice(0, mostAbove)
  const most = Math.max(...start.map(recognised))
  const at = start.findIndex(row => recognised(row) === most)
  const found = rows[at]!
  const header = { row: found.row, cells: withoutEmptyEnd(found.cells.map(cleanHeader)) }
  const data = rows.slice(at + 1)
  if (more || data.length > mostRows) refuse('people.too-many-rows', 'bad-input', { most: mostRows })
  return { header, rows: data, above: rows.slice(0, at).map(({ row }) => row) }
}

/** Without what old systems end a file with, and fill its last block up: control-Z and NULs. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[\p{Cc}\s]/u.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** Bytes that are no text show many signs that are none; a single one is told with its cell. */
function isNoText(content: string): boolean {
  const signs = content.slice(0, 100_000).match(/[\0\uFFFD]/g)?.length ?? 0
  return signs > 0 && (content.startsWith('PK\x03\x04') || signs * 200 > Math.min(content.length, 100_000))
}

export const cleanHeader = (text: string) =>
  cleanCell(text)
    .value.replaceAll(/\p{Cc}/gu, '')
    .replace(/\s*\*$/, '')

function withoutEmptyEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex(cell => cleanCell(cell).value !== '')
  return cells.slice(0, last + 1)
}

interface Lines {
  rows: TableRow[]
  more: boolean
  /** From which row on nothing can be told apart. */
  broken: number | null
}

/** At most so many rows that hold something; any mix of line ends, quotes as spreadsheets write them. */
function readRows(text: string, separator: string, most: number): Lines {
  const rows: TableRow[] = []
  let [row, at] = [0, 0]
  while (at < text.length) {
    if (rows.length === most) return { rows, more: true, broken: null }
    row++
    const cells: string[] = []
    let ended = false
    while (!ended) {
      let cell = ''
      if (text[at] === '"') {
        const close = endOfQuoted(text, at)
        // A quote that nothing closes takes the rest of the file along.
        if (close < 0 || close - at > longestCell) return { rows, more: false, broken: row }
        cell = text.slice(at + 1, close).replaceAll('""', '"')
        at = close + 1
      }
      const end = endOfCell(text, at, separator)
      cell += text.slice(at, end)
      cells.push(cell)
      ended = text[end] !== separator
      at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
    }
    const filled = withoutEmptyEnd(cells)
    // Lines that are drawn under a header, or above a sum, hold nothing.
    if (filled.length > 0 && !filled.every(cell => /^[\s|+=_-]*$/.test(cell)))
      rows.push({ row, cells: filled })
  }
  return { rows, more: false, broken: null }
}

function endOfQuoted(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at
  return -1
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}
