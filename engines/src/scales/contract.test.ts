import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences, hasReference, type Json, readOracle, readTable } from '../../../tools/reference-data.ts'
import { breachOf } from './breach.ts'
import { type Domain, measureContract } from './contract.ts'

const shown = (report: Json) =>
  Object.fromEntries(
    Object.entries<Json>(report).map(([name, summary]) => [
      name,
      {
        ...summary,
        first10: Array.from(summary.values.slice(0, 10), value => (Number.isNaN(value) ? null : value)),
      },
    ]),
  )

describe.skipIf(!hasReference)('the contract as in the reference data', () => {
  test('breach, fulfilment and mismatch of 1,200 relations', () => {
    const { breach, mismatch_obligation, mismatch_fulfilment, reliability } = readOracle('sim_contract')
    const table = readTable('sim_contract')
    const domains = ['JC', 'CD', 'SA', 'OP', 'WL', 'RW', 'IR', 'ER'].map((name): Domain => {
      const columns = (side: string) => reliability[`${side}_${name}`].items.map(table.numbers)
      const items = reliability[`eo_${name}`].items
      return {
        scale: { name, items, min: 1, max: 5 },
        owedBy: name === 'IR' || name === 'ER' ? 'employee' : 'organisation',
        employee: { obligation: columns('eo'), fulfilment: columns('ef') },
        manager: { obligation: columns('mo'), fulfilment: columns('mf') },
      }
    })
    const found = measureContract(domains)
    const scales = Object.fromEntries(Object.entries(found.employee.scales).map(([k, v]) => [k, shown(v)]))
    expect(differences(breach, scales)).toEqual([])
    expect(differences(mismatch_obligation, found.mismatch_obligation)).toEqual([])
    expect(differences(mismatch_fulfilment, found.mismatch_fulfilment)).toEqual([])
    expect(found.manager!.items.JC).toHaveLength(6)
  })
})

describe('breach', () => {
  const answers = fc.array(
    fc.array(fc.constantFrom(1, 2, 3, 4, 5, Number.NaN), { minLength: 4, maxLength: 4 }),
    { minLength: 3, maxLength: 3 },
  )
  const columns = (rows: number[][]) => rows.map(row => Float64Array.from(row))

  test('what falls short is never less than the balance; shares lie between none and all', () => {
    fc.assert(
      fc.property(answers, answers, (owed, given) => {
        const { signed, pos, share, wful } = breachOf(columns(owed), columns(given))
        signed.forEach((value, i) => {
          const pairs = owed.filter((row, j) => !Number.isNaN(row[i]! + given[j]![i]!)).length
          expect(Number.isNaN(value)).toBe(pairs < 2)
          if (pairs < 2) return
          expect(pos[i]! + 1e-12).toBeGreaterThanOrEqual(Math.max(0, value))
          expect(share[i]! >= 0 && share[i]! <= 1).toBe(true)
          expect(wful[i]! >= 1 - 1e-12 && wful[i]! <= 5 + 1e-12).toBe(true)
        })
      }),
    )
  })

  test('everything given as owed is no breach', () => {
    const owed = columns([
      [4, 5],
      [3, 1],
    ])
    const { signed, pos, share } = breachOf(owed, owed)
    expect([...signed, ...pos, ...share]).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('a contract of one side has no mismatch', () => {
    const side = { obligation: [Float64Array.of(4, 3)], fulfilment: [Float64Array.of(2, 3)] }
    const scale = { name: 'pay', items: ['p1'], min: 1, max: 5 }
    const report = measureContract([{ scale, owedBy: 'organisation', employee: side }])
    expect(report.manager).toBeNull()
    expect(report.mismatch_obligation).toEqual({ scales: {}, items: {} })
    expect(report.employee.items.pay).toEqual([
      { item: 'p1', n: 2, signed: 1, pos: 1, wful: 2.5, share: 0.5 },
    ])
    expect(Object.keys(report.employee.scales)).toEqual(['pay', 'organisation_all'])
  })
})
