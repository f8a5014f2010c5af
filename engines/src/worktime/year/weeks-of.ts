import { dayNumber, weekday } from './day.ts'
import { YearError } from './error.ts'
import { isoYear, mondayOf } from './iso-year.ts'
import type { Asked, Shape, Stretch } from './shape.ts'

/** The agreed minutes of a whole ISO year: those of a week, times the weeks it has. */
export const agreedTotal = ({ year, weeklyMinutes }: Pick<Asked, 'year' | 'weeklyMinutes'>): number =>
  isoYear(year).weeks * weeklyMinutes

/**
 * The minutes of each week of a year in a shape, so that they come to the agreed total to the minute wherever that can be.
 *
 * Rounding, said in words: what does not divide goes one minute each to the first of the weeks that share; by turns and with three
 * or four days the last week carries what is left. It carries less than nothing where the shape itself cannot hold the total, and
 * `checkYear` then says so: nothing is bent in silence.
 *
 * @returns as many whole minutes as the year has weeks
 * @throws {YearError} for weeks outside the year, stretches that overlap, an anchor that is no Monday, minutes that are not whole
 */
export function weeksOf(asked: Asked): number[] {
  const { year, weeklyMinutes, shape } = asked
  const { weeks } = isoYear(year)
  if (!whole(weeklyMinutes) || weeklyMinutes < 1 || weeklyMinutes > longest)
    throw new YearError(
      ['weeklyMinutes'],
      `Agreed hours are 1 to 3600 whole minutes a week, and these are ${weeklyMinutes}.`,
    )
  const fromWeek = asked.fromWeek ?? 1
  if (!whole(fromWeek) || fromWeek < 1 || fromWeek > weeks + 1)
    throw new YearError(['fromWeek'], `${year} has the weeks 1 to ${weeks}, and not ${fromWeek}.`)
  const before = Array.from({ length: fromWeek - 1 }, () => weeklyMinutes)
  const count = weeks - before.length
  if (count === 0) return before
  return [...before, ...laid(shape, { year, fromWeek, count, total: weeklyMinutes * count })]
}

const longest = 3600
const whole = Number.isInteger

interface Rest {
  year: number
  fromWeek: number
  count: number
  total: number
}

function laid(shape: Shape, rest: Rest): number[] {
  if (shape.kind === 'stretches') return aroundStretches(shape.stretches, rest)
  if (shape.kind === 'on-and-off') return byTurns(shape, rest)
  return inDays(shape.dayMinutes, rest)
}

function aroundStretches(stretches: readonly Stretch[], { year, fromWeek, count, total }: Rest): number[] {
  const weeks: (number | null)[] = Array.from({ length: count }, () => null)
  stretches.forEach(({ from, until, minutes }, index) => {
    const path = ['stretches', index]
    if (!whole(from) || !whole(until) || from < fromWeek || until > fromWeek + count - 1 || until < from)
      throw new YearError(
        path,
        `Weeks ${fromWeek} to ${fromWeek + count - 1} of ${year} can be chosen, the first before the last; these are ${from} to ${until}.`,
      )
    mustBeMinutes([...path, 'minutes'], minutes)
    for (let week = from; week <= until; week++) {
      if (weeks[week - fromWeek] !== null)
        throw new YearError(path, `Week ${week} is in two stretches; a week has its hours once.`)
      weeks[week - fromWeek] = minutes
    }
  })
  const open = weeks.filter(minutes => minutes === null).length
  if (open === 0) return weeks as number[]
  const kept = weeks.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0)
  const each = Math.floor((total - kept) / open)
  let left = total - kept - each * open
  return weeks.map(minutes => minutes ?? each + (left-- > 0 ? 1 : 0))
}

function byTurns(
  { fullMinutes, partMinutes, anchor }: Extract<Shape, { kind: 'on-and-off' }>,
  { year, fromWeek, count, total }: Rest,
): number[] {
  mustBeMinutes(['fullMinutes'], fullMinutes)
  mustBeMinutes(['partMinutes'], partMinutes)
  const monday = dayNumber(anchor)
  if (monday === null || weekday(monday) !== 0)
    throw new YearError(['anchor'], `Turns are counted from a Monday, and ‘${anchor}’ is none.`)
  // Counted in weeks, not by odd and even numbers: after a year of 53 weeks those give two alike after one another.
  const ahead = (dayNumber(mondayOf(year, fromWeek))! - monday) / 7
  const weeks = Array.from({ length: count }, (_, index) =>
    (((ahead + index) % 2) + 2) % 2 === 0 ? fullMinutes : partMinutes,
  )
  return lastCarries(weeks, total)
}

function inDays(dayMinutes: number, { count, total }: Rest): number[] {
  if (!whole(dayMinutes) || dayMinutes < 60 || dayMinutes > 720)
    throw new YearError(['dayMinutes'], `A day of work is 60 to 720 whole minutes, and not ${dayMinutes}.`)
  const fourths = Math.floor(total / dayMinutes) - 3 * count
  const weeks = Array.from(
    { length: count },
    (_, index) =>
      dayMinutes * (3 + Math.floor(((index + 1) * fourths) / count) - Math.floor((index * fourths) / count)),
  )
  return lastCarries(weeks, total)
}

function lastCarries(weeks: number[], total: number): number[] {
  const sum = weeks.reduce((all, minutes) => all + minutes, 0)
  return weeks.with(-1, weeks.at(-1)! + total - sum)
}

function mustBeMinutes(path: (string | number)[], minutes: number): void {
  if (!whole(minutes) || minutes < 0 || minutes > longest)
    throw new YearError(path, `A week holds 0 to 3600 whole minutes, and not ${minutes}.`)
}
