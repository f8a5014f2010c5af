import type { Findings } from './findings.ts'
import type { KnownNow, PlannedRelation } from './register.ts'
import type { RegisterRow } from './row.ts'

/**
 * The rows of each relation, by its number. Many systems count people and not relations: then somebody's running relation
 * is meant, or the one that began on that day, and a new one is called after its person.
 */
export function numberRelations(
  rows: readonly RegisterRow[],
  now: KnownNow,
  findings: Findings,
): Map<string, RegisterRow[]> {
  const numbered = new Map<string, RegisterRow[]>()
  const add = (number: string, row: RegisterRow) => {
    const own = numbered.get(number)
    if (own) own.push(row)
    else numbered.set(number, [row])
  }
  const uncounted = new Map<string, RegisterRow[]>()
  for (const row of rows) {
    if (row.relationNumber === null) continue
    if (row.relationNumber !== undefined) add(row.relationNumber, row)
    else uncounted.set(row.personNumber, [...(uncounted.get(row.personNumber) ?? []), row])
  }
  if (uncounted.size === 0) return numbered
  const knownOf = new Map<string, PlannedRelation[]>()
  for (const relation of now.relations.values())
    knownOf.set(relation.personNumber, [...(knownOf.get(relation.personNumber) ?? []), relation])
  for (const [person, own] of uncounted) {
    const known = knownOf.get(person) ?? []
    const starts = [...new Set(own.map(row => row.relationFrom))]
    const taken = new Set<string>()
    for (const start of starts) {
      const theirs = own.filter(row => row.relationFrom === start)
      const same = known.find(({ from }) => from === start)
      const running = known.filter(({ number, until }) => until === null && !taken.has(number))
      const only = starts.length === 1 && running.length === 1 ? running[0] : undefined
      if (!same && !only && (start === undefined || running.length > 1) && known.length > 0) {
        findings.wrong(theirs[0]!, 'relation_number', 'people.relation-unsaid', { number: person })
        continue
      }
      const number = (same ?? only)?.number ?? freshNumber(person, now, numbered)
      taken.add(number)
      for (const row of theirs) add(number, row)
    }
  }
  return numbered
}

/** A number for a relation that nobody counts: that of its person, and with a count where that is taken. */
export function freshNumber(person: string, now: KnownNow, numbered: ReadonlyMap<string, unknown>): string {
  const isFree = (number: string) => !now.relations.has(number) && !numbered.has(number)
  for (let count = 1; ; count++) {
    const number = count === 1 ? person : `${person}-${count}`
    if (isFree(number)) return number
  }
}
