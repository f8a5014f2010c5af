import { frameWeight } from '../opening.ts'
import { BlockScorer } from './blocks.ts'
import { blockSize, noHours } from './entry.ts'
import { HardFilter, type Short, type Spans, spansOf } from './filter.ts'
import { firstAt } from './holders.ts'
import { PersonScorer } from './one-by-one.ts'
import { beginOf, type PoolParts } from './parts.ts'
import type { PoolQuery } from './query.ts'
import type { Scores } from './scores.ts'
import type { TopList } from './top-list.ts'

/**
 * What things cost beside each other, about in nanoseconds: to look whether somebody meets the hard needs, to fetch and score
 * somebody by their skills, to pass somebody in a block, and to read an entry of a list, without related skills and with
 * them. Measured, and only a matter of speed: whatever is chosen, the answer is the same.
 */
const costs = { look: 6, score: 220, pass: 1.5, entry: 2, entryOnce: 4 }
/** So many people tell about how many meet the hard needs. */
const sample = 200

export type Plan = 'people' | 'blocks'

/**
 * Everybody within the area, scored and put into a list. Few people are read one by one, many through the lists of who
 * has what, block by block; both give the same, and whichever is expected to read less is taken.
 */
export class Search {
  private readonly parts: PoolParts
  private readonly query: PoolQuery
  private readonly filter: HardFilter
  private readonly scores: Scores
  private readonly list: TopList
  private readonly put: (person: number) => number
  private readonly area: PoolQuery['area']

  /** `put` says by which number somebody stands in the list. */
  constructor(
    parts: PoolParts,
    query: PoolQuery,
    into: { readonly scores: Scores; readonly list: TopList; put(person: number): number },
  ) {
    this.parts = parts
    this.query = query
    this.area = query.area
    this.filter = new HardFilter(parts, query.hard)
    this.scores = into.scores
    this.list = into.list
    this.put = into.put
  }

  run(wanted?: Plan): Plan {
    const spans = spansOf(this.parts, this.query)
    const blocks = new BlockScorer(this.parts, this.query)
    const held = this.query.among === 'met' ? this.filter.shortest() : undefined
    const plan = wanted ?? this.planFor(spans, blocks, held)
    if (plan === 'people') {
      this.byPerson(spans, held)
      return plan
    }
    this.byBlock(spans, blocks, 'some')
    // Whose score is nothing comes last, and is looked for only where others do not fill the list.
    if (!this.list.isFull || this.list.least === 0) this.byBlock(spans, blocks, 'none')
    return plan
  }

  private planFor(spans: Spans, blocks: BlockScorer, held: Short | undefined): Plan {
    const people = countOf(spans)
    const part = this.partMet(spans, held)
    // Of a list in geographic order, the part within the spans is about their part of all.
    const few = held ? (held.people.length * people) / Math.max(1, this.parts.count) : people
    const byPerson = few * (costs.look + part * costs.score)
    const met = Math.max(1, few * part)
    let byBlock = Math.min(people, (people / met) * this.query.top) * costs.look
    const entry = this.query.needs.some(({ related }) => related.length > 0) ? costs.entryOnce : costs.entry
    let last = -1
    for (const [from, to] of spans)
      for (const block of blocksOf(from, to)) {
        if (byPerson < byBlock) return 'people'
        if (block !== last) byBlock += blockSize * costs.pass + blocks.entries(block) * entry
        last = block
      }
    return byPerson < byBlock ? 'people' : 'blocks'
  }

  /** About how many of those who are looked at meet what is known of everybody. */
  private partMet(spans: Spans, held: Short | undefined): number {
    if (this.query.among === 'all') return 1
    let looked = 0
    let met = 0
    const look = (person: number) => {
      looked++
      if (this.filter.meetsColumns(person) === (this.query.among === 'met')) met++
    }
    const people = countOf(spans)
    for (const [from, to] of spans) {
      if (!held) {
        const step = Math.max(1, Math.floor(people / sample))
        for (let person = from; person < to; person += step) look(person)
        continue
      }
      const [first, last] = [firstAt(held.people, from), firstAt(held.people, to)]
      const step = Math.max(1, Math.floor((held.people.length * people) / this.parts.count / sample))
      for (let at = first; at < last; at += step) look(held.people[at]!)
    }
    return looked === 0 ? 0 : met / looked
  }

  private byPerson(spans: Spans, held: Short | undefined): void {
    const { parts, query, list } = this
    const scorer = new PersonScorer(query, parts.sizes)
    const take = (person: number) => {
      const begin = beginOf(parts, person)
      const middle = begin + parts.counts[2 * person]!
      const end = middle + parts.counts[2 * person + 1]!
      const points = scorer.score(parts.terms, begin, middle, end)
      const score = this.scoreOf(points & 65_535, points >>> 16, person)
      if (score >= list.least) list.add(score, parts.keys[person]!, this.put(person))
    }
    for (const [from, to] of spans) {
      if (!held) {
        for (let person = from; person < to; person++) if (this.isLookedAt(person)) take(person)
        continue
      }
      const { people, values, least } = held
      for (let at = firstAt(people, from); at < people.length && people[at]! < to; at++)
        if (values[at]! >= least && this.isInScope(people[at]!) && this.filter.meetsBeside(people[at]!, held))
          take(people[at]!)
    }
  }

  /** Everybody whose score is above nothing, or everybody whose score is nothing. */
  private byBlock(spans: Spans, blocks: BlockScorer, which: 'some' | 'none'): void {
    let scored = -1
    for (const [from, to] of spans)
      for (const block of blocksOf(from, to)) {
        if (block !== scored) blocks.score(block)
        scored = block
        const base = block * blockSize
        const [start, end] = [Math.max(from, base) - base, Math.min(to, base + blockSize) - base]
        if (which === 'some') this.some(blocks.points, base, start, end)
        else this.none(blocks.points, base, start, end)
      }
  }

  private some(points: Uint32Array, base: number, start: number, end: number): void {
    const { list, scores } = this
    let least = Math.max(1, list.least)
    let leastFit = scores.leastFit(least)
    for (let at = start; at < end; at++) {
      const found = points[at]!
      const fit = found & 65_535
      if (fit < leastFit) continue
      const score = this.scoreOf(fit, found >>> 16, base + at)
      if (score < least) continue
      this.enter(score, base + at)
      if (list.least <= least) continue
      least = list.least
      leastFit = scores.leastFit(least)
    }
  }

  private none(points: Uint32Array, base: number, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const found = points[at]!
      if (this.scoreOf(found & 65_535, found >>> 16, base + at) === 0) this.enter(0, base + at)
    }
  }

  private scoreOf(fit: number, wish: number, person: number): number {
    const { parts, query } = this
    if (query.by === 'fit' || fit === 0) return this.scores.of(fit, 0, 0)
    let [points, stated] = [wish, parts.flags[person]! & 1]
    const least = parts.wishHoursMin[person]!
    if (least !== noHours) {
      stated++
      const offered = query.hoursOffered
      if (offered && parts.wishHoursMax[person]! >= offered[0] && least <= offered[1]) points += frameWeight
    }
    return this.scores.of(fit, points, stated)
  }

  private enter(score: number, person: number): void {
    if (this.isLookedAt(person)) this.list.add(score, this.parts.keys[person]!, this.put(person))
  }

  private isLookedAt(person: number): boolean {
    const { among } = this.query
    return this.isInScope(person) && (among === 'all' || this.filter.meets(person) === (among === 'met'))
  }

  private isInScope(person: number): boolean {
    const { parts, area } = this
    if (parts.gone[person >>> 3]! & (1 << (person & 7))) return false
    if (!area) return true
    if ((parts.flags[person]! & 2) === 0) return false
    const dx = parts.x[person]! - area.x
    const dy = parts.y[person]! - area.y
    return dx * dx + dy * dy <= area.radius * area.radius
  }
}

const countOf = (spans: Spans): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)

function blocksOf(from: number, to: number): number[] {
  const first = Math.floor(from / blockSize)
  const last = Math.floor((to - 1) / blockSize)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
