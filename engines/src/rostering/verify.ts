import { type Breach, costOf } from './breach.ts'
import { type Cover, type Lines, off, type Person, type RosterCase, type Wish, weekdayOf } from './case.ts'
import { verifyLaw } from './verify-law.ts'
import { verifyRules } from './verify-rules.ts'

export interface Verdict {
  /** Nothing hard is broken. */
  readonly feasible: boolean
  /** The sum of what soft breaches cost. */
  readonly cost: number
  readonly breaches: readonly Breach[]
  /** What the law's rules cannot say of this roster: not the same as fine. */
  readonly unknown: readonly { readonly person: string; readonly rule: string; readonly why: string }[]
}

/**
 * What a roster costs and which rules it breaks, counted from the case alone, the plain way. The only authority on a roster:
 * it shares nothing with what makes one.
 */
export function verify(given: RosterCase, lines: Lines): Verdict {
  const breaches: Breach[] = []
  const unknown: { person: string; rule: string; why: string }[] = []
  const weekday = weekdayOf(given)
  const people = new Map(given.people.map((person, at) => [person.id, at]))
  for (const [at, person] of given.people.entries()) {
    const line = lines[at]!
    const { rules } = given.contracts.find(({ id }) => id === person.contract)!
    breaches.push(...verifyRules({ given, person, line, weekday }, [...rules, ...(person.rules ?? [])]))
    if (rules.some(({ rule }) => rule === 'law')) {
      const law = verifyLaw(given, person, line)
      breaches.push(...law.breaches)
      unknown.push(...law.unknown)
    }
  }
  for (const wish of given.wishes) breaches.push(...verifyWish(given, wish, lines[people.get(wish.person)!]!))
  for (const cover of given.cover) breaches.push(...verifyCover(given, cover, lines))
  return {
    feasible: breaches.every(({ weight }) => weight !== 'hard'),
    cost: breaches.reduce((sum, { cost }) => sum + cost, 0),
    breaches,
    unknown,
  }
}

function verifyWish({ shifts }: RosterCase, wish: Wish, line: Int16Array): Breach[] {
  const has = line[wish.day]!
  const met =
    wish.what === 'off'
      ? has === off
      : wish.what === 'any'
        ? has !== off
        : has !== off && shifts[has]!.id === wish.what
  if (met === wish.wants) return []
  return [
    {
      rule: 'wish',
      person: wish.person,
      from: wish.day,
      to: wish.day,
      what: wish.what,
      found: met ? 1 : 0,
      limit: wish.wants ? 1 : 0,
      weight: wish.weight,
      cost: costOf(wish.weight, 1),
    },
  ]
}

function verifyCover({ people, shifts }: RosterCase, cover: Cover, lines: Lines): Breach[] {
  const can = ({ skills }: Person) => cover.skill === undefined || (skills ?? []).includes(cover.skill)
  const found = people.filter((person, at) => {
    const has = lines[at]![cover.day]!
    return has !== off && cover.shifts.includes(shifts[has]!.id) && can(person)
  }).length
  if (found === cover.need) return []
  const weight = found < cover.need ? cover.under : cover.over
  if (weight === 0) return []
  const what = [cover.shifts.join(' or '), ...(cover.skill === undefined ? [] : [cover.skill])].join(', ')
  const cost = costOf(weight, Math.abs(found - cover.need))
  return [{ rule: 'cover', from: cover.day, to: cover.day, what, found, limit: cover.need, weight, cost }]
}
