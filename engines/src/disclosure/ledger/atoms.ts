import type { Groups } from './groups.ts'

/** People who are in exactly the same groups cannot be told apart. */
export interface Atoms {
  readonly people: readonly (readonly number[])[]
  readonly sizes: readonly number[]
  /** Of each group its atoms. */
  readonly inside: ReadonlyMap<number, readonly number[]>
}

export function atomsIn(groups: Groups, which: Iterable<number>): Atoms {
  const own = [...new Set(which)].sort((a, b) => a - b)
  const memberships = new Map<number, number[]>()
  for (const group of own)
    for (const person of groups.all[group]!.people) {
      const found = memberships.get(person)
      if (found) found.push(group)
      else memberships.set(person, [group])
    }
  const cells = new Map<string, { people: number[]; groups: readonly number[] }>()
  for (const [person, of] of memberships) {
    const key = of.join()
    const cell = cells.get(key)
    if (cell) cell.people.push(person)
    else cells.set(key, { people: [person], groups: of })
  }
  const inside = new Map<number, number[]>(own.map(group => [group, []]))
  const people = [...cells.values()].map((cell, atom) => {
    for (const group of cell.groups) inside.get(group)!.push(atom)
    return cell.people
  })
  return { people, sizes: people.map(those => those.length), inside }
}
