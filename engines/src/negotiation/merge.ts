import type { Layer } from './layer.ts'
import type { Points } from './points.ts'
import type { Side } from './side.ts'

/** A stretch of a layer, every point of it with one option added. */
export interface Stream {
  readonly start: number
  readonly end: number
  readonly option: number
}

/**
 * Merges streams that each run from best for A to best for B into one such run without dominated points (sort by one
 * coordinate, sweep by the other: Kung, Luccio and Preparata, Journal of the ACM 22, 1975). A heap gives the next
 * point; a stream jumps over points that the best so far for B beats. Of equal points that of the first stream stays.
 */
export function mergeStreams(
  source: Layer,
  streams: readonly Stream[],
  issue: number,
  a: Side,
  b: Side,
  out: Points,
): void {
  const first = out.size
  const addA = Float64Array.from(streams, ({ option }) => a.steps[issue]![option]!)
  const addB = Float64Array.from(streams, ({ option }) => b.steps[issue]![option]!)
  const place = Int32Array.from(streams, ({ start }) => start)
  const end = Int32Array.from(streams, ({ end }) => end)
  const next = Float64Array.from(streams, ({ start }, stream) => source.a[start]! + addA[stream]!)
  const sumA = (stream: number) =>
    source.wholeA![place[stream]!]! + a.exact!.steps[issue]![streams[stream]!.option]!
  const sumB = (stream: number) =>
    source.wholeB![place[stream]!]! + b.exact!.steps[issue]![streams[stream]!.option]!

  const comesFirst = (one: number, other: number): boolean => {
    const lead = next[one]! - next[other]!
    if (lead > a.doubt) return true
    if (lead < -a.doubt) return false
    if (a.doubt > 0) {
      const [sum, otherSum] = [sumA(one), sumA(other)]
      if (sum !== otherSum) return sum > otherSum
    }
    return one < other
  }

  const heap = Int32Array.from(streams, (_, stream) => stream)
  let waiting = heap.length
  const sink = (from: number): void => {
    const stream = heap[from]!
    let at = from
    for (;;) {
      let child = 2 * at + 1
      if (child >= waiting) break
      if (child + 1 < waiting && comesFirst(heap[child + 1]!, heap[child]!)) child++
      if (comesFirst(stream, heap[child]!)) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = stream
  }

  /** Whether the newest point kept is at least as good for B, so that this one adds nothing. */
  const isBeaten = (stream: number, worthB: number): boolean => {
    const lead = worthB - out.b[out.size - 1]! - b.noise
    if (lead > b.doubt) return false
    return b.doubt === 0 || lead < -b.doubt || sumB(stream) <= out.wholeB[out.size - 1]!
  }
  /** Whether the newest point kept is no better for A than this one, which is better for B. */
  const replacesNewest = (stream: number, worthA: number): boolean => {
    const lead = out.reach[out.size - 1]! - worthA - a.noise
    if (lead > a.doubt) return false
    return a.doubt === 0 || sumA(stream) >= out.wholeA[out.size - 1]!
  }
  const keep = (stream: number): void => {
    const worthA = next[stream]!
    const worthB = source.b[place[stream]!]! + addB[stream]!
    if (out.size > first && isBeaten(stream, worthB)) return
    let reach = worthA
    while (out.size > first && replacesNewest(stream, worthA)) reach = out.reach[--out.size]!
    if (a.doubt > 0) out.wholeA[out.size] = sumA(stream)
    if (b.doubt > 0) out.wholeB[out.size] = sumB(stream)
    out.append(worthA, worthB, reach, place[stream]!, streams[stream]!.option)
  }

  for (let at = (waiting >> 1) - 1; at >= 0; at--) sink(at)
  while (waiting > 0) {
    const stream = heap[0]!
    keep(stream)
    const beaten = out.b[out.size - 1]! + b.noise - b.doubt
    let at = place[stream]! + 1
    while (at < end[stream]! && source.b[at]! + addB[stream]! <= beaten) at++
    if (at < end[stream]!) {
      place[stream] = at
      next[stream] = source.a[at]! + addA[stream]!
    } else heap[0] = heap[--waiting]!
    sink(0)
  }
}
