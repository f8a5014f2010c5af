import { betweennessAdaptive, degreeAdaptive, type Going } from '../core/attack.ts'
import { components } from '../core/components.ts'
import { globalEfficiency } from '../core/distances.ts'
import { exactNodes } from '../core/exact-loss.ts'
import { type Graph, withTies } from '../core/graph.ts'
import { adjacency, laplacianEigen, naturalConnectivity } from '../core/spectrum.ts'
import { eigen } from '../core/symmetric.ts'
import { tieGains } from '../core/tie-gains.ts'

export type Pair = readonly [number, number]

export interface BestTie {
  readonly before: number
  readonly best: number
  readonly gain: number
  /** All pairs within 1e-9 of the best, the first 50 of them. */
  readonly argbest: readonly Pair[]
  readonly argbestCount: number
  readonly top10: readonly (readonly [number, number, number])[]
}

/** Every two people without a tie. */
export function openPairs(graph: Graph): Pair[] {
  const pairs: Pair[] = []
  for (let one = 0; one < graph.size; one++) {
    const near = new Set(graph.targets.subarray(graph.starts[one]!, graph.starts[one + 1]!))
    for (let other = one + 1; other < graph.size; other++) if (!near.has(other)) pairs.push([one, other])
  }
  return pairs
}

export function bestOf(
  pairs: readonly Pair[],
  values: ArrayLike<number>,
  before: number,
  isLeast = false,
): BestTie {
  const worth = (at: number) => (isLeast ? -values[at]! : values[at]!)
  const order = pairs.map((_, at) => at).sort((a, b) => worth(b) - worth(a) || a - b)
  const best = values[order[0]!]!
  const like = order.filter(at => Math.abs(values[at]! - best) <= 1e-9).sort((a, b) => a - b)
  return {
    before,
    best,
    gain: best - before,
    argbest: like.slice(0, 50).map(at => pairs[at]!),
    argbestCount: like.length,
    top10: order.slice(0, 10).map(at => [...pairs[at]!, values[at]!] as const),
  }
}

/** Global efficiency with each tie more; null where it was stopped. */
export function bestForEfficiency(graph: Graph, isStopped?: () => boolean): BestTie | null {
  const gains = tieGains(graph, isStopped)
  if (!gains) return null
  const pairs = openPairs(graph)
  const before = globalEfficiency(graph)
  const all = graph.size * (graph.size - 1)
  return bestOf(
    pairs,
    pairs.map(([a, b]) => before + (2 * gains[a * graph.size + b]!) / all),
    before,
  )
}

/**
 * Second smallest eigenvalue with each tie more, by the secular equation of an update of rank one; null where the net is in three
 * parts or more, so that no tie makes it whole.
 */
export function bestForConnectivity(graph: Graph): BestTie | null {
  const { sizes } = components(graph)
  if (sizes.length > 2) return null
  const { size } = graph
  const { values, vectors } = laplacianEigen(graph)
  const pairs = openPairs(graph)
  const squares = new Float64Array(size)
  const found = pairs.map(([a, b]) => {
    for (let k = 0; k < size; k++) squares[k] = (vectors![k * size + a]! - vectors![k * size + b]!) ** 2
    // In two parts the first two eigenvalues are nought, and their vectors any mixture.
    squares[1]! += squares[0]!
    return lifted(values, squares)
  })
  return bestOf(pairs, found, sizes.length > 1 ? 0 : values[1]!)
}

/** The second smallest eigenvalue after an update with these squares in the eigenvectors: between the second and the third. */
function lifted(values: Float64Array, squares: Float64Array): number {
  const low = values[1]!
  const high = values[2] ?? low + 2
  const at = (value: number) => {
    let total = 1
    for (let k = 1; k < values.length; k++) total += squares[k]! / (values[k]! - value)
    return total
  }
  let [below, above] = [0, high - low]
  // Steps from the lower pole, so that what is near it keeps its digits.
  const tiny = 1e-15 * Math.max(1, high)
  if (above <= tiny || at(low + tiny) >= 0) return low
  if (values.length > 2 && at(high - tiny) <= 0) return high
  for (let round = 0; round < 100 && above - below > 1e-16 * high; round++) {
    const middle = (below + above) / 2
    if (at(low + middle) < 0) below = middle
    else above = middle
  }
  return low + (below + above) / 2
}

/** Sum of resistances with each tie more, by the formula of Sherman and Morrison; null where the net is broken. */
export function bestForResistance(graph: Graph): BestTie | null {
  if (components(graph).sizes.length > 1) return null
  const { size } = graph
  const { values, vectors } = laplacianEigen(graph)
  const pairs = openPairs(graph)
  let before = 0
  for (let k = 1; k < size; k++) before += size / values[k]!
  const found = pairs.map(([a, b]) => {
    let [resistance, square] = [0, 0]
    for (let k = 1; k < size; k++) {
      const apart = (vectors![k * size + a]! - vectors![k * size + b]!) ** 2
      resistance += apart / values[k]!
      square += apart / values[k]! ** 2
    }
    return before - (size * square) / (1 + resistance)
  })
  return bestOf(pairs, found, before, true)
}

/**
 * Natural connectivity with each tie more. tr exp(A + E) is at most tr(exp A exp E) (Golden 1965, Thompson 1965): pairs are
 * looked at in order of that bound, until none can come among the best ten any more.
 */
export function bestForNatural(graph: Graph, going: Going = {}): BestTie | null {
  const { size } = graph
  const matrix = adjacency(graph)
  const { values, vectors } = eigen(matrix, size, true)
  const before = naturalConnectivity(values)
  const top = values.at(-1)!
  const powers = Float64Array.from(values, one => Math.exp(one - top))
  const entry = (a: number, b: number) => {
    let total = 0
    for (let k = 0; k < size; k++) total += powers[k]! * vectors![k * size + a]! * vectors![k * size + b]!
    return total
  }
  const own = Float64Array.from({ length: size }, (_, who) => entry(who, who))
  const all = own.reduce((total, one) => total + one, 0)
  const bounds = openPairs(graph).map(pair => {
    const [a, b] = pair
    const most = all + (Math.cosh(1) - 1) * (own[a]! + own[b]!) + 2 * Math.sinh(1) * entry(a, b)
    return { pair, most: top + Math.log(most / size) }
  })
  bounds.sort((a, b) => b.most - a.most)
  const seen: { pair: Pair; value: number }[] = []
  let tenth = Number.NEGATIVE_INFINITY
  for (const { pair, most } of bounds) {
    if (going.isStopped?.()) return null
    if (most < tenth - 1e-8) break
    const [a, b] = pair
    matrix[a * size + b] = matrix[b * size + a] = 1
    seen.push({ pair, value: naturalConnectivity(eigen(matrix, size).values) })
    matrix[a * size + b] = matrix[b * size + a] = 0
    seen.sort((one, other) => other.value - one.value)
    tenth = seen[9]?.value ?? Number.NEGATIVE_INFINITY
    seen.length = Math.min(seen.length, 200)
  }
  return bestOf(
    seen.map(({ pair }) => pair),
    seen.map(({ value }) => value),
    before,
  )
}

export type Measure = (graph: Graph) => number

export const robustnessByDegree: Measure = graph => degreeAdaptive(graph).R
export const robustnessByBetweenness: Measure = graph => betweennessAdaptive(graph)!.R
export const robustnessByChance: Measure = graph => exactNodes(graph).R

/** Any measure with each tie more, counted anew for each; null where it was stopped. */
export function bestByTrying(graph: Graph, measure: Measure, going: Going = {}): BestTie | null {
  const pairs = openPairs(graph)
  const values: number[] = []
  for (const pair of pairs) {
    if (going.isStopped?.()) return null
    values.push(measure(withTies(graph, [pair])))
    going.onProgress?.(values.length, pairs.length)
  }
  return bestOf(pairs, values, measure(graph))
}

export interface TwoTies {
  readonly exactBest: number
  readonly exactPair: readonly [Pair, Pair] | null
  readonly greedy: number
  readonly greedyFirst: Pair | null
}

/** The best two ties together, beside the best one and then the best with it. */
export function twoTies(graph: Graph): TwoTies {
  const before = globalEfficiency(graph)
  const all = graph.size * (graph.size - 1)
  const first = bestForEfficiency(graph)!.argbest[0] ?? null
  const greedy = first ? bestForEfficiency(withTies(graph, [first]))! : null
  let exactBest = before
  let exactPair: readonly [Pair, Pair] | null = null
  for (const one of openPairs(graph)) {
    const with1 = withTies(graph, [one])
    const base = globalEfficiency(with1)
    const gains = tieGains(with1)!
    for (const other of openPairs(with1)) {
      if (other[0] < one[0] || (other[0] === one[0] && other[1] < one[1])) continue
      const value = base + (2 * gains[other[0] * graph.size + other[1]]!) / all
      if (value <= exactBest + 1e-12) continue
      exactBest = value
      exactPair = [one, other]
    }
  }
  return { exactBest, exactPair, greedy: greedy?.best ?? before, greedyFirst: first }
}
