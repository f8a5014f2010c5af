import { isoYear } from './iso-year.ts'

export type YearFinding =
  | 'weeks'
  | 'whole-minutes'
  | 'negative'
  | 'total'
  | 'band'
  | 'week-hours'
  | 'four-weeks-average'
  | 'sixteen-weeks-average'

export interface Checked {
  readonly finding: YearFinding
  /** The first week concerned, from 1; of an average the first of its weeks. Null where all of them are. */
  readonly week: number | null
}

export interface YearToCheck {
  readonly year: number
  readonly weeks: readonly number[]
  readonly totalMinutes: number
  /** The fewest and most minutes of a week that is worked. */
  readonly band: readonly [low: number, high: number]
  /** A plan of the organisation: the band holds in every week, so that none is free. */
  readonly seasonal?: boolean
}

/**
 * Why a year does not hold, each reason once and in a fixed order; nothing where it does. As many weeks as the year has, whole
 * minutes and none below nothing are asked first, and each of them is answered alone.
 *
 * The law's limits are those for adults (Arbeidstijdenwet, art. 5:7: 60 hours in a week, 55 on average over four, 48 over sixteen).
 * They are looked at within the year: a period over the turn of it needs the year before.
 */
export function checkYear({ year, weeks, totalMinutes, band, seasonal = false }: YearToCheck): Checked[] {
  if (weeks.length !== isoYear(year).weeks) return [{ finding: 'weeks', week: null }]
  const broken = firstWhere(weeks, minutes => !Number.isInteger(minutes))
  if (broken) return [{ finding: 'whole-minutes', week: broken }]
  const negative = firstWhere(weeks, minutes => minutes < 0)
  if (negative) return [{ finding: 'negative', week: negative }]
  const [low, high] = band
  const found: [YearFinding, number | null | undefined][] = [
    ['total', weeks.reduce((sum, minutes) => sum + minutes, 0) === totalMinutes ? undefined : null],
    ['band', firstWhere(weeks, minutes => (minutes < low || minutes > high) && (seasonal || minutes !== 0))],
    ['week-hours', firstWhere(weeks, minutes => minutes > 60 * 60)],
    ['four-weeks-average', firstRow(weeks, 4, 4 * 55 * 60)],
    ['sixteen-weeks-average', firstRow(weeks, 16, 16 * 48 * 60)],
  ]
  return found.flatMap(([finding, week]) => (week === undefined ? [] : [{ finding, week }]))
}

function firstWhere(weeks: readonly number[], is: (minutes: number) => boolean): number | undefined {
  const index = weeks.findIndex(is)
  return index < 0 ? undefined : index + 1
}

/** The first of so many weeks in a row that hold more than they may together. */
function firstRow(weeks: readonly number[], length: number, most: number): number | undefined {
  let sum = 0
  for (let index = 0; index < weeks.length; index++) {
    sum += weeks[index]! - (weeks[index - length] ?? 0)
    if (index >= length - 1 && sum > most) return index - length + 2
  }
  return undefined
}
