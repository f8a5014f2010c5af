/** A moment and the calendar day that goes with it in the Netherlands. */
export interface Clock {
  now(): Date
  today(): string
}

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The calendar day of a moment in the Netherlands: the day on which people say that it happened. */
export const dayOf = (moment: Date): string => amsterdam.format(moment)

const hands = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What clocks in the Netherlands show at a moment: '09:30'. */
export const hourOf = (moment: Date): string => hands.format(moment)

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dayOf(new Date()),
}

/** The demo organisation lives on a chosen day, so that its pictures and tests stay the same. */
export function clockOn(day: string): Clock {
  return { now: () => momentOn(day, new Date()), today: () => day }
}

const dayMs = 86_400_000
const hourMs = 3_600_000

/**
 * The moment on `day` at which clocks in the Netherlands say what they say at `real`. Not simply the time of day in
 * UTC: from 22:00 that is the next day there, and what happens "today" would be dated tomorrow.
 */
export function momentOn(day: string, real: Date): Date {
  const days = Math.round((Date.parse(day) - Date.parse(dayOf(real))) / dayMs)
  const moved = new Date(real.getTime() + days * dayMs)
  // Summer time of one of the two days may push the last or first hour over midnight.
  const landed = dayOf(moved)
  if (landed === day) return moved
  return new Date(moved.getTime() + (landed < day ? hourMs : -hourMs))
}

/** Calendar arithmetic on ISO days, without time zones. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** The moment at which the day after `day` begins in the Netherlands. */
export function midnightAfter(day: string): Date {
  const utc = Date.parse(`${addDays(day, 1)}T00:00:00Z`)
  // One hour before midnight in UTC, or two in summer.
  const summer = new Date(utc - 2 * hourMs)
  return hourOf(summer) === '00:00' ? summer : new Date(utc - hourMs)
}

/** Adds months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, count: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate()
  const date = new Date(Date.UTC(year, month - 1 + count, Math.min(dayOfMonth, last)))
  return date.toISOString().slice(0, 10)
}
