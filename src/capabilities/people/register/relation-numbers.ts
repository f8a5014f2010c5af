import type { ImportChoices } from '../import-schemas.ts'
import type { Findings } from './findings.ts'
import type { KnownNow, PlannedRelation } from './register.ts'
import type { RegisterRow } from './row.ts'

export interface Numbered {
  numbered: Map<string, RegisterRow[]>
  /** Relations that another one follows, with the first day of that. */
  followed: Map<string, string>
  /** Who works here and would begin later by this file, where nobody said what that means. */
  laterStarts: string[]
}

interface Means {
  today: string
  laterStart: ImportChoices['laterStart']
}

/**
 * The rows of each relation, by its number. Many systems count people and not relations: then somebody's relation of now is
 * meant, or the one that began on that day, and a new one is called after its person. A later first day of who works here may
 * correct the day or begin another relation: one of the two loses what was before, so that it is asked.
 */
export function numberRelations(
  rows: readonly RegisterRow[],
  now: KnownNow,
  findings: Findings,
  { today, laterStart }: Means,
): Numbered {
  const numbered = new Map<string, RegisterRow[]>()
  const add = (number: string, row: RegisterRow) => {
    const own = numbered.get(number)
    if (own) own.push(row)
    else numbered.set(number, [row])
  }
  const found: Numbered = { numbered, followed: new Map(), laterStarts: [] }
  const uncounted = new Map<string, RegisterRow[]>()
  for (const row of rows) {
    if (row.relationNumber === null) continue
    if (row.relationNumber !== undefined) add(row.relationNumber, row)
    else uncounted.set(row.personNumber, [...(uncounted.get(row.personNumber) ?? []), row])
  }
  if (uncounted.size === 0) return found
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
      const free = known.filter(({ number }) => !taken.has(number))
      const current = free.filter(({ until }) => until === null || until > (start ?? today))
      // What is over is meant only where nothing goes on, and nothing else can be.
      const meant = current.length === 0 && start === undefined ? free : current
      const only = starts.length === 1 && meant.length === 1 ? meant[0] : undefined
      if (!same && !only && (start === undefined || meant.length > 1) && known.length > 0) {
        findings.wrong(theirs[0]!, 'relation_number', 'people.relation-unsaid', { number: person })
        continue
      }
      const isLater = !same && only !== undefined && start !== undefined && start > only.from
      if (isLater && laterStart === null) {
        found.laterStarts.push(person)
        continue
      }
      const follows = isLater && laterStart === 'begins'
      if (follows) found.followed.set(only.number, start)
      const number = (same ?? (follows ? undefined : only))?.number ?? freshNumber(person, now, numbered)
      taken.add(number)
      for (const row of theirs) add(number, row)
    }
  }
  return found
}

/** A number for a relation that nobody counts: that of its person, and with a count where that is taken. */
export function freshNumber(person: string, now: KnownNow, numbered: ReadonlyMap<string, unknown>): string {
  const isFree = (number: string) => !now.relations.has(number) && !numbered.has(number)
  for (let count = 1; ; count++) {
    const number = count === 1 ? person : `${person}-${count}`
    if (isFree(number)) return number
  }
}
