import type { Net } from './net.ts'

/** Compressed sparse rows: whom i reaches stands in `targets` from `starts[i]` to `starts[i + 1]`, in order of number. */
export interface Rows {
  readonly size: number
  readonly starts: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/** Ties without direction: each stands in the rows of both, and once, from < to and in order, in `from`, `to`, `strengths`. */
export interface Graph extends Rows {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly strengths: Float64Array
  /** Number of the tie behind each entry of `targets`. */
  readonly tieOf: Int32Array
}

export interface Directed {
  readonly out: Rows
  /** The same, turned round. */
  readonly into: Rows
}

/** Numbers of pairs in order of (first, second): two passes of counting, so that it takes the time of reading them. */
function orderOfPairs(size: number, first: Int32Array, second: Int32Array): Int32Array {
  const byCount = (keys: Int32Array, order: Int32Array): Int32Array => {
    const place = new Int32Array(size + 1)
    for (const at of order) place[keys[at]! + 1]!++
    for (let at = 0; at < size; at++) place[at + 1]! += place[at]!
    const sorted = new Int32Array(order.length)
    for (const at of order) sorted[place[keys[at]!]!++] = at
    return sorted
  }
  return byCount(
    first,
    byCount(
      second,
      Int32Array.from(first, (_, at) => at),
    ),
  )
}

function rowsOf(size: number, first: Int32Array, second: Int32Array, weight: Float64Array): Rows {
  const order = orderOfPairs(size, first, second)
  const starts = new Int32Array(size + 1)
  for (const who of first) starts[who + 1]!++
  for (let at = 0; at < size; at++) starts[at + 1]! += starts[at]!
  return {
    size,
    starts,
    targets: Int32Array.from(order, at => second[at]!),
    weights: Float64Array.from(order, at => weight[at]!),
  }
}

/** As it was collected: who named whom. */
export function collected({ size, ties }: Net): Directed {
  const from = Int32Array.from(ties, tie => tie.from)
  const to = Int32Array.from(ties, tie => tie.to)
  const weight = Float64Array.from(ties, tie => tie.weight ?? 1)
  return { out: rowsOf(size, from, to, weight), into: rowsOf(size, to, from, weight) }
}

/** A graph of pairs, each at most once; which of two stands first does not matter. */
export function graphOf(
  size: number,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  weight?: ArrayLike<number>,
): Graph {
  const low = Int32Array.from(first, (one, at) => Math.min(one, second[at]!))
  const high = Int32Array.from(first, (one, at) => Math.max(one, second[at]!))
  const order = orderOfPairs(size, low, high)
  const from = Int32Array.from(order, at => low[at]!)
  const to = Int32Array.from(order, at => high[at]!)
  const strengths = Float64Array.from(order, at => weight?.[at] ?? 1)
  const starts = new Int32Array(size + 1)
  for (let at = 0; at < order.length; at++) {
    starts[from[at]! + 1]!++
    starts[to[at]! + 1]!++
  }
  for (let at = 0; at < size; at++) starts[at + 1]! += starts[at]!
  const next = starts.slice()
  const targets = new Int32Array(2 * order.length)
  const weights = new Float64Array(2 * order.length)
  const tieOf = new Int32Array(2 * order.length)
  const put = (who: number, other: number, tie: number) => {
    const at = next[who]!++
    targets[at] = other
    weights[at] = strengths[tie]!
    tieOf[at] = tie
  }
  // Those below stand before those above, and both are met in order.
  for (let tie = 0; tie < order.length; tie++) put(to[tie]!, from[tie]!, tie)
  for (let tie = 0; tie < order.length; tie++) put(from[tie]!, to[tie]!, tie)
  return { size, starts, targets, weights, from, to, strengths, tieOf }
}

function merged(
  { size, ties }: Net,
  keep: (count: number) => boolean,
  both: (a: number, b: number) => number,
) {
  const low = Int32Array.from(ties, ({ from, to }) => Math.min(from, to))
  const high = Int32Array.from(ties, ({ from, to }) => Math.max(from, to))
  const order = orderOfPairs(size, low, high)
  const [first, second, weight]: number[][] = [[], [], []]
  for (let at = 0; at < order.length; ) {
    const one = order[at]!
    let strength = ties[one]!.weight ?? 1
    let count = 1
    for (at++; at < order.length; at++, count++) {
      const other = order[at]!
      if (low[other] !== low[one] || high[other] !== high[one]) break
      strength = both(strength, ties[other]!.weight ?? 1)
    }
    if (!keep(count)) continue
    first!.push(low[one]!)
    second!.push(high[one]!)
    weight!.push(strength)
  }
  return graphOf(size, first!, second!, weight)
}

/** A tie where at least one of two named the other; as strong as the stronger naming. */
export const anyNamed = (net: Net): Graph => merged(net, () => true, Math.max)

/** A tie where both named each other; as strong as the weaker naming. */
export const bothNamed = (net: Net): Graph => merged(net, count => !net.directed || count === 2, Math.min)

export const ties = (graph: Graph): number => graph.from.length

export const degreeOf = ({ starts }: Rows, who: number): number => starts[who + 1]! - starts[who]!

export const degrees = (rows: Rows): Int32Array =>
  Int32Array.from({ length: rows.size }, (_, who) => degreeOf(rows, who))

export const strengths = ({ size, starts, weights }: Rows): Float64Array =>
  Float64Array.from({ length: size }, (_, who) => {
    let sum = 0
    for (let at = starts[who]!; at < starts[who + 1]!; at++) sum += weights[at]!
    return sum
  })

/** What is left when only those whose turn is kept stay; they get new numbers in their old order. */
export function part(graph: Graph, kept: readonly number[] | Int32Array): Graph {
  const place = new Int32Array(graph.size).fill(-1)
  for (let at = 0; at < kept.length; at++) place[kept[at]!] = at
  const [first, second, weight]: number[][] = [[], [], []]
  for (let tie = 0; tie < graph.from.length; tie++) {
    const [a, b] = [place[graph.from[tie]!]!, place[graph.to[tie]!]!]
    if (a < 0 || b < 0) continue
    first!.push(a)
    second!.push(b)
    weight!.push(graph.strengths[tie]!)
  }
  return graphOf(kept.length, first!, second!, weight)
}

/** With ties more; one that is there already stays as it is. */
export function withTies(graph: Graph, more: readonly (readonly [number, number])[]): Graph {
  const known = new Set(Array.from(graph.from, (one, tie) => one * graph.size + graph.to[tie]!))
  const [first, second, weight] = [Array.from(graph.from), Array.from(graph.to), Array.from(graph.strengths)]
  for (const [a, b] of more) {
    const key = Math.min(a, b) * graph.size + Math.max(a, b)
    if (known.has(key)) continue
    known.add(key)
    first.push(a)
    second.push(b)
    weight.push(1)
  }
  return graphOf(graph.size, first, second, weight)
}

export function withoutTies(graph: Graph, less: readonly (readonly [number, number])[]): Graph {
  const gone = new Set(less.map(([a, b]) => Math.min(a, b) * graph.size + Math.max(a, b)))
  const kept = Array.from(graph.from, (_, tie) => tie).filter(
    tie => !gone.has(graph.from[tie]! * graph.size + graph.to[tie]!),
  )
  return graphOf(
    graph.size,
    kept.map(tie => graph.from[tie]!),
    kept.map(tie => graph.to[tie]!),
    kept.map(tie => graph.strengths[tie]!),
  )
}
