import { adviseTies } from '../core/advice.ts'
import type { Going } from '../core/attack.ts'
import { graphOf } from '../core/graph.ts'
import { figuresOf, sheetOf, withThread } from './figures.ts'
import type { Publication } from './publish.ts'

export interface ThreadsAdvised {
  /** Pairs of groups that have no thread now. */
  readonly threads: readonly (readonly [string, string])[]
  /** How deep each group sags now and with these threads. */
  readonly sag: readonly { readonly group: string; readonly before: number; readonly after: number }[]
}

export interface ThreadChoice extends Going {
  readonly ties: number
  /** How many of the new threads one group gets at most; 2 where nothing is said. */
  readonly loadCap?: number | undefined
  readonly seed?: number | undefined
}

/**
 * Which threads between groups that are shown would make the whole shorter, tougher and harder to break up at once, from what is
 * published alone. What a thread more would do is arithmetic; who begins it is for people to say. Null where it was stopped.
 */
export function adviseThreads(publication: Publication, choice: ThreadChoice): ThreadsAdvised | null {
  const { ids, groups, ties } = sheetOf(publication)
  const before = figuresOf(publication).sag
  if (groups < 2)
    return { threads: [], sag: before.map(({ group, depth }) => ({ group, before: depth, after: depth })) }
  const graph = graphOf(
    groups,
    ties.map(({ from }) => from),
    ties.map(({ to }) => to),
  )
  const advice = adviseTies(graph, { looks: 120, ...choice })
  if (!advice) return null
  const threads = advice.ties.map(([a, b]) => [ids[a]!, ids[b]!] as const)
  const after = figuresOf(threads.reduce(withThread, publication)).sag
  return {
    threads,
    sag: before.map(({ group, depth }, at) => ({ group, before: depth, after: after[at]!.depth })),
  }
}
