import { type Person, type RosterCase, weekdayOf } from './case.ts'
import { ageOn, countsSchool, LawDays, type Worked } from './law-days.ts'
import type { Machine } from './machine.ts'

const forbidden = Number.POSITIVE_INFINITY
const week = 7 * 1440

/** A stretch of days in which somebody may work so many minutes, or so often, found by asking the law. */
export interface Stretch {
  readonly from: number
  readonly until: number
  readonly most: number
  readonly counts: 'minutes' | 'nights' | 'sundays'
}

/**
 * The law as machines, somewhat stricter than it is: no rest is ever shortened, and the weekly rest is one of 36 hours, never
 * split. What runs over many weeks comes in where a line breaks it. The verifier asks the law itself.
 */
export function lawMachines(given: RosterCase, person: Person): Machine[] {
  const days = new LawDays(given, person)
  const number = given.shifts.length
  const weekday = weekdayOf(given)
  const memory = lastWorked(days, number)
  const kinds = sameHours(given)
  const machines = [
    rests(days, memory),
    weeklyRest(days, number),
    nightRow(days, memory),
    rowWithNight(days, memory),
    ...weekHours(given, days, weekday),
    ...daysPerWeek(given, days, weekday),
  ]
  return machines.map(machine => ({ ...machine, kinds }))
}

/** Shifts of the same hours are the same to the law. */
export function sameHours({ shifts }: RosterCase): number[][] {
  const kinds = new Map<string, number[]>()
  for (const [has, { start, end, breaks }] of shifts.entries()) {
    const hours = JSON.stringify([start, end, breaks ?? []])
    kinds.set(hours, [...(kinds.get(hours) ?? []), has])
  }
  return [...kinds.values()]
}

/** People of whom the law asks the same: adults without school are alike. */
export function lawKey(given: RosterCase, person: Person): string {
  const first = new LawDays(given, person).first
  const start = first + Math.min(0, ...(person.before ?? []).map(({ day }) => day))
  const isAdult = ageOn(person.birth!, start) >= 18 && (person.school ?? []).length === 0
  return isAdult ? 'adult' : JSON.stringify([person.birth, person.school ?? [], person.allow15 ?? false])
}

/** The last shift and how many days ago it began: 0 for none within three days. */
interface Memory {
  readonly size: number
  next(state: number, has: number): number
  last(state: number, day: number): Worked | null
}

function lastWorked(days: LawDays, number: number): Memory {
  const deep = 3
  return {
    size: 1 + number * deep,
    next: (state, has) => {
      if (has >= 0) return 1 + has * deep
      if (state === 0) return 0
      return (state - 1) % deep === deep - 1 ? 0 : state + 1
    },
    last: (state, day) => {
      if (state === 0) return null
      const ago = ((state - 1) % deep) + 1
      return days.worked(day - ago, Math.floor((state - 1) / deep))
    },
  }
}

function rests(days: LawDays, memory: Memory): Machine {
  return {
    size: memory.size,
    start: 0,
    next: (state, _, has) => memory.next(state, has),
    cost: (state, day, has) => {
      const last = has < 0 ? null : memory.last(state, day)
      if (!last) return 0
      const { rest, lateNightRest, extendedNight, extendedRest } = days.on(day)
      const needed = Math.max(
        rest,
        last.endsLate ? lateNightRest : 0,
        last.isNight && last.minutes > extendedNight ? extendedRest : 0,
      )
      return days.worked(day, has).start - last.end < needed ? forbidden : 0
    },
    end: () => 0,
  }
}

/** The first shift since the last weekly rest with how long ago, and the last shift: a rest has to lie within 7 x 24 hours. */
function weeklyRest(days: LawDays, number: number): Machine {
  const [ages, gaps] = [9, 4]
  const size = 1 + number * ages * number * gaps
  const read = (state: number, day: number) => {
    const rest = state - 1
    const gap = rest % gaps
    const last = Math.floor(rest / gaps) % number
    const age = Math.floor(rest / gaps / number) % ages
    const anchor = Math.floor(rest / gaps / number / ages)
    return {
      gap,
      last,
      age,
      anchor,
      ends: days.worked(day - age, anchor).start + week,
      left: days.worked(day - gap, last).end,
    }
  }
  const write = (anchor: number, age: number, last: number, gap: number) =>
    1 + ((anchor * ages + age) * number + last) * gaps + gap
  const step = (state: number, day: number, has: number): number => {
    const limit = days.on(day).weeklyRest
    if (limit === null) return 0
    if (state === 0) return has < 0 ? 0 : write(has, 1, has, 1)
    const { gap, last, age, anchor, ends, left } = read(state, day)
    const until = has < 0 ? days.midnight(day + 1) : days.worked(day, has).start
    if (Math.min(until, ends) - left >= limit) return has < 0 ? 0 : write(has, 1, has, 1)
    if (has >= 0) return days.worked(day, has).end + limit > ends ? -1 : write(anchor, age + 1, has, 1)
    return gap + 1 >= gaps || age + 1 >= ages ? -1 : write(anchor, age + 1, last, gap + 1)
  }
  return {
    size,
    start: 0,
    next: (state, day, has) => Math.max(0, step(state, day, has)),
    cost: (state, day, has) => (step(state, day, has) < 0 ? forbidden : 0),
    end: () => 0,
  }
}

/** After so many nights in a row a long rest is due; a rest of 36 hours ends a row. */
function nightRow(days: LawDays, memory: Memory): Machine {
  const deep = 4
  const row = (state: number) => state % deep
  const rest = (state: number, day: number, has: number) => {
    const last = memory.last(Math.floor(state / deep), day)
    return last && has >= 0 ? days.worked(day, has).start - last.end : Number.POSITIVE_INFINITY
  }
  const goesOn = (state: number, day: number, has: number) =>
    has >= 0 && days.worked(day, has).isNight && rest(state, day, has) < days.on(day).rowBreak
  return {
    size: memory.size * deep,
    start: 0,
    next: (state, day, has) => {
      const then = memory.next(Math.floor(state / deep), has)
      if (has < 0) return then * deep + (then === 0 ? 0 : row(state))
      const nights = days.worked(day, has).isNight ? (goesOn(state, day, has) ? row(state) + 1 : 1) : 0
      return then * deep + Math.min(deep - 1, nights)
    },
    cost: (state, day, has) => {
      if (has < 0 || goesOn(state, day, has)) return 0
      const { row: due, rowRest } = days.on(day)
      return row(state) >= due && rest(state, day, has) < rowRest ? forbidden : 0
    },
    end: () => 0,
  }
}

/** So many shifts in a row at most, once a night shift is among them. */
function rowWithNight(days: LawDays, memory: Memory): Machine {
  const deep = 18
  const step = (state: number, day: number, has: number) => {
    const last = memory.last(Math.floor(state / deep), day)
    const { rowBreak, rowWithNight: most } = days.on(day)
    const now = days.worked(day, has)
    const ended = !last || now.start - last.end >= rowBreak
    const number = ended ? 1 : Math.min(8, Math.floor((state % deep) / 2) + 1)
    const hasNight = now.isNight || (!ended && state % 2 === 1)
    return { kept: 2 * number + (hasNight ? 1 : 0), isOver: hasNight && number > most }
  }
  return {
    size: memory.size * deep,
    start: 0,
    next: (state, day, has) => {
      const then = memory.next(Math.floor(state / deep), has)
      if (has < 0) return then * deep + (then === 0 ? 0 : state % deep)
      return then * deep + step(state, day, has).kept
    },
    cost: (state, day, has) => (has >= 0 && step(state, day, has).isOver ? forbidden : 0),
    end: () => 0,
  }
}

/** Minutes in a week from Monday; what a Sunday's night brings over midnight counts in the next. */
function weekHours(
  { shifts, days: length }: RosterCase,
  days: LawDays,
  weekday: (day: number) => number,
): Machine[] {
  const most = Math.max(...shifts.map((_, has) => days.worked(0, has).minutes))
  const isTight = Array.from({ length }, (_, day) => 7 * most + 60 > limitOf(days, day)).some(Boolean)
  if (!isTight) return []
  const after = (state: number, day: number, has: number) => {
    const { today, tomorrow } = has < 0 ? { today: 0, tomorrow: 0 } : days.parts(day, has)
    return { now: state + (weekday(day) === 6 ? today : today + tomorrow), carried: tomorrow }
  }
  return [
    {
      size: 10_080,
      start: 0,
      next: (state, day, has) => {
        const { now, carried } = after(state, day, has)
        return Math.min(10_079, weekday(day) === 6 ? carried : now)
      },
      cost: (state, day, has) =>
        has >= 0 && after(state, day, has).now > limitOf(days, day) ? forbidden : 0,
      end: () => 0,
    },
  ]
}

/** At 16 and 17 school is working time. */
function limitOf(days: LawDays, day: number): number {
  const monday = day - ((((days.first + day + 3) % 7) + 7) % 7)
  return days.on(day).week - (countsSchool(days, day) ? days.schoolIn(monday, monday + 7) : 0)
}

function daysPerWeek(
  { days: length }: RosterCase,
  days: LawDays,
  weekday: (day: number) => number,
): Machine[] {
  if (!Array.from({ length }, (_, day) => days.on(day).daysPerWeek !== null).some(Boolean)) return []
  return [
    {
      size: 8,
      start: 0,
      next: (state, day, has) => (weekday(day) === 6 ? 0 : state + (has >= 0 ? 1 : 0)),
      cost: (state, day, has) => (has >= 0 && state + 1 > (days.on(day).daysPerWeek ?? 7) ? forbidden : 0),
      end: () => 0,
    },
  ]
}

/** So many minutes, nights or Sundays at most from a day until another. */
export function stretchMachine(
  given: RosterCase,
  days: LawDays,
  { from, until, most, counts }: Stretch,
): Machine {
  const weekday = weekdayOf(given)
  const step = counts === 'minutes' ? 15 : 1
  const top = Math.max(0, Math.floor(most / step))
  const adds = (day: number, has: number) => {
    if (has < 0 || day < from - 1 || day >= until) return 0
    if (counts === 'nights') return day >= from && days.worked(day, has).endsLate ? 1 : 0
    const { today, tomorrow } = days.parts(day, has)
    if (counts === 'sundays')
      return (day >= from && weekday(day) === 6 && today > 0) ||
        (weekday(day) === 5 && day + 1 >= from && tomorrow > 0)
        ? 1
        : 0
    return Math.ceil(((day >= from ? today : 0) + (day + 1 < until ? tomorrow : 0)) / step)
  }
  return {
    size: top + 2,
    start: 0,
    kinds: sameHours(given),
    next: (state, day, has) => (day + 1 >= until ? 0 : Math.min(top, state + adds(day, has))),
    cost: (state, day, has) => (state + adds(day, has) > top && adds(day, has) > 0 ? forbidden : 0),
    end: () => 0,
  }
}
