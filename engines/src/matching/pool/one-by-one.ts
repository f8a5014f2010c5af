import { frameWeight } from '../opening.ts'
import type { Sizes } from './entry.ts'
import type { PoolQuery } from './query.ts'

/** Points of one person at a time, for few people: what each of their terms is worth is looked up. */
export class PersonScorer {
  private readonly query: PoolQuery
  /** Per skill, a place in `meets`; 0 for most, which meet nothing. */
  private readonly slots: Uint16Array
  /** The needs that a skill meets: place of the need times two, plus one where it does so exactly. */
  private readonly meets: number[][] = [[]]
  /** Points of wanting a term. */
  private readonly wanted: Uint8Array
  private readonly best: Uint8Array

  constructor(query: PoolQuery, { skills, places }: Sizes) {
    this.query = query
    this.slots = new Uint16Array(skills)
    this.wanted = new Uint8Array(skills + places)
    this.best = new Uint8Array(query.needs.length)
    for (const [at, { skill, weight, related }] of query.needs.entries()) {
      this.note(skill, 2 * at + 1)
      if (query.by === 'both') this.wanted[skill] = weight
      for (let place = 0; place < related.length; place++) this.note(related[place]!, 2 * at)
    }
    if (query.by === 'both' && query.place !== undefined) this.wanted[skills + query.place] = frameWeight
  }

  /** What they can stands from begin to middle, what they want until end. Fit in the low 16 bits, wish in the high ones. */
  score(terms: Uint16Array, begin: number, middle: number, end: number): number {
    const { best, meets, slots, wanted, query } = this
    best.fill(0)
    let fit = 0
    let wish = 0
    for (let at = begin; at < middle; at++) {
      const slot = slots[terms[at]!]!
      if (slot === 0) continue
      for (const meet of meets[slot]!) {
        const need = meet >>> 1
        const { weight } = query.needs[need]!
        const points = meet & 1 ? weight : weight / 2
        if (points <= best[need]!) continue
        fit += points - best[need]!
        best[need] = points
      }
    }
    for (let at = middle; at < end; at++) wish += wanted[terms[at]!]!
    return fit + wish * 65_536
  }

  private note(skill: number, meet: number): void {
    const slot = this.slots[skill]!
    if (slot > 0) this.meets[slot]!.push(meet)
    else this.slots[skill] = this.meets.push([meet]) - 1
  }
}
