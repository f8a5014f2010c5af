import { betweenness, opened, Paths } from './betweenness.ts'
import type { Chance } from './chance.ts'
import { degrees, type Graph } from './graph.ts'
import { Sets } from './sets.ts'

export interface Attack {
  /** (1/n) times the sum over removals of the largest part that is left, as a share of all (Schneider et al. 2011). */
  readonly R: number
  /** Size of the largest part, before and after each removal. */
  readonly lcc: readonly number[]
  readonly order: readonly number[]
}

export interface Going {
  readonly onProgress?: ((done: number, of: number) => void) | undefined
  /** Asked often; true ends it without an answer. */
  readonly isStopped?: (() => boolean) | undefined
}

/** How people go one by one: sizes from the last to the first, putting them back. */
export function attackBy(graph: Graph, order: readonly number[] | Int32Array): Attack {
  const lcc = sizesAlong(graph, order, new Sets(graph.size))
  return { R: meanShare(lcc), lcc: Array.from(lcc), order: Array.from(order) }
}

export function sizesAlong(graph: Graph, order: ArrayLike<number>, sets: Sets): Int32Array {
  const { size, starts, targets } = graph
  const lcc = new Int32Array(size + 1)
  sets.clear()
  for (let at = size - 1; at >= 0; at--) {
    const who = order[at]!
    sets.add(who)
    for (let arc = starts[who]!; arc < starts[who + 1]!; arc++)
      if (sets.has(targets[arc]!)) sets.join(who, targets[arc]!)
    lcc[at] = sets.largest
  }
  return lcc
}

export function meanShare(lcc: ArrayLike<number>): number {
  const size = lcc.length - 1
  let total = 0
  for (let gone = 1; gone <= size; gone++) total += lcc[gone]!
  return total / size ** 2
}

/** By ties at the beginning; who comes first goes first. */
export function degreeStatic(graph: Graph): Attack {
  const degree = degrees(graph)
  return attackBy(
    graph,
    Array.from(degree.keys()).sort((a, b) => degree[b]! - degree[a]! || a - b),
  )
}

/** By ties that are left; who comes first goes first, or whoever chance picks. */
export function degreeAdaptive(graph: Graph, chance?: Chance): Attack {
  const { size, starts, targets } = graph
  const degree = degrees(graph)
  const order: number[] = []
  for (let round = 0; round < size; round++) {
    let top = 0
    for (let who = 1; who < size; who++) if (degree[who]! > degree[top]!) top = who
    if (chance) {
      const alike: number[] = []
      for (let who = 0; who < size; who++) if (degree[who] === degree[top]) alike.push(who)
      top = alike[chance.below(alike.length)]!
    }
    order.push(top)
    degree[top] = -1
    for (let arc = starts[top]!; arc < starts[top + 1]!; arc++)
      if (degree[targets[arc]!]! >= 0) degree[targets[arc]!]!--
  }
  return attackBy(graph, order)
}

/** Values that differ by less than this share of the largest are alike: sums of fractions come in many orders. */
const alike = (top: number): number => Math.max(1e-9, top * 1e-9)

/** By betweenness at the beginning; of those alike by number. */
export function betweennessStatic(graph: Graph): Attack {
  const between = betweenness(graph)
  const left = new Set(between.keys())
  const order: number[] = []
  while (left.size > 0) {
    let top = Number.NEGATIVE_INFINITY
    for (const who of left) top = Math.max(top, between[who]!)
    let first = -1
    for (const who of left) if (first < 0 && between[who]! >= top - alike(top)) first = who
    left.delete(first)
    order.push(first)
  }
  return attackBy(graph, order)
}

/**
 * By betweenness among those who are left; of those alike by ties left, then by number, or whoever chance picks. Only the part
 * that lost somebody is counted anew. Null where it was stopped.
 */
export function betweennessAdaptive(graph: Graph, going: Going = {}, chance?: Chance): Attack | null {
  const falling = new Falling(graph)
  const order: number[] = []
  for (let round = 0; round < graph.size; round++) {
    if (going.isStopped?.()) return null
    const who = falling.most(chance)
    order.push(who)
    falling.remove(who)
    going.onProgress?.(round + 1, graph.size)
  }
  return attackBy(graph, order)
}

class Falling {
  private readonly rows
  private readonly between: Float64Array
  private readonly isGone: Uint8Array
  private readonly mark: Int32Array
  private readonly queue: Int32Array
  private readonly place: Int32Array
  private marks = 0

  constructor(graph: Graph) {
    this.rows = opened(graph)
    this.between = betweenness(graph).map(once => 2 * once)
    this.isGone = new Uint8Array(graph.size)
    this.mark = new Int32Array(graph.size)
    this.queue = new Int32Array(graph.size)
    this.place = new Int32Array(graph.size)
  }

  most(chance?: Chance): number {
    const { between, isGone } = this
    const { starts, ends } = this.rows
    let top = 0
    for (let who = 0; who < between.length; who++)
      if (!isGone[who] && between[who]! > top) top = between[who]!
    // Both directions are counted here: twice what is alike.
    const least = top - 2 * alike(top / 2)
    const candidates: number[] = []
    for (let who = 0; who < between.length; who++)
      if (!isGone[who] && between[who]! >= least) candidates.push(who)
    if (chance) return candidates[chance.below(candidates.length)]!
    return candidates.reduce((best, who) =>
      ends[who]! - starts[who]! > ends[best]! - starts[best]! ? who : best,
    )
  }

  remove(who: number): void {
    const { starts, ends, targets } = this.rows
    this.isGone[who] = 1
    const near = targets.slice(starts[who]!, ends[who]!)
    ends[who] = starts[who]!
    for (const other of near) {
      let at = starts[other]!
      while (targets[at] !== who) at++
      targets[at] = targets[--ends[other]!]!
    }
    const done = ++this.marks
    for (const other of near) if (this.mark[other] !== done) this.countPart(other, done)
  }

  /** Betweenness of the part that somebody stands in, which gets rows of its own: short, and in the order of a walk. */
  private countPart(first: number, done: number): void {
    const { mark, queue, rows, place, between } = this
    mark[first] = done
    queue[0] = first
    place[first] = 0
    let end = 1
    let arcs = 0
    for (let at = 0; at < end; at++) {
      const who = queue[at]!
      arcs += rows.ends[who]! - rows.starts[who]!
      for (let arc = rows.starts[who]!; arc < rows.ends[who]!; arc++) {
        const other = rows.targets[arc]!
        if (mark[other] === done) continue
        mark[other] = done
        place[other] = end
        queue[end++] = other
      }
    }
    const sum = new Float64Array(end)
    if (end > 2) {
      const starts = new Int32Array(end + 1)
      const targets = new Int32Array(arcs)
      let next = 0
      for (let at = 0; at < end; at++) {
        const who = queue[at]!
        for (let arc = rows.starts[who]!; arc < rows.ends[who]!; arc++)
          targets[next++] = place[rows.targets[arc]!]!
        starts[at + 1] = next
      }
      const paths = new Paths({ size: end, starts, ends: starts.subarray(1), targets })
      // Whoever has one tie sees all through whom they have it with: that one counts for both.
      const times = new Int32Array(end).fill(1)
      for (let at = 0; at < end; at++)
        if (starts[at + 1]! - starts[at]! === 1) {
          const by = targets[starts[at]!]!
          times[at] = 0
          times[by]!++
          sum[by]! += end - 2
        }
      for (let at = 0; at < end; at++) if (times[at]! > 0) paths.add(at, sum, arcs, times[at])
    }
    for (let at = 0; at < end; at++) between[queue[at]!] = sum[at]!
  }
}
