import { type Graph, graphOf, type PlacementCase } from './case.ts'
import { Flow } from './flow.ts'

/** Why somebody is not placed, so that it holds for this person. */
export type Why =
  /** No opening was named for them. */
  | { readonly reason: 'no-opening' }
  /** Every opening named for them has no place at all. */
  | { readonly reason: 'no-capacity'; readonly openings: readonly string[] }
  /** Placing them would take from others: so much value in all, and somebody else would be left out. */
  | {
      readonly reason: 'needed-by-others'
      readonly openings: readonly string[]
      readonly loss: number
      readonly insteadOf: string | null
    }
  /** All places they could have are held by people who have to be placed. */
  | { readonly reason: 'held-by-must'; readonly openings: readonly string[] }

export interface Placement {
  /** By worker. */
  readonly placed: readonly { readonly worker: string; readonly opening: string }[]
  readonly value: number
  /** Nothing is worth more: `bound` is what prices prove. */
  readonly optimal: boolean
  readonly bound: number
  readonly unplaced: readonly string[]
  /** How many of those who have to be placed are not, since it cannot be. */
  readonly mustUnplaced: number
  /** How many of what stood is kept. */
  readonly kept: number
  /** The reason for one who is not placed; another search, so asked one by one. */
  why(worker: string): Why
}

/**
 * The placement of the most must-place workers, then of the highest value; of those the one with most points, where each who
 * is placed is one and each who stays where they stand one more. Under remaining ties the same, whatever the order in which
 * things were given.
 */
export function place(given: PlacementCase): Placement {
  const graph = graphOf(given)
  const flow = new Flow(graph).run()
  const placed: { worker: string; opening: string }[] = []
  const unplaced: string[] = []
  let [value, kept, gained, mustUnplaced] = [0, 0, 0, 0]
  for (const [at, worker] of graph.workers.entries()) {
    const edge = flow.placed[at]!
    if (edge < 0) {
      unplaced.push(worker)
      mustUnplaced += graph.isMust[at]!
      continue
    }
    placed.push({ worker, opening: graph.openings[graph.target[edge]!]! })
    value += graph.value[edge]!
    kept += graph.stands[edge]!
    gained += graph.gain[edge]!
  }
  const { gap } = proof(graph, flow, gained)
  const places = new Map(graph.workers.map((worker, at) => [worker, at]))
  return {
    placed,
    value,
    optimal: gap === 0,
    bound: value + Math.ceil(gap / graph.scale),
    unplaced,
    mustUnplaced,
    kept,
    why: worker => whyOf(graph, flow, places.get(worker) ?? -1),
  }
}

/** What prices prove no placement can pass, less what this one has; must-place workers who are left out counted on both sides. */
function proof({ workers, capacity, isMust, starts, target, gain, must }: Graph, flow: Flow, gained: number) {
  let ceiling = 0
  let left = 0
  for (let at = 0; at < workers.length; at++) {
    let worth = flow.outside(at)
    for (let edge = starts[at]!; edge < starts[at + 1]!; edge++)
      if (capacity[target[edge]!]! > 0) worth = Math.max(worth, gain[edge]! - flow.price[target[edge]!]!)
    // Penalties are counted, not added: their sum would pass what doubles hold.
    if (flow.placed[at]! < 0 && isMust[at]) left++
    ceiling += worth < -must / 2 ? worth + must : worth
    if (worth < -must / 2) left--
  }
  for (let at = 0; at < capacity.length; at++)
    if (flow.price[at]! > 0) ceiling += flow.price[at]! * Math.min(capacity[at]!, workers.length)
  return { gap: ceiling - gained + left * must }
}

function whyOf(graph: Graph, flow: Flow, worker: number): Why {
  const { starts, target, capacity, openings, workers, must } = graph
  const named = Array.from(target.subarray(starts[worker], starts[worker + 1]))
  if (named.length === 0) return { reason: 'no-opening' }
  const names = named.map(at => openings[at]!)
  if (named.every(at => capacity[at] === 0)) return { reason: 'no-capacity', openings: names }
  const change = flow.costOf(worker)
  const cost = change ? change.cost - (flow.worth[worker]! - flow.outside(worker)) : Number.POSITIVE_INFINITY
  if (!change || cost > must / 2) return { reason: 'held-by-must', openings: names }
  return {
    reason: 'needed-by-others',
    openings: names,
    loss: Math.round(cost / graph.scale),
    insteadOf: change.leftOut < 0 ? null : workers[change.leftOut]!,
  }
}
