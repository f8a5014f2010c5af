import { mondayOf } from '@wisselwerk/engines/worktime/year'
import { useTranslation } from 'react-i18next'
import { useFormat, useLanguage } from '../../../platform/web/format.ts'
import type { YearShape, YearView } from '../model.ts'
import { runsOf } from './runs.ts'

/** Minutes, weeks and whole years in words. */
export function useYearWords() {
  const { t } = useTranslation('terms')
  const format = useFormat()
  const language = useLanguage()
  const time = (minutes: number) => {
    const whole = Math.floor(minutes / 60)
    const left = minutes - whole * 60
    const hours = t('time.hours', { count: whole, shown: format.number(whole) })
    if (left === 0) return hours
    return t('time.both', { hours, minutes: left })
  }
  const weeks = (from: number, until: number) =>
    from === until ? t('time.week', { from }) : t('time.weeks', { from, until })
  const months = (year: YearView) => {
    const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) => {
      const first = Date.UTC(year.year, month, 1)
      const at = (first - Date.parse(`${year.firstMonday}T00:00:00Z`)) / 86_400_000 / (year.weeks * 7)
      return { label: name.format(first), at: Math.max(0, at) }
    })
  }
  /** What a drawing comes to, as one sentence. */
  const whole = (year: YearView, shape: YearShape, minutes: readonly number[]) => {
    const total = time(year.totalMinutes)
    if (shape.kind === 'on-and-off')
      return t('whole.turns', { full: time(shape.fullMinutes), part: time(shape.partMinutes), total })
    if (shape.kind === 'three-or-four-days') {
      const fours = minutes.filter(one => one === 4 * shape.dayMinutes).length
      return t('whole.days', { count: fours, total })
    }
    const free = minutes.filter(one => one === 0).length
    const rest = minutes.find((_, at) => !isKept(shape, at + 1) && at + 1 >= year.fromWeek)
    if (shape.stretches.length === 0) return t('whole.even', { each: time(minutes.at(-1) ?? 0), total })
    return free > 0
      ? t('whole.free', { count: free, rest: time(rest ?? 0), total })
      : t('whole.stretches', { rest: time(rest ?? 0), total })
  }
  /** The same for paper: each run of weeks with its hours. */
  const runs = (minutes: readonly number[]) => {
    const all = runsOf(minutes)
    // By turns there is a run for each week; those are said as what they are.
    if (all.length > 12) return null
    return format.list(
      all.map(({ from, until, minutes: each }) =>
        t(each === 0 ? 'clause.free' : 'clause.run', { weeks: weeks(from, until), each: time(each) }),
      ),
    )
  }
  const monday = (year: number, week: number) => format.dayShort(mondayOf(year, week))
  return { time, weeks, months, whole, runs, monday }
}

export const isKept = (shape: YearShape, week: number): boolean =>
  shape.kind === 'stretches' && shape.stretches.some(({ from, until }) => from <= week && week <= until)
