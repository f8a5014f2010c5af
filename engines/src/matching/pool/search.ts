import { frameWeight } from '../opening.ts'
import { BlockScorer } from './blocks.ts'
import { blockSize, noHours } from './entry.ts'
import { HardFilter, type Spans, spansOf } from './filter.ts'
import { firstAt } from './holders.ts'
import { PersonScorer } from './one-by-one.ts'
import { beginOf, type PoolParts } from './parts.ts'
import type { PoolQuery } from './query.ts'
import type { Scores } from './scores.ts'
import type { TopList } from './top-list.ts'

/**
 * What things cost, in entries of a list read: to look whether somebody meets the hard needs, and to score somebody by
 * their skills. Measured, and only a matter of speed: whatever is chosen, the answer is the same.
 */
const costs = { look: 6, score: 80 }
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

  /** `put` says by which number somebody stands in the list. */
  constructor(
    parts: PoolParts,
    query: PoolQuery,
    into: { readonly scores: Scores; readonly list: TopList; put(person: number): number },
  ) {
    this.parts = parts
    this.query = query
    this.filter = new HardFilter(parts, query.hard)
    this.scores = into.scores
    this.list = into.list
    this.put = into.put
  }

  run(wanted?: Plan): Plan {
    const spans = spansOf(this.parts, this.query)
    const blocks = new BlockScorer(this.parts, this.query)
    const people = countOf(spans)
    const shortest = this.query.among === 'met' ? this.filter.shortest() : undefined
    const held = shortest && shortest.length < people ? shortest : null
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

  private planFor(spans: Spans, blocks: BlockScorer, held: Uint32Array | null): Plan {
    const people = countOf(spans)
    const part = this.partMet(spans, held)
    // Of a list in geographic order, the part within the spans is about their part of all.
    const few = held ? (held.length * people) / this.parts.count : people
    const byPerson = few * (costs.look + part * costs.score)
    const met = Math.max(1, few * part)
    let byBlock = Math.min(people, (people / met) * this.query.top) * costs.look
    let last = -1
    for (const [from, to] of spans)
      for (const block of blocksOf(from, to)) {
        if (byPerson < byBlock) return 'people'
        if (block !== last) byBlock += blockSize + blocks.cost(block)
        last = block
      }
    return byPerson < byBlock ? 'people' : 'blocks'
  }

  /** About how many of those who are looked at meet what is known of everybody. */
  private partMet(spans: Spans, held: Uint32Array | null): number {
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
      const [first, last] = [firstAt(held, from), firstAt(held, to)]
      const step = Math.max(1, Math.floor(held.length / sample))
      for (let at = first; at < last; at += step) look(held[at]!)
    }
    return looked === 0 ? 0 : met / looked
  }

  private byPerson(spans: Spans, held: Uint32Array | null): void {
    const { parts, query, list } = this
    const scorer = new PersonScorer(query, parts.sizes)
    const take = (person: number) => {
      if (!this.isLookedAt(person)) return
      const begin = beginOf(parts, person)
      const middle = begin + parts.counts[3 * person]!
      const end = middle + parts.counts[3 * person + 1]!
      const points = scorer.score(parts.terms, begin, middle, end)
      const score = this.scoreOf(points & 65_535, points >>> 16, person)
      if (score >= list.least) list.add(score, parts.keys[person]!, this.put(person))
    }
    for (const [from, to] of spans) {
      if (held) for (let at = firstAt(held, from); at < held.length && held[at]! < to; at++) take(held[at]!)
      else for (let person = from; person < to; person++) take(person)
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
    const { parts, query, filter } = this
    if (parts.gone[person >>> 3]! & (1 << (person & 7))) return false
    const { area, among } = query
    if (area) {
      if ((parts.flags[person]! & 2) === 0) return false
      const dx = parts.x[person]! - area.x
      const dy = parts.y[person]! - area.y
      if (dx * dx + dy * dy > area.radius * area.radius) return false
    }
    return among === 'all' || filter.meets(person) === (among === 'met')
  }
}

const countOf = (spans: Spans): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)

function blocksOf(from: number, to: number): number[] {
  const first = Math.floor(from / blockSize)
  const last = Math.floor((to - 1) / blockSize)
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
