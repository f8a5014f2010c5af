import type { Duty } from './duty.ts'
import type { Findings } from './findings.ts'
import type { Roster } from './roster.ts'
import type { RuleSet } from './rule-set.ts'
import { ageOn, dayOf, monday } from './time.ts'
import { isOfAge } from './versions.ts'

/** The readings that a roster as a whole brings into play. */
export function sayReadings(
  findings: Findings,
  { shifts, birth }: Roster,
  duties: readonly Duty[],
  byAge: boolean,
): void {
  if (byAge) findings.restsOn('age-at-start')
  if (birth?.endsWith('-02-29')) findings.restsOn('birthday-29-february')
  const employer = shifts[0]!.employer
  if (shifts.some(one => one.employer !== employer)) findings.restsOn('employers-together')
  if (duties.length < shifts.length) findings.restsOn('duty-8')
  for (const { start, end, breaks } of shifts)
    for (const pause of breaks) {
      if (pause.end - pause.start <= 15) findings.restsOn('break-15')
      if (pause.start === start || pause.end === end) findings.restsOn('break-inside')
    }
  if (duties.some(({ day, end }) => monday(day) !== monday(day + 1) && dayOf(end - 1) > day))
    findings.restsOn('week-split')
}

/** A set that is asked for by name judges everybody; whom it was not made for is said. */
export function sayAge(findings: Findings, set: RuleSet, ages: readonly number[] | null): void {
  if (set.ages.from === 0 && set.ages.until === null) return
  if (!ages) findings.unknown(set.name, 'no-birth')
  else if (ages.some(age => age >= 15 && !isOfAge(set, age))) findings.unknown(set.name, 'other-age')
}

/** A shift across a birthday that changes the set: whatever its rules say of a shift could be otherwise. */
export function sayBirthdays(
  findings: Findings,
  set: RuleSet,
  duties: readonly Duty[],
  limits: readonly (object | null)[],
  birth: string,
): void {
  duties.forEach(({ day, start, end }, at) => {
    const last = dayOf(end - 1)
    if (last === day || isOfAge(set, ageOn(birth, last)) === (limits[at] !== null)) return
    for (const rule of shiftRules[set.rules])
      findings.unknown(rule, 'across-change', { from: start, to: end })
  })
}

const shiftRules: Readonly<Record<RuleSet['rules'], readonly string[]>> = {
  adult: ['shift-hours', 'break'],
  night: ['night-shift-hours'],
  youth: ['youth-shift-hours', 'youth-night', 'youth-break'],
  child: ['child-school-day', 'child-free-day', 'child-hours', 'child-break'],
  call: [],
}
