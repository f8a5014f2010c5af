import { degrees, type Graph } from './graph.ts'

/** Arcs with room, twinned: arc a and a ^ 1 lead there and back. */
class Pipes {
  private readonly head: Int32Array
  private readonly next: number[] = []
  private readonly end: number[] = []
  private readonly room: number[] = []
  private readonly size: number
  constructor(size: number) {
    this.size = size
    this.head = new Int32Array(size).fill(-1)
  }

  add(from: number, to: number, there: number, back: number): void {
    for (const [a, b, room] of [
      [from, to, there],
      [to, from, back],
    ] as const) {
      this.next.push(this.head[a]!)
      this.head[a] = this.end.length
      this.end.push(b)
      this.room.push(room)
    }
  }

  /** How many ways lead from one to the other beside each other, up to `enough`; leaves the room as it was. */
  ways(from: number, to: number, enough: number): number {
    const { head, next, end, room } = this
    const before = room.slice()
    const by = new Int32Array(this.size)
    let flow = 0
    while (flow < enough) {
      by.fill(-1)
      const queue = [from]
      by[from] = -2
      for (let at = 0; at < queue.length && by[to]! === -1; at++)
        for (let arc = head[queue[at]!]!; arc >= 0; arc = next[arc]!) {
          if (room[arc]! === 0 || by[end[arc]!]! !== -1) continue
          by[end[arc]!] = arc
          queue.push(end[arc]!)
        }
      if (by[to]! === -1) break
      for (let at = to; at !== from; at = end[by[at]! ^ 1]!) {
        room[by[at]!]!--
        room[by[at]! ^ 1]!++
      }
      flow++
    }
    for (let arc = 0; arc < room.length; arc++) room[arc] = before[arc]!
    return flow
  }
}

/** The fewest ties without which a graph falls apart (Menger 1927). */
export function edgeConnectivity(graph: Graph): number {
  if (graph.size < 2) return 0
  const pipes = new Pipes(graph.size)
  for (let tie = 0; tie < graph.from.length; tie++) pipes.add(graph.from[tie]!, graph.to[tie]!, 1, 1)
  let fewest = degrees(graph).reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY)
  for (let who = 1; who < graph.size && fewest > 0; who++)
    fewest = Math.min(fewest, pipes.ways(0, who, fewest))
  return fewest
}

/** The fewest people without whom it falls apart; one less than the size where everybody has a tie with everybody. */
export function vertexConnectivity(graph: Graph): number {
  const { size, starts, targets } = graph
  const degree = degrees(graph)
  const least = degree.indexOf(degree.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY))
  const pipes = new Pipes(2 * size)
  for (let who = 0; who < size; who++) pipes.add(2 * who, 2 * who + 1, 1, 0)
  for (let tie = 0; tie < graph.from.length; tie++) {
    pipes.add(2 * graph.from[tie]! + 1, 2 * graph.to[tie]!, size, 0)
    pipes.add(2 * graph.to[tie]! + 1, 2 * graph.from[tie]!, size, 0)
  }
  const near = Array.from(targets.subarray(starts[least]!, starts[least + 1]!))
  const rows = Array.from(
    { length: size },
    (_, who) => new Set(targets.subarray(starts[who]!, starts[who + 1]!)),
  )
  let fewest = Math.min(degree[least]!, size - 1)
  const ask = (a: number, b: number) => {
    if (a !== b && !rows[a]!.has(b)) fewest = Math.min(fewest, pipes.ways(2 * a + 1, 2 * b, fewest))
  }
  // A smallest cut leaves the one with fewest ties on a side, or holds them: then two of their neighbours lie apart (Even 1975).
  for (let who = 0; who < size; who++) ask(least, who)
  for (const [at, one] of near.entries()) for (const other of near.slice(at + 1)) ask(one, other)
  return fewest
}
