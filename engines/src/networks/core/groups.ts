import { modularity } from './communities.ts'
import { components } from './components.ts'
import { globalEfficiency } from './distances.ts'
import { degreeOf, type Graph, part } from './graph.ts'

/** A group for everybody, by name. */
export interface Grouping {
  readonly labels: readonly string[]
  /** Number of the label of each person. */
  readonly of: Int32Array
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Labels in order of text, so that the order of people decides nothing. */
export function groupingOf(names: readonly string[]): Grouping {
  const labels = [...new Set(names)].sort(byText)
  const numbers = new Map(labels.map((label, at) => [label, at]))
  return { labels, of: Int32Array.from(names, name => numbers.get(name)!) }
}

export interface GroupMeasures {
  readonly labels: readonly string[]
  readonly sizes: readonly number[]
  readonly undirectedEdgeCounts_upperTriangle: readonly (readonly number[])[]
  readonly density_upperTriangle: readonly (readonly (number | null)[])[]
  readonly internal: number
  readonly external: number
  readonly EIindex: number | null
  readonly EIindex_expectedAtUniformDensity: number | null
  readonly modularity: number | null
  readonly assortativity: number | null
  readonly participationCoefficient: readonly (number | null)[]
  readonly nodeEI: readonly (number | null)[]
}

/** How ties run inside groups and across them (Krackhardt & Stern 1988; Newman 2003; Guimerà & Amaral 2005). */
export function groupMeasures(graph: Graph, { labels, of }: Grouping): GroupMeasures {
  const count = labels.length
  const sizes = labels.map((_, label) => of.filter(one => one === label).length)
  const cells = labels.map(() => new Array<number>(count).fill(0))
  const ends = new Array<number>(count).fill(0)
  let internal = 0
  for (let tie = 0; tie < graph.from.length; tie++) {
    const [a, b] = [of[graph.from[tie]!]!, of[graph.to[tie]!]!]
    cells[Math.min(a, b)]![Math.max(a, b)]!++
    ends[a]!++
    ends[b]!++
    if (a === b) internal++
  }
  const all = graph.from.length
  const pairs = (a: number, b: number) =>
    a === b ? (sizes[a]! * (sizes[a]! - 1)) / 2 : sizes[a]! * sizes[b]!
  const possible = (graph.size * (graph.size - 1)) / 2
  const inside = labels.reduce((total, _, at) => total + pairs(at, at), 0)
  const alike = ends.reduce((total, one) => total + (one / (2 * all)) ** 2, 0)
  const spreads = Array.from({ length: graph.size }, (_, who) => spreadOf(graph, of, who))
  return {
    labels,
    sizes,
    undirectedEdgeCounts_upperTriangle: cells,
    density_upperTriangle: cells.map((row, a) =>
      row.map((ties, b) => (b < a ? 0 : pairs(a, b) > 0 ? ties / pairs(a, b) : null)),
    ),
    internal,
    external: all - internal,
    EIindex: all > 0 ? (all - 2 * internal) / all : null,
    EIindex_expectedAtUniformDensity: possible > 0 ? (possible - 2 * inside) / possible : null,
    modularity: modularity(graph, of),
    assortativity: all > 0 && alike < 1 ? (internal / all - alike) / (1 - alike) : null,
    participationCoefficient: spreads.map(one => one.participation),
    nodeEI: spreads.map(one => one.ei),
  }
}

function spreadOf(graph: Graph, of: Int32Array, who: number) {
  const degree = degreeOf(graph, who)
  if (degree === 0) return { participation: null, ei: null }
  const by = new Map<number, number>()
  for (let arc = graph.starts[who]!; arc < graph.starts[who + 1]!; arc++) {
    const group = of[graph.targets[arc]!]!
    by.set(group, (by.get(group) ?? 0) + 1)
  }
  let same = 0
  for (const ties of by.values()) same += (ties / degree) ** 2
  return { participation: 1 - same, ei: (degree - 2 * (by.get(of[who]!) ?? 0)) / degree }
}

export interface GroupLoss {
  readonly removed: string
  readonly size: number
  readonly lccLeft: number
  readonly components: number
  readonly globalEfficiencyLeft: number
}

/** What is left when a whole group goes, one after the other. */
export const removeWholeGroup = (graph: Graph, { labels, of }: Grouping): GroupLoss[] =>
  labels.map((removed, label) => {
    const kept = Array.from(of.keys()).filter(who => of[who] !== label)
    const left = part(graph, kept)
    const { sizes } = components(left)
    return {
      removed,
      size: graph.size - kept.length,
      lccLeft: Math.max(0, ...sizes),
      components: sizes.length,
      globalEfficiencyLeft: globalEfficiency(left),
    }
  })
