import { frameWeight } from '../opening.ts'
import type { Sizes } from './entry.ts'
import type { PoolQuery } from './query.ts'

/** Points of one person at a time, for few people: what each of their terms is worth is looked up. */
export class PersonScorer {
  /** Per skill, a place in `from`; 0 for most, which meet nothing. */
  private readonly slots: Uint16Array
  /** What each slot meets: from here in `needs` and `points`, until where the next one begins. */
  private readonly from: Uint32Array
  private readonly needs: Uint16Array
  private readonly points: Uint8Array
  /** Points of wanting a term. */
  private readonly wanted: Uint8Array
  private readonly best: Uint8Array

  constructor(query: PoolQuery, { skills, places }: Sizes) {
    const meets = new Map<number, { need: number; points: number }[]>()
    const note = (skill: number, need: number, points: number) => {
      const known = meets.get(skill)
      if (known) known.push({ need, points })
      else meets.set(skill, [{ need, points }])
    }
    this.wanted = new Uint8Array(skills + places)
    for (const [need, { skill, weight, related }] of query.needs.entries()) {
      note(skill, need, weight)
      if (query.by === 'both') this.wanted[skill] = weight
      for (let at = 0; at < related.length; at++) note(related[at]!, need, weight / 2)
    }
    if (query.by === 'both' && query.place !== undefined) this.wanted[skills + query.place] = frameWeight

    const all = [...meets.values()].flat()
    this.slots = new Uint16Array(skills)
    this.from = new Uint32Array(meets.size + 2)
    this.needs = Uint16Array.from(all, ({ need }) => need)
    this.points = Uint8Array.from(all, ({ points }) => points)
    this.best = new Uint8Array(query.needs.length)
    let slot = 1
    for (const [skill, found] of meets) {
      this.slots[skill] = slot
      this.from[slot + 1] = this.from[slot]! + found.length
      slot++
    }
  }

  /** What they can stands from begin to middle, what they want until end. Fit in the low 16 bits, wish in the high ones. */
  score(terms: Uint16Array, begin: number, middle: number, end: number): number {
    const { best, from, needs, points, slots, wanted } = this
    for (let need = 0; need < best.length; need++) best[need] = 0
    let fit = 0
    for (let at = begin; at < middle; at++) {
      const slot = slots[terms[at]!]!
      if (slot === 0) continue
      const last = from[slot + 1]!
      for (let meet = from[slot]!; meet < last; meet++) {
        const gain = points[meet]! - best[needs[meet]!]!
        if (gain <= 0) continue
        fit += gain
        best[needs[meet]!] = points[meet]!
      }
    }
    let wish = 0
    for (let at = middle; at < end; at++) wish += wanted[terms[at]!]!
    return fit + wish * 65_536
  }
}
