import { distanceTable } from './distances.ts'
import type { Graph } from './graph.ts'

/**
 * What each tie more would add to the sum of inverse distances over unordered pairs, for every pair of people: entry
 * i * size + j for i < j, 0 for pairs that have a tie.
 *
 * A tie i–j shortens a–b where d(a,i) + 1 + d(j,b) < d(a,b), in one orientation only. How many a stand at distance x from i and
 * δ from b is counted for all (i, b); then the sum over b is looked up by d(j,b), over those alone to whom it brings
 * anything. Third power of the size, with a small factor.
 */
export function tieGains(graph: Graph, isStopped?: () => boolean): Float64Array | null {
  const { size } = graph
  const distance = distanceTable(graph)
  let diameter = 0
  for (const one of distance) if (one > diameter) diameter = one
  // Those who have no way stand further apart than the longest way over a tie more.
  const beyond = distance.includes(-1) ? 2 * diameter + 2 : diameter + 1
  for (let at = 0; at < distance.length; at++) if (distance[at]! < 0) distance[at] = beyond
  const inverse = Float64Array.from({ length: beyond + 1 }, (_, steps) => (steps < beyond ? 1 / steps : 0))
  const isTie = new Uint8Array(size * size)
  for (let tie = 0; tie < graph.from.length; tie++) isTie[graph.from[tie]! * size + graph.to[tie]!] = 1
  const around = new Spheres(distance, size, beyond)
  const gains = new Float64Array(size * size)
  const lookup = new Float64Array(size * (beyond + 1))
  for (let i = 0; i < size; i++) {
    if (isStopped?.()) return null
    lookup.fill(0)
    for (let b = 0; b < size; b++) around.pull(i, b, inverse, lookup)
    const some = Array.from({ length: beyond - 1 }, (_, y) => whereAny(lookup, y * size, size))
    for (let j = i + 1; j < size; j++)
      if (!isTie[i * size + j]) gains[i * size + j] = around.gather(j, some, lookup)
  }
  return gains
}

function whereAny(values: Float64Array, from: number, count: number): Int32Array {
  const found: number[] = []
  for (let at = 0; at < count; at++) if (values[from + at]! > 0) found.push(at)
  return Int32Array.from(found)
}

/** People at each distance of each person, as lists and as bits. */
class Spheres {
  private readonly order: Int32Array
  private readonly begin: Int32Array
  private readonly bits: Int32Array
  private readonly words: number
  private readonly counts: Int32Array
  private readonly distance: Int16Array
  private readonly size: number
  private readonly beyond: number

  constructor(distance: Int16Array, size: number, beyond: number) {
    this.distance = distance
    this.size = size
    this.beyond = beyond
    this.words = (size + 31) >> 5
    this.order = new Int32Array(size * size)
    this.begin = new Int32Array(size * (beyond + 2))
    this.counts = new Int32Array(beyond + 1)
    // Bits only where spheres are large, which long nets do not have.
    this.bits = new Int32Array(beyond <= 16 ? size * (beyond + 1) * this.words : 0)
    for (let who = 0; who < size; who++) this.sort(who)
  }

  private sort(who: number): void {
    const { distance, size, beyond, words, bits } = this
    const row = who * size
    const place = who * (beyond + 2)
    for (let other = 0; other < size; other++) this.begin[place + distance[row + other]! + 1]!++
    for (let far = 0; far <= beyond; far++) this.begin[place + far + 1]! += this.begin[place + far]!
    const next = this.begin.slice(place, place + beyond + 1)
    for (let other = 0; other < size; other++) {
      const far = distance[row + other]!
      this.order[row + next[far]!++] = other
      if (bits.length > 0) bits[(who * (beyond + 1) + far) * words + (other >> 5)]! |= 1 << (other & 31)
    }
  }

  /** Adds to lookup[y][b] what all a bring together with b by a tie of i to somebody at distance y of b. */
  pull(i: number, b: number, inverse: Float64Array, lookup: Float64Array): void {
    const { order, begin, counts, distance, size, beyond, bits } = this
    const apart = distance[i * size + b]!
    const row = b * size
    // a can be no nearer to b than i is, less the way between.
    for (let x = 0; x + 2 <= beyond; x++) {
      const [from, to] = [begin[i * (beyond + 2) + x]!, begin[i * (beyond + 2) + x + 1]!]
      if (from === to) break
      const least = Math.max(x + 2, apart - x)
      const most = apart === beyond ? beyond : Math.min(beyond, apart + x)
      if (least > most) continue
      if (bits.length > 0 && to - from > 24 * (most - least + 1)) this.countBits(i, x, b, least, most)
      else {
        counts.fill(0, least, most + 1)
        for (let at = from; at < to; at++) counts[distance[row + order[i * size + at]!]!]!++
      }
      // With d(a,b) at least x + y + 2 a tie to distance y brings something.
      let [count, inverses] = [0, 0]
      for (let far = most; far >= x + 2; far--) {
        if (far >= least) {
          count += counts[far]!
          inverses += counts[far]! * inverse[far]!
        }
        if (count > 0) lookup[(far - x - 2) * size + b]! += count * inverse[far - 1]! - inverses
      }
    }
  }

  /** The sum over b of lookup[d(j,b)][b]: at each distance over whoever stands there, or over those who bring anything. */
  gather(j: number, some: readonly Int32Array[], lookup: Float64Array): number {
    const { order, begin, distance, size, beyond } = this
    const row = j * size
    let gain = 0
    for (const [y, any] of some.entries()) {
      if (any.length === 0) break
      const from = begin[j * (beyond + 2) + y]!
      const to = begin[j * (beyond + 2) + y + 1]!
      const place = y * size
      if (to - from < any.length) for (let at = from; at < to; at++) gain += lookup[place + order[row + at]!]!
      else
        for (let at = 0; at < any.length; at++)
          if (distance[row + any[at]!] === y) gain += lookup[place + any[at]!]!
    }
    return gain
  }

  private countBits(i: number, x: number, b: number, least: number, most: number): void {
    const { bits, words, beyond, counts } = this
    const mine = (i * (beyond + 1) + x) * words
    for (let far = least; far <= most; far++) {
      const theirs = (b * (beyond + 1) + far) * words
      let count = 0
      for (let word = 0; word < words; word++) {
        let both = bits[mine + word]! & bits[theirs + word]!
        both -= (both >>> 1) & 0x55555555
        both = (both & 0x33333333) + ((both >>> 2) & 0x33333333)
        count += Math.imul((both + (both >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
      }
      counts[far] = count
    }
  }
}
