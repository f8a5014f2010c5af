import { inverse, modulo } from './field.ts'
import type { AtomSet, Knowledge } from './knowledge.ts'

/** Which atoms must not be found: people per atom, and the least group that may be known. */
export interface Protected {
  readonly people: readonly number[]
  readonly k: number
  /** Atoms with fewer than k people. */
  readonly small: readonly number[]
}

/** A group, none, or not known after so many steps, which the caller has to treat as a leak. */
export interface Found {
  readonly group: AtomSet | null
  readonly unsure: boolean
  readonly steps: number
}

/**
 * A group of fewer than k people that becomes known by learning one more set, whose vector is `target`: a group of
 * small atoms whose vectors add up to a multiple, other than zero, of that vector. `sketch` comes from `sketchAfter`.
 */
export function findGroupAfter(
  knowledge: Knowledge,
  kept: Protected,
  target: Int32Array,
  sketch: Float64Array,
  limit: number,
): Found {
  const aim = aimAt(target, knowledge)
  if (!aim) return { group: null, unsure: false, steps: 0 }
  return new Search(knowledge, kept, sketch, limit, aim, () => true).start()
}

/** A group of fewer than k people that is known already and `counts`. */
export function findGroup(
  knowledge: Knowledge,
  kept: Protected,
  limit: number,
  counts: (group: AtomSet) => boolean,
): Found {
  const search = new Search(knowledge, kept, knowledge.sketch(0), limit, null, counts)
  for (const atom of kept.small) {
    const group = search.startAt(atom)
    if (group) return { group, unsure: false, steps: search.steps }
  }
  return { group: null, unsure: search.isBroken, steps: search.steps }
}

/** All such groups, at most one with each atom as its first. */
export function findGroups(
  knowledge: Knowledge,
  kept: Protected,
  limit: number,
): { groups: AtomSet[]; unsure: boolean } {
  const search = new Search(knowledge, kept, knowledge.sketch(0), limit, null, () => true)
  const groups = kept.small.flatMap(atom => {
    const group = search.startAt(atom)
    return group ? [group] : []
  })
  return { groups, unsure: search.isBroken }
}

interface Aim {
  readonly target: Int32Array
  readonly support: readonly number[]
  /** The free atom of the target along which the fewest small atoms have a part. Each group has one of those. */
  readonly root: number
  readonly perUnit: number
}

/** Null when the target has a part where no small atom has one, so that no group of them can match it. */
function aimAt(target: Int32Array, { touched, p }: Knowledge): Aim | null {
  const support: number[] = []
  let root = -1
  for (let at = 0; at < target.length; at++) {
    if (target[at] === 0) continue
    if (touched[at] === 0) return null
    if (root < 0 || touched[at]! < touched[root]!) root = at
    support.push(at)
  }
  return { target, support, root, perUnit: inverse(target[root]!, p) }
}

/**
 * Searches by repair. Where the sum of the group so far is wrong along a free atom, one of the atoms still to come must
 * have a part along it, so only those are tried; in tables these lists are short. Complete for every k, since each atom
 * holds at least one person.
 */
class Search {
  private readonly knowledge: Knowledge
  private readonly kept: Protected
  private readonly sketch: Float64Array
  private readonly limit: number
  private readonly aim: Aim | null
  /** Whether a group is meant. One that is not ends its own way and no other: what is meant may share atoms with it. */
  private readonly counts: (group: AtomSet) => boolean

  private readonly group: number[] = []
  /** The sum of the group's vectors. */
  private readonly sum: Int32Array
  private readonly barred: Uint8Array
  private readonly least: number
  steps = 0

  constructor(
    knowledge: Knowledge,
    kept: Protected,
    sketch: Float64Array,
    limit: number,
    aim: Aim | null,
    counts: (group: AtomSet) => boolean,
  ) {
    this.knowledge = knowledge
    this.kept = kept
    this.sketch = sketch
    this.limit = limit
    this.aim = aim
    this.counts = counts
    this.sum = new Int32Array(knowledge.size)
    this.barred = new Uint8Array(knowledge.size)
    this.least = kept.small.reduce((min, atom) => Math.min(min, kept.people[atom]!), kept.k)
  }

  get isBroken(): boolean {
    return this.steps > this.limit
  }

  start(): Found {
    const group = this.explore(this.kept.k - 1, 0)
    return { group, unsure: this.isBroken, steps: this.steps }
  }

  /** Groups with this atom and none of those started at before. */
  startAt(atom: number): AtomSet | null {
    return this.tryWith(atom, this.kept.k - 1, 0)
  }

  private explore(room: number, sketched: number): AtomSet | null {
    if (++this.steps > this.limit) return null
    const next = this.repairs(room)
    if (next === null) return this.counts(this.group) ? this.group.slice() : null
    let found: AtomSet | null = null
    for (const atom of next) {
      found = this.tryWith(atom, room, sketched)
      if (found || this.isBroken) break
    }
    for (const atom of next) this.barred[atom] = 0
    return found
  }

  /** The atom stays barred: whoever calls has tried every group with it. */
  private tryWith(atom: number, room: number, sketched: number): AtomSet | null {
    const left = room - this.kept.people[atom]!
    const total = modulo(sketched + this.sketch[atom]!, this.knowledge.p)
    this.barred[atom] = 1
    // Where nobody fits any more this atom has to be the last, and the sketch says at once whether it can be.
    if (left < this.least && total !== 0) return null
    this.group.push(atom)
    this.shift(atom, 1)
    const found = this.explore(left, total)
    this.shift(atom, -1)
    this.group.pop()
    return found
  }

  private shift(atom: number, sign: 1 | -1): void {
    const { sum, knowledge } = this
    const { at, parts } = knowledge.vectorOf(atom)
    for (let i = 0; i < at.length; i++) {
      const value = sum[at[i]!]! + sign * parts[i]!
      sum[at[i]!] = value >= knowledge.p ? value - knowledge.p : value < 0 ? value + knowledge.p : value
    }
  }

  /** Atoms of which the group needs one more, or null when its sum is right. */
  private repairs(room: number): number[] | null {
    const { aim, sum, group, knowledge } = this
    const { touched, p } = knowledge
    const multiple = aim ? modulo(sum[aim.root]! * aim.perUnit, p) : 0
    if (aim && multiple === 0) return this.candidates(aim.root, null, room)
    let wrong = -1
    let fewest = Number.POSITIVE_INFINITY
    if (aim)
      for (const at of aim.support) {
        if (sum[at] === modulo(aim.target[at]! * multiple, p)) continue
        const cost = touched[at]! + touched[aim.root]!
        if (cost < fewest) {
          fewest = cost
          wrong = at
        }
      }
    for (const atom of group)
      for (const at of knowledge.vectorOf(atom).at) {
        if (sum[at] === 0 || (aim && aim.target[at] !== 0)) continue
        if (touched[at]! < fewest) {
          fewest = touched[at]!
          wrong = at
        }
      }
    if (wrong < 0) return null
    return this.candidates(wrong, aim && aim.target[wrong] !== 0 ? aim.root : null, room)
  }

  /** Small atoms that still fit and have a part along one of two free atoms. */
  private candidates(along: number, orAlong: number | null, room: number): number[] {
    const { knowledge, barred, kept } = this
    const fits = (atom: number): boolean => barred[atom] === 0 && kept.people[atom]! <= room
    const found = orAlong === null ? [along] : [along, orAlong]
    return [
      ...found.filter(atom => knowledge.isWatched(atom) && fits(atom)),
      ...knowledge.watchedDependent.filter(atom => {
        const row = knowledge.rows[atom]!
        return (row[along] !== 0 || (orAlong !== null && row[orAlong] !== 0)) && fits(atom)
      }),
    ]
  }
}
