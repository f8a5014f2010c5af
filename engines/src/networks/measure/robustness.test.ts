import { describe, expect, test } from 'vitest'
import { differences, isHere, known, listed, readReference } from '../../../../tools/reference-networks.ts'
import { budget, inTurn } from '../../../../tools/rotation.ts'
import { anyNamed } from '../core/graph.ts'
import { groupingOf, removeWholeGroup } from '../core/groups.ts'
import { removeOneEdge, removeOneNode } from '../core/removal.ts'
import { complete, shapes, star } from '../testing/shapes.ts'
import {
  type BestTie,
  bestByTrying,
  bestForConnectivity,
  bestForEfficiency,
  bestForNatural,
  bestForResistance,
  robustnessByBetweenness,
  robustnessByChance,
  robustnessByDegree,
  twoTies,
} from './best-tie.ts'
import { robustness } from './robustness.ts'

describe.skipIf(!isHere)('the reference networks in ../shared/data/networks', () => {
  const small = listed.filter(({ n }) => n < 80)
  const few = inTurn('network removals', small, 1).map(one => [one.id, one] as const)

  test.each(few)('%s without each person, each tie and each group', (_, one) => {
    const { net, oracle, groups } = known(one)
    const graph = anyNamed(net)
    const { removeOneNode: person, removeOneEdge: tie, groups: theirs } = oracle.undirectedView
    expect(differences(removeOneNode(graph), person)).toEqual([])
    expect(differences(removeOneEdge(graph), tie)).toEqual([])
    if (groups)
      expect(differences(removeWholeGroup(graph, groupingOf(groups)), theirs.removeWholeGroup)).toEqual([])
  })

  test.each(few)('%s under attack and by chance', (_, one) => {
    const { net, oracle } = known(one)
    const theirs = oracle.undirectedView.robustness
    const exact = net.size <= budget(24, 16)
    const found = robustness(net, { runs: budget(2000, 200), exact })!
    const asked = Object.keys(theirs).filter(
      name => !/_mc$|_randomTies$/.test(name) && (exact || !name.endsWith('_exact')),
    )
    for (const name of asked) expect(differences(found[name as keyof typeof found], theirs[name])).toEqual([])
    const near = (mine: number, other: number, error: number) =>
      expect(Math.abs(mine - other)).toBeLessThanOrEqual(3 * error + 1e-12)
    const [nodes, edges] = [found.randomNodes_mc, found.randomEdges_mc]
    near(nodes.Rmean, theirs.randomNodes_mc.Rmean, Math.hypot(nodes.Rse, theirs.randomNodes_mc.Rse))
    near(edges.Redge, theirs.randomEdges_mc.Redge, Math.hypot(edges.Rse, edges.Rse / 5))
    expect(edges.removed).toEqual(theirs.randomEdges_mc.removed)
    for (const name of ['degreeAdaptive_randomTies', 'betweennessAdaptive_randomTies'] as const) {
      const [mine, other] = [found[name]!, theirs[name]]
      near(
        mine.mean,
        other.mean,
        Math.hypot(mine.sd / Math.sqrt(mine.runs), other.sd / Math.sqrt(other.runs)),
      )
    }
  })

  test.each(
    inTurn(
      'network ties',
      small.filter(({ n }) => n < budget(80, 40)),
      2,
    ).map(one => [one.id, one] as const),
  )('%s with each tie more', (_, one) => {
    const { net, oracle } = known(one)
    const graph = anyNamed(net)
    const theirs = oracle.undirectedView.bestEdgeToAdd
    const ways: Record<string, () => BestTie | null> = {
      globalEfficiency: () => bestForEfficiency(graph),
      algebraicConnectivity: () => bestForConnectivity(graph),
      kirchhoffIndex_min: () => bestForResistance(graph),
      naturalConnectivity: () => bestForNatural(graph),
      R_degreeAdaptive_tieLowestIndex: () => bestByTrying(graph, robustnessByDegree),
      R_betweennessAdaptive_tieDegreeThenIndex: () =>
        net.size < 25 ? bestByTrying(graph, robustnessByBetweenness) : null,
      R_randomExact: () => (net.size < 15 ? bestByTrying(graph, robustnessByChance) : null),
    }
    for (const [name, way] of Object.entries(ways)) {
      const found = theirs[name] && way()
      if (!found) continue
      const { argbest, argbestCount, best, gain, before } = theirs[name]
      expect(differences(found, { before, best, gain, argbest, argbestCount })).toEqual([])
      const worth = (top: readonly (readonly number[])[]) => top.map(([, , value]) => value)
      expect(differences(worth(found.top10), worth(theirs[name].top10))).toEqual([])
    }
    if (theirs.twoEdges_globalEfficiency)
      expect(differences(twoTies(graph), theirs.twoEdges_globalEfficiency)).toEqual([])
  })

  test('closed forms: nothing is weaker than a star under attack, or stronger than a complete net', () => {
    for (const one of readReference('oracle/closed_form.json')) {
      const found = robustness(shapes[one.graph]!(one.n), { runs: 20, exact: one.n < 15 })!
      const attacks = [found.degreeAdaptive_tieLowestIndex.R, found.betweennessAdaptive_tieDegreeThenIndex!.R]
      const expected = one.R_anyAttack ?? one.R_degreeOrBetweennessTargeted
      if (expected) for (const value of attacks) expect(value).toBeCloseTo(expected, 12)
      if (one.R_random_exact && one.n < 15)
        expect(found.randomNodes_exact!.R).toBeCloseTo(one.R_random_exact, 12)
    }
  })
})

test('the same seed gives the same answer, another seed another', () => {
  const once = robustness(star(30), { runs: 50, seed: 7 })
  expect(robustness(star(30), { runs: 50, seed: 7 })).toEqual(once)
  expect(robustness(star(30), { runs: 50, seed: 8 })!.randomNodes_mc.Rmean).not.toBe(
    once!.randomNodes_mc.Rmean,
  )
})

test('long work says how far it is, and ends when it is stopped', () => {
  const said: [number, number][] = []
  robustness(complete(6), { runs: 10, onProgress: (done, of) => said.push([done, of]) })
  expect(said.at(-1)).toEqual([said.length, said.length])
  expect(robustness(complete(6), { runs: 10, isStopped: () => true })).toBeNull()
  expect(bestByTrying(anyNamed(star(6)), robustnessByDegree, { isStopped: () => true })).toBeNull()
  expect(bestForEfficiency(anyNamed(star(6)), () => true)).toBeNull()
})
