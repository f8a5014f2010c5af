import type { ImportReport } from '../import-schemas.ts'
import { cleanCell } from './cells.ts'
import type { Column } from './columns.ts'
import { type DayOrder, inNumbers, isSerial, type Separator } from './days.ts'
import type { Mapping } from './mapping.ts'
import type { RowProblem } from './row.ts'
import type { TableRow } from './table.ts'

export const dayColumns: readonly Column[] = [
  'birth_date',
  'relation_from',
  'relation_until',
  'from',
  'until',
]

export interface FoundOrder {
  /** By what stands between the numbers: a spreadsheet leaves as they are typed what it does not take for a day. */
  orders: Record<Separator, DayOrder>
  problems: RowProblem[]
  questions: ImportReport['questions']
}

interface Seen {
  row: number
  column: Column
  value: string
  orders: readonly DayOrder[]
}

/**
 * In which order a file writes its days. What is written alike has one order: days that can only be read in one way decide,
 * and where none does, it is asked. With points the day comes first, and so it does with dashes where the columns are not English.
 */
export function findDayOrder(
  rows: readonly TableRow[],
  { places, headers }: Pick<Mapping, 'places' | 'headers'>,
  chosen: DayOrder | null,
): FoundOrder {
  const found: FoundOrder = { orders: { '-': 'dmy', '/': 'dmy', '.': 'dmy' }, problems: [], questions: [] }
  const doubtful: string[] = []
  const said = ordersSaid([...headers.values()])
  const names = [...headers.values()].join(' ')
  const isEnglish = english.test(names) && !dutch.test(names)
  for (const separator of ['-', '/', '.'] as const) {
    let possible: readonly DayOrder[] = said.length === 1 ? said : ['dmy', 'mdy', 'ymd']
    const deciding: Seen[] = []
    const twofold: string[] = []
    let short = false
    for (const seen of daysIn(rows, places)) {
      const day = inNumbers(seen.value)
      if (day?.separator !== separator || day.orders.length === 0) continue
      const left = possible.filter(order => day.orders.includes(order))
      if (left.length === 0) {
        const other = deciding.find(({ orders }) => !orders.some(order => day.orders.includes(order)))
        const params = { value: seen.value, other: other?.value ?? '', row: other?.row ?? seen.row }
        const { row, column } = seen
        found.problems.push({ row, column, code: 'people.days-in-two-orders', params })
        break
      }
      if (left.length < possible.length) deciding.push({ ...seen, orders: day.orders })
      possible = left
      short ||= day.short
      if (day.isTwofold) twofold.push(seen.value)
    }
    const decided = possible.length === 1 ? possible[0]! : null
    const isHabit = !short && (separator === '.' || (separator === '-' && !isEnglish))
    if (chosen && twofold.length + deciding.length > 0 && !possible.includes(chosen) && !isHabit) {
      const { row, column, value } = deciding.find(({ orders }) => !orders.includes(chosen))!
      found.problems.push({ row, column, code: 'people.day-against-order', params: { value } })
      found.questions = [{ ask: 'day-order', values: [value] }]
    }
    const usual = isHabit && possible.includes('dmy') ? 'dmy' : null
    const order = decided ?? usual ?? (chosen && possible.includes(chosen) ? chosen : null)
    found.orders[separator] = order ?? possible[0]!
    if (!order) doubtful.push(...twofold)
  }
  if (doubtful.length > 0 && found.questions.length === 0)
    found.questions = [{ ask: 'day-order', values: [...new Set(doubtful)].slice(0, 5) }]
  return found
}

/** Days that a spreadsheet shows as it counts them; from when it counts is asked. */
export function serialDaysIn(rows: readonly TableRow[], { places }: Pick<Mapping, 'places'>): string[] {
  const values = [...daysIn(rows, places)].map(({ value }) => value).filter(isSerial)
  return [...new Set(values)].slice(0, 3)
}

/** Some headers say how their days are written: `Hire date (MM/DD/YYYY)`. */
function ordersSaid(headers: readonly string[]): DayOrder[] {
  const found = headers.flatMap((header): DayOrder[] => {
    if (/\bmm.?dd.?[yj]{2,4}\b/i.test(header)) return ['mdy']
    return /\bdd.?mm.?[yj]{2,4}\b/i.test(header) ? ['dmy'] : []
  })
  return [...new Set(found)]
}

function* daysIn(rows: readonly TableRow[], places: Mapping['places']) {
  for (const { row, cells } of rows)
    for (const column of dayColumns) {
      const place = places.get(column)
      const value = place === undefined ? '' : cleanCell(cells[place] ?? '').value
      if (value !== '') yield { row, column, value }
    }
}

const english = /date|hire|\bstart|first|last|name|employee|worker|department|title|hours|birth/i
const dutch =
  /datum|dienst|naam|nummer|nr\b|afdeling|functie|uren|leidinggevende|soort|vanaf|\btot\b|geboorte|medewerker|contractsoort/i
