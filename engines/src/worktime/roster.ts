import { dayFrom, firstYear, lastYear } from './time.ts'

/** Whole minutes since 1 January 1970 UTC; the end is not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One line of a roster. */
export interface Entry extends Span {
  readonly breaks: readonly Span[]
  /** A label: all employers count together. */
  readonly employer?: string | undefined
  readonly kind?: 'work' | 'standby' | undefined
  /** When somebody was called in, and when that call was withdrawn. */
  readonly calledAt?: number | undefined
  readonly withdrawnAt?: number | undefined
  /** Minutes of notice by a collective agreement. */
  readonly noticeMinutes?: number | undefined
}

export interface Roster {
  readonly person: string
  /** YYYY-MM-DD; needed for what goes by age. */
  readonly birth?: string | undefined
  /** Whether the house lets people of 15 work. */
  readonly allow15?: boolean | undefined
  /** Day numbers since 1970 (`dayFrom`) over which the roster is complete: `until` is the first day after. */
  readonly horizon?: { readonly from: number; readonly until: number } | undefined
  readonly school?: readonly Span[] | undefined
  readonly shifts: readonly Entry[]
}

/** What is wrong, and where in what was given: `shifts[3].breaks[0]`. */
export class RosterError extends Error {
  readonly path: readonly (string | number)[]
  constructor(path: readonly (string | number)[], message: string) {
    super(message)
    this.path = path
  }
}

/** Refuses what is no roster; gives the entries by start. */
export function inOrder({ shifts, birth, horizon }: Roster, dayOfBirth: number | null): readonly number[] {
  if (shifts.length === 0) throw new RosterError(['shifts'], 'there is no shift to check')
  if (horizon && horizon.until <= horizon.from)
    throw new RosterError(['horizon', 'until'], 'the horizon ends before it begins')
  if (horizon && (horizon.from < knownFrom || horizon.until > knownUntil))
    throw new RosterError(['horizon'], `this lies outside the years ${firstYear + 1} to ${lastYear - 1}`)
  for (let at = 0; at < shifts.length; at++) {
    const fault = faultIn(shifts[at]!)
    if (fault) throw new RosterError(['shifts', at, ...fault[0]], fault[1])
  }
  const order = shifts.map((_, at) => at)
  for (let at = 1; at < order.length; at++) {
    if (shifts[at]!.start >= shifts[at - 1]!.start) continue
    order.sort((a, b) => shifts[a]!.start - shifts[b]!.start || a - b)
    break
  }
  for (let at = 1; at < order.length; at++) {
    const before = order[at - 1]!
    const after = order[at]!
    if (shifts[after]!.start < shifts[before]!.end)
      throw new RosterError(
        ['shifts', Math.max(before, after)],
        `this shift overlaps another of the same person (shifts[${Math.min(before, after)}])`,
      )
  }
  if (birth !== undefined && dayOfBirth !== null && dayOfBirth * 1440 > shifts[order[0]!]!.start + 120)
    throw new RosterError(['person', 'birth'], 'the birth date lies after a shift')
  return order
}

const knownFrom = dayFrom(`${firstYear + 1}-01-01`)!
const knownUntil = dayFrom(`${lastYear}-01-01`)!

/** The clock is known in these years only. */
const isKnown = (minute: number): boolean => minute >= knownFrom * 1440 - 60 && minute <= knownUntil * 1440

type Fault = readonly [inside: readonly (string | number)[], sentence: string]

function faultIn({ start, end, breaks, noticeMinutes }: Entry): Fault | null {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end))
    return [[], 'start and end are whole minutes']
  if (!isKnown(start) || !isKnown(end))
    return [[], `this lies outside the years ${firstYear + 1} to ${lastYear - 1}`]
  if (end < start) return [['end'], 'the end lies before the start']
  if (end === start) return [['end'], 'a shift lasts at least a minute']
  if (end - start > 1440) return [['end'], 'longer than 24 hours is no shift']
  if (noticeMinutes !== undefined && !(Number.isInteger(noticeMinutes) && noticeMinutes >= 1440))
    return [['noticeMinutes'], 'no agreement makes the notice shorter than 24 hours (1440 minutes)']
  for (let one = 0; one < breaks.length; one++) {
    const pause = breaks[one]!
    if (!(pause.start >= start && pause.end <= end))
      return [['breaks', one], 'the break does not lie in the shift']
    if (!(pause.end > pause.start)) return [['breaks', one], 'the break does not end after it begins']
    for (let other = 0; other < one; other++)
      if (pause.start < breaks[other]!.end && breaks[other]!.start < pause.end)
        return [['breaks', one], 'two breaks overlap']
  }
  return null
}
