import { Walk } from './distances.ts'
import { degreeOf, degrees, type Graph, part, type Rows } from './graph.ts'

export interface Clustering {
  readonly transitivityGlobal: number
  /** Ties among one's neighbours over what there could be; 0 with fewer than two. */
  readonly local: number[]
  readonly average: number
}

/** Ties among the neighbours of each person. */
export function tiesAround({ size, starts, targets }: Rows): Int32Array {
  const around = new Int32Array(size)
  const mark = new Int32Array(size).fill(-1)
  for (let who = 0; who < size; who++) {
    for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) mark[targets[arc]!] = who
    let twice = 0
    for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) {
      const other = targets[arc]!
      for (let next = starts[other]!; next < starts[other + 1]!; next++)
        if (mark[targets[next]!] === who) twice++
    }
    around[who] = twice / 2
  }
  return around
}

export function clustering(graph: Graph): Clustering {
  const around = tiesAround(graph)
  const degree = degrees(graph)
  const pairs = Array.from(degree, one => (one * (one - 1)) / 2)
  const local = pairs.map((possible, who) => (possible > 0 ? around[who]! / possible : 0))
  const triples = sum(pairs)
  return {
    transitivityGlobal: triples > 0 ? sum(around) / triples : 0,
    local,
    average: sum(local) / graph.size,
  }
}

/** Mean over people of the efficiency among their neighbours. */
export function localEfficiency(graph: Graph): number {
  let total = 0
  for (let who = 0; who < graph.size; who++) {
    const near = graph.targets.subarray(graph.starts[who]!, graph.starts[who + 1]!)
    if (near.length < 2) continue
    const around = part(graph, near)
    const walk = new Walk(around)
    let inverse = 0
    for (let one = 0; one < near.length; one++) {
      walk.from(one)
      for (let at = 1; at < walk.count; at++) inverse += 1 / walk.distance[walk.met[at]!]!
    }
    total += inverse / (near.length * (near.length - 1))
  }
  return total / graph.size
}

/** Pearson correlation of degrees at both ends of a tie (Newman 2003); null where all ends are alike. */
export function degreeAssortativity(graph: Graph): number | null {
  const count = graph.from.length
  let [product, mean, square] = [0, 0, 0]
  for (let tie = 0; tie < count; tie++) {
    const [a, b] = [degreeOf(graph, graph.from[tie]!), degreeOf(graph, graph.to[tie]!)]
    product += a * b
    mean += (a + b) / 2
    square += (a * a + b * b) / 2
  }
  // In whole numbers times the number of ties, so that "all alike" is nought exactly.
  const spread = square * count - mean * mean
  return spread > 0 ? (product * count - mean * mean) / spread : null
}

/** How far the largest value stands above the others, of the most there could be in a net of this size (Freeman 1979). */
export const centralisation = (values: ArrayLike<number>, most: number): number | null =>
  most > 0 ? (values.length * highest(values) - sum(values)) / most : null

/** The largest number a person stays in while those with fewer ties left are taken out (Batagelj & Zaveršnik 2003). */
export function coreness(graph: Graph): Int32Array {
  const { size, starts, targets } = graph
  const degree = degrees(graph)
  const top = highest(degree)
  const bins: number[][] = Array.from({ length: top + 1 }, () => [])
  for (let who = 0; who < size; who++) bins[degree[who]!]!.push(who)
  const core = new Int32Array(size).fill(-1)
  for (let level = 0; level <= top; level++) {
    const bin = bins[level]!
    for (let at = 0; at < bin.length; at++) {
      const who = bin[at]!
      if (core[who]! >= 0) continue
      core[who] = level
      for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) {
        const other = targets[arc]!
        if (core[other]! >= 0 || degree[other]! <= level) continue
        degree[other]!--
        bins[degree[other]!]!.push(other)
      }
    }
  }
  return core
}

export function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let at = 0; at < values.length; at++) total += values[at]!
  return total
}

export function highest(values: ArrayLike<number>): number {
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < values.length; at++) top = Math.max(top, values[at]!)
  return top
}
