import { modulo } from './field.ts'
import type { AtomSet } from './knowledge.ts'
import type { Protected } from './search.ts'

/** A group of fewer than five people falls into halves of at most two: four single people, at worst. */
export const largestKForSums = 5

interface Half {
  readonly atoms: AtomSet
  readonly people: number
  readonly sum: number
}

/**
 * Looks for a group of fewer than k people, k at most 5, whose numbers add up to zero along two sketches: meeting in
 * the middle over halves, marked in one bit per residue. Where the search by repair has too many ways to go, because
 * everything hangs together with everything, this still answers, and for all at once.
 */
export class SmallSums {
  private readonly kept: Protected
  /** Single people: two of them may be a half. */
  private readonly pairable: readonly number[]
  private readonly halves: readonly number[]
  private readonly marks: Uint32Array
  private readonly p: number

  constructor(kept: Protected, p: number) {
    this.kept = kept
    this.p = p
    this.pairable = kept.k < 4 ? [] : kept.small.filter(atom => kept.people[atom] === 1)
    this.halves = kept.small.filter(atom => kept.people[atom]! <= kept.k - 2)
    this.marks = new Uint32Array(Math.ceil(p / 32))
  }

  /** How many sums one search looks at. */
  get cost(): number {
    return this.halves.length + (this.pairable.length * (this.pairable.length - 1)) / 2
  }

  /** `counts` says whether a group with zero sums is really meant; groups known before are not. */
  find(one: Float64Array, other: Float64Array, counts: (group: AtomSet) => boolean): AtomSet | null {
    const single = this.kept.small.find(atom => one[atom] === 0 && other[atom] === 0 && counts([atom]))
    if (single !== undefined) return [single]
    this.mark(one)
    const hits = this.matches(one)
    this.marks.fill(0)
    return this.match(hits, other, counts)
  }

  private match(
    hits: readonly Half[],
    other: Float64Array,
    counts: (group: AtomSet) => boolean,
  ): AtomSet | null {
    const bySum = new Map<number, Half[]>()
    for (const half of hits) {
      const same = bySum.get(half.sum)
      if (same) same.push(half)
      else bySum.set(half.sum, [half])
    }
    for (const half of hits)
      for (const opposite of bySum.get(half.sum === 0 ? 0 : this.p - half.sum) ?? []) {
        if (half.people + opposite.people >= this.kept.k) continue
        if (half.atoms.some(atom => opposite.atoms.includes(atom))) continue
        const group = [...half.atoms, ...opposite.atoms]
        const sum = group.reduce((total, atom) => total + other[atom]!, 0)
        if (modulo(sum, this.p) === 0 && counts(group)) return group
      }
    return null
  }

  private mark(numbers: Float64Array): void {
    const { halves, pairable, p, marks } = this
    for (const atom of halves) marks[numbers[atom]! >>> 5]! |= 1 << (numbers[atom]! & 31)
    for (let i = 0; i < pairable.length; i++) {
      const first = numbers[pairable[i]!]!
      for (let j = i + 1; j < pairable.length; j++) {
        const total = first + numbers[pairable[j]!]!
        const sum = total >= p ? total - p : total
        marks[sum >>> 5]! |= 1 << (sum & 31)
      }
    }
  }

  /** Halves whose opposite is marked: all halves of groups with zero sums, and a few by chance. */
  private matches(numbers: Float64Array): Half[] {
    const { halves, pairable, p, marks, kept } = this
    const found: Half[] = []
    const isMarked = (sum: number): boolean => {
      const opposite = sum === 0 ? 0 : p - sum
      return (marks[opposite >>> 5]! & (1 << (opposite & 31))) !== 0
    }
    for (const atom of halves)
      if (isMarked(numbers[atom]!))
        found.push({ atoms: [atom], people: kept.people[atom]!, sum: numbers[atom]! })
    for (let i = 0; i < pairable.length; i++) {
      const first = numbers[pairable[i]!]!
      for (let j = i + 1; j < pairable.length; j++) {
        const total = first + numbers[pairable[j]!]!
        const sum = total >= p ? total - p : total
        if (isMarked(sum)) found.push({ atoms: [pairable[i]!, pairable[j]!], people: 2, sum })
      }
    }
    return found
  }
}
