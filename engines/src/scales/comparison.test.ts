import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences, hasReference, type Json, readOracle, readTable } from '../../../tools/reference-data.ts'
import { benjaminiHochberg, holm } from './adjust.ts'
import { compareTwo } from './effect-size.ts'
import { splitByGroup } from './grouping.ts'
import { compareMany } from './groups.ts'
import { measureScale } from './measure.ts'
import { comparePaired } from './paired.ts'
import { scoreScale } from './score.ts'

/**
 * J of the reference comes from a difference of log-gammas and misses the true value (0.99972136654198077 for 2,692
 * degrees of freedom, in 40 digits) by 1.7e-12; ours has it in full.
 */
const tolerance = (path: string) => (/_nct/.test(path) ? 1e-8 : /J_exact|hedges_g/.test(path) ? 2e-12 : 1e-12)

const bfi = () => {
  const { scales } = readOracle('bfi_reliability')
  const table = readTable('bfi')
  return (name: string) =>
    scoreScale({ ...scales[name], name }, scales[name].items.map(table.numbers), 'complete')
}

describe.skipIf(!hasReference)('comparisons as in the reference data', () => {
  test('two groups', () => {
    const { two_group } = readOracle('group_comparisons')
    const score = bfi()
    const sat = readTable('sat_act')
    const people = readTable('bfi')
    const tiny = readTable('cohesion_tiny')
    const cases: Record<string, [Float64Array, string[]]> = {
      bfi_agree_by_gender: [score('agree'), people.texts('gender')],
      bfi_neuro_by_gender: [score('neuroticism'), people.texts('gender')],
      sat_q_by_gender: [sat.numbers('SATQ'), sat.texts('gender')],
      sat_v_by_gender: [sat.numbers('SATV'), sat.texts('gender')],
      cohesion_tiny_unit: [tiny.numbers('COH01'), tiny.texts('UNIT')],
    }
    expect(Object.keys(cases)).toEqual(Object.keys(two_group))
    for (const [name, [values, by]] of Object.entries(cases)) {
      const { group1, group2, ...expected } = two_group[name]
      const { labels, groups } = splitByGroup(values, by)
      expect(labels).toEqual([String(group1), String(group2)])
      expect(differences(expected, compareTwo(groups[0]!, groups[1]!), tolerance, name)).toEqual([])
    }
  })

  test('more groups', () => {
    const { k_group } = readOracle('group_comparisons')
    const sat = readTable('sat_act')
    const people = readTable('bfi')
    const cases: Record<string, [Float64Array, string[]]> = {
      bfi_agree_by_education: [bfi()('agree'), people.texts('education')],
      satq_by_education: [sat.numbers('SATQ'), sat.texts('education')],
    }
    expect(Object.keys(cases)).toEqual(Object.keys(k_group))
    for (const [name, [values, by]] of Object.entries(cases)) {
      const { labels, groups } = splitByGroup(values, by)
      expect(differences(k_group[name], { groups: labels, ...compareMany(groups) }, tolerance, name)).toEqual(
        [],
      )
    }
  })

  test('change over time, and several tests at once', () => {
    const { paired, holm: several } = readOracle('paired_time')
    const table = readTable('univbct_wide')
    const columns: Record<string, [string, string]> = {
      jobsat_1_2: ['JOBSAT1', 'JOBSAT2'],
      commit_1_3: ['COMMIT1', 'COMMIT3'],
      ready_1_2: ['READY1', 'READY2'],
    }
    expect(Object.keys(columns)).toEqual(Object.keys(paired))
    for (const [name, [t1, t2]] of Object.entries(columns))
      expect(
        differences(paired[name], comparePaired(table.numbers(t1), table.numbers(t2)), tolerance, name),
      ).toEqual([])
    expect(
      differences(several, {
        p: holm(several.input),
        bh: benjaminiHochberg(several.input),
        input: several.input,
      }),
    ).toEqual([])
  })

  test('groups and change in the simulated survey', () => {
    const { groups, time, reliability } = readOracle('sim_contract')
    const table = readTable('sim_contract')
    const domains = ['JC', 'CD', 'SA', 'OP', 'WL', 'RW']
    const items = domains.flatMap(name => reliability[`ef_${name}`].items as string[])
    const fulfilled = items.map(table.numbers)
    const fulfilment = scoreScale({ name: 'ef', items, min: 1, max: 5 }, fulfilled)
    const gaps = items.map((item, i) =>
      table.numbers(item.replace('ef', 'eo')).map((value, row) => value - fulfilled[i]![row]!),
    )
    const breach = scoreScale({ name: 'breach', items, min: -4, max: 4 }, gaps)
    const cases: Record<string, [Float64Array, string]> = {
      fulfil_f_m: [fulfilment, 'gender'],
      fulfil_perm_agency: [fulfilment, 'contract'],
      breach_perm_fixed: [breach, 'contract'],
    }
    expect(Object.keys(cases)).toEqual(Object.keys(groups))
    for (const [name, [values, by]] of Object.entries(cases)) {
      const { group1, group2, ...expected } = groups[name]
      const labels = table.texts(by)
      const of = (label: string) => values.filter((_, i) => labels[i] === label)
      expect(differences(expected, compareTwo(of(group1), of(group2)), tolerance, name)).toEqual([])
    }
    for (const [name, expected] of Object.entries<Json>(time)) {
      const before = { ...reliability[`ef_${name}`], name }
      const after = { ...before, items: before.items.map((item: string) => item.replace('ef_', 'e2f_')) }
      const { alpha } = measureScale(before, before.items.map(table.numbers)).complete_case
      const found = comparePaired(
        scoreScale(before, before.items.map(table.numbers)),
        scoreScale(after, after.items.map(table.numbers)),
        alpha,
      )
      expect(differences(expected, found, tolerance, name)).toEqual([])
    }
  })
})

const values = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 30 })

describe('comparisons', () => {
  test('exchanging the groups turns every sign and nothing else', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [there, back] = [
          compareTwo(Float64Array.from(a), Float64Array.from(b)),
          compareTwo(Float64Array.from(b), Float64Array.from(a)),
        ]
        if (there.cohens_d === null) return
        expect(back.cohens_d).toBeCloseTo(-there.cohens_d, 12)
        expect(back.cohens_d_ci95_nct.lower).toBeCloseTo(-there.cohens_d_ci95_nct.upper!, 8)
        expect(back.student.p).toBeCloseTo(there.student.p!, 12)
        expect(back.mann_whitney.cliffs_delta).toBeCloseTo(-there.mann_whitney.cliffs_delta!, 12)
      }),
      { numRuns: 40 },
    )
  })

  test('with two groups, analysis of variance is the square of t', () => {
    const [a, b] = [Float64Array.of(1, 2, 4, 3, 5), Float64Array.of(3, 5, 6, 7)]
    const { student, welch } = compareTwo(a, b)
    const many = compareMany([a, b])
    expect(many.F).toBeCloseTo(student.t! ** 2, 12)
    expect(many.p).toBeCloseTo(student.p!, 13)
    expect(many.welch.F).toBeCloseTo(welch.t! ** 2, 12)
    expect(many.welch.df[1]).toBeCloseTo(welch.df!, 11)
  })

  test('what does not exist is null: no spread, one person, nobody', () => {
    const three = Float64Array.of(3, 3, 3)
    expect(compareTwo(three, three)).toMatchObject({ cohens_d: null, hedges_g: null, student: { t: null } })
    expect(compareTwo(Float64Array.of(3), Float64Array.of(4, 5))).toMatchObject({
      n1: 1,
      J_exact: null,
      sd1: null,
    })
    expect(compareTwo(new Float64Array(0), three)).toMatchObject({ n1: 0, mean1: null, cohens_d: null })
    expect(comparePaired(three, three, 0.8)).toMatchObject({ n: 3, d_z: null, t: null, rci: null })
    expect(() => compareMany([three, new Float64Array(0)])).toThrow(/at least two groups/)
  })

  test('values that only look alike in decimals have no spread either', () => {
    for (const value of [0.1, 7 / 3, 3.3, 1e-7, 123456.789]) {
      const same = new Float64Array(7).fill(value)
      expect(compareTwo(same, same.slice(2))).toMatchObject({ sd1: 0, cohens_d: null, welch: { t: null } })
      expect(compareMany([same, same]).F).toBeNull()
    }
  })

  test('adjusted p-values are never smaller, never above 1, and keep their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
        p => {
          for (const adjusted of [holm(p), benjaminiHochberg(p)])
            adjusted.forEach((value, i) => {
              expect(value).toBeGreaterThanOrEqual(p[i]!)
              expect(value).toBeLessThanOrEqual(1)
              p.forEach((other, j) => {
                if (other < p[i]!) expect(adjusted[j]).toBeLessThanOrEqual(value)
              })
            })
        },
      ),
    )
  })
})
