import type { Graph } from './graph.ts'

export interface Cuts {
  /** People without whom their part falls apart, in order. */
  readonly people: number[]
  /** Ties without which it does, in order of the list of ties. */
  readonly ties: number[]
}

/** Articulation points and bridges, by one walk in depth (Hopcroft & Tarjan 1973). */
export function cuts({ size, starts, targets, tieOf }: Graph): Cuts {
  const index = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const next = new Int32Array(size)
  const by = new Int32Array(size).fill(-1)
  const isCut = new Uint8Array(size)
  const found: number[] = []
  let met = 0
  for (let root = 0; root < size; root++) {
    if (index[root]! >= 0) continue
    const path = [root]
    let children = 0
    index[root] = low[root] = met++
    next[root] = starts[root]!
    while (path.length > 0) {
      const who = path.at(-1)!
      if (next[who]! < starts[who + 1]!) {
        const arc = next[who]!++
        const other = targets[arc]!
        if (tieOf[arc] === by[who]) continue
        if (index[other]! >= 0) {
          low[who] = Math.min(low[who]!, index[other]!)
          continue
        }
        by[other] = tieOf[arc]!
        index[other] = low[other] = met++
        next[other] = starts[other]!
        path.push(other)
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above === undefined) continue
      low[above] = Math.min(low[above]!, low[who]!)
      if (low[who]! > index[above]!) found.push(by[who]!)
      if (above === root) children++
      else if (low[who]! >= index[above]!) isCut[above] = 1
    }
    if (children > 1) isCut[root] = 1
  }
  return {
    people: Array.from(isCut.keys()).filter(who => isCut[who]),
    ties: found.sort((a, b) => a - b),
  }
}
