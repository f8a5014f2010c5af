import { blockSize } from './entry.ts'
import type { PoolParts, Postings } from './parts.ts'
import type { PoolQuery } from './query.ts'

/**
 * Points of everybody in a block at once, by the lists of who has what: fit in the low 16 bits, wish in the high ones.
 * Within a need what is exact goes first, and a mark keeps anything related from counting beside it or twice.
 */
export class BlockScorer {
  readonly points = new Uint32Array(blockSize)
  private readonly marks = new Uint16Array(blockSize)
  private mark = 0
  private readonly parts: PoolParts
  private readonly query: PoolQuery
  private readonly kinds: number

  constructor(parts: PoolParts, query: PoolQuery) {
    this.parts = parts
    this.query = query
    this.kinds = parts.sizes.skills + parts.sizes.places
  }

  score(block: number): Uint32Array {
    const { points, parts, query } = this
    const { can, wants, sizes } = parts
    points.fill(0)
    for (const { skill, weight, related } of query.needs) {
      if (related.length === 0) this.add(can, block, skill, weight)
      else {
        if (this.mark === 65_535) {
          this.marks.fill(0)
          this.mark = 0
        }
        this.mark++
        this.addOnce(can, block, skill, weight)
        for (let at = 0; at < related.length; at++) this.addOnce(can, block, related[at]!, weight / 2)
      }
      if (query.by === 'both') this.add(wants, block, skill, weight << 16)
    }
    if (query.by === 'both' && query.place !== undefined)
      this.add(wants, block, sizes.skills + query.place, 4 << 16)
    return points
  }

  /** How many entries of lists would be read for a block. */
  entries(block: number): number {
    const { parts, query } = this
    const length = ({ starts }: Postings, term: number) => {
      const at = block * (this.kinds + 1) + term
      return starts[at + 1]! - starts[at]!
    }
    let sum = 0
    for (const { skill, related } of query.needs) {
      sum += length(parts.can, skill)
      for (let at = 0; at < related.length; at++) sum += length(parts.can, related[at]!)
      if (query.by === 'both') sum += length(parts.wants, skill)
    }
    return sum
  }

  private add({ starts, people }: Postings, block: number, term: number, value: number): void {
    const { points } = this
    const base = block * (this.kinds + 1) + term
    const end = starts[base + 1]!
    for (let at = starts[base]!; at < end; at++) points[people[at]!]! += value
  }

  private addOnce({ starts, people }: Postings, block: number, term: number, value: number): void {
    const { points, marks, mark } = this
    const base = block * (this.kinds + 1) + term
    const end = starts[base + 1]!
    for (let at = starts[base]!; at < end; at++) {
      const person = people[at]!
      if (marks[person] === mark) continue
      marks[person] = mark
      points[person]! += value
    }
  }
}
