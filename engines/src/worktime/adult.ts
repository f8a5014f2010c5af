import { byWeek, eachDuty, eachRest, limitsIn, type Matter, restAtEdges, totalPerPeriod } from './matter.ts'
import type { AdultLimits } from './rule-set.ts'
import { instant, weekday, weekMinutes } from './time.ts'
import { weeklyRest } from './weekly-rest.ts'

type Adult = Matter<AdultLimits>

/** Articles 5:3 to 5:7 for who is 18 or over. */
export function checkAdult(matter: Adult): void {
  shifts(matter)
  onceShorter(
    matter,
    'daily-rest',
    limits => limits['daily-rest'],
    limits => limits['daily-rest-once'],
  )
  weeks(matter)
  weeklyRest(matter, 'weekly-rest', limits => ({
    limit: limits['weekly-rest'],
    split: limits['weekly-rest-split'],
  }))
  freeSundays(matter)
}

function shifts(matter: Adult): void {
  eachDuty(matter, ({ start, end, worked, broken, entries }, limits) => {
    if (worked > limits['shift-hours']) {
      matter.violation('shift-hours', start, end, worked, limits['shift-hours'])
      if (entries.length > 1)
        for (const rule of ['daily-rest', 'shift-hours'])
          matter.findings.unknown(rule, 'rest-under-eight', { from: start, to: end })
    }
    const needed = limits.break.find(step => worked > step.worked)?.needed ?? 0
    if (broken < needed) matter.violation('break', start, end, broken, needed)
  })
}

/**
 * A rest that may be shorter once in 7 x 24 hours, counted from the start of an allowed shorter rest. A violated one
 * does not use up the once.
 */
export function onceShorter<L>(
  matter: Matter<L>,
  rule: string,
  limitOf: (limits: L) => number,
  onceOf: (limits: L) => number,
  applies: (at: number) => boolean = () => true,
): void {
  const { findings, horizon } = matter
  let last = Number.NEGATIVE_INFINITY
  eachRest(matter, rule, limitOf, (from, to, limits, at) => {
    const rest = to - from
    if (rest >= limitOf(limits) || !applies(at)) return
    findings.restsOn('short-rest-needed')
    if (last > Number.NEGATIVE_INFINITY) findings.restsOn('once-in-7x24')
    if (rest < onceOf(limits) || from - last < weekMinutes) {
      matter.violation(rule, from, to, rest, limitOf(limits))
      return
    }
    last = from
    if (from - horizon.start < weekMinutes)
      findings.unknown(rule, 'before-horizon', { from, to, found: rest, limit: limitOf(limits) })
  })
  if (applies(matter.duties.length - 1)) restAtEdges(matter, rule, limitOf)
}

function weeks(matter: Adult): void {
  const own = byWeek(matter.horizon, matter.own)
  const all = matter.own === matter.all ? own : byWeek(matter.horizon, matter.all)
  matter.findings.restsOn('week-monday')
  matter.findings.restsOn('leave-not-known')
  if (matter.horizon.weeks >= 4) matter.findings.restsOn('rolling-by-week')
  totalPerPeriod(matter, 'week-hours', 1, own, all, limits => limits['week-hours'])
  totalPerPeriod(matter, 'four-weeks-average', 4, own, all, limits => limits['four-weeks-average'])
  totalPerPeriod(matter, 'sixteen-weeks-average', 16, own, all, limits => limits['sixteen-weeks-average'])
  weeksFromSunday(matter)
}

/** One public description lets the week begin on Sunday: where only that week is too long, it is unknown. */
function weeksFromSunday(matter: Adult): void {
  const { horizon, own, findings } = matter
  const sunday = (6 - weekday(horizon.from) + 7) % 7
  const total = (day: number) => {
    let minutes = 0
    for (let at = day; at < day + 7; at++) minutes += own[at] ?? 0
    return minutes
  }
  for (let day = sunday; day + 7 <= own.length; day += 7) {
    const found = total(day)
    if (found === 0) continue
    const [from, to] = [instant(horizon.from + day), instant(horizon.from + day + 7)]
    const { most } = limitsIn(matter, from, to, limits => limits['week-hours'])
    if (found <= most || total(day - 6) > most || total(day + 1) > most) continue
    findings.unknown('week-hours', 'week-from-sunday', { from, to, found, limit: most })
  }
}

function freeSundays(matter: Adult): void {
  const { horizon, own, all, findings } = matter
  const inYear = 52
  if (horizon.weeks < inYear) {
    findings.unknown('free-sundays', 'horizon')
    return
  }
  findings.restsOn('sunday-any-work')
  const free = (work: Float64Array, week: number) => {
    let number = 0
    for (let one = week; one < week + inYear; one++)
      if (work[horizon.firstMonday - horizon.from + 7 * one + 6] === 0) number++
    return number
  }
  for (let week = 0; week + inYear <= horizon.weeks; week++) {
    const day = horizon.firstMonday + 7 * week
    const [from, to] = [instant(day), instant(day + 7 * inYear)]
    const found = free(own, week)
    const { least, most } = limitsIn(matter, from, to, limits => limits['free-sundays'])
    if (found < least) matter.violation('free-sundays', from, to, found, least)
    else if (free(all, week) < most)
      findings.unknown('free-sundays', 'across-change', { from, to, found: free(all, week), limit: most })
  }
}
