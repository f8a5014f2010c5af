import { type Checked, checkYear, weeksOf, YearError } from '@wisselwerk/engines/worktime/year'
import type { YearShape, YearView } from '../model.ts'

export type Preset = 'even' | 'summer-off' | 'on-and-off' | 'three-or-four-days'
export const presets: readonly Preset[] = ['even', 'summer-off', 'on-and-off', 'three-or-four-days']

interface Room {
  year: YearView
  weeklyMinutes: number
}

/** Where one begins with a preset; everything in it can be changed. */
export function shapeOf(preset: Preset, { year, weeklyMinutes }: Room): YearShape {
  if (preset === 'even') return { kind: 'stretches', stretches: [] }
  if (preset === 'summer-off') {
    const from = Math.max(28, year.fromWeek)
    const until = Math.min(Math.max(33, from), year.weeks)
    return { kind: 'stretches', stretches: [{ from, until, minutes: 0 }] }
  }
  if (preset === 'on-and-off') {
    const more = Math.min(240, weeklyMinutes, 3600 - weeklyMinutes)
    return {
      kind: 'on-and-off',
      fullMinutes: weeklyMinutes + more,
      partMinutes: weeklyMinutes - more,
      anchor: year.firstMonday,
    }
  }
  // A day of eight hours, where three to four of those make the week; else a day of which three and a half do.
  const eight = weeklyMinutes >= 3 * 480 && weeklyMinutes <= 4 * 480
  return {
    kind: 'three-or-four-days',
    dayMinutes: eight ? 480 : Math.min(720, Math.max(60, Math.round(weeklyMinutes / 3.5))),
  }
}

export function presetOf(shape: YearShape): Preset {
  if (shape.kind !== 'stretches') return shape.kind
  return shape.stretches.length === 0 ? 'even' : 'summer-off'
}

export interface Reckoned {
  weeks: readonly number[]
  findings: readonly Checked[]
}

/** The weeks of a drawing, by the same engine as on the server; null while what is typed is no shape at all. */
export function reckon({ year, weeklyMinutes }: Room, shape: YearShape): Reckoned | null {
  try {
    const weeks = weeksOf({ year: year.year, weeklyMinutes, fromWeek: year.fromWeek, shape })
    const findings = checkYear({
      year: year.year,
      weeks,
      totalMinutes: year.totalMinutes,
      band: [0, 3600],
    })
    return { weeks, findings }
  } catch (error) {
    if (error instanceof YearError) return null
    throw error
  }
}
