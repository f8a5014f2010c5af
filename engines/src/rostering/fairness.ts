import { type Lines, off, type RosterCase, type Standing, type Wish } from './case.ts'

/** Whether a line grants a wish. */
export function grants(given: RosterCase, { day, what, wants }: Wish, line: Int16Array): boolean {
  const has = line[day]!
  const is =
    what === 'off'
      ? has === off
      : what === 'any'
        ? has !== off
        : has !== off && given.shifts[has]!.id === what
  return is === wants
}

/** What everybody asked and got, this roster and the earlier ones together: the file for the next roster. */
export function carryOn(given: RosterCase, lines: Lines): Standing[] {
  return given.people.map(({ id }, who) => {
    const before = given.fairness?.find(({ person }) => person === id)
    let [asked, granted] = [before?.asked ?? 0, before?.granted ?? 0]
    for (const wish of given.wishes) {
      if (wish.person !== id || wish.weight === 'hard') continue
      asked += wish.weight
      if (grants(given, wish, lines[who]!)) granted += wish.weight
    }
    return { person: id, asked, granted }
  })
}

/** The part of what was asked that was granted, of who asked anything: the least, the most, and how far they lie apart. */
export function spreadOf(
  standing: readonly Standing[],
): { least: number; most: number; spread: number } | null {
  const parts = standing.filter(({ asked }) => asked > 0).map(({ asked, granted }) => granted / asked)
  if (parts.length === 0) return null
  const [least, most] = [Math.min(...parts), Math.max(...parts)]
  return { least, most, spread: most - least }
}

/**
 * The case with wishes weighed by fairness: who got less than others of what they asked until now, counts for more. A weight is
 * at most twice and at least half of what it was; whole weights times 60 stay whole.
 */
export function weighed(given: RosterCase): RosterCase {
  const known = (given.fairness ?? []).filter(({ asked }) => asked > 0)
  if (known.length === 0) return given
  const scale = 60
  const mean = known.reduce((sum, { asked, granted }) => sum + granted / asked, 0) / known.length
  const factor = new Map(
    known.map(({ person, asked, granted }) => [
      person,
      Math.min(2, Math.max(0.5, 1 + mean - granted / asked)),
    ]),
  )
  const scaled = (weight: number | 'hard') => (weight === 'hard' ? weight : weight * scale)
  const rules = (list: RosterCase['contracts'][number]['rules']) =>
    list.map(rule => ('weight' in rule ? { ...rule, weight: scaled(rule.weight) } : rule))
  return {
    ...given,
    contracts: given.contracts.map(one => ({ ...one, rules: rules(one.rules) })),
    people: given.people.map(one => (one.rules ? { ...one, rules: rules(one.rules) } : one)),
    cover: given.cover.map(one => ({ ...one, under: scaled(one.under), over: scaled(one.over) })),
    wishes: given.wishes.map(one => ({
      ...one,
      weight:
        one.weight === 'hard' ? one.weight : Math.round(one.weight * scale * (factor.get(one.person) ?? 1)),
    })),
  }
}
