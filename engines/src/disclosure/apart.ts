import type { AtomSet } from './knowledge.ts'

interface Group {
  readonly set: AtomSet
  readonly bits: Uint32Array
  readonly n: number
}

/** Published groups, to ask whether another differs from one of them by fewer than k people, both sides counted. */
export class Apart {
  private readonly people: readonly number[]
  private readonly k: number
  private readonly groups: Group[] = []

  constructor(people: readonly number[], k: number) {
    this.people = people
    this.k = k
  }

  add(set: AtomSet): void {
    this.groups.push(this.describe(set))
  }

  /** A published group that is too near, if there is one. */
  nearTo(set: AtomSet): AtomSet | undefined {
    const group = this.describe(set)
    return this.groups.find(other => this.areNear(group, other))?.set
  }

  /** Whether two groups are different, but by fewer than k people. */
  near(a: AtomSet, b: AtomSet): boolean {
    return this.areNear(this.describe(a), this.describe(b))
  }

  private describe(set: AtomSet): Group {
    const bits = new Uint32Array(Math.ceil(this.people.length / 32))
    let n = 0
    for (const atom of set) {
      bits[atom >>> 5]! |= 1 << (atom & 31)
      n += this.people[atom]!
    }
    return { set, bits, n }
  }

  private areNear(a: Group, b: Group): boolean {
    if (Math.abs(a.n - b.n) >= this.k) return false
    let difference = 0
    for (let word = 0; word < a.bits.length; word++)
      for (let bits = (a.bits[word]! ^ b.bits[word]!) >>> 0; bits !== 0; bits = (bits & (bits - 1)) >>> 0) {
        difference += this.people[word * 32 + 31 - Math.clz32(bits & -bits)]!
        if (difference >= this.k) return false
      }
    return difference > 0
  }
}
