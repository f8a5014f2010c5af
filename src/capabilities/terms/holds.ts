import { agreedTotal, checkYear } from '@wisselwerk/engines/worktime/year'
import type { YearFindings } from './model.ts'

/**
 * Whether a drawing holds, on the server as on the screen. Its weeks were reckoned here, so they are as many as the year has, and
 * whole; no band holds for them but that of the law.
 */
export function findingsOf({
  year,
  weeks,
  weeklyMinutes,
}: {
  year: number
  weeks: readonly number[]
  weeklyMinutes: number
}): YearFindings {
  const totalMinutes = agreedTotal({ year, weeklyMinutes })
  return checkYear({ year, weeks, totalMinutes, band: [0, Number.POSITIVE_INFINITY] }).flatMap(
    ({ finding, week }) =>
      finding === 'weeks' || finding === 'whole-minutes' || finding === 'band' ? [] : [{ finding, week }],
  )
}
