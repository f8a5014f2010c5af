import { components } from './components.ts'
import { cuts } from './cut.ts'
import { globalEfficiency, Walk } from './distances.ts'
import { type Graph, part, withoutTies } from './graph.ts'

export interface OneLess {
  readonly globalEfficiencyOfRest: number[]
  readonly lcc: number[]
  readonly components: number[]
  readonly meanGlobalEfficiency: number
}

/** The net of the others, without each person in turn. */
export function removeOneNode(graph: Graph): OneLess {
  const everybody = Array.from({ length: graph.size }, (_, who) => who)
  const left = everybody.map(who => {
    const rest = part(
      graph,
      everybody.filter(one => one !== who),
    )
    const { sizes } = components(rest)
    return { efficiency: globalEfficiency(rest), lcc: Math.max(0, ...sizes), parts: sizes.length }
  })
  return {
    globalEfficiencyOfRest: left.map(one => one.efficiency),
    lcc: left.map(one => one.lcc),
    components: left.map(one => one.parts),
    meanGlobalEfficiency: left.reduce((total, one) => total + one.efficiency, 0) / graph.size,
  }
}

/** Without each tie in turn. A tie matters to a source only where it is the one way to somebody, and few are. */
export function removeOneEdge(graph: Graph): { globalEfficiency: number[]; lcc: number[] } {
  const { size, starts, targets, from, to } = graph
  const lost = new Float64Array(from.length)
  const walk = new Walk(graph)
  const detour = new Detour(graph)
  let whole = 0
  for (let source = 0; source < size; source++) {
    walk.from(source)
    const { distance } = walk
    let inverse = 0
    const ways = new Int32Array(size)
    for (let at = 1; at < walk.count; at++) {
      const who = walk.met[at]!
      inverse += 1 / distance[who]!
      for (let arc = starts[who]!; arc < starts[who + 1]!; arc++)
        if (distance[targets[arc]!] === distance[who]! - 1) ways[who]!++
    }
    whole += inverse
    for (let tie = 0; tie < from.length; tie++) {
      const [a, b] = [from[tie]!, to[tie]!]
      if (distance[a]! < 0 || distance[a] === distance[b]) continue
      if (ways[distance[a]! > distance[b]! ? a : b]! === 1)
        lost[tie]! += inverse - detour.inverses(source, tie)
    }
  }
  const pairs = size * (size - 1)
  const largest = Math.max(...components(graph).sizes)
  const bridges = new Set(cuts(graph).ties)
  return {
    globalEfficiency: Array.from(lost, one => (whole - one) / pairs),
    lcc: Array.from(from, (a, tie) =>
      bridges.has(tie) ? Math.max(...components(withoutTies(graph, [[a, to[tie]!]])).sizes) : largest,
    ),
  }
}

/** Walks that leave one tie out. */
class Detour {
  private readonly graph: Graph
  private readonly distance: Int32Array
  private readonly queue: Int32Array
  constructor(graph: Graph) {
    this.graph = graph
    this.distance = new Int32Array(graph.size)
    this.queue = new Int32Array(graph.size)
  }

  /** The sum of inverse distances from one. */
  inverses(source: number, without: number): number {
    const { distance, queue } = this
    const { starts, targets, tieOf } = this.graph
    distance.fill(-1)
    distance[source] = 0
    queue[0] = source
    let [end, total] = [1, 0]
    for (let at = 0; at < end; at++) {
      const who = queue[at]!
      const step = distance[who]! + 1
      for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) {
        const other = targets[arc]!
        if (distance[other]! >= 0 || tieOf[arc] === without) continue
        distance[other] = step
        total += 1 / step
        queue[end++] = other
      }
    }
    return total
  }
}
