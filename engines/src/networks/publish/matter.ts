import { NetworkError } from '../core/net.ts'

/** One connection that somebody says matters to their work. It says something of who named it, and of whom they named. */
export type Naming =
  | { readonly by: string; readonly person: string }
  | { readonly by: string; readonly group: string }
  | { readonly by: string; readonly outside: string }

/** What people named, before anything of it may be seen. */
export interface Matter {
  /** Everybody stands in one group. */
  readonly groups: readonly { readonly id: string; readonly members: readonly string[] }[]
  /** Customers, partners: what is named outside, and of which kind it is. */
  readonly outside: readonly { readonly id: string; readonly kind: string }[]
  readonly namings: readonly Naming[]
}

/** What one thread rests on: who named something across it, and who was named, on each side. */
export interface Cell {
  readonly key: string
  /** Ids of a group twice (inside), of two groups in order of text, or of a group and what stands outside. */
  readonly ends: readonly [string, string]
  readonly kind: 'inside' | 'group' | 'outside'
  /** Who named something across it. */
  readonly namers: ReadonlySet<string>
  /** Who has a part in it on each side, by naming or by being named; who names a group names all of it. */
  readonly sides: readonly [ReadonlySet<string>, ReadonlySet<string>]
  /** Who stands in the groups at its ends; of what stands outside nobody. */
  readonly members: readonly [readonly string[], readonly string[]]
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Filling {
  ends: [string, string]
  kind: Cell['kind']
  namers: Set<string>
  sides: [Set<string>, Set<string>]
}

/** Threads that anybody named, and what they rest on; refuses what does not fit together, with its place. */
export function cellsOf({ groups, outside, namings }: Matter): Map<string, Cell> {
  const members = new Map<string, readonly string[]>()
  const groupOf = new Map<string, string>()
  for (const [at, group] of groups.entries()) {
    if (members.has(group.id)) throw new NetworkError(['groups', at, 'id'], `'${group.id}' stands here twice`)
    members.set(group.id, group.members)
    for (const [place, person] of group.members.entries()) {
      if (groupOf.has(person))
        throw new NetworkError(['groups', at, 'members', place], 'this person stands in two places')
      groupOf.set(person, group.id)
    }
  }
  const ids = new Set<string>()
  for (const [at, { id }] of outside.entries()) {
    if (ids.has(id) || members.has(id))
      throw new NetworkError(['outside', at, 'id'], `'${id}' stands here twice`)
    ids.add(id)
  }
  const cells = new Map<string, Filling>()
  for (const [at, naming] of namings.entries()) {
    const own = groupOf.get(naming.by)
    if (own === undefined) throw new NetworkError(['namings', at, 'by'], 'this person stands in no group')
    const [other, named, kind] = target(naming, at)
    const ends: [string, string] = kind === 'outside' || byText(own, other) <= 0 ? [own, other] : [other, own]
    const key = JSON.stringify(ends)
    const cell = cells.get(key) ?? {
      ends,
      kind: kind === 'group' && own === other ? 'inside' : kind,
      namers: new Set<string>(),
      sides: [new Set<string>(), new Set<string>()] as [Set<string>, Set<string>],
    }
    cells.set(key, cell)
    const mine = cell.ends[0] === own ? 0 : 1
    cell.namers.add(naming.by)
    cell.sides[mine].add(naming.by)
    for (const one of named) cell.sides[cell.kind === 'group' ? 1 - mine : 0]!.add(one)
  }
  return new Map(Array.from(cells, ([key, cell]) => [key, whole(key, cell)]))

  function target(naming: Naming, at: number): [string, readonly string[], 'group' | 'outside'] {
    if ('outside' in naming) {
      if (!ids.has(naming.outside))
        throw new NetworkError(['namings', at, 'outside'], `'${naming.outside}' is not in the list`)
      return [naming.outside, [], 'outside']
    }
    if ('group' in naming) {
      const all = members.get(naming.group)
      if (!all) throw new NetworkError(['namings', at, 'group'], `'${naming.group}' is not in the list`)
      return [naming.group, all, 'group']
    }
    const group = groupOf.get(naming.person)
    if (group === undefined || naming.person === naming.by)
      throw new NetworkError(['namings', at, 'person'], 'expected another person who stands in a group')
    return [group, [naming.person], 'group']
  }
  function whole(key: string, cell: Filling): Cell {
    const [here, there] = cell.ends.map(id => members.get(id) ?? [])
    return { key, ...cell, members: [here!, there!] }
  }
}
