import { onceShorter } from './adult.ts'
import type { Duty } from './duty.ts'
import { byWeek, eachDuty, eachPeriod, limitsIn, type Matter, totalPerPeriod } from './matter.ts'
import { nightRows, rowsWithNight } from './night-rows.ts'
import type { NightLimits } from './rule-set.ts'
import { weekMinutes } from './time.ts'

export type Night = Matter<NightLimits>

/** Article 5:8, beside the rules for adults. */
export function checkNight(matter: Night): void {
  const { findings, duties } = matter
  if (duties.some(({ isNight }) => isNight)) findings.restsOn('series-36')
  if (duties.some(({ endsAtTwo }) => endsAtTwo)) findings.restsOn('two-o-clock')
  const extended = shifts(matter)
  repeated(matter, extended, 'night-extended-14-days', 2)
  repeated(matter, extended, 'night-extended-52-weeks', 52)
  onceShorter(
    matter,
    'night-rest',
    limits => limits['night-rest'],
    limits => limits['night-rest-once'],
    at => duties[at]!.endsLate,
  )
  nightRows(matter)
  rowsWithNight(matter)
  periods(matter)
}

/** A night shift of more than ten hours is extended; of more than twelve it is too long. */
function shifts(matter: Night): Extended[] {
  const { duties, findings, horizon } = matter
  const extended: Extended[] = []
  eachDuty(matter, (duty, limits, at) => {
    if (!duty.isNight || duty.worked <= limits['night-shift-hours']) return
    const most = limits['night-shift-hours-extended']
    if (duty.worked > most)
      return matter.violation('night-shift-hours', duty.start, duty.end, duty.worked, most)
    extended.push({ duty, limits })
    const needed = limits['night-extended-rest']
    const next = duties[at + 1]?.start
    const [from, to] = [duty.end, next ?? Math.max(duty.end, horizon.end)]
    if (to - from >= needed) return
    if (next !== undefined) matter.violation('night-extended-rest', from, to, to - from, needed)
    else
      findings.unknown('night-extended-rest', 'after-horizon', { from, to, found: to - from, limit: needed })
  })
  if (extended.length > 0) findings.restsOn('window-half-open')
  return extended
}

interface Extended {
  readonly duty: Duty
  readonly limits: NightLimits
}

/** Extended night shifts of which the starts lie within so many weeks of 7 x 24 hours, the end not included. */
function repeated(
  { findings, horizon, violation }: Night,
  extended: readonly Extended[],
  rule: 'night-extended-14-days' | 'night-extended-52-weeks',
  weeks: number,
): void {
  let first = 0
  let isUnknown = false
  extended.forEach(({ duty, limits }, at) => {
    const since = duty.start - weeks * weekMinutes
    while (extended[first]!.duty.start <= since) first++
    const number = at - first + 1
    if (number > limits[rule]) violation(rule, extended[first]!.duty.start, duty.end, number, limits[rule])
    else if (since < horizon.start) isUnknown = true
  })
  if (isUnknown) findings.unknown(rule, 'before-horizon')
}

function periods(matter: Night): void {
  const { horizon, findings } = matter
  const weeks = 16
  const number = new Float64Array(horizon.weeks + 1)
  const late = new Float64Array(horizon.weeks + 1)
  eachDuty(matter, ({ day, isNight, endsLate }) => {
    const week = Math.floor((day - horizon.firstMonday) / 7)
    if (!isNight || week < 0 || week >= horizon.weeks) return
    number[week + 1]!++
    if (endsLate) late[week + 1]!++
  })
  for (let week = 0; week < horizon.weeks; week++) {
    number[week + 1]! += number[week]!
    late[week + 1]! += late[week]!
  }
  if (horizon.weeks >= weeks) findings.restsOn('rolling-by-week')
  eachPeriod(matter, 'night-count-16-weeks', weeks, (week, from, to) => {
    const found = late[week + weeks]! - late[week]!
    if (found === 0) return
    const { least, most } = limitsIn(matter, from, to, limits => limits['night-count-16-weeks'])
    if (found > most) matter.violation('night-count-16-weeks', from, to, found, most)
    else if (found > least)
      findings.unknown('night-count-16-weeks', 'across-change', { from, to, found, limit: least })
  })
  const own = byWeek(horizon, matter.own)
  const all = matter.own === matter.all ? own : byWeek(horizon, matter.all)
  const many = (week: number, from: number, to: number) =>
    number[week + weeks]! - number[week]! >=
    limitsIn(matter, from, to, limits => limits['night-week-average-from']).least
  totalPerPeriod(matter, 'night-week-average', weeks, own, all, limits => limits['night-week-average'], many)
}
