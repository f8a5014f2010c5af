import type { ImportReport } from '../import-schemas.ts'
import { cleanCell } from './cells.ts'
import type { Column } from './columns.ts'
import { type DayOrder, isTwofold, orderOf } from './days.ts'
import type { Mapping } from './mapping.ts'
import type { RowProblem } from './row.ts'
import type { TableRow } from './table.ts'

const days: readonly Column[] = ['birth_date', 'relation_from', 'relation_until', 'from', 'until']

interface FoundOrder {
  order: DayOrder
  problems: RowProblem[]
  questions: ImportReport['questions']
}

/**
 * In which order a file writes its days. A file has one order: one day that can only be read in one way decides, and where
 * none does, it is asked. Only strokes are in doubt; with dashes and points nobody writes the month first.
 */
export function findDayOrder(
  rows: readonly TableRow[],
  { places }: Pick<Mapping, 'places'>,
  chosen: DayOrder | null,
): FoundOrder {
  const first: Partial<Record<DayOrder, { row: number; column: Column; value: string }>> = {}
  const doubtful: string[] = []
  for (const { row, cells } of rows)
    for (const column of days) {
      const place = places.get(column)
      const value = place === undefined ? '' : cleanCell(cells[place] ?? '').value
      const order = orderOf(value)
      if (order) first[order] ??= { row, column, value }
      else if (isTwofold(value) && doubtful.length < 5 && !doubtful.includes(value)) doubtful.push(value)
    }
  const { dmy, mdy } = first
  if (dmy && mdy) {
    const [one, other] = dmy.row <= mdy.row ? [dmy, mdy] : [mdy, dmy]
    const params = { value: other.value, other: one.value, row: one.row }
    const problem = { row: other.row, column: other.column, code: 'people.days-in-two-orders', params }
    return { order: 'dmy', problems: [problem], questions: [] }
  }
  const decided = dmy ? 'dmy' : mdy ? 'mdy' : null
  const against = chosen && decided && chosen !== decided ? first[decided] : undefined
  if (against) {
    const params = { value: against.value }
    return {
      order: decided!,
      problems: [{ row: against.row, column: against.column, code: 'people.day-against-order', params }],
      questions: [],
    }
  }
  const order = decided ?? chosen
  if (order || doubtful.length === 0) return { order: order ?? 'dmy', problems: [], questions: [] }
  return { order: 'dmy', problems: [], questions: [{ ask: 'day-order', values: doubtful }] }
}
