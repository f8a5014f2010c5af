import { tiesAround } from './cohesion.ts'
import { type Directed, degreeOf, type Graph, type Rows } from './graph.ts'

/**
 * Constraint (Burt 1992): how far one's ties lead to people who have ties with each other. `both` has for each pair what either
 * gives to the other, in the rows of both. Over neighbours only; null for who has none.
 */
function constraintOf({ size, starts, targets, weights }: Rows): (number | null)[] {
  const all = new Float64Array(size)
  for (let who = 0; who < size; who++)
    for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) all[who]! += weights[arc]!
  const share = new Float64Array(size)
  return Array.from({ length: size }, (_, who) => {
    if (starts[who] === starts[who + 1]) return null
    for (let arc = starts[who]!; arc < starts[who + 1]!; arc++)
      share[targets[arc]!]! += weights[arc]! / all[who]!
    // By way of others: what I give them times what they give to each of my neighbours.
    const by = new Float64Array(starts[who + 1]! - starts[who]!)
    for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) {
      const other = targets[arc]!
      let through = 0
      for (let next = starts[other]!; next < starts[other + 1]!; next++) {
        const middle = targets[next]!
        if (share[middle]! > 0) through += share[middle]! * (weights[next]! / all[middle]!)
      }
      by[arc - starts[who]!] = through
    }
    let total = 0
    for (let arc = starts[who]!; arc < starts[who + 1]!; arc++)
      total += (share[targets[arc]!]! + by[arc - starts[who]!]!) ** 2
    for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) share[targets[arc]!] = 0
    return total
  })
}

const evenly = (rows: Rows): Rows => ({ ...rows, weights: new Float64Array(rows.weights.length).fill(1) })

export const constraint = (graph: Graph): (number | null)[] => constraintOf(evenly(graph))
export const constraintWeighted = (graph: Graph): (number | null)[] => constraintOf(graph)

/** Along directions, unweighted: a pair that named each other counts twice. */
export function constraintDirected({ out }: Directed, any: Graph): (number | null)[] {
  const has = new Set<number>()
  for (let who = 0; who < out.size; who++)
    for (let arc = out.starts[who]!; arc < out.starts[who + 1]!; arc++)
      has.add(who * out.size + out.targets[arc]!)
  const weights = any.targets.slice().fill(0)
  for (let who = 0; who < any.size; who++)
    for (let arc = any.starts[who]!; arc < any.starts[who + 1]!; arc++) {
      const other = any.targets[arc]!
      weights[arc] = Number(has.has(who * any.size + other)) + Number(has.has(other * any.size + who))
    }
  return constraintOf({ ...any, weights: Float64Array.from(weights) })
}

/** k - 2t/k with t ties among k neighbours (Borgatti 1997); null for who has none. */
export function effectiveSize(graph: Graph): (number | null)[] {
  const around = tiesAround(graph)
  return Array.from({ length: graph.size }, (_, who) => {
    const degree = degreeOf(graph, who)
    return degree > 0 ? degree - (2 * around[who]!) / degree : null
  })
}
