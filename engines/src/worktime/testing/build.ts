import type { Entry, Roster, Span } from '../roster.ts'
import { dayFrom, instant, monday } from '../time.ts'

/** An instant by the clock of a day. */
export const clock = (day: number, hours: number, minutes = 0): number => instant(day, hours * 60 + minutes)

/** So many minutes from an instant, with one break of a length in the middle hours when there is one. */
export function shift(start: number, length: number, pause = 0, more: Partial<Entry> = {}): Entry {
  const breaks = pause === 0 ? [] : [{ start: start + 120, end: start + 120 + pause }]
  return { start, end: start + length, breaks, ...more }
}

export function person(
  shifts: readonly Entry[],
  {
    born = '1990-05-17',
    weeks,
    from,
    ...more
  }: Partial<Roster> & { born?: string; weeks?: number; from?: number } = {},
): Roster {
  const horizon = weeks === undefined ? undefined : { from: monday(from!), until: monday(from!) + 7 * weeks }
  return { person: 'p1', birth: born, shifts, horizon, ...more }
}

export const block = (start: number, length: number): Span => ({ start, end: start + length })

/** A birth date that makes somebody so old on 1 January 2026. */
export const aged = (years: number): string => `${2026 - years}-01-01`

/** An ordinary Wednesday, and the two nights of 2026 in which the clock changes. */
export const days = ['2026-06-03', '2026-03-29', '2026-10-25'].map(day => dayFrom(day)!)
