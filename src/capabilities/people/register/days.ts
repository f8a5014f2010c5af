import { addDays } from '../../../platform/clock/clock.ts'

/** Which number of a written day comes first; the rest follows. */
export const dayOrders = ['dmy', 'mdy'] as const
export type DayOrder = (typeof dayOrders)[number]

const months = new Map<string, number>(
  [
    'jan|januari|january',
    'feb|februari|february',
    'mrt|maart|mar|march',
    'apr|april',
    'mei|may',
    'jun|juni|june',
    'jul|juli|july',
    'aug|augustus|august',
    'sep|sept|september',
    'okt|oktober|oct|october',
    'nov|november',
    'dec|december',
  ].flatMap((names, index) => names.split('|').map(name => [name, index + 1] as const)),
)

const clock = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i
const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/

/** The two readings of a day of which both numbers could be a month, and that hold different days. */
export function isTwofold(text: string): boolean {
  const match = numbers.exec(text.replace(clock, ''))
  return (
    match !== null &&
    match[2] === '/' &&
    Number(match[1]) <= 12 &&
    Number(match[3]) <= 12 &&
    match[1] !== match[3]
  )
}

/** Which order this day can only have; null where it says nothing about that. */
export function orderOf(text: string): DayOrder | null {
  const match = numbers.exec(text.replace(clock, ''))
  if (!match || match[2] !== '/') return null
  if (Number(match[1]) > 12 && Number(match[3]) <= 12) return 'dmy'
  return Number(match[3]) > 12 && Number(match[1]) <= 12 ? 'mdy' : null
}

/** A day as people and systems write it; undefined where it is none that exists. `order` is for strokes alone. */
export function readDay(text: string, order: DayOrder = 'dmy'): string | undefined {
  const day = text.replace(clock, '').trim()
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(day) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(day)
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!)
  const match = numbers.exec(day)
  if (match) {
    const turned = match[2] === '/' && order === 'mdy'
    return turned ? dayOf(match[4]!, match[1]!, match[3]!) : dayOf(match[4]!, match[3]!, match[1]!)
  }
  const worded =
    /^(\d{1,2})[- ](\p{L}{3,9})\.?[- ](\d{4})$/u.exec(day) ??
    swap(/^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u.exec(day))
  const month = worded && months.get(worded[2]!.toLowerCase())
  return month ? dayOf(worded[3]!, String(month), worded[1]!) : undefined
}

const swap = (match: RegExpExecArray | null): string[] | null =>
  match && [match[0], match[2]!, match[1]!, match[3]!]

function dayOf(year: string, month: string, day: string): string | undefined {
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (Number.isNaN(Date.parse(found)) || addDays(found, 0) !== found) return undefined
  return found >= '1900-01-01' && found <= '2199-12-31' ? found : undefined
}

/** How many days since 1900 a spreadsheet counts where a column of days is shown as numbers. */
export const isSerial = (text: string): boolean => /^[1-7]\d{4}(?:[.,]\d+)?$/.test(text)
