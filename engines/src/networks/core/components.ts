import type { Directed, Graph, Rows } from './graph.ts'

export interface Components {
  /** Number of the component of each person. */
  readonly of: Int32Array
  readonly sizes: readonly number[]
}

/** Parts of which each hangs together, numbered by who comes first. */
export function components({ size, starts, targets }: Rows): Components {
  const of = new Int32Array(size).fill(-1)
  const queue = new Int32Array(size)
  const sizes: number[] = []
  for (let first = 0; first < size; first++) {
    if (of[first]! >= 0) continue
    let end = 1
    queue[0] = first
    of[first] = sizes.length
    for (let at = 0; at < end; at++)
      for (let arc = starts[queue[at]!]!; arc < starts[queue[at]! + 1]!; arc++) {
        const other = targets[arc]!
        if (of[other]! >= 0) continue
        of[other] = sizes.length
        queue[end++] = other
      }
    sizes.push(end)
  }
  return { of, sizes }
}

/** The people of the largest component; of equally large ones the one with the lowest number. */
export function largest(graph: Graph): number[] {
  const { of, sizes } = components(graph)
  const which = sizes.indexOf(Math.max(...sizes))
  return Array.from({ length: graph.size }, (_, who) => who).filter(who => of[who] === which)
}

/** Sizes of the parts in which everybody reaches everybody along directions (Tarjan 1972). */
export function strongSizes({ out: { size, starts, targets } }: Directed): number[] {
  const index = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const isOpen = new Uint8Array(size)
  const next = new Int32Array(size)
  const [path, open, sizes]: number[][] = [[], [], []]
  let met = 0
  for (let root = 0; root < size; root++) {
    if (index[root]! >= 0) continue
    enter(root)
    while (path!.length > 0) {
      const who = path!.at(-1)!
      if (next[who]! < starts[who + 1]!) {
        const other = targets[next[who]!++]!
        if (index[other]! < 0) enter(other)
        else if (isOpen[other]) low[who] = Math.min(low[who]!, index[other]!)
        continue
      }
      path!.pop()
      if (path!.length > 0) low[path!.at(-1)!] = Math.min(low[path!.at(-1)!]!, low[who]!)
      if (low[who] === index[who]) close(who)
    }
  }
  return sizes!

  function enter(who: number): void {
    index[who] = low[who] = met++
    next[who] = starts[who]!
    isOpen[who] = 1
    path!.push(who)
    open!.push(who)
  }
  function close(root: number): void {
    let count = 0
    for (;;) {
      const who = open!.pop()!
      isOpen[who] = 0
      count++
      if (who === root) break
    }
    sizes!.push(count)
  }
}
