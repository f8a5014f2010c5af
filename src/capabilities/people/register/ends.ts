import { addMonths } from '../../../platform/clock/clock.ts'
import { saysOpen } from './cells.ts'
import type { Column } from './columns.ts'
import { type HowRead, yearIn } from './days.ts'

/** Years that a system fills in where there is no end, and before which nobody here worked. */
const never = { from: 2900, until: 1900 }
/** A day further away than somebody works may be an end, or no end as some system writes it. */
const workingYears = 50
/** 31 December 9999 as a spreadsheet counts, with the day after. */
const lastSerial = /^295846[56](?:[.,]\d+)?$/

/** What a cell for a last day says: no end, perhaps none, or a day. */
export function endSaid(text: string, today: string): 'none' | 'doubtful' | 'day' {
  if (saysOpen(text) || lastSerial.test(text)) return 'none'
  const year = yearIn(text)
  if (year === null) return 'day'
  if (year >= never.from || year <= never.until) return 'none'
  return year >= Number(today.slice(0, 4)) + workingYears ? 'doubtful' : 'day'
}

/** What systems write for a birthday that they do not know. */
export const isZeroDay = (text: string): boolean => {
  const year = yearIn(text)
  return year !== null && year < 1900
}

/** Of whom works here: their birthday, the first day of what they do, and the last. */
const reach: Partial<Record<Column, readonly [number, number]>> = {
  birth_date: [-100, -13],
  relation_from: [-70, 10],
  from: [-70, 10],
  relation_until: [-50, 40],
  until: [-50, 40],
}

/** Between which days a year of two digits lies; nowhere for the last day of a century, which stands for no end as often. */
export function yearsOf(column: Column, text: string, today: string): NonNullable<HowRead['years']> {
  const [from, until] = reach[column] ?? [0, 0]
  if (from === -50 && /31.*99|99.*31/.test(text) && yearIn(text) === null) return { from: '9', until: '0' }
  return { from: addMonths(today, from * 12), until: addMonths(today, until * 12) }
}
