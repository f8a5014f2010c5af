import { components, largest } from '../core/components.ts'
import { globalEfficiency } from '../core/distances.ts'
import { anyNamed, type Graph, part, ties, withoutTies } from '../core/graph.ts'
import { checkNet, type Net, NetworkError } from '../core/net.ts'
import { algebraicConnectivity } from '../core/spectrum.ts'

/** What goes: people, ties between two, a whole group, or all of these. */
export interface Gone {
  readonly people?: readonly number[] | undefined
  readonly ties?: readonly (readonly [number, number])[] | undefined
  readonly group?: string | undefined
}

export interface Whole {
  readonly people: number
  readonly ties: number
  readonly components: number
  /** Size of the largest. */
  readonly lcc: number
  readonly globalEfficiency: number
  /** Of the largest component. */
  readonly algebraicConnectivity: number
}

/**
 * The net before and after something goes, ties taken where at least one of two named the other. What is left of the net is
 * measured by itself: who went counts no longer.
 *
 * @param groups the group of each person, where a whole group goes
 * @throws NetworkError with the place of somebody, a tie or a group that is not there
 */
export function whatIf(net: Net, gone: Gone, groups?: readonly string[]): { before: Whole; after: Whole } {
  checkNet(net)
  const graph = anyNamed(net)
  for (const [at, who] of (gone.people ?? []).entries())
    if (!Number.isInteger(who) || who < 0 || who >= net.size)
      throw new NetworkError(['people', at], `expected the number of somebody, from 0 to ${net.size - 1}`)
  for (const [at, [a, b]] of (gone.ties ?? []).entries())
    if (!graph.targets.subarray(graph.starts[a] ?? 0, graph.starts[a + 1] ?? 0).includes(b))
      throw new NetworkError(['ties', at], 'there is no tie between these two')
  if (gone.group !== undefined && !groups?.includes(gone.group))
    throw new NetworkError(['group'], `there is nobody in '${gone.group}'`)
  const left = new Set(gone.people)
  const stays = Array.from({ length: net.size }, (_, who) => who).filter(
    who => !left.has(who) && (gone.group === undefined || groups![who] !== gone.group),
  )
  return { before: wholeOf(graph), after: wholeOf(part(withoutTies(graph, gone.ties ?? []), stays)) }
}

export function wholeOf(graph: Graph): Whole {
  const { sizes } = components(graph)
  return {
    people: graph.size,
    ties: ties(graph),
    components: sizes.length,
    lcc: Math.max(0, ...sizes),
    globalEfficiency: globalEfficiency(graph),
    algebraicConnectivity: graph.size > 0 ? algebraicConnectivity(part(graph, largest(graph))) : 0,
  }
}
