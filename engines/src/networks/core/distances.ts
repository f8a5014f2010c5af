import type { Rows } from './graph.ts'

/** Walks from one person, level by level; the arrays serve every walk. */
export class Walk {
  readonly distance: Int32Array
  /** Whom it met, nearest first; `count` of them, who began included. */
  readonly met: Int32Array
  count = 0
  private readonly rows: Rows
  constructor(rows: Rows) {
    this.rows = rows
    this.distance = new Int32Array(rows.size).fill(-1)
    this.met = new Int32Array(rows.size)
  }

  from(start: number): void {
    const { distance, met } = this
    const { starts, targets } = this.rows
    for (let at = 0; at < this.count; at++) distance[met[at]!] = -1
    distance[start] = 0
    met[0] = start
    let end = 1
    for (let at = 0; at < end; at++) {
      const who = met[at]!
      const step = distance[who]! + 1
      for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) {
        const other = targets[arc]!
        if (distance[other]! >= 0) continue
        distance[other] = step
        met[end++] = other
      }
    }
    this.count = end
  }
}

export interface Reach {
  readonly reachablePairsOrdered: number
  readonly averagePathLengthReachable: number | null
  readonly diameterReachable: number | null
  readonly globalEfficiency: number
  readonly fragmentation: number
  /** Of each person: the sum of distances to whom they reach, of their inverses, and how many they are. */
  readonly sums: Float64Array
  readonly inverses: Float64Array
  readonly counts: Int32Array
}

/** Distances of all pairs along the rows, in sums. */
export function reach(rows: Rows): Reach {
  const { size } = rows
  const walk = new Walk(rows)
  const sums = new Float64Array(size)
  const inverses = new Float64Array(size)
  const counts = new Int32Array(size)
  let [pairs, total, inverse, diameter] = [0, 0, 0, 0]
  for (let who = 0; who < size; who++) {
    walk.from(who)
    for (let at = 1; at < walk.count; at++) {
      const steps = walk.distance[walk.met[at]!]!
      sums[who]! += steps
      inverses[who]! += 1 / steps
      diameter = Math.max(diameter, steps)
    }
    counts[who] = walk.count - 1
    pairs += walk.count - 1
    total += sums[who]!
    inverse += inverses[who]!
  }
  const all = size * (size - 1)
  return {
    reachablePairsOrdered: pairs,
    averagePathLengthReachable: pairs > 0 ? total / pairs : null,
    diameterReachable: pairs > 0 ? diameter : null,
    globalEfficiency: all > 0 ? inverse / all : 0,
    fragmentation: all > 0 ? 1 - pairs / all : 0,
    sums,
    inverses,
    counts,
  }
}

/** Mean over all ordered pairs of one over their distance, nothing where there is no way. */
export const globalEfficiency = (rows: Rows): number => reach(rows).globalEfficiency

/** (1/(n-1)) times the sum of inverse distances. */
export const harmonic = ({ inverses }: Reach): number[] =>
  Array.from(inverses, sum => (inverses.length > 1 ? sum / (inverses.length - 1) : 0))

/** Whom one reaches over the sum of distances to them; null for who reaches nobody. */
export const closeness = ({ sums, counts }: Reach): (number | null)[] =>
  Array.from(sums, (sum, who) => (counts[who]! > 0 ? counts[who]! / sum : null))

/** The same times the share of others one reaches (Wasserman & Faust 1994). */
export const closenessOfAll = ({ sums, counts }: Reach): number[] =>
  Array.from(sums, (sum, who) => (counts[who]! > 0 ? counts[who]! ** 2 / sum / (sums.length - 1) : 0))

/** All distances, row by row; -1 where there is no way. Sizes up to a few thousand. */
export function distanceTable(rows: Rows): Int16Array {
  const table = new Int16Array(rows.size ** 2)
  const walk = new Walk(rows)
  for (let who = 0; who < rows.size; who++) {
    walk.from(who)
    table.set(walk.distance, who * rows.size)
  }
  return table
}
