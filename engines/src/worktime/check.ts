import { checkAdult } from './adult.ts'
import { checkCall } from './call.ts'
import { checkChild } from './child.ts'
import { type Duty, dutiesOf } from './duty.ts'
import { type Answer, Findings } from './findings.ts'
import { addPerDay, type Horizon, horizonOf, type Matter, noDays } from './matter.ts'
import { checkNight } from './night.ts'
import { sayAge, sayBirthdays, sayReadings } from './premises.ts'
import { inOrder, type Roster, RosterError } from './roster.ts'
import type { RuleSet } from './rule-set.ts'
import { schoolOf } from './school.ts'
import { ageOn, dayFrom, dayOf, noDay } from './time.ts'
import { agesOf, isOfAge, limitsOf } from './versions.ts'
import { checkYouth } from './youth.ts'

export interface Choice {
  /** Every shift is judged by the sets of the age on the day on which it starts; else each set judges all. */
  readonly byAge?: boolean
  /** The version that held on this day (YYYY-MM-DD) for everything, instead of that of the day of each shift. */
  readonly on?: string | undefined
}

/**
 * What one person's roster holds against dated sets of rules: violations, what is unknown, and the readings on which
 * both rest. Refuses with a `RosterError` what is no roster, and a set that did not hold on a day that it is asked about.
 */
export function checkRoster(
  roster: Roster,
  sets: readonly RuleSet[],
  { byAge = false, on }: Choice = {},
): Answer {
  const { birth } = roster
  const born = birth === undefined ? null : dayFrom(birth)
  if (birth !== undefined && born === null) throw new RosterError(['person', 'birth'], noDay(birth))
  if (birth === undefined && (byAge || sets.some(({ rules }) => rules === 'child')))
    throw new RosterError(['person', 'birth'], 'these rules go by age: the birth date is needed')
  const onDay = on === undefined ? undefined : dayFrom(on)
  if (onDay === null) throw new RosterError(['on'], noDay(on!))

  const order = inOrder(roster, born)
  const duties = dutiesOf(roster, order)
  const horizon = horizonOf(roster, duties)
  const findings = new Findings(roster.person)
  const all = worked(horizon, duties)
  const school = schoolOf(roster.school)
  const ages = birth === undefined ? null : agesOf(birth, duties)
  sayReadings(findings, roster, duties, byAge)

  for (const set of sets) {
    const limits = limitsOf(set, duties, order, byAge ? ages : null, onDay)
    if (byAge) sayBirthdays(findings, set, duties, limits, birth!)
    if (limits.every(own => own === null)) continue
    const whole = limits.every(own => own !== null)
    if (!byAge) sayAge(findings, set, ages)
    if (set.versions.length > 1 && on === undefined) findings.restsOn('version-at-start')
    checks[set.rules]({
      roster,
      horizon,
      duties,
      limits,
      same: whole && limits.every(own => own === limits[0]) ? limits[0] : null,
      school: byAge ? school.filter(({ start }) => isOfAge(set, ageOn(birth!, dayOf(start)))) : school,
      own: whole ? all : worked(horizon, duties, limits),
      all,
      findings,
      violation: (rule, from, to, found, limit) => findings.violation(set, rule, from, to, found, limit),
    } as Asked)
  }
  return findings.answer()
}

// biome-ignore lint/suspicious/noExplicitAny: the kind of the set says which limits stand in it, and `checks` pairs them.
type Asked = Matter<any>

const checks: Readonly<Record<RuleSet['rules'], (matter: Asked) => void>> = {
  adult: checkAdult,
  night: checkNight,
  youth: checkYouth,
  child: checkChild,
  call: checkCall,
}

function worked(horizon: Horizon, duties: readonly Duty[], limits?: readonly unknown[]): Float64Array {
  const days = noDays(horizon)
  for (let at = 0; at < duties.length; at++)
    if (!limits || limits[at]) addPerDay(horizon, days, duties[at]!.work)
  return days
}
