import { type Alike, type Likeness, likenessOf } from './alike.ts'
import { defaultK, type Family } from './family.ts'
import type { AtomSet } from './knowledge.ts'
import type { Rules } from './publication.ts'

/** A set that could be published, with what hiding it costs. */
export interface Candidate {
  readonly set: AtomSet
  /** Queries that ask for it, and people in it. */
  readonly weight: number
  readonly n: number
}

/** A family made ready: each set once, the largest first. */
export interface Plan {
  readonly rules: Rules
  /** What readers know whatever is decided: that empty atoms are empty, and what was published before. */
  readonly given: readonly AtomSet[]
  /** What is to be decided: neither hidden for itself nor out already. */
  readonly candidates: readonly Candidate[]
  /** Per query its sorted set, and why it is hidden for itself, if it is. */
  readonly sets: readonly AtomSet[]
  readonly reasons: readonly ('too-few' | Alike | null)[]
  readonly likeness: Likeness
}

export const keyOf = (set: AtomSet): string => set.join()

/** Throws RangeError where the family makes no sense. */
export function planOf({ atoms, queries, k = defaultK, frozen = [], pairs = true, scale }: Family): Plan {
  if (!(Number.isInteger(k) && k > 0)) throw new RangeError(`k is a whole number of people, not ${k}.`)
  atoms.forEach(({ n, answers }, atom) => {
    if (!(Number.isInteger(n) && n >= 0))
      throw new RangeError(`Atom ${atom} has ${n} people; expected a whole number.`)
    const counted = answers?.reduce((sum, count) => sum + count, 0)
    if (answers?.some(count => !(Number.isInteger(count) && count >= 0)) || (counted ?? n) !== n)
      throw new RangeError(
        `The answers of atom ${atom} should be whole numbers that add up to its ${n} people.`,
      )
  })
  const people = atoms.map(({ n }) => n)
  const sets = queries.map((query, at) => sortedSet(query, atoms.length, `Query ${at}`))
  const sizes = sets.map(set => set.reduce((sum, atom) => sum + people[atom]!, 0))
  const likeness = likenessOf(atoms, k, scale)
  const reasons = sets.map((set, query) => {
    if (sizes[query]! < k) return 'too-few'
    return likeness.why(set)
  })

  const before = frozen.map((set, at) => sortedSet(set, atoms.length, `Frozen group ${at}`))
  const out = new Set(before.map(keyOf))
  const candidates = new Map<string, Candidate>()
  for (const [query, set] of sets.entries()) {
    if (reasons[query] !== null || out.has(keyOf(set))) continue
    const weight = (candidates.get(keyOf(set))?.weight ?? 0) + 1
    candidates.set(keyOf(set), { set, weight, n: sizes[query]! })
  }
  const sensitive = [
    ...atoms.flatMap((_, atom) => (people[atom]! >= k && likeness.why([atom]) !== null ? [[atom]] : [])),
    ...sets.filter((_, query) => ['unanimous', 'pinned'].includes(reasons[query] ?? '')),
  ]
  return {
    rules: {
      people,
      k,
      small: people.flatMap((n, atom) => (n > 0 && n < k ? [atom] : [])),
      sensitive: [...new Map(sensitive.map(set => [keyOf(set), set])).values()],
      pairs,
    },
    given: [...people.flatMap((n, atom) => (n === 0 ? [[atom]] : [])), ...before],
    candidates: [...candidates.values()].sort((a, b) => b.n - a.n),
    sets,
    reasons,
    likeness,
  }
}

function sortedSet(set: AtomSet, atoms: number, name: string): AtomSet {
  const sorted = [...set].sort((a, b) => a - b)
  sorted.forEach((atom, at) => {
    if (!(Number.isInteger(atom) && atom >= 0 && atom < atoms))
      throw new RangeError(`${name} asks for atom ${atom}; there are ${atoms}, counted from 0.`)
    if (sorted[at + 1] === atom) throw new RangeError(`${name} asks for atom ${atom} twice.`)
  })
  return sorted
}
