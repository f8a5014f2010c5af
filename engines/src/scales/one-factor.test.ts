import { describe, expect, test } from 'vitest'
import { hasReference, readOracle } from '../../../tools/reference-data.ts'
import type { Matrix } from './matrix.ts'
import { measureScale } from './measure.ts'
import { fitOneFactor } from './one-factor.ts'

const rows = (values: number[][]): Matrix => values.map(row => Float64Array.from(row))

describe('the one-factor model', () => {
  test('covariances made of one factor give that factor back', () => {
    const loadings = [0.9, 0.7, 0.4, 1.3, 0.6]
    const residual = [0.3, 0.8, 0.5, 0.2, 1.1]
    const n = 301
    const implied = loadings.map((a, i) =>
      loadings.map((b, j) => ((a * b + (i === j ? residual[i]! : 0)) * n) / (n - 1)),
    )
    const model = fitOneFactor(rows(implied), n)
    expect(model.status).toBe('fitted')
    model.loadings!.forEach((value, i) => {
      expect(value).toBeCloseTo(loadings[i]!, 12)
    })
    expect(model.fit!.chisq).toBeLessThan(1e-10)
    expect(model.omega_total).toBeCloseTo(3.9 ** 2 / (3.9 ** 2 + 2.9), 12)
  })

  test('a factor of which half the items point the other way is found too', () => {
    const loadings = [0.8, -0.7, 0.6, -0.5]
    const implied = loadings.map((a, i) => loadings.map((b, j) => a * b + (i === j ? 0.5 : 0)))
    const model = fitOneFactor(rows(implied), 1e6)
    model.loadings!.forEach((value, i) => {
      expect(Math.abs(value)).toBeCloseTo(Math.abs(loadings[i]!), 5)
    })
    expect(model.loadings![0]! * model.loadings![1]!).toBeLessThan(0)
  })

  test.skipIf(!hasReference)('a negative residual variance is named, and omega is not given', () => {
    const { sample_cov, n, lavaan } = readOracle('edge_cases').heywood
    const model = fitOneFactor(rows(sample_cov), n)
    expect(model.status).toBe('improper')
    expect(model.reason).toMatch(/residual variance of item 1 is negative/)
    expect(model.omega_total).toBeNull()
    lavaan.resvar.forEach((value: number, i: number) => {
      expect(model.residual_variances![i]).toBeCloseTo(value, 5)
    })
    expect(model.fit!.chisq).toBeCloseTo(lavaan.chisq, 7)
  })

  test.skipIf(!hasReference)(
    'where the reference stopped before its end, the likelihood found is not lower',
    () => {
      const block = readOracle('cohesion_tiny').reliability.cfa_1f_ml
      expect(block.max_abs_gradient).toBeGreaterThan(1e-9)
    },
  )
})

test('three items whose solution lies past the edge by rounding are answered, not broken off', () => {
  const rows = [
    [2, 1, 1],
    [4, 3, 1],
    [4, 3, 1],
    [2, 1, 1],
    [1, 5, 2],
    [1, 2, 1],
  ]
  const columns = [0, 1, 2].map(item => Float64Array.from(rows, row => row[item]!))
  for (const reverse of [[], ['a'], ['b'], ['c']]) {
    const scale = { name: 'trust', items: ['a', 'b', 'c'], reverse, min: 1, max: 5 }
    const { status, fit, reason } = measureScale(scale, columns).cfa_1f_ml
    expect(status).toBe('improper')
    // What did not come to a maximum says so first, and shows no fit.
    expect(reason).toMatch(/^The likelihood has no maximum that could be reached\. Improper solution/)
    expect(fit).toBeNull()
  }
})
