import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFile, differences, hasReference, type Json, readOracle } from '../../../tools/reference-data.ts'
import { runCommand } from '../index.ts'
import { listen } from '../testing/said.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-survey-'))
let specs = 0
function spec(content: object): string {
  const path = join(folder, `spec-${specs++}.json`)
  writeFileSync(path, JSON.stringify(content))
  return path
}

/** The oracle's own word for a scale, as a spec has it. */
const asScale = (name: string, { items, reverse, min, max }: Json) => ({ name, items, reverse, min, max })

const tolerance = (path: string) => {
  if (/_nct/.test(path)) return 1e-8
  if (/J_exact|hedges_g/.test(path)) return 2e-12
  if (/omega_se_delta|omega_ci95/.test(path)) return 2e-6
  if (/cfa_1f_ml/.test(path)) return /chisq/.test(path) ? 1e-9 : 1e-8
  if (/se_delta/.test(path)) return 1e-8
  return /kappa_XtX/.test(path) ? 1e-6 : 1e-12
}

const compare = (expected: Json, found: Json) => expect(differences(expected, found, tolerance)).toEqual([])

describe.skipIf(!hasReference)('commands on the reference data in ../shared/data/scales', () => {
  const { answer } = listen(runCommand)

  test('scales: bfi, and lq2002 with its companies', async () => {
    const bfi = readOracle('bfi_reliability')
    const scales = Object.entries(bfi.scales).map(([name, scale]) => asScale(name, scale))
    const found = await answer('scales', dataFile('bfi'), '--spec', spec({ scales }))
    compare({ scales: bfi.scales }, found)

    const lq = readOracle('lq2002_reliability_agreement')
    const three = Object.entries(lq.scales).map(([name, scale]) => asScale(name, scale))
    const grouped = spec({ scales: three, group: 'COMPID' })
    compare(
      { scales: lq.scales, agreement: lq.agreement },
      await answer('scales', dataFile('lq2002'), '--spec', grouped),
    )
  })

  test('agree: the judges of Shrout and Fleiss, and the two sides of an item', async () => {
    const { icc } = readOracle('shrout_fleiss_icc')
    compare({ icc }, await answer('agree', dataFile('shrout_fleiss1979'), '--raters', 'J1,J2,J3,J4'))
    const { items } = readOracle('sim_contract').mismatch_obligation
    for (const [name, { mean_employee, mean_manager, ...expected }] of Object.entries<Json>(items)) {
      const raters = `${name},${name.replace('eo', 'mo')}`
      const found = await answer('agree', dataFile('sim_contract'), '--raters', raters, '--range', '1,5')
      compare({ ...expected, mean_1: mean_employee, mean_2: mean_manager }, found)
    }
  })

  test('surface: plain columns, and scales with clusters', async () => {
    const { fits } = readOracle('rsa_polynomial')
    const calls: [string, string, string, string, string, string][] = [
      ['lq2002_hostile', 'lq2002', 'LEAD', 'TSIG', 'HOSTILE', '3'],
      ['bh1996_wbeing', 'bh1996', 'COHES', 'LEAD', 'WBEING', '3'],
      ['motcon', 'motcon', 'ePow', 'iPow', 'postVA', '0'],
      ['sat_act_uncentred_stress', 'sat_act', 'SATV', 'SATQ', 'ACT', '0'],
    ]
    for (const [name, file, x, y, z, center] of calls) {
      const found = await answer('surface', dataFile(file), '--x', x, '--y', y, '--z', z, '--center', center)
      compare(fits[name], found)
    }
    const { rsa } = readOracle('sim_contract')
    const clustered = ['--center', '3', '--cluster', 'dept', '--spec', simSpec()]
    const contract = dataFile('sim_contract')
    const engagement = await answer(
      'surface',
      contract,
      '--x',
      'eo',
      '--y',
      'ef',
      '--z',
      'engagement',
      ...clustered,
    )
    compare(rsa.engagement_on_obligation_fulfilment, engagement)
    const turnover = await answer(
      'surface',
      contract,
      '--x',
      'ef',
      '--y',
      'mf',
      '--z',
      'turnover',
      ...clustered,
    )
    compare(rsa.turnover_on_employee_manager_fulfilment, turnover)
  })

  /** All items owed by the organisation, as each side sees them, the outcomes, and the domains at two times. */
  function simSpec(): string {
    const { reliability, outcomes } = readOracle('sim_contract')
    const domains = ['JC', 'CD', 'SA', 'OP', 'WL', 'RW']
    const all = (view: string) => ({
      ...asScale(view, reliability[`${view}_JC`]),
      items: domains.flatMap(name => reliability[`${view}_${name}`].items),
    })
    const later = [...domains, 'IR', 'ER'].flatMap(name => {
      const before = asScale(`ef_${name}`, reliability[`ef_${name}`])
      const items = before.items.map((item: string) => item.replace('ef_', 'e2f_'))
      return [before, { ...before, name: `e2f_${name}`, items }]
    })
    const named = Object.entries(outcomes).map(([name, scale]) => asScale(name, scale))
    return spec({ scales: [all('eo'), all('ef'), all('mf'), ...named, ...later] })
  }

  test('compare: two groups and more, of columns and of scales', async () => {
    const { two_group, k_group } = readOracle('group_comparisons')
    const { scales } = readOracle('bfi_reliability')
    const bfi = [
      '--spec',
      spec({ missing: 'complete', scales: ['agree', 'neuroticism'].map(n => asScale(n, scales[n])) }),
    ]
    const calls: Record<string, [string, string, string, ...string[]]> = {
      bfi_agree_by_gender: ['bfi', 'gender', 'agree', ...bfi],
      bfi_neuro_by_gender: ['bfi', 'gender', 'neuroticism', ...bfi],
      sat_q_by_gender: ['sat_act', 'gender', 'SATQ'],
      sat_v_by_gender: ['sat_act', 'gender', 'SATV'],
      cohesion_tiny_unit: ['cohesion_tiny', 'UNIT', 'COH01'],
      bfi_agree_by_education: ['bfi', 'education', 'agree', ...bfi],
      satq_by_education: ['sat_act', 'education', 'SATQ'],
    }
    const expected = { ...two_group, ...k_group }
    expect(Object.keys(calls)).toEqual(Object.keys(expected))
    for (const [name, [file, by, value, ...more]] of Object.entries(calls))
      compare(expected[name], await answer('compare', dataFile(file), '--by', by, '--value', value, ...more))
    const { groups } = readOracle('sim_contract')
    for (const [name, by, pair] of [
      ['fulfil_f_m', 'gender', 'f,m'],
      ['fulfil_perm_agency', 'contract', 'perm,agency'],
    ] as const) {
      const options = ['--by', by, '--value', 'ef', '--groups', pair, '--spec', simSpec()]
      compare(groups[name], await answer('compare', dataFile('sim_contract'), ...options))
    }
  })

  test('compare: two times, of columns and of scales with their reliability', async () => {
    const { paired } = readOracle('paired_time')
    const columns = {
      jobsat_1_2: 'JOBSAT1,JOBSAT2',
      commit_1_3: 'COMMIT1,COMMIT3',
      ready_1_2: 'READY1,READY2',
    }
    expect(Object.keys(columns)).toEqual(Object.keys(paired))
    for (const [name, pair] of Object.entries(columns))
      compare(paired[name], await answer('compare', dataFile('univbct_wide'), '--paired', pair))
    const { time } = readOracle('sim_contract')
    const path = simSpec()
    for (const [name, expected] of Object.entries(time))
      compare(
        expected,
        await answer(
          'compare',
          dataFile('sim_contract'),
          '--paired',
          `ef_${name},e2f_${name}`,
          '--spec',
          path,
        ),
      )
  })

  test('contract: both sides of 1,200 relations, without a spec', async () => {
    const {
      reliability,
      breach,
      mismatch_obligation,
      mismatch_fulfilment,
      department_agreement,
      outcomes,
      time,
    } = readOracle('sim_contract')
    const found = await answer('contract', dataFile('sim_contract'))
    compare(
      { reliability, breach, mismatch_obligation, mismatch_fulfilment, department_agreement, outcomes, time },
      found,
    )
    expect(Object.keys(found.breach_manager)).toEqual(Object.keys(found.breach))
    expect(found.breach_items.JC).toHaveLength(6)
    expect(found.breach_items_manager.ER).toHaveLength(7)
  })
})
