import { dayNumber, isoDay, weekday } from './day.ts'
import { YearError } from './error.ts'

export interface IsoYear {
  /** 52, or 53 when 1 January is a Thursday, or a Wednesday of a leap year. */
  readonly weeks: 52 | 53
  /** YYYY-MM-DD; may lie in the calendar year before. */
  readonly firstMonday: string
  readonly lastSunday: string
}

/**
 * The weeks of a year by ISO 8601: week 1 is the one that holds 4 January, and weeks begin on Monday.
 *
 * @param year whole, 1900 to 2199; anything else is a {@link YearError}
 */
export function isoYear(year: number): IsoYear {
  if (!Number.isInteger(year) || year < 1900 || year > 2199)
    throw new YearError(['year'], `A year from 1900 to 2199 is needed, and this is ${year}.`)
  const first = mondayOfWeekOne(year)
  const next = mondayOfWeekOne(year + 1)
  return {
    weeks: ((next - first) / 7) as 52 | 53,
    firstMonday: isoDay(first),
    lastSunday: isoDay(next - 1),
  }
}

/** The Monday on which a week begins, YYYY-MM-DD. */
export function mondayOf(year: number, week: number): string {
  const { weeks } = isoYear(year)
  if (!Number.isInteger(week) || week < 1 || week > weeks)
    throw new YearError(['week'], `${year} has the weeks 1 to ${weeks}, and not ${week}.`)
  return isoDay(mondayOfWeekOne(year) + (week - 1) * 7)
}

/** The ISO year and week in which a day lies. */
export function weekOf(day: string): { year: number; week: number } {
  const number = dayNumber(day)
  if (number === null) throw new YearError(['day'], `‘${day}’ is no day; write YYYY-MM-DD.`)
  let year = Number(day.slice(0, 4)) + 1
  while (mondayOfWeekOne(year) > number) year -= 1
  return { year, week: Math.floor((number - mondayOfWeekOne(year)) / 7) + 1 }
}

function mondayOfWeekOne(year: number): number {
  const fourth = dayNumber(`${String(year).padStart(4, '0')}-01-04`)!
  return fourth - weekday(fourth)
}
