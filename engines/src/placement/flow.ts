import type { Graph } from './case.ts'
import { Heap } from './heap.ts'

const nobody = -1
/** Of the quick start. */
const rounds = 40

/** How the cheapest change ends: in a place that was free, or with somebody who is left out instead. */
export interface Change {
  /** What the change costs beside doing nothing for this worker. */
  readonly cost: number
  /** The free opening at its end, or -1. */
  readonly opening: number
  /** Who is left out at its end, or -1. */
  readonly leftOut: number
}

/**
 * Shortest augmenting paths with prices (Kuhn–Munkres for sparse graphs with capacities; Jonker and Volgenant, _A shortest
 * augmenting path algorithm for dense and sparse linear assignment problems_, Computing 38, 1987). Each worker keeps the
 * best that is left after prices, each full opening a price; at every moment nobody could do better at these prices, which
 * at the end is the proof that no other placement is worth more.
 */
export class Flow {
  readonly graph: Graph
  /** Edge of each worker, or -1. */
  readonly placed: Int32Array
  /** What each worker is worth, and what one more place in each opening would be worth. */
  readonly worth: Float64Array
  readonly price: Float64Array
  private readonly load: Int32Array
  /** Who is in each opening: its places one after the other. */
  private readonly firstPlace: Int32Array
  private readonly inPlace: Int32Array
  private readonly placeOf: Int32Array
  private readonly distance: Float64Array
  private readonly cameBy: Int32Array
  private readonly cameFrom: Int32Array
  private readonly seen: number[] = []
  private readonly done: number[] = []
  private readonly heap: Heap

  constructor(graph: Graph) {
    const [workers, openings] = [graph.workers.length, graph.openings.length]
    this.graph = graph
    this.placed = new Int32Array(workers).fill(nobody)
    this.worth = new Float64Array(workers)
    this.price = new Float64Array(openings)
    this.load = new Int32Array(openings)
    this.firstPlace = new Int32Array(openings + 1)
    // No more people can be in an opening than there are.
    for (let at = 0; at < openings; at++)
      this.firstPlace[at + 1] = this.firstPlace[at]! + Math.min(graph.capacity[at]!, workers)
    this.inPlace = new Int32Array(this.firstPlace[openings]!)
    this.placeOf = new Int32Array(workers).fill(nobody)
    this.distance = new Float64Array(openings).fill(Number.POSITIVE_INFINITY)
    this.cameBy = new Int32Array(openings)
    this.cameFrom = new Int32Array(openings)
    this.heap = new Heap(this.distance)
  }

  run(): this {
    const { workers } = this.graph
    this.bid(workers.length)
    for (let worker = 0; worker < workers.length; worker++) {
      if (this.placed[worker]! >= 0) continue
      this.worth[worker] = this.bestOf(worker)
      this.place(worker)
    }
    return this
  }

  /**
   * A quick start (augmenting row reduction, as in Jonker and Volgenant): each takes the opening that is best for them and
   * raises its price to where their second best is as good. Only openings with one place: with more, a price has to suit
   * all who are there. It stops after some rounds, since the last few would outbid each other in small steps.
   */
  private bid(workers: number): void {
    const { graph, price, worth, load, firstPlace, inPlace } = this
    const { starts, target, gain, capacity } = graph
    let waiting = Array.from({ length: workers }, (_, at) => at)
    for (let round = 0; round < rounds && waiting.length > 0; round++) {
      const next: number[] = []
      for (const worker of waiting) {
        let best = this.outside(worker)
        let second = best
        let edge = nobody
        for (let at = starts[worker]!; at < starts[worker + 1]!; at++) {
          const opening = target[at]!
          if (capacity[opening] === 0) continue
          const net = gain[at]! - price[opening]!
          if (net > best) {
            second = best
            best = net
            edge = at
          } else if (net > second) second = net
        }
        if (edge === nobody) continue
        const opening = target[edge]!
        const isFull = load[opening]! === capacity[opening]!
        if (capacity[opening] !== 1) {
          // A place that is free costs nothing and can be taken as it is.
          if (isFull || price[opening]! > 0) continue
          second = best
        } else if (isFull) {
          if (best === second) continue
          const leaver = inPlace[firstPlace[opening]!]!
          this.takeOut(leaver)
          next.push(leaver)
        }
        this.putIn(worker, edge)
        price[opening]! += best - second
        worth[worker] = second
      }
      waiting = next
    }
  }

  /** What it is worth to leave somebody out. */
  outside(worker: number): number {
    return this.graph.isMust[worker] ? -this.graph.must : 0
  }

  /** The cheapest way to place somebody who was left out, without doing it; null where there is none at all. */
  costOf(worker: number): Change | null {
    const found = this.search(worker, false)
    this.clear()
    return found
  }

  private bestOf(worker: number): number {
    const { starts, target, gain, capacity } = this.graph
    let best = this.outside(worker)
    for (let edge = starts[worker]!; edge < starts[worker + 1]!; edge++)
      if (capacity[target[edge]!]! > 0) best = Math.max(best, gain[edge]! - this.price[target[edge]!]!)
    return best
  }

  private place(worker: number): void {
    const found = this.search(worker, true)!
    const { cost } = found
    this.worth[worker]! -= cost
    for (const opening of this.done) {
      const gained = cost - this.distance[opening]!
      if (gained <= 0) continue
      this.price[opening]! += gained
      for (let at = this.firstPlace[opening]!; at < this.firstPlace[opening]! + this.load[opening]!; at++)
        this.worth[this.inPlace[at]!]! -= gained
    }
    let end = found.opening
    if (found.leftOut >= 0 && found.leftOut !== worker) {
      const leaver = found.leftOut
      end = this.graph.target[this.placed[leaver]!]!
      this.takeOut(leaver)
    } else if (found.leftOut === worker) end = nobody
    while (end !== nobody) {
      const comes = this.cameFrom[end]!
      const edge = this.cameBy[end]!
      const before = this.placed[comes]!
      if (before >= 0) this.takeOut(comes)
      this.putIn(comes, edge)
      end = before >= 0 ? this.graph.target[before]! : nobody
    }
    this.clear()
  }

  /** Openings by what it costs to come there, until the cheapest end is certain. */
  private search(worker: number, mayStayOut: boolean): Change | null {
    const { heap, distance, load, firstPlace, inPlace, done, graph } = this
    let cost = mayStayOut ? this.worth[worker]! - this.outside(worker) : Number.POSITIVE_INFINITY
    let opening = nobody
    let leftOut = mayStayOut ? worker : nobody
    this.reach(worker, 0)
    for (let at = heap.first(); at >= 0 && distance[at]! < cost; at = heap.first()) {
      heap.take()
      done.push(at)
      const far = distance[at]!
      if (load[at]! < graph.capacity[at]!) {
        cost = far
        opening = at
        leftOut = nobody
        break
      }
      for (let place = firstPlace[at]!; place < firstPlace[at]! + load[at]!; place++) {
        const other = inPlace[place]!
        const out = far + this.worth[other]! - this.outside(other)
        if (out < cost || (out === cost && leftOut >= 0 && leftOut !== worker && other < leftOut)) {
          cost = out
          opening = nobody
          leftOut = other
        }
        this.reach(other, far)
      }
    }
    return cost === Number.POSITIVE_INFINITY ? null : { cost, opening, leftOut }
  }

  private reach(worker: number, far: number): void {
    const { starts, target, gain, capacity } = this.graph
    const { distance, price, heap, cameBy, cameFrom, seen } = this
    const base = far + this.worth[worker]!
    for (let edge = starts[worker]!; edge < starts[worker + 1]!; edge++) {
      const opening = target[edge]!
      const length = base + price[opening]! - gain[edge]!
      if (length >= distance[opening]! || capacity[opening] === 0) continue
      if (distance[opening] === Number.POSITIVE_INFINITY) seen.push(opening)
      distance[opening] = length
      cameBy[opening] = edge
      cameFrom[opening] = worker
      heap.put(opening)
    }
  }

  private clear(): void {
    for (const opening of this.seen) this.distance[opening] = Number.POSITIVE_INFINITY
    this.seen.length = 0
    this.done.length = 0
    this.heap.clear()
  }

  private putIn(worker: number, edge: number): void {
    const opening = this.graph.target[edge]!
    const place = this.firstPlace[opening]! + this.load[opening]!++
    this.inPlace[place] = worker
    this.placeOf[worker] = place
    this.placed[worker] = edge
  }

  private takeOut(worker: number): void {
    const opening = this.graph.target[this.placed[worker]!]!
    const last = this.firstPlace[opening]! + --this.load[opening]!
    const place = this.placeOf[worker]!
    const moved = this.inPlace[last]!
    this.inPlace[place] = moved
    this.placeOf[moved] = place
    this.placed[worker] = nobody
  }
}
