import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  differences,
  hasReference,
  type Json,
  notAsked,
  readOracle,
  readTable,
} from '../../../tools/reference-data.ts'
import { unanswered } from './column.ts'
import { measureScale } from './measure.ts'

/** Standard error and intervals of omega in the reference are lavaan's, which stops at 1e-6. */
const tolerance = (path: string) => {
  if (/cfa_1f_ml\.(omega_se_delta|omega_ci95)/.test(path)) return 2e-6
  if (/cfa_1f_ml\..*chisq/.test(path)) return 1e-9
  return /cfa_1f_ml/.test(path) ? 1e-8 : 1e-12
}

function compareScales(data: string, blocks: Record<string, Json>): string[] {
  const table = readTable(data)
  return Object.entries(blocks).flatMap(([name, block]) => {
    const scale = { ...block, name: block.scale }
    return differences(block, measureScale(scale, block.items.map(table.numbers)), tolerance, name)
  })
}

describe.skipIf(!hasReference)(
  `scales as in the reference data (not asked: ${[...notAsked].join(', ')})`,
  () => {
    test('six scales of the bfi, with gaps and reversed items', () => {
      const { scales } = readOracle('bfi_reliability')
      expect(Object.keys(scales)).toHaveLength(6)
      expect(compareScales('bfi', scales)).toEqual([])
    })

    test('three scales of lq2002', () => {
      const { scales } = readOracle('lq2002_reliability_agreement')
      expect(Object.keys(scales)).toHaveLength(3)
      expect(compareScales('lq2002', scales)).toEqual([])
    })

    test('scales of Holzinger and Swineford, with answers that are no whole numbers', () => {
      const { scales } = readOracle('holzinger1939_cfa')
      expect(Object.keys(scales).length).toBeGreaterThan(2)
      expect(compareScales('holzinger1939', scales)).toEqual([])
    })

    test('both sides of the contract in the simulated survey, and its outcomes', () => {
      const { reliability, outcomes } = readOracle('sim_contract')
      expect(Object.keys(reliability)).toHaveLength(32)
      expect(compareScales('sim_contract', reliability)).toEqual([])
      expect(compareScales('sim_contract', outcomes)).toEqual([])
    })

    test('eleven respondents (but for the one-factor model, which the reference did not bring to its end)', () => {
      const { cfa_1f_ml: _, ...rest } = readOracle('cohesion_tiny').reliability
      expect(compareScales('cohesion_tiny', { rest })).toEqual([])
    })
  },
)

const fromRows = (rows: Record<string, number>[]) => {
  const items = Object.keys(rows[0]!)
  const columns = items.map(item => Float64Array.from(rows, row => row[item]!))
  return measureScale({ name: 's', items, min: 1, max: 5 }, columns)
}

describe.skipIf(!hasReference)('edge cases as in the reference', () => {
  const edge = hasReference ? readOracle('edge_cases') : {}

  test('a negative alpha is given as it is, and the items to reverse are named', () => {
    const report = fromRows(edge.negative_alpha.data)
    expect(report.complete_case.alpha).toBeCloseTo(edge.negative_alpha.alpha, 13)
    expect(report.flags.map(({ code }) => code)).toEqual(['negative-alpha', 'negative-item-rest'])
  })

  test('two items: alpha and Spearman-Brown, no alpha if dropped, no model', () => {
    const report = fromRows(edge.two_items.data)
    expect(report.complete_case.alpha).toBeCloseTo(edge.two_items.alpha, 14)
    expect(report.spearman_brown).toBeCloseTo(edge.two_items.spearman_brown, 14)
    expect(report.item.map(({ alpha_if_dropped }) => alpha_if_dropped)).toEqual([null, null])
    expect(report.cfa_1f_ml).toMatchObject({
      status: 'not-identified',
      reason: edge.two_items.cfa,
      omega_total: null,
    })
  })

  test('an item that does not vary is flagged; alpha with and without it', () => {
    const report = fromRows(edge.zero_variance_item.data)
    expect(report.complete_case.alpha).toBeCloseTo(edge.zero_variance_item.alpha_all_items, 14)
    expect(report.alpha_without_constant).toBeCloseTo(edge.zero_variance_item.alpha_without_constant, 14)
    expect(report.item[1]!.item_rest_r).toBe(edge.zero_variance_item.item_rest_r_b)
    expect(report.complete_case.std_alpha).toBeNull()
    expect(report.flags).toMatchObject([{ code: 'constant-item', items: ['b'] }])
    expect(report.cfa_1f_ml.status).toBe('singular')
  })

  test('identical items: alpha is 1, and the model is refused with a reason', () => {
    const report = fromRows(edge.identical_items.data)
    expect(report.complete_case.alpha).toBeCloseTo(1, 14)
    expect(report.cfa_1f_ml).toMatchObject({ status: 'singular', loadings: null, omega_total: null })
    expect(report.cfa_1f_ml.reason).toMatch(/singular/)
  })

  test('three items fit any model and are called not testable', () => {
    const block = readOracle('lq2002_reliability_agreement').scales.tsig
    const table = readTable('lq2002')
    const { cfa_1f_ml } = measureScale({ ...block, name: 'tsig' }, block.items.map(table.numbers))
    expect(cfa_1f_ml).toMatchObject({ status: 'not-testable', fit: { df: 0, chisq: 0, pvalue: null } })
  })

  test('as many items as respondents: no model, but alpha', () => {
    const rows = [
      { a: 1, b: 2, c: 1 },
      { a: 3, b: 3, c: 5 },
      { a: 5, b: 4, c: 4 },
    ]
    const report = fromRows(rows)
    expect(report.complete_case.alpha).toBeGreaterThan(0)
    expect(report.cfa_1f_ml).toMatchObject({ status: 'singular', omega_total: null })
    expect(report.flags).toMatchObject([{ code: 'few-respondents' }])
  })
})

describe('a scale', () => {
  const scale = { name: 'trust', items: ['a', 'b', 'c'], reverse: ['c'], min: 1, max: 5 }
  const a = Uint8Array.of(1, 2, unanswered, 4, 5, 3)
  const b = Uint8Array.of(1, 3, 3, 4, unanswered, 2)
  const c = Uint8Array.of(5, 3, 2, 2, unanswered, 4)

  test('bytes and doubles with the same answers give the same report', () => {
    const doubles = [a, b, c].map(column =>
      Float64Array.from(column, value => (value === unanswered ? Number.NaN : value)),
    )
    expect(measureScale(scale, [a, b, c])).toEqual(measureScale(scale, doubles))
  })

  test('reversing all items changes no reliability', () => {
    const turned = { ...scale, reverse: ['a', 'b'] }
    const { alpha } = measureScale(scale, [a, b, c]).complete_case
    expect(measureScale(turned, [a, b, c]).complete_case.alpha).toBeCloseTo(alpha!, 13)
  })

  test('an answer outside the range is refused with item and respondent', () => {
    expect(() => measureScale(scale, [a, Uint8Array.of(1, 6, 3, 4, 5, 2), c])).toThrow(
      'Item "b" of respondent 2 is 6; scale "trust" runs from 1 to 5.',
    )
  })

  test('whatever is answered, the report has no NaN', () => {
    const answers = fc.array(fc.constantFrom(1, 2, 3, 4, 5, Number.NaN), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(answers, { minLength: 3, maxLength: 3 }), columns => {
        const report = measureScale(
          scale,
          columns.map(values => Float64Array.from(values)),
        )
        expect(holdsNaN(report)).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})

function holdsNaN(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  return value !== null && typeof value === 'object' && Object.values(value).some(holdsNaN)
}
