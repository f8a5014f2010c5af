import { type Cell, cellsOf, type Matter, type Naming } from './matter.ts'
import { type Look, least, lookAfter, type Memory, nothingBefore, spare } from './memory.ts'

/** People who have a part in a thread, on each of its sides. */
const leastSide = 3

/** A thread that may be seen. Numbers are floors: 5, 10, 20, 40, … people named it at least. */
export interface Thread {
  readonly ends: readonly [string, string]
  readonly kind: Cell['kind']
  readonly atLeast: number
}

/** Everything that anybody may see; nothing in it is about a person. */
export interface Publication {
  /** Groups of five or more; the others are there and say nothing. */
  readonly groups: readonly { readonly id: string; readonly isShown: boolean }[]
  readonly outside: readonly { readonly id: string; readonly kind: string }[]
  readonly threads: readonly Thread[]
}

/**
 * What may be seen of who named what: threads between groups of five or more, named by five people or more, with three or more
 * people on each side. A floor leaves at least two of those who answered who may not have named it.
 *
 * What was published before stays until enough people answered something else: see `lookAfter`. So two publications never
 * differ by what fewer than five people did, and nobody's answer is seen by when it came. A group that falls below five goes at
 * once, which says nothing of what anybody named.
 *
 * @param before the memory that came with the publication before this one
 * @throws NetworkError with the place of what does not fit together
 */
export function publish(
  matter: Matter,
  before: Memory = nothingBefore,
): { readonly publication: Publication; readonly memory: Memory } {
  const sizes = new Map(matter.groups.map(({ id, members }) => [id, members.length]))
  const isLarge = (id: string) => (sizes.get(id) ?? 0) >= least
  const threads: Thread[] = []
  const looks: Look[] = [...before.looks]
  for (const now of standing(matter, before)) {
    const { ends, kind } = now
    if (!isLarge(ends[0]) || (kind === 'group' && !isLarge(ends[1]))) continue
    const look = lookAfter(now, before.looks)
    if (!before.looks.some(one => isSame(one, look))) looks.push(look)
    if (look.atLeast !== null) threads.push({ ends, kind, atLeast: look.atLeast })
  }
  return {
    publication: {
      groups: matter.groups.map(({ id }) => ({ id, isShown: isLarge(id) })),
      outside: matter.outside,
      threads,
    },
    memory: { looks },
  }
}

const isSame = (one: Look, other: Look): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Threads that somebody names now, and those of before that nobody does, as they would be shown by themselves. */
function standing(matter: Matter, before: Memory): Look[] {
  const cells = cellsOf(matter)
  const members = new Map(matter.groups.map(one => [one.id, one.members.toSorted()]))
  const outside = new Set(matter.outside.map(({ id }) => id))
  const answers = answersOf(matter)
  const found = new Map<string, Look>()
  const put = (ends: readonly [string, string], kind: Cell['kind'], cell: Cell | undefined) => {
    const [here, there] = [
      members.get(ends[0])!,
      (kind === 'outside' ? undefined : members.get(ends[1])) ?? [],
    ]
    const own: Record<string, number> = {}
    for (const person of kind === 'inside' ? here : [...here, ...there]) {
      const answer = answers.get(person)
      if (answer !== undefined) own[person] = answer
    }
    found.set(JSON.stringify(ends), {
      ends,
      kind,
      members: [here, there],
      atLeast: cell ? floorOf(cell, Object.keys(own).length) : null,
      namers: cell ? [...cell.namers].sort() : [],
      answers: own,
    })
  }
  for (const { ends, kind } of before.looks)
    if (members.has(ends[0]) && (kind === 'outside' ? outside.has(ends[1]) : members.has(ends[1])))
      put(ends, kind, undefined)
  for (const cell of cells.values()) put(cell.ends, cell.kind, cell)
  return [...found.keys()].sort().map(key => found.get(key)!)
}

/** The floor that may be said of a thread when so many answered; null where it may not be shown. */
export function floorOf({ kind, namers, sides }: Cell, answered: number): number | null {
  const isEnough =
    kind === 'group'
      ? sides.every(side => side.size >= leastSide)
      : sides[0].size >= (kind === 'inside' ? 2 * leastSide : leastSide)
  if (!isEnough) return null
  let floor: number | null = null
  for (let one = least; one <= Math.min(namers.size, answered - spare); one *= 2) floor = one
  return floor
}

/** A number for all that each person answered, the same for the same answers in any order (Fowler, Noll & Vo, twice 26 bits). */
function answersOf({ namings }: Matter): Map<string, number> {
  const said = new Map<string, string[]>()
  for (const naming of namings) {
    const one =
      'person' in naming
        ? `p ${naming.person}`
        : 'group' in naming
          ? `g ${naming.group}`
          : `o ${naming.outside}`
    said.set(naming.by, [...(said.get(naming.by) ?? []), one])
  }
  return new Map(
    Array.from(said, ([person, all]) => {
      let [low, high] = [0x811c9dc5, 0x01000193]
      for (const code of all.sort().join('\n')) {
        low = Math.imul(low ^ code.codePointAt(0)!, 0x01000193)
        high = Math.imul(high ^ code.codePointAt(0)!, 0x85ebca6b)
      }
      return [person, (low >>> 6) * 2 ** 26 + (high >>> 6)]
    }),
  )
}

/** What somebody named themselves, for nobody but them; not who named them, which others said. */
export const ownView = ({ namings }: Matter, person: string): readonly Naming[] =>
  namings.filter(({ by }) => by === person)
