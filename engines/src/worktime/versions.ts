import type { Duty } from './duty.ts'
import { RosterError } from './roster.ts'
import type { RuleSet, Version } from './rule-set.ts'
import { ageOn, dayFrom, dayText } from './time.ts'

export const isOfAge = ({ ages }: RuleSet, age: number): boolean =>
  age >= ages.from && (ages.until === null || age < ages.until)

/** The age per shift, on the day on which it starts. */
export function agesOf(birth: string, duties: readonly Duty[]): number[] {
  const first = ageOn(birth, duties[0]!.day)
  // Nobody has a birthday between two days on which the age is the same.
  if (ageOn(birth, duties.at(-1)!.day) === first) return duties.map(() => first)
  return duties.map(({ day }) => ageOn(birth, day))
}

/** Per shift the limits that hold for it; a set that did not hold on its day is refused, since nobody knows what did. */
export function limitsOf(
  set: RuleSet,
  duties: readonly Duty[],
  order: readonly number[],
  ages: readonly number[] | null,
  on: number | undefined,
): (object | null)[] {
  let entry = 0
  let version: Dates | null = null
  return duties.map((duty, at) => {
    const first = order[entry]!
    entry += duty.entries.length
    if (ages && !isOfAge(set, ages[at]!)) return null
    const day = on ?? duty.day
    if (!version || day < version.from || day > version.until) version = versionOn(set, day)
    if (version) return version.limits
    const path = on === undefined ? ['shifts', first, 'start'] : ['on']
    throw new RosterError(
      path,
      `${holds(set)}: what held on ${dayText(day)} is unknown, which is not the same as fine`,
    )
  })
}

interface Dates {
  readonly from: number
  readonly until: number
  readonly limits: object
}

function versionOn({ versions }: RuleSet, day: number): Dates | null {
  for (const { from, until, limits } of versions as readonly Version<object>[]) {
    const dates = {
      from: dayFrom(from)!,
      until: until === null ? Number.POSITIVE_INFINITY : dayFrom(until)!,
      limits,
    }
    if (day >= dates.from && day <= dates.until) return dates
  }
  return null
}

const holds = ({ name, versions }: RuleSet): string =>
  `${name} holds ${versions.map(({ from, until }) => `from ${from}${until === null ? '' : ` to ${until}`}`).join(', ')}`
