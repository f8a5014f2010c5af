import {
  type Attack,
  betweennessAdaptive,
  betweennessStatic,
  degreeAdaptive,
  degreeStatic,
  type Going,
} from '../core/attack.ts'
import { Chance } from '../core/chance.ts'
import { type ExactNodes, exactEdges, exactNodes, mostForExact } from '../core/exact-loss.ts'
import { anyNamed, type Graph } from '../core/graph.ts'
import { checkNet, type Net } from '../core/net.ts'
import {
  momentsOf,
  type RandomEdges,
  type RandomNodes,
  randomEdges,
  randomNodes,
} from '../core/random-loss.ts'

export interface Drawn {
  readonly runs: number
  readonly mean: number
  readonly sd: number
  readonly min: number
  readonly max: number
}

export interface Robustness {
  readonly randomNodes_exact?: ExactNodes
  readonly randomNodes_mc: RandomNodes
  readonly randomEdges_exact?: { readonly expectedLcc_byRemoved: readonly number[]; readonly Redge: number }
  readonly randomEdges_mc: RandomEdges
  readonly degreeStatic: Attack
  readonly degreeAdaptive_tieLowestIndex: Attack
  readonly betweennessAdaptive_tieDegreeThenIndex?: Attack
  readonly betweennessStatic?: Attack
  readonly degreeAdaptive_randomTies?: Drawn
  readonly betweennessAdaptive_randomTies?: Drawn
}

export interface RobustnessChoice extends Going {
  readonly seed?: number | undefined
  /** Orders drawn for random loss; a tenth of them for attacks in which chance decides among those alike. */
  readonly runs?: number | undefined
  /** Every subset of people, or of ties, where there are at most 24; on unless switched off. */
  readonly exact?: boolean | undefined
  /** Attacks by betweenness, the long ones; on unless switched off. */
  readonly betweenness?: boolean | undefined
}

/** How the largest part shrinks as people or ties go: by chance with its band, and by attack. Null where it was stopped. */
export function robustness(net: Net, choice: RobustnessChoice = {}): Robustness | null {
  checkNet(net)
  const graph = anyNamed(net)
  const { seed = 1, runs = 2000, exact = true, betweenness = true, isStopped } = choice
  const answer: Partial<Record<keyof Robustness, unknown>> = {}
  const steps: [keyof Robustness, () => unknown][] = []
  if (exact && graph.size <= mostForExact) steps.push(['randomNodes_exact', () => exactNodes(graph)])
  steps.push(['randomNodes_mc', () => randomNodes(graph, runs, seed)])
  if (exact && graph.from.length <= mostForExact - 4)
    steps.push(['randomEdges_exact', () => exactEdges(graph)])
  steps.push(
    ['randomEdges_mc', () => randomEdges(graph, runs, seed)],
    ['degreeStatic', () => degreeStatic(graph)],
    ['degreeAdaptive_tieLowestIndex', () => degreeAdaptive(graph)],
  )
  if (betweenness)
    steps.push(
      ['betweennessAdaptive_tieDegreeThenIndex', () => betweennessAdaptive(graph, { isStopped })],
      ['betweennessStatic', () => betweennessStatic(graph)],
    )
  if (graph.size <= 200) {
    const some = Math.max(2, Math.floor(runs / 10))
    steps.push([
      'degreeAdaptive_randomTies',
      () => drawn(graph, some, seed, chance => degreeAdaptive(graph, chance).R),
    ])
    if (betweenness)
      steps.push([
        'betweennessAdaptive_randomTies',
        () => drawn(graph, some, seed, chance => betweennessAdaptive(graph, { isStopped }, chance)?.R),
      ])
  }
  for (const [at, [name, work]] of steps.entries()) {
    if (isStopped?.()) return null
    const found = work()
    if (found === null) return null
    answer[name] = found
    choice.onProgress?.(at + 1, steps.length)
  }
  return answer as unknown as Robustness
}

function drawn(
  graph: Graph,
  runs: number,
  seed: number,
  once: (chance: Chance) => number | undefined,
): Drawn | null {
  const chance = new Chance(seed + graph.size)
  const values: number[] = []
  for (let run = 0; run < runs; run++) {
    const value = once(chance)
    if (value === undefined) return null
    values.push(value)
  }
  return { runs, ...momentsOf(values), min: Math.min(...values), max: Math.max(...values) }
}
