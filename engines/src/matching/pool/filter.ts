import { cellsWithin } from './curve.ts'
import { blockSize, dayMark, noHours, noReach } from './entry.ts'
import { firstAt } from './holders.ts'
import type { Holders, PoolParts } from './parts.ts'
import type { PoolQuery } from './query.ts'

/** A list of who has something, with the value that one has to have at least. */
export interface Short extends Holders {
  readonly least: number
}

/** One bit per person of a block. */
type Bitmap = Uint8Array

/**
 * Who meets all hard needs. Columns are read where they stand; of what only some have (a certificate, a rarer language) a
 * bitmap is made for a block when first somebody in it is asked for.
 */
export class HardFilter {
  private readonly parts: PoolParts
  private readonly hard: PoolQuery['hard']
  private readonly columns: readonly { readonly levels: Uint8Array; readonly least: number }[]
  private readonly lists: readonly { readonly held: Holders; readonly least: number; readonly bits: Bitmap }[]
  private block = -1

  constructor(parts: PoolParts, hard: PoolQuery['hard']) {
    this.parts = parts
    this.hard = hard
    const columns: { levels: Uint8Array; least: number }[] = []
    const lists: { held: Holders; least: number; bits: Bitmap }[] = []
    const bits = () => new Uint8Array(blockSize >>> 3)
    for (const [language, least] of hard.languages) {
      const held = parts.languages[language]!
      if ('levels' in held) columns.push({ levels: held.levels, least })
      else lists.push({ held, least, bits: bits() })
    }
    for (const certificate of hard.certificates)
      lists.push({ held: parts.certificates[certificate]!, least: dayMark(hard.start), bits: bits() })
    this.columns = columns
    this.lists = lists
  }

  /** Who stands in the shortest list that everybody has to stand in, and meets it; undefined where there is no list. */
  shortest(): Short | undefined {
    const short = this.lists.toSorted((a, b) => a.held.people.length - b.held.people.length)[0]
    return short && { people: short.held.people, values: short.held.values, least: short.least }
  }

  /** For somebody who meets the shortest list: whether they meet the rest. */
  meetsBeside(person: number, { people }: Short): boolean {
    return this.meetsColumns(person) && this.standsInLists(person, people)
  }

  meets(person: number): boolean {
    return this.meetsColumns(person) && this.standsInLists(person)
  }

  /** What is known of everybody. */
  meetsColumns(person: number): boolean {
    const { parts, hard, columns } = this
    const { hours, travelTo } = hard
    if (hours) {
      const least = parts.hoursMin[person]!
      if (least === noHours || parts.hoursMax[person]! < hours[0] || least > hours[1]) return false
    }
    for (let at = 0; at < columns.length; at++) {
      const { levels, least } = columns[at]!
      if (levels[person]! < least) return false
    }
    if (travelTo) {
      const reach = parts.reach[person]!
      if (reach === noReach || (parts.flags[person]! & 2) === 0) return false
      const dx = parts.x[person]! - travelTo.x
      const dy = parts.y[person]! - travelTo.y
      if (dx * dx + dy * dy > reach * reach) return false
    }
    return true
  }

  private standsInLists(person: number, beside?: Uint32Array): boolean {
    const { lists } = this
    if (lists.length === (beside ? 1 : 0)) return true
    const block = Math.floor(person / blockSize)
    if (block !== this.block) this.fill(block)
    const at = person - block * blockSize
    for (let list = 0; list < lists.length; list++)
      if ((lists[list]!.bits[at >>> 3]! & (1 << (at & 7))) === 0) return false
    return true
  }

  private fill(block: number): void {
    this.block = block
    const from = block * blockSize
    for (const { held, least, bits } of this.lists) {
      bits.fill(0)
      const { people, values } = held
      for (let at = firstAt(people, from); at < people.length && people[at]! < from + blockSize; at++)
        if (values[at]! >= least) {
          const place = people[at]! - from
          bits[place >>> 3]! |= 1 << (place & 7)
        }
    }
  }
}

/** Ranges of people, ascending and apart, outside of which nobody is looked for: by cells that a circle touches. */
export type Spans = readonly (readonly [number, number])[]

export function spansOf(parts: PoolParts, { area, among, hard }: PoolQuery): Spans {
  // Nobody goes farther than whoever goes farthest.
  const way = among === 'met' && hard.travelTo ? { ...hard.travelTo, radius: parts.farthest } : undefined
  const circle = area && way ? (area.radius <= way.radius ? area : way) : (area ?? way)
  if (!circle) return parts.count === 0 ? [] : [[0, parts.count]]
  const cells = cellsWithin(circle.x, circle.y, circle.radius)
  const spans: [number, number][] = []
  for (const cell of cells) {
    const at = firstAt(parts.cells, cell)
    if (parts.cells[at] !== cell) continue
    const [from, to] = [parts.cellStarts[at]!, parts.cellStarts[at + 1]!]
    const last = spans.at(-1)
    if (last && last[1] === from) last[1] = to
    else spans.push([from, to])
  }
  return spans
}
