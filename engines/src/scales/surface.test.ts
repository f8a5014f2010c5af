import { describe, expect, test } from 'vitest'
import { differences, hasReference, type Json, readOracle, readTable } from '../../../tools/reference-data.ts'
import { scoreScale } from './score.ts'
import { responseSurface } from './surface.ts'

/**
 * The reference takes standard errors of the axes from numerical derivatives (its centred and uncentred sat_act differ
 * by 4e-10 where theory has them equal), and forms X'X in plain doubles before it takes the condition.
 */
const tolerance = (path: string) => (/se_delta/.test(path) ? 1e-8 : /kappa/.test(path) ? 1e-6 : 1e-12)

const shift = (values: Float64Array, centre: number, size = 1) => values.map(value => (value - centre) / size)

describe.skipIf(!hasReference)('response surfaces as in the reference data', () => {
  const inputs: Record<string, () => [Float64Array, Float64Array, Float64Array]> = {
    sat_act: () => {
      const t = readTable('sat_act')
      return [shift(t.numbers('SATV'), 600, 100), shift(t.numbers('SATQ'), 600, 100), t.numbers('ACT')]
    },
    lq2002_hostile: () => {
      const t = readTable('lq2002')
      return [shift(t.numbers('LEAD'), 3), shift(t.numbers('TSIG'), 3), t.numbers('HOSTILE')]
    },
    bh1996_wbeing: () => {
      const t = readTable('bh1996')
      return [shift(t.numbers('COHES'), 3), shift(t.numbers('LEAD'), 3), t.numbers('WBEING')]
    },
    motcon: () => {
      const t = readTable('motcon')
      return [t.numbers('ePow'), t.numbers('iPow'), t.numbers('postVA')]
    },
    selfother: () => {
      const t = readTable('selfother')
      return [
        shift(t.numbers('IQ_self'), 100, 15),
        shift(t.numbers('IQ_friend'), 100, 15),
        t.numbers('harmony'),
      ]
    },
    sat_act_uncentred_stress: () => {
      const t = readTable('sat_act')
      return [t.numbers('SATV'), t.numbers('SATQ'), t.numbers('ACT')]
    },
  }

  const { fits } = hasReference ? readOracle('rsa_polynomial') : { fits: {} }
  for (const [name, expected] of Object.entries<Json>(fits))
    test(name, () => {
      const found = responseSurface(...inputs[name]!())
      expect(differences(expected, found, tolerance)).toEqual([])
    })

  test('engagement and turnover in the simulated survey, clustered by department', () => {
    const { rsa, reliability, outcomes } = readOracle('sim_contract')
    const t = readTable('sim_contract')
    const organisation = ['JC', 'CD', 'SA', 'OP', 'WL', 'RW']
    const all = (side: string) => {
      const items = organisation.flatMap(name => reliability[`${side}_${name}`].items as string[])
      return shift(scoreScale({ name: side, items, min: 1, max: 5 }, items.map(t.numbers)), 3)
    }
    const outcome = (name: string) =>
      scoreScale({ ...outcomes[name], name }, outcomes[name].items.map(t.numbers))
    const found = {
      engagement_on_obligation_fulfilment: responseSurface(
        all('eo'),
        all('ef'),
        outcome('engagement'),
        t.texts('dept'),
      ),
      turnover_on_employee_manager_fulfilment: responseSurface(
        all('ef'),
        all('mf'),
        outcome('turnover'),
        t.texts('dept'),
      ),
    }
    expect(differences(rsa, found, tolerance)).toEqual([])
  })
})

describe('a response surface', () => {
  const x = Float64Array.from({ length: 40 }, (_, i) => (i % 7) - 3)
  const y = Float64Array.from({ length: 40 }, (_, i) => ((i * i) % 9) - 4)

  test('a polynomial without noise is found back, and its slopes along the lines with it', () => {
    const z = x.map((v, i) => 1 + 2 * v - y[i]! + 0.5 * v * v + 0.25 * v * y[i]! - 0.75 * y[i]! ** 2)
    const { b, surface, r2 } = responseSurface(x, y, z)
    ;[1, 2, -1, 0.5, 0.25, -0.75].forEach((value, i) => {
      expect(b[i]).toBeCloseTo(value, 14)
    })
    expect([surface.a1.est, surface.a2.est, surface.a3.est, surface.a4.est, surface.a5.est]).toEqual(
      [1, 0, 3, -0.5, 1.25].map(value => expect.closeTo(value, 13)),
    )
    expect(r2).toBeCloseTo(1, 14)
  })

  test('whoever misses a value or a cluster does not count', () => {
    const z = x.map((v, i) => v + Math.sin(i))
    const gap = z.with(3, Number.NaN)
    const clusters = Array.from(z, (_, i) => (i === 5 ? '' : `c${i % 4}`))
    expect(responseSurface(x, y, gap, clusters)).toMatchObject({ n: 38, cluster_cr1: { clusters: 4 } })
  })

  test('too few respondents and terms that follow from each other are refused', () => {
    expect(() => responseSurface(x.slice(0, 6), y.slice(0, 6), x.slice(0, 6))).toThrow(/more than 6/)
    expect(() => responseSurface(x, x, y)).toThrow(/not independent/)
  })
})
