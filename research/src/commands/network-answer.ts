import {
  anyNamed,
  type BestTie,
  bestByTrying,
  bestForConnectivity,
  bestForEfficiency,
  bestForNatural,
  bestForResistance,
  directedView,
  type Graph,
  groupingOf,
  mutualView,
  removeOneEdge,
  removeOneNode,
  removeWholeGroup,
  robustness,
  robustnessByBetweenness,
  robustnessByChance,
  robustnessByDegree,
  twoTies,
  undirectedView,
} from '@wisselwerk/engines/networks/measure'
import { type NetworkFile, onTerminal } from './network-file.ts'

export interface NetworkChoice {
  readonly view: string | undefined
  readonly runs: number
  readonly seed: number
  readonly all: boolean
}

export function answerOf(file: NetworkFile, choice: NetworkChoice) {
  const { net, people } = file
  const wants = (name: string) => choice.view === undefined || choice.view === name
  return {
    n: net.size,
    m: net.ties.length,
    directed: net.directed,
    weighted: net.ties.some(({ weight }) => weight !== 1),
    nodes: people,
    directedView: wants('collected') && net.directed ? directedView(net) : undefined,
    mutualView: wants('mutual') && net.directed ? mutualView(net) : undefined,
    undirectedView: wants('any') ? anyView(file, choice) : undefined,
  }
}

export type Answer = ReturnType<typeof answerOf>
/** Each person and tie in turn up to here; past it that takes minutes. */
const mostInTurn = 200

function anyView({ net, groups }: NetworkFile, { runs, seed, all }: NetworkChoice) {
  const graph = anyNamed(net)
  const view = undirectedView(net, { groups: groups?.of, groupName: groups?.name, seed })
  const isSmall = net.size <= mostInTurn
  const shrunk = robustness(net, {
    runs: isSmall ? runs : Math.max(10, Math.floor(runs / 10)),
    seed,
    betweenness: all || net.size <= 400,
    onProgress: onTerminal('losses'),
  })!
  return {
    ...view,
    groups: groups
      ? { ...view.groups!, removeWholeGroup: removeWholeGroup(graph, groupingOf(groups.of)) }
      : undefined,
    ...(isSmall ? { removeOneNode: removeOneNode(graph), removeOneEdge: removeOneEdge(graph) } : {}),
    robustness: shrunk,
    ...(isSmall && net.size > 1 ? { bestEdgeToAdd: tiesMore(graph, all) } : {}),
  }
}

function tiesMore(graph: Graph, all: boolean) {
  const candidates = (graph.size * (graph.size - 1)) / 2 - graph.from.length
  if (candidates === 0) return { candidates }
  const upTo = (most: number, work: () => BestTie | null) => (all || graph.size <= most ? work() : null)
  const found = {
    globalEfficiency: bestForEfficiency(graph),
    algebraicConnectivity: bestForConnectivity(graph),
    kirchhoffIndex_min: bestForResistance(graph),
    naturalConnectivity: upTo(60, () => bestForNatural(graph)),
    R_degreeAdaptive_tieLowestIndex: upTo(60, () => bestByTrying(graph, robustnessByDegree)),
    R_betweennessAdaptive_tieDegreeThenIndex: upTo(35, () =>
      bestByTrying(graph, robustnessByBetweenness, { onProgress: onTerminal('ties more') }),
    ),
    R_randomExact: graph.size <= 16 ? bestByTrying(graph, robustnessByChance) : null,
  }
  return {
    candidates,
    ...Object.fromEntries(Object.entries(found).filter(([, one]) => one !== null)),
    ...(graph.size <= 24 ? { twoEdges_globalEfficiency: twoTies(graph) } : {}),
  }
}
