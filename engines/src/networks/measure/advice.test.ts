import { describe, expect, test } from 'vitest'
import { isHere, known, listed, readReference } from '../../../../tools/reference-networks.ts'
import { budget, inTurn } from '../../../../tools/rotation.ts'
import { adviseTies, strengthOf } from '../core/advice.ts'
import { largest } from '../core/components.ts'
import { fiedler } from '../core/fiedler.ts'
import { anyNamed, part } from '../core/graph.ts'
import { algebraicConnectivity } from '../core/spectrum.ts'
import { complete, cycle, path, star } from '../testing/shapes.ts'

describe.skipIf(!isHere)('the study of five ties more in ../shared/data/networks', () => {
  const study = isHere ? Object.entries(readReference('oracle/augmentation_study.json')) : []
  const turn = inTurn('network advice', study)

  test.each(turn)('%s: better than random and a deviation on all three at once', (id, one) => {
    const { net } = known(listed.find(one => one.id === id)!)
    const whole = anyNamed(net)
    const graph = part(whole, largest(whole))
    const { before, random5 } = one as { before: Three<number>; random5: Three<[number, number]> }
    const advice = adviseTies(graph, { ties: 5, looks: budget(240, 60) })!
    expect(advice.ties).toHaveLength(5)
    const { efficiency, algebraicConnectivity, robustness } = advice.before
    expect([efficiency, algebraicConnectivity, robustness].map(digits)).toEqual(
      [before.E, before.l2, before.Rb].map(digits),
    )
    const { after } = advice
    expect(after.efficiency).toBeGreaterThan(random5.E[0] + random5.E[1])
    expect(after.algebraicConnectivity).toBeGreaterThan(random5.l2[0] + random5.l2[1])
    expect(after.robustness).toBeGreaterThan(random5.Rb[0] + random5.Rb[1])
  })

  interface Three<T> {
    readonly E: T
    readonly l2: T
    readonly Rb: T
  }
  const digits = (value: number) => value.toFixed(9)
})

describe('advice on ties', () => {
  test('a row of twelve: nobody gets more than they can bear, and only ties between groups where groups are given', () => {
    const graph = anyNamed(path(12))
    for (const loadCap of [1, 2]) {
      const { ties } = adviseTies(graph, { ties: 4, loadCap })!
      const load = new Map<number, number>()
      for (const one of ties.flat()) load.set(one, (load.get(one) ?? 0) + 1)
      expect(ties).toHaveLength(4)
      expect(Math.max(...load.values())).toBeLessThanOrEqual(loadCap)
    }
    const groups = Array.from({ length: 12 }, (_, who) => (who < 6 ? 0 : 1))
    for (const [a, b] of adviseTies(graph, { ties: 3, groups })!.ties) expect(groups[a]).not.toBe(groups[b])
  })

  test('the same seed gives the same, and there is nothing to say where everybody has a tie with everybody', () => {
    const graph = anyNamed(cycle(14))
    expect(adviseTies(graph, { ties: 3, seed: 5 })).toEqual(adviseTies(graph, { ties: 3, seed: 5 }))
    expect(adviseTies(anyNamed(complete(5)), { ties: 3 })!.ties).toEqual([])
    const { ties, before, after } = adviseTies(graph, { ties: 3 })!
    expect(ties).toHaveLength(3)
    expect(after.robustness).toBeGreaterThan(before.robustness)
  })

  test('a net in parts is joined', () => {
    const two = {
      size: 8,
      directed: false,
      ties: [...path(4).ties, ...path(4).ties.map(({ from, to }) => ({ from: from + 4, to: to + 4 }))],
    }
    const [[a, b]] = adviseTies(anyNamed(two), { ties: 1 })!.ties as [[number, number]]
    expect([a < 4, b >= 4]).toEqual([true, true])
  })

  test('it says how far it is, and ends when it is stopped', () => {
    const graph = anyNamed(star(12))
    const said: number[] = []
    adviseTies(graph, { ties: 2, onProgress: (done, of) => said.push(done / of) })
    expect(said.length).toBeGreaterThan(10)
    expect(said.every(share => share > 0 && share <= 1)).toBe(true)
    let asked = 0
    expect(adviseTies(graph, { ties: 2, isStopped: () => ++asked > 20 })).toBeNull()
  })

  test('eigenvalues by iteration are those of the whole matrix', () => {
    for (const net of [path(30), star(9), cycle(17), complete(6)]) {
      const graph = anyNamed(net)
      const { value, vector } = fiedler(graph)
      expect(value).toBeCloseTo(algebraicConnectivity(graph), 8)
      expect(vector.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9)
    }
    expect(strengthOf(anyNamed(star(5)))).toEqual({
      efficiency: 0.7,
      algebraicConnectivity: expect.closeTo(1, 12),
      robustness: 0.16,
    })
  })
})
