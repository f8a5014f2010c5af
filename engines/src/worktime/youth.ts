import { type Duty, overlap } from './duty.ts'
import {
  addPerDay,
  byWeek,
  eachDuty,
  eachRest,
  type Horizon,
  type Matter,
  noDays,
  restAtEdges,
  totalPerPeriod,
} from './matter.ts'
import type { Span } from './roster.ts'
import type { YouthLimits } from './rule-set.ts'
import { checkRestOfPupil, checkSchoolOverlap, freeHours, lengthOf, pupilDays } from './school.ts'
import { dayMinutes, dayOf, instant } from './time.ts'
import { weeklyRest } from './weekly-rest.ts'

type Youth = Matter<YouthLimits>

/** 16 and 17: time at school is working time. */
export function checkYouth(matter: Youth): void {
  shifts(matter)
  days(matter)
  const rule = 'youth-daily-rest'
  const limitOf = (limits: YouthLimits) => limits[rule]
  eachRest(matter, rule, limitOf, (from, to, limits) => {
    if (to - from < limits[rule]) matter.violation(rule, from, to, to - from, limits[rule])
  })
  restAtEdges(matter, rule, limitOf)
  checkRestOfPupil(matter, rule, limitOf)
  weeks(matter)
  weeklyRest(matter, 'youth-weekly-rest', limits => ({ limit: limits['youth-weekly-rest'] }))
  checkSchoolOverlap(matter)
}

function shifts(matter: Youth): void {
  eachDuty(matter, (duty, limits) => {
    for (const { kind, start, end } of duty.entries)
      if (kind === 'standby') matter.violation('youth-standby', start, end, 1, 0)
    const dark = nightMinutes(duty, limits['youth-night'])
    if (dark > 0) matter.violation('youth-night', duty.start, duty.end, dark, 0)
    const { worked, needed } = limits['youth-break']
    if (duty.worked <= worked || duty.longestBreak >= needed) return
    if (duty.broken >= needed)
      matter.findings.unknown('youth-break', 'two-breaks', {
        from: duty.start,
        to: duty.end,
        found: duty.longestBreak,
        limit: needed,
      })
    else matter.violation('youth-break', duty.start, duty.end, duty.longestBreak, needed)
  })
}

function nightMinutes({ work, day, end }: Duty, { from, until }: YouthLimits['youth-night']): number {
  let minutes = 0
  for (let night = day - 1; night <= dayOf(end - 1); night++)
    minutes += overlap(work, instant(night, from), instant(night + 1, until))
  return minutes
}

function days(matter: Youth): void {
  const rule = 'youth-shift-hours'
  const limit = limitOnDay(matter)
  for (const [day, { work, school }] of pupilDays(matter)) {
    if (work.length === 0) continue
    const pieces = [...work, ...school]
    const from = Math.min(...pieces.map(({ start }) => start))
    const to = Math.max(...pieces.map(({ end }) => end))
    const found = lengthOf(pieces)
    const most = limit(day)
    if (found > most) matter.violation(rule, from, to, found, most)
    else {
      const withFree = found + lengthOf(freeHours(school, work))
      if (withFree > most)
        matter.findings.unknown(rule, 'free-hours', { from, to, found: withFree, limit: most })
    }
  }
}

/** A day has the limits of the shift that is worked on it: of the last that started by its end. */
function limitOnDay({ duties, limits, same }: Youth): (day: number) => number {
  if (same) return () => same['youth-shift-hours']
  return day => {
    const until = (day + 1) * dayMinutes
    const at = duties.findLastIndex(({ start }, one) => limits[one] && start < until && dayOf(start) <= day)
    return limits[at]!['youth-shift-hours']
  }
}

function weeks(matter: Youth): void {
  const { horizon, school, findings } = matter
  findings.restsOn('week-monday')
  findings.restsOn('leave-not-known')
  if (horizon.weeks >= 4) findings.restsOn('rolling-by-week')
  const free = freeHours(
    school,
    matter.duties.flatMap(({ work }) => work),
  )
  // A week without work of this age is nobody's matter, however long school is.
  const work = byWeek(horizon, matter.own)
  const hasWork = (weeks: number) => (week: number) => work[week + weeks]! > work[week]!
  const own = byWeek(horizon, together(horizon, school, matter.own))
  const all = byWeek(horizon, together(horizon, school, matter.all))
  const withFree = byWeek(horizon, together(horizon, free, noDays(horizon)))
  for (const [rule, length] of [
    ['youth-week-hours', 1],
    ['youth-four-weeks-average', 4],
  ] as const) {
    totalPerPeriod(matter, rule, length, own, all, limits => limits[rule], hasWork(length))
    if (!matter.same) continue
    const most = matter.same[rule] * length
    for (let week = 0; week + length <= horizon.weeks; week++) {
      const total = own[week + length]! - own[week]!
      const found = total + withFree[week + length]! - withFree[week]!
      if (!hasWork(length)(week) || total > most || found <= most) continue
      const day = horizon.firstMonday + 7 * week
      findings.unknown(rule, 'free-hours', {
        from: instant(day),
        to: instant(day + 7 * length),
        found,
        limit: most,
      })
    }
  }
}

function together(horizon: Horizon, spans: readonly Span[], days: Float64Array): Float64Array {
  const sum = days.slice()
  addPerDay(horizon, sum, spans)
  return sum
}
