import { CaseError } from './case.ts'
import type { Machine } from './machine.ts'

/**
 * Every line that one person may have, as a graph by days: a node is what all rules remember, an arc a kind of shift that is
 * the same to all of them. Paths from the first node to the end are the lines, with what the rules cost on their arcs.
 */
export interface LineGraph {
  readonly days: number
  /** Nodes of day d are `layers[d]` up to `layers[d + 1]`; those of the end are `layers[days]` and on. */
  readonly layers: Int32Array
  /** Arcs of node n are `first[n]` up to `first[n + 1]`. */
  readonly first: Int32Array
  readonly to: Int32Array
  readonly kind: Uint8Array
  readonly cost: Float64Array
  readonly end: Float64Array
  /** Shifts of each kind; kind 0 is off. */
  readonly kinds: readonly (readonly number[])[]
}

/** Rules and days make more of a graph than can be looked at. */
export class TooLarge extends CaseError {
  constructor() {
    super(['days'], 'these rules over so many days are too much for this engine')
  }
}

/** Refuses with `TooLarge` past `most` arcs; null when no line keeps the hard rules. */
export function graphOf(
  machines: readonly Machine[],
  { days, shifts, most }: { days: number; shifts: number; most: number },
): LineGraph | null {
  const kinds = kindsOf(machines, days, shifts)
  const radix = machines.map(({ size }) => size)
  const whole = radix.reduce((product, size) => product * size, 1)
  if (whole > Number.MAX_SAFE_INTEGER) throw new TooLarge()
  const encode = (states: Int32Array) => {
    let key = 0
    for (let at = 0; at < radix.length; at++) key = key * radix[at]! + states[at]!
    return key
  }
  const layers: number[] = [0, 1]
  const first: number[] = [0]
  const [to, kind, cost]: [number[], number[], number[]] = [[], [], []]
  const start = Int32Array.from(machines, one => one.start)
  let states: Int32Array[] = [start]
  const next = new Int32Array(machines.length)
  for (let day = 0; day < days; day++) {
    const known = new Map<number, number>()
    const reached: Int32Array[] = []
    const base = layers[day + 1]!
    for (const now of states) {
      for (let one = 0; one < kinds.length; one++) {
        const has = one === 0 ? -1 : kinds[one]![0]!
        let sum = 0
        for (let at = 0; at < machines.length && sum < Number.POSITIVE_INFINITY; at++)
          sum += machines[at]!.cost(now[at]!, day, has)
        if (sum === Number.POSITIVE_INFINITY) continue
        for (let at = 0; at < machines.length; at++) next[at] = machines[at]!.next(now[at]!, day, has)
        const key = encode(next)
        let node = known.get(key)
        if (node === undefined) {
          node = base + reached.length
          known.set(key, node)
          reached.push(next.slice())
        }
        to.push(node)
        kind.push(one)
        cost.push(sum)
        if (to.length > most) throw new TooLarge()
      }
      first.push(to.length)
    }
    states = reached
    layers.push(base + reached.length)
  }
  const end = states.map(now => machines.reduce((sum, machine, at) => sum + machine.end(now[at]!), 0))
  return pruned({ days, layers, first, to, kind, cost, end, kinds })
}

/** A graph as one machine, to be joined with another. */
export function graphMachine({ first, to, kind, cost, end, kinds, layers, days }: LineGraph): Machine {
  const kindOf = new Map<number, number>([[-1, 0]])
  for (const [one, shifts] of kinds.entries()) for (const shift of shifts) kindOf.set(shift, one)
  const arcOf = (node: number, has: number) => {
    const wanted = kindOf.get(has)!
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) if (kind[arc] === wanted) return arc
    return -1
  }
  return {
    size: layers[days + 1]!,
    start: 0,
    kinds,
    next: (node, _, has) => to[arcOf(node, has)]!,
    cost: (node, _, has) => {
      const arc = arcOf(node, has)
      return arc < 0 ? Number.POSITIVE_INFINITY : cost[arc]!
    },
    end: node => end[node - layers[days]!]!,
  }
}

/** Shifts that no rule tells apart are one kind. */
function kindsOf(machines: readonly Machine[], days: number, shifts: number): number[][] {
  const kinds: number[][] = [[]]
  const isSame = (a: number, b: number) =>
    machines.every(machine => {
      if (machine.kinds) return machine.kinds.some(kind => kind.includes(a) && kind.includes(b))
      for (let day = 0; day < Math.min(days, 400); day++)
        for (let state = 0; state < machine.size; state++)
          if (
            machine.next(state, day, a) !== machine.next(state, day, b) ||
            machine.cost(state, day, a) !== machine.cost(state, day, b)
          )
            return false
      return true
    })
  for (let shift = 0; shift < shifts; shift++) {
    const same = kinds.findIndex((kind, at) => at > 0 && isSame(kind[0]!, shift))
    if (same > 0) kinds[same]!.push(shift)
    else kinds.push([shift])
  }
  return kinds
}

/**
 * Without what leads nowhere, and with nodes that are alike from there on taken as one: the same arcs, the same costs.
 * From the end to the front, so that what follows is known.
 */
function pruned(raw: {
  days: number
  layers: number[]
  first: number[]
  to: number[]
  kind: number[]
  cost: number[]
  end: number[]
  kinds: number[][]
}): LineGraph | null {
  const { days, layers, first, to, kind, cost, kinds } = raw
  const total = layers[days + 1]!
  // The class of each node, counted per layer; -1 leads nowhere.
  const classOf = new Int32Array(total).fill(-1)
  const kept: { node: number }[][] = Array.from({ length: days + 1 }, () => [])
  const ends = new Map<number, number>()
  for (let node = layers[days]!; node < total; node++) {
    const value = raw.end[node - layers[days]!]!
    if (value === Number.POSITIVE_INFINITY) continue
    if (!ends.has(value)) {
      ends.set(value, kept[days]!.length)
      kept[days]!.push({ node })
    }
    classOf[node] = ends.get(value)!
  }
  for (let day = days - 1; day >= 0; day--) {
    const known = new Map<string, number>()
    for (let node = layers[day]!; node < layers[day + 1]!; node++) {
      let signature = ''
      for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
        const then = classOf[to[arc]!]!
        if (then >= 0) signature += `${kind[arc]},${then},${cost[arc]};`
      }
      if (signature === '') continue
      let found = known.get(signature)
      if (found === undefined) {
        found = kept[day]!.length
        known.set(signature, found)
        kept[day]!.push({ node })
      }
      classOf[node] = found
    }
  }
  if (classOf[0] === -1) return null
  const sizes = kept.map(({ length }) => length)
  const starts = new Int32Array(days + 2)
  for (let day = 0; day <= days; day++) starts[day + 1] = starts[day]! + sizes[day]!
  const [newTo, newKind, newCost, newFirst]: [number[], number[], number[], number[]] = [[], [], [], [0]]
  for (let day = 0; day < days; day++)
    for (const { node } of kept[day]!) {
      for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
        const then = classOf[to[arc]!]!
        if (then < 0) continue
        newTo.push(starts[day + 1]! + then)
        newKind.push(kind[arc]!)
        newCost.push(cost[arc]!)
      }
      newFirst.push(newTo.length)
    }
  return {
    days,
    layers: starts,
    first: Int32Array.from(newFirst),
    to: Int32Array.from(newTo),
    kind: Uint8Array.from(newKind),
    cost: Float64Array.from(newCost),
    end: Float64Array.from(kept[days]!, ({ node }) => raw.end[node - layers[days]!]!),
    kinds,
  }
}
