import { describe, expect, test } from 'vitest'
import { isHere, known, listed, readReference } from '../../../../tools/reference-networks.ts'
import { inTurn } from '../../../../tools/rotation.ts'
import { degreeAdaptive } from '../core/attack.ts'
import { Chance } from '../core/chance.ts'
import { anyNamed } from '../core/graph.ts'
import { type Net, NetworkError } from '../core/net.ts'
import { path, star } from '../testing/shapes.ts'
import { nonResponse } from './non-response.ts'
import { whatIf, wholeOf } from './what-if.ts'

describe('what if somebody, a tie or a whole group goes', () => {
  test('by hand: a row of five without its middle, without a tie, without a group', () => {
    const before = { people: 5, ties: 4, components: 1, lcc: 5 }
    expect(whatIf(path(5), { people: [2] })).toMatchObject({
      before,
      after: {
        people: 4,
        ties: 2,
        components: 2,
        lcc: 2,
        globalEfficiency: 1 / 3,
        algebraicConnectivity: expect.closeTo(2, 12),
      },
    })
    expect(whatIf(path(5), { ties: [[4, 3]] }).after).toMatchObject({ people: 5, components: 2, lcc: 4 })
    expect(whatIf(path(5), { group: 'b' }, ['a', 'a', 'a', 'b', 'b']).after).toMatchObject({
      people: 3,
      lcc: 3,
    })
    expect(whatIf(star(3), { people: [0, 1, 2] }).after).toMatchObject({
      people: 0,
      lcc: 0,
      globalEfficiency: 0,
    })
  })

  test('what is not there is refused with its place', () => {
    const refused = (...words: Parameters<typeof whatIf> extends [Net, ...infer Rest] ? Rest : never) => {
      try {
        whatIf(path(4), ...words)
      } catch (error) {
        return (error as NetworkError).path
      }
      return null
    }
    expect(refused({ people: [4] })).toEqual(['people', 0])
    expect(refused({ ties: [[0, 2]] })).toEqual(['ties', 0])
    expect(refused({ group: 'x' }, ['a', 'a', 'a', 'a'])).toEqual(['group'])
  })
})

describe('some did not answer', () => {
  test('by hand: who is silent may have named nobody or everybody', () => {
    const net: Net = {
      size: 4,
      directed: true,
      ties: [
        { from: 0, to: 1 },
        { from: 1, to: 0 },
        { from: 2, to: 3 },
      ],
    }
    const { m, lcc, transitivityGlobal } = nonResponse(net, [3], { runs: 50 })
    expect(m).toMatchObject({ measured: 2, sure: [2, 4] })
    expect(lcc).toMatchObject({ measured: 2, sure: [2, 4] })
    expect(transitivityGlobal.sure).toBeNull()
    expect(nonResponse(net, [3], { runs: 50, seed: 2 })).toEqual(nonResponse(net, [3], { runs: 50, seed: 2 }))
    expect(() => nonResponse(net, [0, 1, 2, 3])).toThrow(NetworkError)
    expect(() => nonResponse(net, [4])).toThrow(NetworkError)
    expect(() => nonResponse(path(4), [0])).toThrow(NetworkError)
  })

  describe.skipIf(!isHere)('the reference networks in ../shared/data/networks', () => {
    const studied = isHere ? Object.keys(readReference('oracle/nonresponse.json')) : []

    test.each(inTurn('network silence', studied, 1))(
      '%s with a fifth silent: the truth is in the sure interval, mostly in the likely one, and nearer than what is measured',
      id => {
        const { net } = known(listed.find(one => one.id === id)!)
        const chance = new Chance(5)
        const truth = wholeOf(anyNamed(net))
        const robust = degreeAdaptive(anyNamed(net)).R
        let [inside, asked, measured, middle] = [0, 0, 0, 0]
        for (let draw = 0; draw < 8; draw++) {
          const order = chance.shuffle(Int32Array.from({ length: net.size }, (_, who) => who))
          const found = nonResponse(net, Array.from(order.subarray(0, net.size / 5)), {
            runs: 40,
            seed: draw,
          })
          for (const [value, { sure, likely, measured: seen }] of [
            [truth.ties, found.m],
            [truth.globalEfficiency, found.globalEfficiency],
            [truth.lcc, found.lcc],
            [robust, found.R_degreeAdaptive],
          ] as const) {
            if (sure) expect(value >= sure[0] - 1e-12 && value <= sure[1] + 1e-12).toBe(true)
            asked++
            if (value >= likely[0] - 1e-12 && value <= likely[1] + 1e-12) inside++
            measured += Math.abs(seen / value - 1)
            middle += Math.abs((likely[0] + likely[1]) / 2 / value - 1)
          }
        }
        expect(inside / asked).toBeGreaterThan(0.5)
        expect(middle).toBeLessThan(measured)
      },
    )
  })
})
