import { Chance } from './chance.ts'
import { sum } from './cohesion.ts'
import type { Graph } from './graph.ts'

/** Share of ties inside groups beyond what degrees alone would give (Newman & Girvan 2004). */
export function modularity(graph: Graph, group: ArrayLike<number>): number | null {
  const count = graph.from.length
  if (count === 0) return null
  const inside = new Map<number, number>()
  const ends = new Map<number, number>()
  const add = (to: Map<number, number>, key: number, much: number) =>
    void to.set(key, (to.get(key) ?? 0) + much)
  for (let tie = 0; tie < count; tie++) {
    const [a, b] = [group[graph.from[tie]!]!, group[graph.to[tie]!]!]
    if (a === b) add(inside, a, 1)
    add(ends, a, 1)
    add(ends, b, 1)
  }
  let value = 0
  for (const [key, degree] of ends) value += (inside.get(key) ?? 0) / count - (degree / (2 * count)) ** 2
  return value
}

/** People numbered by group, groups by who comes first. */
export interface Division {
  readonly group: Int32Array
  readonly groups: number
  readonly modularity: number
}

interface Level {
  readonly size: number
  readonly starts: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
  /** Of ties inside a node, both ends. */
  readonly inside: Float64Array
}

/** One run of Louvain (Blondel et al. 2008, J. Stat. Mech. P10008): unweighted, in an order drawn by the seed. */
export function louvain(graph: Graph, seed: number): Division {
  const chance = new Chance(seed)
  const total = graph.targets.length
  let group = Int32Array.from({ length: graph.size }, (_, who) => who)
  let level: Level = {
    ...graph,
    weights: new Float64Array(total).fill(1),
    inside: new Float64Array(graph.size),
  }
  for (;;) {
    const moved = move(level, total, chance)
    group = group.map(at => moved.to[at]!)
    if (moved.groups === level.size) break
    level = together(level, moved.to, moved.groups)
  }
  const { to, groups } = numbered(group)
  return { group: to, groups, modularity: modularity(graph, to) ?? 0 }
}

function move({ size, starts, targets, weights, inside }: Level, total: number, chance: Chance) {
  const group = Int32Array.from({ length: size }, (_, at) => at)
  const degree = Float64Array.from(
    { length: size },
    (_, at) => inside[at]! + sum(weights.subarray(starts[at]!, starts[at + 1]!)),
  )
  const held = degree.slice()
  const order = chance.shuffle(Int32Array.from({ length: size }, (_, at) => at))
  const links = new Float64Array(size)
  for (let isMoving = true; isMoving; ) {
    isMoving = false
    for (const at of order) {
      const own = group[at]!
      const near: number[] = [own]
      for (let arc = starts[at]!; arc < starts[at + 1]!; arc++) {
        const other = group[targets[arc]!]!
        if (links[other] === 0 && other !== own) near.push(other)
        links[other]! += weights[arc]!
      }
      held[own]! -= degree[at]!
      const worth = (to: number) => links[to]! - (held[to]! * degree[at]!) / total
      let best = own
      for (const to of near) if (worth(to) > worth(best) + 1e-12) best = to
      for (const to of near) links[to] = 0
      held[best]! += degree[at]!
      if (best === own) continue
      group[at] = best
      isMoving = true
    }
  }
  return numbered(group)
}

function numbered(group: Int32Array): { to: Int32Array; groups: number } {
  const names = new Map<number, number>()
  const to = group.map(one => {
    if (!names.has(one)) names.set(one, names.size)
    return names.get(one)!
  })
  return { to, groups: names.size }
}

function together({ size, starts, targets, weights, inside }: Level, to: Int32Array, groups: number): Level {
  const rows: Map<number, number>[] = Array.from({ length: groups }, () => new Map())
  const within = new Float64Array(groups)
  for (let at = 0; at < size; at++) {
    const own = to[at]!
    within[own]! += inside[at]!
    for (let arc = starts[at]!; arc < starts[at + 1]!; arc++) {
      const other = to[targets[arc]!]!
      if (other === own) within[own]! += weights[arc]!
      else rows[own]!.set(other, (rows[own]!.get(other) ?? 0) + weights[arc]!)
    }
  }
  const next = new Int32Array(groups + 1)
  for (const [at, row] of rows.entries()) next[at + 1] = next[at]! + row.size
  return {
    size: groups,
    starts: next,
    targets: Int32Array.from(rows.flatMap(row => [...row.keys()])),
    weights: Float64Array.from(rows.flatMap(row => [...row.values()])),
    inside: within,
  }
}

export interface Communities {
  readonly runs: number
  readonly min: number
  readonly mean: number
  readonly max: number
  readonly communitiesAtBest: number
  readonly best: readonly number[]
}

/** Many runs with seeds one after the other. */
export function communities(graph: Graph, runs: number, seed = 1): Communities {
  const found = Array.from({ length: runs }, (_, at) => louvain(graph, seed + at))
  const values = found.map(one => one.modularity)
  const max = Math.max(...values)
  const best = found[values.indexOf(max)]!
  return {
    runs,
    min: Math.min(...values),
    mean: sum(values) / runs,
    max,
    communitiesAtBest: best.groups,
    best: Array.from(best.group),
  }
}
