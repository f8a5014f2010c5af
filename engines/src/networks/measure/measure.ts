import { betweenness, directedBetweenness, tieBetweenness } from '../core/betweenness.ts'
import {
  centralisation,
  clustering,
  coreness,
  degreeAssortativity,
  localEfficiency,
} from '../core/cohesion.ts'
import { communities } from '../core/communities.ts'
import { components, largest, strongSizes } from '../core/components.ts'
import { edgeConnectivity, vertexConnectivity } from '../core/connectivity.ts'
import { cuts } from '../core/cut.ts'
import { closeness, closenessOfAll, harmonic, type Reach, reach } from '../core/distances.ts'
import {
  anyNamed,
  bothNamed,
  collected,
  type Directed,
  degrees,
  type Graph,
  part,
  strengths,
  ties,
} from '../core/graph.ts'
import { type GroupMeasures, groupingOf, groupMeasures } from '../core/groups.ts'
import { constraint, constraintDirected, constraintWeighted, effectiveSize } from '../core/holes.ts'
import { checkNet, isWeighted, type Net, NetworkError } from '../core/net.ts'
import { leadingVector, pagerank } from '../core/prominence.ts'
import { adjacency, elasticity, naturalConnectivity } from '../core/spectrum.ts'
import { eigen } from '../core/symmetric.ts'
import { weightedPaths } from '../core/weighted.ts'

/** Matrices are dense: past this size a net takes minutes and gigabytes. */
export const mostForSpectrum = 3000

const descending = (sizes: readonly number[]): number[] => [...sizes].sort((a, b) => b - a)

const reachOf = (found: Reach) => ({
  reachablePairsOrdered: found.reachablePairsOrdered,
  averagePathLengthReachable: found.averagePathLengthReachable,
  diameterReachable: found.diameterReachable,
  globalEfficiency: found.globalEfficiency,
  fragmentation: found.fragmentation,
})

/** The net as it was collected, who named whom. */
export function directedView(net: Net) {
  checkNet(net)
  const directed = collected(net)
  const any = anyNamed(net)
  const { out, into } = directed
  const { size } = out
  const arcs = net.ties.length
  const mutual = arcs - ties(any)
  const pairs = (size * (size - 1)) / 2
  const [away, towards] = [reach(out), reach(into)]
  return {
    density: pairs > 0 ? arcs / (2 * pairs) : 0,
    reciprocity: arcs > 0 ? (2 * mutual) / arcs : null,
    mutualDyads: mutual,
    asymmetricDyads: arcs - 2 * mutual,
    nullDyads: pairs - arcs + mutual,
    weakComponents: descending(components(any).sizes),
    strongComponents: descending(strongSizes(directed)),
    ...reachOf(away),
    inDegree: Array.from(degrees(into)),
    outDegree: Array.from(degrees(out)),
    inStrength: Array.from(strengths(into)),
    outStrength: Array.from(strengths(out)),
    betweenness: Array.from(directedBetweenness(out, into)),
    ...(isWeighted(net) ? weightedDirected(directed) : {}),
    harmonicOut: harmonic(away),
    harmonicIn: harmonic(towards),
    closenessOut_igraph: closeness(away),
    closenessIn_igraph: closeness(towards),
    closenessIn_wassermanFaust: closenessOfAll(towards),
    pagerank_085: pagerank(directed),
    constraint_directed_unweighted: constraintDirected(directed, any),
  }
}

function weightedDirected({ out }: Directed) {
  const found = weightedPaths(out)
  return {
    betweennessWeighted_len1overW: Array.from(found.betweenness),
    globalEfficiencyWeighted_len1overW: found.globalEfficiency,
  }
}

/** Ties where both named each other. */
export function mutualView(net: Net) {
  checkNet(net)
  const graph = bothNamed(net)
  return { m: ties(graph), components: descending(components(graph).sizes), ...reachOf(reach(graph)) }
}

export interface Wanted {
  /** The group of each person. */
  readonly groups?: readonly string[] | undefined
  readonly groupName?: string | undefined
  /** Runs of Louvain. */
  readonly runs?: number | undefined
  readonly seed?: number | undefined
}

/** Ties where at least one named the other: every measure of DEFINITIONS.md but removals, robustness and ties more. */
export function undirectedView(net: Net, wanted: Wanted = {}) {
  checkNet(net)
  const { groups, groupName = 'group', runs = net.size < 400 ? 100 : 20, seed = 1 } = wanted
  if (groups && groups.length !== net.size)
    throw new NetworkError(['groups'], `expected a group for each of ${net.size} people`)
  const graph = anyNamed(net)
  const { size } = graph
  const degree = degrees(graph)
  const found = reach(graph)
  const clusters = clustering(graph)
  const between = betweenness(graph)
  const sizes = components(graph).sizes
  const cut = cuts(graph)
  const effective = effectiveSize(graph)
  return {
    m: ties(graph),
    edgeList: Array.from(graph.from, (from, tie) => [from, graph.to[tie]!] as const),
    density: size > 1 ? (2 * ties(graph)) / (size * (size - 1)) : 0,
    components: descending(sizes),
    isolates: Array.from(degree.keys()).filter(who => degree[who] === 0),
    ...reachOf(found),
    transitivityGlobal: clusters.transitivityGlobal,
    localClustering_zeroForDegLt2: clusters.local,
    averageClustering_zeroForDegLt2: clusters.average,
    degree: Array.from(degree),
    degreeAssortativity: degreeAssortativity(graph),
    strength: Array.from(strengths(graph)),
    localEfficiency: localEfficiency(graph),
    betweenness: Array.from(between),
    edgeBetweenness: Array.from(tieBetweenness(graph)),
    betweennessCentralization_freeman: centralisation(between, ((size - 1) ** 2 * (size - 2)) / 2),
    degreeCentralization_freeman: centralisation(degree, (size - 1) * (size - 2)),
    ...(isWeighted(net) ? weighted(graph) : {}),
    harmonic: harmonic(found),
    closeness_igraph: closeness(found),
    closeness_wassermanFaust: closenessOfAll(found),
    ...(size <= mostForSpectrum ? spectral(graph, isWeighted(net)) : {}),
    coreness: Array.from(coreness(graph)),
    articulationPoints: cut.people,
    bridges: cut.ties.map(tie => [graph.from[tie]!, graph.to[tie]!] as const),
    constraint: constraint(graph),
    effectiveSize: effective,
    burtEfficiency: effective.map((one, who) => (one === null ? null : one / degree[who]!)),
    louvain: communities(graph, runs, seed),
    ...(groups ? { groups: groupsOf(graph, groups, groupName) } : {}),
  }
}

function groupsOf(graph: Graph, groups: readonly string[], attr: string): { attr: string } & GroupMeasures {
  return { attr, ...groupMeasures(graph, groupingOf(groups)) }
}

function weighted(graph: Graph) {
  const found = weightedPaths(graph)
  return {
    betweennessWeighted_len1overW: Array.from(found.betweenness, twice => twice / 2),
    globalEfficiencyWeighted_len1overW: found.globalEfficiency,
    constraintWeighted: constraintWeighted(graph),
  }
}

function spectral(graph: Graph, isWeighted: boolean) {
  const people = largest(graph)
  const whole = people.length === graph.size
  const core = whole ? graph : part(graph, people)
  const elastic = elasticity(core)
  const { values } = eigen(adjacency(graph), graph.size)
  const leading = whole ? values : eigen(adjacency(core), core.size).values
  const weightedOnes = isWeighted ? elasticity(core, true) : null
  return {
    largestComponent: {
      n: core.size,
      m: ties(core),
      nodes: whole ? ('all' as const) : people,
      eigenvector_max1: leadingVector(core, leading.at(-1)!),
      leadingEigenvalue: leading.at(-1)!,
      algebraicConnectivity: elastic.algebraicConnectivity,
      laplacianSpectralRadius: elastic.laplacianSpectralRadius,
      kirchhoffIndex: elastic.kirchhoffIndex,
      averagePathLength: reach(core).averagePathLengthReachable,
      currentFlow_spanningTreesLog: elastic.spanningTreesLog,
      vertexConnectivity: vertexConnectivity(core),
      edgeConnectivity: edgeConnectivity(core),
      ...(weightedOnes
        ? {
            algebraicConnectivityWeighted: weightedOnes.algebraicConnectivity,
            kirchhoffIndexWeighted: weightedOnes.kirchhoffIndex,
          }
        : {}),
    },
    naturalConnectivity: naturalConnectivity(values),
    algebraicConnectivity_wholeNet: whole ? elastic.algebraicConnectivity : 0,
  }
}
