import type { Graph } from './graph.ts'
import { Sets } from './sets.ts'

/** Every subset is looked at up to here: 2^24 of them take a second or two. */
export const mostForExact = 24

export interface ExactNodes {
  readonly R: number
  readonly expectedLcc_byRemoved: readonly number[]
  /** Whole numbers: over all subsets of so many. */
  readonly sumLccOverSubsets_bySurvivors: readonly number[]
}

/** What is expected over every order in which people can go. */
export function exactNodes({ size, starts, targets }: Graph): ExactNodes {
  const sets = new Sets(size)
  const sums = new Array<number>(size + 1).fill(0)
  const visit = (who: number, survivors: number): void => {
    if (who === size) {
      sums[survivors]! += sets.largest
      return
    }
    visit(who + 1, survivors)
    const [mark, largest] = [sets.mark, sets.largest]
    sets.add(who)
    for (let arc = starts[who]!; arc < starts[who + 1]! && targets[arc]! < who; arc++)
      if (sets.has(targets[arc]!)) sets.join(who, targets[arc]!)
    visit(who + 1, survivors + 1)
    sets.back(mark)
    sets.take(who)
    sets.largest = largest
  }
  visit(0, 0)
  const expected = sums.map((_, removed) => sums[size - removed]! / choose(size, removed))
  const R = expected.slice(1).reduce((total, one) => total + one, 0) / size ** 2
  return { R, expectedLcc_byRemoved: expected, sumLccOverSubsets_bySurvivors: sums }
}

/** What is expected over every order in which ties can go. */
export function exactEdges({ size, from, to }: Graph): { expectedLcc_byRemoved: number[]; Redge: number } {
  const count = from.length
  const sets = new Sets(size)
  for (let who = 0; who < size; who++) sets.add(who)
  const sums = new Array<number>(count + 1).fill(0)
  const visit = (tie: number, kept: number): void => {
    if (tie === count) {
      sums[kept]! += sets.largest
      return
    }
    visit(tie + 1, kept)
    const mark = sets.mark
    sets.join(from[tie]!, to[tie]!)
    visit(tie + 1, kept + 1)
    sets.back(mark)
  }
  visit(0, 0)
  const expected = sums.map((_, removed) => sums[count - removed]! / choose(count, removed))
  const Redge = count > 0 ? expected.slice(1).reduce((total, one) => total + one, 0) / count / size : 0
  return { expectedLcc_byRemoved: expected, Redge }
}

function choose(of: number, some: number): number {
  let ways = 1
  for (let at = 1; at <= some; at++) ways = (ways * (of - some + at)) / at
  return Math.round(ways)
}
