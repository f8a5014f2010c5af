import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasReference, readGrid } from '../../../../tools/reference-data.ts'
import { chiSquaredTails, noncentralChiSquaredLower } from './chi-squared.ts'
import { fisherQuantile, fisherTails } from './fisher.ts'
import { hedgesJ } from './gamma.ts'
import { noncentralityOf, noncentralTLower, noncentralTUpper } from './noncentral-t.ts'
import { normalQuantile, normalTails } from './normal.ts'
import { studentQuantile, studentTails } from './student.ts'

const functions: Record<string, (a: number, b: number, c: number) => number> = {
  pchisq_upper: (x, df) => chiSquaredTails(x, df).upper,
  pf_upper: (x, df1, df2) => fisherTails(x, df1, df2).upper,
  pncchisq: noncentralChiSquaredLower,
  pnct: noncentralTLower,
  pt: (t, df) => studentTails(t, df).lower,
  qf: fisherQuantile,
  qnorm: normalQuantile,
  qt: studentQuantile,
}

describe.skipIf(!hasReference)('the grid of the reference', () => {
  test('1,055 points within 1e-10; relative wherever the reference is', () => {
    const grid = readGrid()
    expect(grid).toHaveLength(1055)
    const off = grid.filter(([name, a, b, c, value]) => {
      const expected = Number(value)
      const error = Math.abs(functions[name!]!(Number(a), Number(b), Number(c)) - expected)
      // R's noncentral t is good to 1e-12 absolute; everything else to many digits of the smallest tail.
      return !(error <= 1e-10 * (name === 'pnct' ? 1 : Math.abs(expected)) + 1e-300)
    })
    expect(off).toEqual([])
  })
})

const relative = (value: number, expected: number, allowed = 1e-12) =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(allowed)

describe('distributions', () => {
  test('far tails keep their digits (values from 40-digit arithmetic)', () => {
    relative(studentTails(-1.96, 1e6).lower, 0.0249980337926349)
    relative(noncentralTLower(-1, 3, 10), 5.009122480216268e-26)
    relative(noncentralTLower(2, 1, 35), 3.195421034621309e-55)
    relative(noncentralTLower(2, 3, 35), 1.042611889327698e-113)
    relative(noncentralTLower(5, 2707, 10), 3.03556611955075e-7)
    relative(noncentralTLower(11, 8, 20), 0.001409412462425826)
  })

  test('noncentral t at zero is the normal distribution, and without noncentrality Student', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), fc.integer({ min: 1, max: 500 }), (x, df) => {
        relative(noncentralTLower(0, df, x), normalTails(-x).lower)
        relative(noncentralTLower(x, df, 0), studentTails(x, df).lower, 1e-11)
      }),
      { numRuns: 60 },
    )
  })

  test('both tails of noncentral t make one, and noncentrality is found back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.integer({ min: 2, max: 3000 }),
        fc.double({ min: -6, max: 6, noNaN: true }),
        (t, df, ncp) => {
          const lower = noncentralTLower(t, df, ncp)
          expect(lower + noncentralTUpper(t, df, ncp)).toBeCloseTo(1, 12)
          if (lower > 1e-200 && lower < 0.9)
            expect(noncentralityOf(t, df, 'lower', lower)).toBeCloseTo(ncp, 8)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('quantiles undo tails', () => {
    const p = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })
    const df = fc.double({ min: 0.6, max: 1e5, noNaN: true })
    fc.assert(
      fc.property(p, df, df, (probability, df1, df2) => {
        const small = Math.min(probability, 1 - probability)
        const f = fisherTails(fisherQuantile(probability, df1, df2), df1, df2)
        relative(Math.min(f.lower, f.upper) / small, 1, 1e-9)
        const t = studentTails(studentQuantile(probability, df1), df1)
        relative(Math.min(t.lower, t.upper) / small, 1, 1e-9)
        const z = normalTails(normalQuantile(probability))
        relative(Math.min(z.lower, z.upper) / small, 1, 1e-9)
      }),
      { numRuns: 100 },
    )
  })

  test('Hedges’ correction is exact, and does not exist for one degree of freedom', () => {
    expect(hedgesJ(1)).toBeNull()
    relative(hedgesJ(2)!, 0.5641895835477563)
    relative(hedgesJ(9)!, 0.91387489179255)
    relative(hedgesJ(2707)!, 0.9997229106695377)
  })

  test('junk gives NaN, not an endless search', () => {
    for (const junk of [Number.NaN, -1, 2]) {
      expect(normalQuantile(junk)).toBeNaN()
      expect(studentQuantile(junk, 3)).toBeNaN()
      expect(fisherQuantile(junk, 3, 3)).toBeNaN()
    }
  })
})
