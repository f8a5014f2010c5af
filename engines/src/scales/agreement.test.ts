import { describe, expect, test } from 'vitest'
import { differences, hasReference, type Json, readOracle, readTable } from '../../../tools/reference-data.ts'
import { measureGroups } from './group-agreement.ts'
import { groupIcc } from './intraclass.ts'
import { categoryAgreement, pairAgreement } from './pair.ts'
import { raterIccs } from './raters.ts'
import { scoreScale } from './score.ts'
import { withinGroups } from './within-group.ts'

/** The reference shows the first five groups of each item. */
const shown = (agreement: Json) => ({
  ...agreement,
  rwg_item: agreement.rwg_item.map((item: Json) => ({ ...item, first5: item.rwg.slice(0, 5) })),
})

describe.skipIf(!hasReference)('agreement as in the reference data', () => {
  test('within 49 companies, for a scale and its items', () => {
    const { agreement, scales } = readOracle('lq2002_reliability_agreement')
    const table = readTable('lq2002')
    for (const name of Object.keys(agreement)) {
      const scale = { ...scales[name], name }
      const { grouping, ...expected } = agreement[name]
      const found = shown(measureGroups(scale, scale.items.map(table.numbers), table.texts(grouping)))
      expect(differences(expected, found)).toEqual([])
    }
  })

  test('within four platoons, some of whom did not answer all', () => {
    const { agreement, reliability } = readOracle('cohesion_tiny')
    const table = readTable('cohesion_tiny')
    const labels = table.texts('UNIT').map((unit, i) => unit + table.texts('PLATOON')[i])
    const { grouping: _, ...expected } = agreement
    const found = measureGroups(
      { ...reliability, name: 'cohesion' },
      reliability.items.map(table.numbers),
      labels,
    )
    expect(differences(expected, shown(found))).toEqual([])
  })

  test('within 60 departments of the simulated survey', () => {
    const { department_agreement, reliability } = readOracle('sim_contract')
    const table = readTable('sim_contract')
    for (const [name, block] of Object.entries<Json>(department_agreement)) {
      const scale = { ...reliability[`ef_${name}`], name }
      const { grouping, ...expected } = block
      const found = shown(measureGroups(scale, scale.items.map(table.numbers), table.texts(grouping)))
      expect(differences(expected, found)).toEqual([])
    }
  })

  test('variance between the groups of bh1996 and between lecturers', () => {
    const soldiers = readTable('bh1996')
    for (const [name, expected] of Object.entries(readOracle('bh1996_icc').icc))
      expect(differences(expected, groupIcc(soldiers.numbers(name), soldiers.texts('GRP')))).toEqual([])
    const { icc, rwg_lecturer } = readOracle('insteval_icc')
    const students = readTable('insteval')
    const marks = students.numbers('y')
    expect(differences(icc.by_lecturer, groupIcc(marks, students.texts('lecturer')))).toEqual([])
    expect(differences(icc.by_dept, groupIcc(marks, students.texts('dept')))).toEqual([])
    expect(differences(rwg_lecturer, withinGroups([marks], students.texts('lecturer'), 5))).toEqual([])
  })

  test('the six coefficients of Shrout and Fleiss', () => {
    const { icc, published } = readOracle('shrout_fleiss_icc')
    const table = readTable('shrout_fleiss1979')
    const found = raterIccs(['J1', 'J2', 'J3', 'J4'].map(table.numbers))
    expect(differences(icc, found)).toEqual([])
    const printed = found.map(({ ICC }) => Math.round(ICC! * 100) / 100)
    expect(printed).toEqual(Object.values(published))
  })

  test('two sides of a contract, per scale and per item', () => {
    const { mismatch_obligation, mismatch_fulfilment, reliability } = readOracle('sim_contract')
    const table = readTable('sim_contract')
    const score = (name: string) => {
      const scale = { ...reliability[name], name }
      return scoreScale(scale, scale.items.map(table.numbers))
    }
    const named = ({ mean_employee, mean_manager, ...rest }: Json) => ({
      mean_1: mean_employee,
      mean_2: mean_manager,
      ...rest,
    })
    for (const [kind, block] of [
      ['o', mismatch_obligation],
      ['f', mismatch_fulfilment],
    ])
      for (const [name, expected] of Object.entries(block.scales)) {
        const found = pairAgreement(score(`e${kind}_${name}`), score(`m${kind}_${name}`), 5)
        expect(differences(named(expected), found, undefined, name)).toEqual([])
      }
    for (const [name, expected] of Object.entries(mismatch_obligation.items)) {
      const [x, y] = [table.numbers(name), table.numbers(name.replace('eo', 'mo'))]
      const found = { ...pairAgreement(x, y, 5), ...categoryAgreement(x, y, 1, 5) }
      expect(differences(named(expected), found, undefined, name)).toEqual([])
    }
  })

  test('agreement at its ends', () => {
    const { rwg } = readOracle('edge_cases')
    const of = (...values: number[]) =>
      withinGroups(
        [Float64Array.from(values)],
        values.map(() => 'g'),
        5,
      )
    expect(of(3, 3, 3).rwgj).toEqual([rwg.all_same])
    expect(of(1, 5, 1, 5, 1, 5).rwgj).toEqual([rwg.two_extremes])
    expect(of(1, 5, 1, 5, 1, 5).rwgj_lindell[0]).toBeCloseTo(rwg.perfect_disagreement_6, 14)
  })
})

describe('agreement', () => {
  test('a group of one has none', () => {
    expect(withinGroups([Float64Array.of(3, 4, 4)], ['a', 'b', 'b'], 5)).toMatchObject({
      groups: ['a', 'b'],
      gsize: [1, 2],
      rwgj: [null, 1],
      n_na: 1,
    })
  })

  test('groups stand in numerical order, and nobody without a label counts', () => {
    const labels = ['10', '9', '', '9', '10']
    const { groups, gsize } = withinGroups([Float64Array.of(1, 2, 3, 4, 5)], labels, 5)
    expect([groups, gsize]).toEqual([
      ['9', '10'],
      [2, 2],
    ])
  })

  test('raters who say the same agree fully, by every coefficient that exists', () => {
    const x = Float64Array.of(1, 2, 3, 5)
    expect(pairAgreement(x, x, 5)).toMatchObject({
      r: 1,
      ccc_lin: 1,
      icc_oneway: 1,
      rwg_mean: 1,
      paired_t: null,
    })
    expect(categoryAgreement(x, x, 1, 5)).toMatchObject({ kappa: 1, kappa_quadratic: 1, pct_exact: 1 })
  })

  test('one rater or one target is too little, and says so', () => {
    expect(() => raterIccs([Float64Array.of(1, 2)])).toThrow(/two raters and two targets/)
  })
})
