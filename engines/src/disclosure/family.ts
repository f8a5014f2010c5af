import type { AtomSet } from './knowledge.ts'
import type { Scale } from './presentation.ts'

/** An inner cell: people who stand together in every group that was ever counted. */
export interface Atom {
  /** How many of them answered. */
  readonly n: number
  /** How many gave each answer to one question; only needed to hide groups that answer alike. */
  readonly answers?: readonly number[]
}

/** Everything that somebody would like to publish from one survey, over all tables, structures and waves at once. */
export interface Family {
  readonly atoms: readonly Atom[]
  /** Groups to publish, each as the numbers of its atoms. */
  readonly queries: readonly AtomSet[]
  /** The least number of people behind a published figure: 5, and 10 for distributions, deviations and comments. */
  readonly k?: number
  /** Groups that were published before and cannot be taken back. */
  readonly frozen?: readonly AtomSet[]
  /** Whether two published groups may not differ by fewer than k people either, on both sides together. */
  readonly pairs?: boolean
  /** What each of the `answers` is worth; without it they are one point apart, in the order in which they are counted. */
  readonly scale?: Scale
}

export const defaultK = 5

/**
 * The atoms behind groups of people. Two people stand in one atom when they are in exactly the same groups, so groups
 * from another table, another structure or another wave need nothing special: a team before and after somebody left is
 * two groups. Give the groups that were published before as well, in the same call.
 *
 * `groups` lists for each group who answered in it; whoever is in no group is in no atom.
 */
export function atomsOf<Person>(groups: readonly (readonly Person[])[]): {
  readonly atoms: readonly (Atom & { readonly people: readonly Person[] })[]
  readonly queries: readonly AtomSet[]
} {
  const memberships = new Map<Person, number[]>()
  groups.forEach((group, at) => {
    for (const person of new Set(group)) {
      const found = memberships.get(person)
      if (found) found.push(at)
      else memberships.set(person, [at])
    }
  })
  const cells = new Map<string, { people: Person[]; groups: readonly number[] }>()
  for (const [person, own] of memberships) {
    const key = own.join()
    const cell = cells.get(key)
    if (cell) cell.people.push(person)
    else cells.set(key, { people: [person], groups: own })
  }
  const queries: number[][] = groups.map(() => [])
  const atoms = [...cells.values()].map(({ people, groups: own }, atom) => {
    for (const group of own) queries[group]!.push(atom)
    return { n: people.length, people }
  })
  return { atoms, queries }
}
