import { parse } from 'csv-parse/sync'
import { addDays } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { RelationKind, RoleName } from '../model.ts'
import { roles as roleNames } from '../vocabulary.ts'
import { type Column, columnOf, columns, kindOf, requiredColumns } from './columns.ts'

export const mostRows = 50_000

export interface RoleEntry {
  role: RoleName
  /** The code of the unit for which it is held; null for the whole organisation. */
  unitCode: string | null
  from: string
  until: string | null
}

/** One row of the file, in our own terms. */
export interface RegisterRow {
  /** As a spreadsheet counts: the header is row 1. */
  row: number
  personNumber: string
  givenName: string
  familyName: string
  email: string | null
  birthDate: string | null
  roles: RoleEntry[]
  /** Empty for somebody without a relation here, such as a coordinator from outside. */
  relationNumber: string
  kind: RelationKind
  relationFrom: string
  relationUntil: string | null
  from: string
  until: string | null
  unitCode: string
  unitName: string
  location: string | null
  jobTitle: string
  hoursPerWeek: number
  managerNumber: string | null
}

export interface RowProblem {
  row: number
  column: Column | null
  code: string
  params?: Record<string, string | number>
}

export interface ReadFile {
  /** What the file itself calls its columns. */
  headers: ReadonlyMap<Column, string>
  rows: RegisterRow[]
  problems: RowProblem[]
}

/** A mark of byte order and Excel’s "sep=" line are not content. */
const clean = (text: string) => text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '')

/** Reads the file; what cannot be understood becomes a problem of its row, what is no such file at all is refused. */
export function readRegisterFile(text: string): ReadFile {
  const content = clean(text)
  if (content.trim() === '') refuse('people.file-empty', 'bad-input')
  if (/[\0\uFFFD]/.test(content)) refuse('people.file-not-text', 'bad-input')
  const header = content.slice(0, content.search(/\r?\n|$/))
  const delimiter = header.split(';').length >= header.split(',').length ? ';' : ','
  let records: string[][]
  try {
    records = parse(content, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 20_000,
      to: mostRows + 2,
    })
  } catch (error) {
    const { lines } = error as { lines?: number }
    refuse('people.file-broken', 'bad-input', { row: lines ?? 1 })
  }
  const [headers = [], ...body] = records
  const places = headers.map(columnOf)
  const missing = requiredColumns.filter(column => !places.includes(column))
  if (missing.length > 0) refuse('people.columns-missing', 'bad-input', { columns: missing.join(', ') })
  const twice = columns.find(column => places.filter(place => place === column).length > 1)
  if (twice) refuse('people.column-twice', 'bad-input', { column: twice })
  if (body.length > mostRows) refuse('people.too-many-rows', 'bad-input', { most: mostRows })

  const rows: RegisterRow[] = []
  const problems: RowProblem[] = []
  body.forEach((cells, index) => {
    const row = index + 2
    if (cells.length > headers.length) {
      problems.push({ row, column: null, code: 'people.row-too-long' })
      return
    }
    // An apostrophe keeps a spreadsheet from taking a name for a formula; it is not part of the name.
    const cell = (column: Column) => (cells[places.indexOf(column)] ?? '').replace(/^'(?=[=+\-@\t])/, '')
    const read = readRow(row, cell)
    if (read.problems.length > 0) problems.push(...read.problems)
    else rows.push(read.value)
  })
  const named = places.flatMap((place, at): [Column, string][] => (place ? [[place, headers[at]!]] : []))
  return { headers: new Map(named), rows, problems }
}

function readRow(
  row: number,
  cell: (column: Column) => string,
): { value: RegisterRow; problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const wrong = (column: Column, code: string, params?: RowProblem['params']) =>
    problems.push({ row, column, code, ...(params && { params }) })
  const text = (column: Column, most: number): string => {
    const value = cell(column)
    if (value === '') wrong(column, 'people.cell-empty')
    else if (value.length > most) wrong(column, 'people.cell-too-long', { most })
    return value
  }
  const date = (column: Column): string | null => {
    const value = cell(column)
    if (value === '') return null
    const day = readDay(value)
    if (!day) wrong(column, 'people.not-a-date', { value: value.slice(0, 30) })
    return day ?? null
  }
  const email = cell('email') || null
  if (email && (email.length > 200 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)))
    wrong('email', 'people.not-an-email')
  const related = cell('relation_number') !== ''
  const kind = kindOf(cell('kind'))
  const hours = Number(cell('hours_per_week').replace(',', '.'))
  const relationFrom = date('relation_from')
  const relationUntil = date('relation_until')
  const from = date('from') ?? relationFrom
  const until = date('until') ?? relationUntil
  if (related) {
    if (!kind) wrong('kind', 'people.unknown-kind', { value: cell('kind').slice(0, 30) })
    if (cell('hours_per_week') === '' || !(hours >= 0 && hours <= 60))
      wrong('hours_per_week', 'people.not-hours')
    if (cell('relation_from') === '') wrong('relation_from', 'people.cell-empty')
    if (relationFrom && relationUntil && relationUntil <= relationFrom)
      wrong('relation_until', 'people.ends-before-start')
    if (from && until && until <= from) wrong('until', 'people.ends-before-start')
    if (from && relationFrom && from < relationFrom) wrong('from', 'people.outside-relation')
    if (relationUntil && (!until || until > relationUntil)) wrong('until', 'people.outside-relation')
  }
  const value: RegisterRow = {
    row,
    personNumber: text('person_number', 40),
    givenName: text('given_name', 80),
    familyName: text('family_name', 80),
    email,
    birthDate: date('birth_date'),
    roles: readRoles(cell('roles'), relationFrom, code => wrong('roles', code)),
    relationNumber: related ? text('relation_number', 40) : '',
    kind: kind as RelationKind,
    relationFrom: relationFrom ?? '',
    relationUntil,
    from: from ?? '',
    until,
    unitCode: related ? text('unit_code', 60) : '',
    unitName: cell('unit_name').slice(0, 120) || cell('unit_code'),
    location: cell('location').slice(0, 120) || null,
    jobTitle: related ? text('job_title', 120) : '',
    hoursPerWeek: Math.round(hours * 100) / 100,
    managerNumber: cell('manager_number') || null,
  }
  return { value, problems }
}

/** 2026-09-01, 01-09-2026, 1-9-2026, 1/9/2026 and 1.9.2026; only days that exist. */
export function readDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00.*)?$/.exec(text)
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  const [year, month, day] = iso
    ? [iso[1]!, iso[2]!, iso[3]!]
    : dutch
      ? [dutch[3]!, dutch[2]!.padStart(2, '0'), dutch[1]!.padStart(2, '0')]
      : ['', '', '']
  const found = `${year}-${month}-${day}`
  if (Number.isNaN(Date.parse(found)) || addDays(found, 0) !== found) return undefined
  return found >= '1900-01-01' && found <= '2199-12-31' ? found : undefined
}

/** "hr", "hr 2024-01-01", "hr 2024-01-01/2025-01-01" or "planner@NORTH 2024-01-01", several with | between. */
function readRoles(text: string, otherwise: string | null, wrong: (code: string) => void): RoleEntry[] {
  if (text === '') return []
  return text.split('|').flatMap(part => {
    const match = /^(\w+)(?:@(.+?))?(?: (\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?)?$/.exec(part.trim())
    const role = roleNames.find(name => name === match?.[1])
    const unitCode = match?.[2] ?? null
    const from = match?.[3] ? readDay(match[3]) : otherwise
    const until = match?.[4] ? readDay(match[4]) : null
    const inPart = unitCode !== null && (role === 'hr' || role === 'council')
    if (!role || inPart || !from || until === undefined || (until && until <= from)) {
      wrong('people.unknown-role')
      return []
    }
    return [{ role, unitCode, from, until }]
  })
}
