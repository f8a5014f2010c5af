import { overlap } from './duty.ts'
import { byWeek, eachDuty, eachPeriod, eachRest, type Matter, restAtEdges } from './matter.ts'
import type { ChildLimits } from './rule-set.ts'
import { checkRestOfPupil, checkSchoolOverlap, lengthOf, pupilDays } from './school.ts'
import { ageOn, instant, monday, weekday } from './time.ts'

type Child = Matter<ChildLimits>

/** 15, only where the house lets them; under 15 nothing is allowed, and nothing else is looked at. */
export function checkChild(matter: Child): void {
  if (!mayWork(matter)) {
    matter.findings.unknown('nl-15', 'not-checked')
    return
  }
  const days = pupilDays(matter)
  const schoolWeeks = new Set(
    [...days].filter(([, { school }]) => school.length > 0).map(([day]) => monday(day)),
  )
  matter.findings.restsOn('week-monday')
  shifts(matter, schoolWeeks)
  perDayOfWork(matter, days)
  const rule = 'child-daily-rest'
  const limitOf = (limits: ChildLimits) => limits[rule]
  eachRest(matter, rule, limitOf, (from, to, limits) => {
    if (to - from < limits[rule]) matter.violation(rule, from, to, to - from, limits[rule])
  })
  restAtEdges(matter, rule, limitOf)
  checkRestOfPupil(matter, rule, limitOf)
  weeks(matter, schoolWeeks)
  checkSchoolOverlap(matter)
  matter.findings.unknown('child-weeks-per-year', 'not-in-set')
}

function mayWork(matter: Child): boolean {
  const { birth, allow15 } = matter.roster
  matter.findings.restsOn('age-at-start')
  let may = true
  eachDuty(matter, ({ day, start, end }, limits) => {
    const age = ageOn(birth!, day)
    const [rule, limit] =
      age < limits['youngest-age']
        ? (['under-15', limits['youngest-age']] as const)
        : (['age-15-setting', limits['age-without-setting']] as const)
    if (rule === 'age-15-setting' && (allow15 || age >= limit)) return
    matter.violation(rule, start, end, age, limit)
    may = false
  })
  return may
}

function shifts(matter: Child, schoolWeeks: ReadonlySet<number>): void {
  eachDuty(matter, ({ start, end, day, work, worked, longestBreak }, limits) => {
    const { from, until, holiday } = limits['child-hours']
    const isSchoolWeek = schoolWeeks.has(monday(day))
    const outside = (evening: number) => worked - overlap(work, instant(day, from), instant(day, evening))
    const found = outside(isSchoolWeek ? until : holiday)
    if (found > 0 && weekday(day) >= 5 && outside(holiday) === 0)
      matter.findings.unknown('child-hours', 'weekend-evening', { from: start, to: end, found, limit: 0 })
    else if (found > 0) matter.violation('child-hours', start, end, found, 0)
    const { worked: without, needed } = limits['child-break']
    if (worked > without && longestBreak < needed)
      matter.violation('child-break', start, end, longestBreak, needed)
    if (weekday(day) === 6) matter.findings.unknown('child-sunday', 'not-in-set', { from: start, to: end })
  })
}

function perDayOfWork(matter: Child, days: ReturnType<typeof pupilDays>): void {
  const limits = matter.same ?? matter.limits.find(one => one !== null)!
  for (const { work, school } of days.values()) {
    const rule = school.length > 0 ? 'child-school-day' : 'child-free-day'
    const found = lengthOf(work)
    if (found > limits[rule]) matter.violation(rule, work[0]!.start, work.at(-1)!.end, found, limits[rule])
  }
}

function weeks(matter: Child, schoolWeeks: ReadonlySet<number>): void {
  const { horizon } = matter
  const limits = matter.same ?? matter.limits.find(one => one !== null)!
  const own = byWeek(horizon, matter.own)
  const daysOfWork = new Set<number>()
  eachDuty(matter, ({ day }) => daysOfWork.add(day))
  eachPeriod(matter, 'child-days-per-week', 1, (week, from, to) => {
    const first = horizon.firstMonday + 7 * week
    const rule = schoolWeeks.has(first) ? 'child-school-week' : 'child-holiday-week'
    const found = own[week + 1]! - own[week]!
    if (found > limits[rule]) matter.violation(rule, from, to, found, limits[rule])
    let number = 0
    for (let day = first; day < first + 7; day++) if (daysOfWork.has(day)) number++
    if (number > limits['child-days-per-week'])
      matter.violation('child-days-per-week', from, to, number, limits['child-days-per-week'])
  })
}
