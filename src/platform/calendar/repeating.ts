import type { ICalEventData } from 'ical-generator'
import { daysOf, type Rhythm, recurrenceRule } from '../clock/rhythm.ts'
import { momentIn, zone } from './zone.ts'

/** A day, and an hour of it as clocks in the Netherlands say; null for the whole day. */
export interface Hour {
  /** '2026-09-01' */
  on: string
  /** '14:30' */
  startsAt: string | null
}

/** That something comes back by one rule, and where it departs from it. */
export interface Repeats {
  every: Rhythm
  until: string
  /** Days of the rule on which it is not. */
  off: readonly string[]
  /** Held on another day, at another hour or in another place than the rule has it. */
  apart: readonly (Hour & { day: string; place: string })[]
}

/** One event of a file, still in the hours of a wall clock; `recurs` says for which turn of a rule it stands. */
export interface Entry {
  data: ICalEventData
  onWallClock: boolean
  recurs?: Hour
}

const hourMs = 3_600_000

/** An hour from then on, or the whole day. What stands by a rule is said by the wall clock, or it would move with summer time. */
export function spanOf(
  { on, startsAt }: Hour,
  onWallClock: boolean,
): Partial<ICalEventData> & { start: string | Date } {
  if (startsAt === null) return { start: on, allDay: true }
  const start = onWallClock ? new Date(`${on}T${startsAt}:00Z`) : momentIn(on, startsAt)
  return { start, end: new Date(start.getTime() + hourMs), ...(onWallClock && { floating: true }) }
}

/** The rule, what stands beside it, and the days on which it is not. */
export function rulesOf({ on, startsAt }: Hour, { every, until, off }: Repeats): string {
  const rule = { every, from: on, until }
  const { words, beside } = recurrenceRule(rule)
  const list = (name: string, days: readonly string[]) =>
    days.length === 0
      ? []
      : [`${name}${kindOf(startsAt)}:${days.map(day => plain({ on: day, startsAt })).join(',')}`]
  return [
    // Ends on its last day: programs disagree about what lies between that and the end.
    `RRULE:${words};UNTIL=${endOf(daysOf(rule).at(-1) ?? on, startsAt)}`,
    ...list('RDATE', beside),
    ...list('EXDATE', off),
  ].join('\n')
}

/** An hour in a zone ends by a moment of the world (RFC 5545, 3.3.10). */
const endOf = (on: string, startsAt: string | null): string =>
  startsAt === null
    ? plain({ on, startsAt })
    : `${momentIn(on, startsAt).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const plain = ({ on, startsAt }: Hour): string =>
  on.replaceAll('-', '') + (startsAt === null ? '' : `T${startsAt.replace(':', '')}00`)

const kindOf = (startsAt: string | null): string => (startsAt === null ? ';VALUE=DATE' : `;TZID=${zone}`)

/** Lines of an event on the wall clock, with the zone that the clock hangs in and the turn that it stands for. */
export function hangClock(lines: string, { onWallClock, recurs }: Entry): string {
  if (!onWallClock) return lines
  const hung = lines.replaceAll(/^(DTSTART|DTEND):(\d{8}T\d{6}\r)$/gm, `$1;TZID=${zone}:$2`)
  if (!recurs) return hung
  return hung.replace(/^SEQUENCE:/m, `RECURRENCE-ID${kindOf(recurs.startsAt)}:${plain(recurs)}\r\nSEQUENCE:`)
}
