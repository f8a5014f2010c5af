import type { Rows } from './graph.ts'
import { inverse, lengthsOf } from './lengths.ts'

export interface WeightedPaths {
  /** Ordered pairs counted each by itself, end points left out. */
  readonly betweenness: Float64Array
  /** Mean over all ordered pairs of 1 over the length of the shortest way. */
  readonly globalEfficiency: number
}

/** Shortest ways where a tie is as long as 1 over its strength; ties between ways decided exactly (Dijkstra, Brandes). */
export function weightedPaths(rows: Rows): WeightedPaths {
  const { size, starts, targets, weights } = rows
  const lengths = lengthsOf(weights, size)
  const search = new Search(size)
  const betweenness = new Float64Array(size)
  let total = 0
  for (let source = 0; source < size; source++) {
    const { order, before, sigma, distance } = search.run(source, starts, targets, lengths.of)
    const below = new Float64Array(size)
    for (let at = order.length - 1; at > 0; at--) {
      const who = order[at]!
      const share = (1 + below[who]!) / sigma[who]!
      for (const other of before[who]!) below[other]! += sigma[other]! * share
      betweenness[who]! += below[who]!
      total += inverse(lengths.unit, distance[who]!)
    }
  }
  return { betweenness, globalEfficiency: size > 1 ? total / (size * (size - 1)) : 0 }
}

type Length = number | bigint

class Search {
  private readonly size: number
  constructor(size: number) {
    this.size = size
  }

  run(source: number, starts: Int32Array, targets: Int32Array, lengths: ArrayLike<Length>) {
    const { size } = this
    const distance = new Array<Length | undefined>(size)
    const sigma = new Float64Array(size)
    const before: number[][] = Array.from({ length: size }, () => [])
    const isDone = new Uint8Array(size)
    const order: number[] = []
    const nearest = new Nearest(distance as Length[])
    const nought = typeof lengths[0] === 'bigint' ? 0n : 0
    distance[source] = nought
    sigma[source] = 1
    nearest.add(source)
    while (nearest.count > 0) {
      const who = nearest.take()
      isDone[who] = 1
      order.push(who)
      for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) {
        const other = targets[arc]!
        if (isDone[other]) continue
        // Both are of one kind.
        const far = ((distance[who] as number) + (lengths[arc] as number)) as Length
        const known = distance[other]
        if (known === undefined || far < known) {
          distance[other] = far
          sigma[other] = sigma[who]!
          before[other] = [who]
          nearest.add(other)
        } else if (far === known) {
          sigma[other]! += sigma[who]!
          before[other]!.push(who)
        }
      }
    }
    return { order, before, sigma, distance: distance as Length[] }
  }
}

/** A heap of people by distance; who is in it may come nearer. */
class Nearest {
  private readonly heap: number[] = []
  private readonly place = new Map<number, number>()
  private readonly distance: readonly Length[]
  constructor(distance: readonly Length[]) {
    this.distance = distance
  }

  get count(): number {
    return this.heap.length
  }

  add(who: number): void {
    const at = this.place.get(who)
    if (at === undefined) this.heap.push(who)
    this.rise(at ?? this.heap.length - 1, who)
  }

  take(): number {
    const first = this.heap[0]!
    const last = this.heap.pop()!
    this.place.delete(first)
    if (this.heap.length > 0) this.sink(last)
    return first
  }

  private put(at: number, who: number): void {
    this.heap[at] = who
    this.place.set(who, at)
  }

  private rise(from: number, who: number): void {
    const { heap, distance } = this
    let at = from
    while (at > 0) {
      const above = (at - 1) >> 1
      if (distance[heap[above]!]! <= distance[who]!) break
      this.put(at, heap[above]!)
      at = above
    }
    this.put(at, who)
  }

  private sink(who: number): void {
    const { heap, distance } = this
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= heap.length) break
      if (below + 1 < heap.length && distance[heap[below + 1]!]! < distance[heap[below]!]!) below++
      if (distance[heap[below]!]! >= distance[who]!) break
      this.put(at, heap[below]!)
      at = below
    }
    this.put(at, who)
  }
}
