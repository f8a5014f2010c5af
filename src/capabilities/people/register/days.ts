import { addDays, dayOf as dayInAmsterdam } from '../../../platform/clock/clock.ts'

/** Which number of a written day comes first, and how the rest follows; the year comes first only where it has two digits. */
export const dayOrders = ['dmy', 'mdy', 'ymd'] as const
export type DayOrder = (typeof dayOrders)[number]

/** From which day a spreadsheet counts: most since 1900, those that began on an old Mac since 1904. */
export const serialStarts = ['1900', '1904'] as const
export type SerialStart = (typeof serialStarts)[number]

/** How what is not certain in itself is to be read. */
export interface HowRead {
  order?: DayOrder
  serial?: SerialStart | null
  /** Between these days lies what a year of two digits can mean. */
  years?: { from: string; until: string }
}

export type DayFault = 'people.not-a-date' | 'people.day-and-hour' | 'people.year-of-two-digits'

const months = new Map<string, number>(
  [
    'jan|januari|january|januar|jänner|janvier',
    'feb|februari|february|februar|février|fév',
    'mrt|maart|mar|march|märz|mär|mars',
    'apr|april|avril|avr',
    'mei|may|mai',
    'jun|juni|june|juin',
    'jul|juli|july|juillet',
    'aug|augustus|august|août',
    'sep|sept|september|septembre',
    'okt|oktober|oct|october|octobre',
    'nov|november|novembre',
    'dec|december|dez|dezember|décembre|déc',
  ].flatMap((names, index) => names.split('|').map(name => [name, index + 1] as const)),
)

const weekday =
  /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?,? +(?=\S)/i
const clock =
  /^(\S.*?)(?:T|,? +)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([AP])\.?M\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/i
/** A day of XML may name its zone and no hour. */
const zoned = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/

interface Hour {
  hours: number
  minutes: number
  /** Counted in UTC, where the day may be another than here. */
  universal: boolean
}

/** Signs and digits as we write them, without the day of the week. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/(?<=\d) *([-/.]) *(?=\d)/g, '$1')
    .trim()
    .replace(weekday, '')

function split(text: string): { day: string; hour: Hour | null } {
  const tidied = tidy(text)
  const bare = zoned.exec(tidied)
  if (bare) return { day: bare[1]!, hour: null }
  const match = clock.exec(tidied)
  if (!match) return { day: tidied, hour: null }
  const half = match[5]?.toUpperCase()
  const said = Number(match[2])
  const hours = half ? (said % 12) + (half === 'P' ? 12 : 0) : said
  const zone = (match[6] ?? '').toUpperCase()
  const universal = /^(?:Z|UTC|GMT|[+-]00(?::?00)?)$/.test(zone)
  return { day: match[1]!, hour: { hours, minutes: Number(match[3]), universal } }
}

const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/
export type Separator = '-' | '/' | '.'

interface InNumbers {
  separator: Separator
  /** Which readings are days at all; of one that reads the same in each, those too. */
  orders: readonly DayOrder[]
  /** Whether the readings are different days. */
  isTwofold: boolean
  /** Whether the year has two digits. */
  short: boolean
}

/** A day that is written in numbers with its year not in front; null for any other. */
export function inNumbers(text: string): InNumbers | null {
  const match = numbers.exec(split(text).day)
  if (!match) return null
  const short = match[4]!.length === 2
  const readings = new Map<DayOrder, string>()
  for (const order of dayOrders) {
    if (order === 'ymd' && (!short || match[1]!.length !== 2)) continue
    const [day, month, year] = inOrder(match, order)
    // A leap year, so that the 29th of February is one.
    if (isDay('2000', month, day)) readings.set(order, [year, month, day].map(Number).join('-'))
  }
  return {
    separator: match[2] as Separator,
    orders: [...readings.keys()],
    isTwofold: new Set(readings.values()).size > 1,
    short,
  }
}

/** Day, month and year of three numbers. */
function inOrder(match: readonly string[], order: DayOrder): [string, string, string] {
  const [one, two, three] = [match[1]!, match[3]!, match[4]!]
  if (order === 'ymd') return [three, two, one]
  return order === 'mdy' ? [two, one, three] : [one, two, three]
}

/** Day, month and year as they are written, whether or not there is such a day. */
function partsOf(day: string, order: DayOrder): [string, string, string] | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(day)
  if (iso) return [iso[4]!, iso[3]!, iso[1]!]
  const solid = /^(\d{4})(\d{2})(\d{2})$/.exec(day)
  if (solid) return [solid[3]!, solid[2]!, solid[1]!]
  const match = numbers.exec(day)
  if (match) return inOrder(match, order)
  const worded =
    /^(\d{1,2})(?:\.|e|ste|de|st|nd|rd|th)?[- ](?:of )?(\p{L}{3,9})\.?[- ,]{1,2}['’]?(\d{4}|\d{2})$/u.exec(
      day,
    ) ?? swap(/^(\p{L}{3,9})\.?[- ](\d{1,2})(?:st|nd|rd|th)?,?[- ]['’]?(\d{4}|\d{2})$/u.exec(day))
  const month = worded && months.get(worded[2]!.toLowerCase())
  return month ? [worded[1]!, String(month), worded[3]!] : null
}

const swap = (match: RegExpExecArray | null): string[] | null =>
  match && [match[0], match[2]!, match[1]!, match[3]!]

/** A day as people and systems write it, or why it is none that can be kept. */
export function readDay(
  text: string,
  { order = 'dmy', serial = null, years }: HowRead = {},
): { day: string } | { fault: DayFault } {
  const { day: written, hour } = split(text)
  if (isSerial(written))
    return serial ? { day: dayOfSerial(written, serial) } : { fault: 'people.not-a-date' }
  const parts = partsOf(written, order)
  if (!parts) return { fault: 'people.not-a-date' }
  const [day, month, year] = parts
  const found = year.length === 4 ? dayOf(year, month, day) : inCentury(year, month, day, years)
  if (typeof found === 'object') return found
  if (!found) return { fault: 'people.not-a-date' }
  const here = hour?.universal ? dayHere(found, hour) : found
  return here ? { day: here } : { fault: 'people.day-and-hour' }
}

/** The day here of an hour in UTC: the same, or the next where it is midnight here; else nobody knows which is meant. */
function dayHere(day: string, { hours, minutes }: Hour): string | null {
  const moment = new Date(`${day}T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:00Z`)
  if (Number.isNaN(moment.getTime())) return null
  const here = dayInAmsterdam(moment)
  if (here === day) return day
  const before = dayInAmsterdam(new Date(moment.getTime() - 60_000))
  return before === day ? here : null
}

function inCentury(
  year: string,
  month: string,
  day: string,
  years: HowRead['years'],
): string | undefined | { fault: DayFault } {
  const found = ['19', '20']
    .map(century => dayOf(century + year, month, day))
    .filter(one => one !== undefined)
  if (found.length === 0) return undefined
  const [only, other] = found.filter(one => years && one >= years.from && one <= years.until)
  return only && !other ? only : { fault: 'people.year-of-two-digits' }
}

const isDay = (year: string, month: string, day: string): boolean => {
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return !Number.isNaN(Date.parse(found)) && addDays(found, 0) === found
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(year, month, day) && found >= '1900-01-01' && found <= '2199-12-31' ? found : undefined
}

/** The year of a day, also of one that does not exist, as 99-99-9999; null where nobody can tell. */
export function yearIn(text: string): number | null {
  const { day } = split(text)
  if (/^\d{4}$/.test(day)) return Number(day)
  if (/^\d{8}$/.test(day) && !partsAreDay(day)) return Number(day.slice(4))
  const year = partsOf(day, 'dmy')?.[2]
  return year?.length === 4 ? Number(year) : null
}

const partsAreDay = (solid: string) => isDay(solid.slice(0, 4), solid.slice(4, 6), solid.slice(6))

/** How many days since its start a spreadsheet counts, where a column of days is shown as numbers. */
export const isSerial = (text: string): boolean => /^[1-7]\d{4}(?:[.,]\d+)?$/.test(text)

export const dayOfSerial = (text: string, start: SerialStart): string =>
  // The spreadsheet of 1900 holds a 29th of February of that year, which was none.
  addDays(start === '1900' ? '1899-12-30' : '1904-01-01', Number.parseInt(text, 10))
