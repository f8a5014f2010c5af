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
  const [sourceA, sourceB] = [source.a, source.b]
  const addA = Float64Array.from(streams, ({ option }) => a.steps[issue]![option]!)
  const addB = Float64Array.from(streams, ({ option }) => b.steps[issue]![option]!)
  const place = Int32Array.from(streams, ({ start }) => start)
  const end = Int32Array.from(streams, ({ end }) => end)
  const next = Float64Array.from(streams, ({ start }, stream) => sourceA[start]! + addA[stream]!)
  const wholeA = (stream: number) =>
    source.wholeA![place[stream]!]! + a.exact!.steps[issue]![streams[stream]!.option]!
  const wholeB = (stream: number) =>
    source.wholeB![place[stream]!]! + b.exact!.steps[issue]![streams[stream]!.option]!

  /** Which of two comes first that doubles do not tell apart. */
  const isFirstOfNear = (one: number, other: number): boolean => {
    const [sum, otherSum] = a.doubt > 0 ? [wholeA(one), wholeA(other)] : [0n, 0n]
    return sum === otherSum ? one < other : sum > otherSum
  }

  const heap = Int32Array.from(streams, (_, stream) => stream)
  let waiting = heap.length
  const doubtA = a.doubt
  const sink = (from: number): void => {
    const stream = heap[from]!
    const worth = next[stream]!
    let at = from
    for (let child = 2 * at + 1; child < waiting; child = 2 * at + 1) {
      let upper = heap[child]!
      if (child + 1 < waiting) {
        const right = heap[child + 1]!
        const lead = next[right]! - next[upper]!
        if (lead > doubtA || (lead >= -doubtA && isFirstOfNear(right, upper))) {
          upper = right
          child++
        }
      }
      const lead = worth - next[upper]!
      if (lead > doubtA || (lead >= -doubtA && isFirstOfNear(stream, upper))) break
      heap[at] = upper
      at = child
    }
    heap[at] = stream
  }

  /** Whether this one is better for B than the newest point kept; if not, it adds nothing. */
  const isBetterForB = (stream: number, lead: number): boolean =>
    lead > b.doubt || (b.doubt > 0 && lead >= -b.doubt && wholeB(stream) > out.wholeB[out.size - 1]!)
  /** Whether the newest point kept is no better for A than this one, which is better for B. */
  const replacesNewest = (stream: number, lead: number): boolean =>
    lead < -doubtA || (lead <= doubtA && (doubtA === 0 || wholeA(stream) >= out.wholeA[out.size - 1]!))

  for (let at = (waiting >> 1) - 1; at >= 0; at--) sink(at)
  while (waiting > 0) {
    const stream = heap[0]!
    const worthA = next[stream]!
    const worthB = sourceB[place[stream]!]! + addB[stream]!
    if (out.size === first || isBetterForB(stream, worthB - out.b[out.size - 1]! - b.noise)) {
      let reach = worthA
      while (out.size > first && replacesNewest(stream, out.reach[out.size - 1]! - worthA - a.noise))
        reach = out.reach[--out.size]!
      if (doubtA > 0) out.wholeA[out.size] = wholeA(stream)
      if (b.doubt > 0) out.wholeB[out.size] = wholeB(stream)
      out.append(worthA, worthB, reach, place[stream]!, streams[stream]!.option)
    }
    const beaten = out.b[out.size - 1]! + b.noise - b.doubt - addB[stream]!
    let at = place[stream]! + 1
    const last = end[stream]!
    while (at < last && sourceB[at]! <= beaten) at++
    if (at < last) {
      place[stream] = at
      next[stream] = sourceA[at]! + addA[stream]!
    } else heap[0] = heap[--waiting]!
    sink(0)
  }
}
