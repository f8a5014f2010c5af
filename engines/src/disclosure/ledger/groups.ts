/** A group of people by number, each group once. */
export interface Group {
  readonly people: readonly number[]
  readonly n: number
  /** Adds up: what is left of a group without one inside it has the one key less the other, and so each set its own. */
  readonly key: number
}

/** Keys are sums of these per person, modulo a prime near 2^49: two sets of the same key are the same but once in 10^14. */
const keyPrime = 562_949_953_421_231
export const addKeys = (a: number, b: number): number => (a + b) % keyPrime
export const takeKey = (a: number, b: number): number => (a - b + keyPrime) % keyPrime

function keyOfPerson(person: number): number {
  // Two rounds of splitmix32, side by side.
  const mix = (seed: number): number => {
    let t = (person + seed) | 0
    t = Math.imul(t ^ (t >>> 16), 0x21f0aaad)
    t = Math.imul(t ^ (t >>> 15), 0x735a2d97)
    return (t ^ (t >>> 15)) >>> 0
  }
  return ((mix(0x9e3779b9) & 0x1ffff) * 2 ** 32 + mix(0x51ed270b)) % keyPrime
}

/** How groups lie to each other: which lie within which, which overlap, and which differ by fewer than k people. */
export class Groups {
  readonly all: Group[] = []
  private readonly byKey = new Map<string, number>()
  /** Many figures are about one and the same list. */
  private readonly byList = new WeakMap<readonly number[], number>()
  private readonly ofPerson = new Map<number, number[]>()
  private readonly relations: (Around | undefined)[] = []
  private readonly within: (readonly number[] | undefined)[] = []

  /** The number of a group, the same for the same people. */
  add(people: readonly number[]): number {
    const known = this.byList.get(people)
    if (known !== undefined) return known
    const at = this.number(people)
    this.byList.set(people, at)
    return at
  }

  private number(people: readonly number[]): number {
    const sorted = isSorted(people) ? people : [...new Set(people)].sort((a, b) => a - b)
    let key = 0
    for (const person of sorted) key = addKeys(key, keyOfPerson(person))
    const name = `${sorted.length} ${key}`
    const found = this.byKey.get(name)
    if (found !== undefined) return found
    const at = this.all.length
    this.all.push({ people: sorted, n: sorted.length, key })
    this.byKey.set(name, at)
    for (const person of sorted) {
      const own = this.ofPerson.get(person)
      if (own) own.push(at)
      else this.ofPerson.set(person, [at])
    }
    return at
  }

  /** The groups that lie within one, the largest first. */
  insideBySize(group: number): readonly number[] {
    this.within[group] ??= [...this.around(group).inside].sort((a, b) => this.all[b]!.n - this.all[a]!.n)
    return this.within[group]
  }

  /** Of one group, all that have somebody in common with it; reckoned once, when every group has been added. */
  around(group: number): Around {
    const known = this.relations[group]
    if (known) return known
    const common = new Map<number, number>()
    for (const person of this.all[group]!.people)
      for (const other of this.ofPerson.get(person)!)
        if (other !== group) common.set(other, (common.get(other) ?? 0) + 1)
    const { n } = this.all[group]!
    const found: Around = { inside: new Set(), outside: new Set(), beside: new Map() }
    for (const [other, both] of common) {
      const m = this.all[other]!.n
      if (both === m) found.inside.add(other)
      else if (both === n) found.outside.add(other)
      found.beside.set(other, n + m - 2 * both)
    }
    this.relations[group] = found
    return found
  }
}

export interface Around {
  /** Smaller groups that lie within it, and larger ones it lies within. */
  readonly inside: ReadonlySet<number> & { add(group: number): unknown }
  readonly outside: ReadonlySet<number> & { add(group: number): unknown }
  /** Of each that overlaps, how many people are in one of the two only. */
  readonly beside: ReadonlyMap<number, number> & { set(group: number, apart: number): unknown }
}

function isSorted(people: readonly number[]): boolean {
  for (let at = 1; at < people.length; at++) if (people[at - 1]! >= people[at]!) return false
  return true
}
