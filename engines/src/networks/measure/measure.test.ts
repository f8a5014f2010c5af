import { describe, expect, test } from 'vitest'
import { differences, isHere, known, listed, readReference } from '../../../../tools/reference-networks.ts'
import { budget, inTurn } from '../../../../tools/rotation.ts'
import { betweennessBlocks, sumOfBlocks } from '../core/betweenness.ts'
import { anyNamed } from '../core/graph.ts'
import { NetworkError } from '../core/net.ts'
import { complete, path, shapes, star } from '../testing/shapes.ts'
import { directedView, mutualView, undirectedView } from './measure.ts'

const later = ['edgeList', 'louvain', 'leiden', 'optimalModularity_exact', 'removeWholeGroup']
const others = [...later, 'removeOneNode', 'removeOneEdge', 'robustness', 'bestEdgeToAdd']

describe.skipIf(!isHere)('the reference networks in ../shared/data/networks', () => {
  test('there are as many as there were', () => expect(listed).toHaveLength(31))

  // Four of hundreds of people take the time of all others.
  const small = listed.filter(({ n }) => n < 100)
  const turns = [
    ...inTurn('networks', small, 6),
    ...listed.filter(({ n }) => n >= 100).slice(0, budget(4, 0)),
  ]
  test.each(turns.map(one => [one.id, one] as const))('%s, in three views', (_, one) => {
    const { net, oracle, groups, groupName } = known(one)
    const found = undirectedView(net, { groups, groupName, runs: 20 })
    // Where another program left it out as too long, there is nothing to compare with.
    const skipped = Object.keys(oracle.undirectedView).filter(key => oracle.undirectedView[key] === null)
    expect(differences(found, oracle.undirectedView, [...others, ...skipped])).toEqual([])
    if (!oracle.directedView) return
    expect(differences(directedView(net), oracle.directedView)).toEqual([])
    expect(differences(mutualView(net), oracle.mutualView)).toEqual([])
  })

  test('communities: never above the proven best, and never below the worst run of others', () => {
    for (const one of inTurn(
      'communities',
      listed.filter(({ n }) => n < 50),
      4,
    )) {
      const { net, oracle } = known(one)
      const { louvain } = undirectedView(net, { runs: 10 })
      const { optimalModularity_exact: best, louvain: theirs } = oracle.undirectedView
      if (best) expect(louvain.max).toBeLessThanOrEqual(best.q + 1e-9)
      expect(louvain.max).toBeGreaterThanOrEqual(theirs.mean - 1e-9)
    }
  })

  test('closed forms of complete nets, stars, rings and rows', () => {
    for (const one of readReference('oracle/closed_form.json')) {
      const found = undirectedView(shapes[one.graph]!(one.n), { runs: 1 })
      const { algebraicConnectivity, kirchhoffIndex } = found.largestComponent!
      const mine = { ...found, algebraicConnectivity, kirchhoff: kirchhoffIndex }
      const { m, globalEfficiency, naturalConnectivity, kirchhoff } = one
      const known = { m, globalEfficiency, naturalConnectivity, kirchhoff }
      const asked = Object.entries({ ...known, algebraicConnectivity: one.algebraicConnectivity })
      expect(differences(mine, Object.fromEntries(asked.filter(([, value]) => value !== undefined)))).toEqual(
        [],
      )
      expect([found.articulationPoints.length, found.bridges.length]).toEqual([
        one.articulationPoints,
        one.bridges,
      ])
      expect(new Set(found.coreness)).toEqual(new Set([one.coreness]))
      if (one.betweenness) expect(found.betweenness).toEqual(one.betweenness)
    }
  })
})

describe('nets that can be counted by hand', () => {
  test('a star of six: the middle lies between all, and holds everything', () => {
    const { betweenness, constraint, effectiveSize, articulationPoints, closeness_igraph, ...all } =
      undirectedView(star(6))
    expect(betweenness).toEqual([10, 0, 0, 0, 0, 0])
    expect(constraint).toEqual([expect.closeTo(0.2, 12), 1, 1, 1, 1, 1])
    expect(effectiveSize).toEqual([5, 1, 1, 1, 1, 1])
    expect(articulationPoints).toEqual([0])
    expect(closeness_igraph[1]).toBeCloseTo(5 / 9, 12)
    expect(all.betweennessCentralization_freeman).toBe(1)
    expect(all.degreeCentralization_freeman).toBe(1)
  })

  test('who has no tie is said as unknown where a share has no whole', () => {
    const found = undirectedView({ size: 3, directed: true, ties: [{ from: 0, to: 1 }] })
    expect(found.constraint).toEqual([1, 1, null])
    expect(found.closeness_igraph).toEqual([1, 1, null])
    expect(found.closeness_wassermanFaust).toEqual([0.5, 0.5, 0])
    expect(found).toMatchObject({ isolates: [2], components: [2, 1], algebraicConnectivity_wholeNet: 0 })
    expect(undirectedView({ size: 1, directed: true, ties: [] })).toMatchObject({ globalEfficiency: 0, m: 0 })
  })

  test('two ways of a third and of three ninths are equally long', () => {
    // 0–1–3 over 3 and 3, 0–2–3 over 1.5 and 0: lengths 1/3 + 1/3 and 1/6 + 1/2, which doubles may tell apart.
    const ties = [
      { from: 0, to: 1, weight: 3 },
      { from: 1, to: 3, weight: 3 },
      { from: 0, to: 2, weight: 6 },
      { from: 2, to: 3, weight: 2 },
    ]
    const { betweennessWeighted_len1overW } = undirectedView({ size: 4, directed: false, ties }) as {
      betweennessWeighted_len1overW?: number[]
    }
    expect(betweennessWeighted_len1overW).toEqual([1, 0.5, 0.5, 0])
    const tenths = ties.map(({ from, to, weight }) => ({ from, to, weight: weight / 10 }))
    expect(undirectedView({ size: 4, directed: false, ties: tenths })).toMatchObject({
      betweennessWeighted_len1overW,
    })
  })

  test('shared out over workers betweenness is the same, digit by digit', () => {
    const graph = anyNamed(path(600))
    const whole = betweennessBlocks(graph, graph)!
    const parts = [
      betweennessBlocks(graph, graph, { from: 0, to: 250 })!,
      betweennessBlocks(graph, graph, { from: 250 })!,
    ].flat()
    expect(sumOfBlocks(parts)).toEqual(sumOfBlocks(whole))
    expect(betweennessBlocks(graph, graph, { isStopped: () => true })).toBeNull()
  })

  test('what is no net is refused with its place', () => {
    const refused = (ties: { from: number; to: number; weight?: number }[], size = 3) => {
      try {
        undirectedView({ size, directed: true, ties })
      } catch (error) {
        return error instanceof NetworkError ? error.path : error
      }
      return null
    }
    expect(refused([{ from: 0, to: 3 }])).toEqual(['ties', 0, 'to'])
    expect(refused([{ from: 1, to: 1 }])).toEqual(['ties', 0])
    expect(
      refused([
        { from: 0, to: 1 },
        { from: 0, to: 1 },
      ]),
    ).toEqual(['ties', 1])
    expect(refused([{ from: 0, to: 1, weight: 0 }])).toEqual(['ties', 0, 'weight'])
    expect(refused([], 0)).toEqual(['size'])
    expect(
      refused([
        { from: 0, to: 1 },
        { from: 1, to: 0 },
      ]),
    ).toBeNull()
    const primes = Array.from({ length: 400 }, (_, at) => ({
      from: 0,
      to: at + 1,
      weight: 1_000_003 + 2 * at,
    }))
    expect(refused(primes, 401)).toEqual(['ties'])
    expect(() => undirectedView(complete(3), { groups: ['a'] })).toThrow(NetworkError)
  })
})
