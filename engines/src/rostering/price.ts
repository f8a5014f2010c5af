import type { LineGraph } from './graph.ts'

/** What a line may hold of each day: for off (first) and each shift its price; infinity where it may not. */
export type Cells = Float64Array

/** The cheapest line through a graph for prices of each day and shift, exactly, one pass over the arcs. */
export class Pricer {
  private readonly value: Float64Array
  private readonly back: Int32Array
  private readonly kindPrice: Float64Array
  private readonly chosen: Int16Array
  readonly graph: LineGraph
  private readonly source: Int32Array

  constructor(graph: LineGraph) {
    this.graph = graph
    const nodes = graph.layers.at(-1)!
    this.value = new Float64Array(nodes)
    this.back = new Int32Array(nodes)
    this.kindPrice = new Float64Array(graph.kinds.length)
    this.chosen = new Int16Array(graph.kinds.length * graph.days)
    this.source = new Int32Array(graph.to.length)
    for (let node = 0; node < graph.layers[graph.days]!; node++)
      this.source.fill(node, graph.first[node]!, graph.first[node + 1]!)
  }

  /** The price of the cheapest line, written into `line`; infinity when there is none. */
  cheapest(cells: Cells, shifts: number, line: Int16Array): number {
    const { graph, value, back, kindPrice, chosen } = this
    const { days, layers, first, to, kind, cost, kinds, end } = graph
    const width = kinds.length
    value.fill(Number.POSITIVE_INFINITY)
    value[0] = 0
    for (let day = 0; day < days; day++) {
      const row = day * (shifts + 1)
      kindPrice[0] = cells[row]!
      chosen[day * width] = -1
      for (let one = 1; one < width; one++) {
        let [best, which] = [Number.POSITIVE_INFINITY, kinds[one]![0]!]
        for (const shift of kinds[one]!)
          if (cells[row + 1 + shift]! < best) [best, which] = [cells[row + 1 + shift]!, shift]
        kindPrice[one] = best
        chosen[day * width + one] = which
      }
      const until = layers[day + 1]!
      for (let node = layers[day]!; node < until; node++) {
        const here = value[node]!
        if (here === Number.POSITIVE_INFINITY) continue
        const last = first[node + 1]!
        for (let arc = first[node]!; arc < last; arc++) {
          const sum = here + cost[arc]! + kindPrice[kind[arc]!]!
          const then = to[arc]!
          if (sum < value[then]!) {
            value[then] = sum
            back[then] = arc
          }
        }
      }
    }
    let [best, at] = [Number.POSITIVE_INFINITY, -1]
    for (let node = layers[days]!; node < layers[days + 1]!; node++) {
      const sum = value[node]! + end[node - layers[days]!]!
      if (sum < best) [best, at] = [sum, node]
    }
    if (at < 0) return best
    for (let day = days - 1; day >= 0; day--) {
      const arc = back[at]!
      line[day] = chosen[day * width + kind[arc]!]!
      at = this.source[arc]!
    }
    return best
  }

  /** What the rules cost on this line; infinity where it breaks a hard one. */
  costOf(line: Int16Array): number {
    const { days, first, to, kind, cost, kinds, end, layers } = this.graph
    let [node, sum] = [0, 0]
    for (let day = 0; day < days; day++) {
      let found = -1
      for (let arc = first[node]!; arc < first[node + 1]! && found < 0; arc++) {
        const one = kind[arc]!
        if (one === 0 ? line[day]! < 0 : kinds[one]!.includes(line[day]!)) found = arc
      }
      if (found < 0) return Number.POSITIVE_INFINITY
      sum += cost[found]!
      node = to[found]!
    }
    return sum + end[node - layers[days]!]!
  }
}
