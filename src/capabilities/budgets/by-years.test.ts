import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { amountFor, areAgreed, giveFor, type Trained, wholeYears } from './by-years.ts'

interface Case {
  id: string
  period: string
  since: string
  trained: { employee?: string; manager?: string; takenBack?: string } | null
  expected: { years: number; budget?: number; wage?: number; countedOn?: string }
}
const file = join(import.meta.dirname, '../../../../shared/data/career/budget/experience.json')
const oracle: {
  table: { from: string; rows: { years: number; cents: number }[] }[]
  cases: Case[]
} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { table: [], cases: [] }

const marksOf = ({ trained }: Case): Trained[] =>
  (['employee', 'manager'] as const).flatMap(who => {
    const saidOn = trained?.[who]
    const side = who === 'employee' ? ('employee' as const) : ('organisation' as const)
    // Taken back by one of the two.
    const takenBackOn = who === 'manager' ? (trained?.takenBack ?? null) : null
    return saidOn === undefined ? [] : [{ side, saidOn, takenBackOn }]
  })

describe.skipIf(oracle.cases.length === 0)('the table by years of the reference data', () => {
  test('holds what it held when this was written', () => {
    expect(oracle.cases).toHaveLength(17)
  })

  test.each(oracle.cases)('[D05] $id', one => {
    const opensOn = `${one.period}-01-01`
    const table = oracle.table.findLast(({ from }) => from <= opensOn)!
    const steps = table.rows.map(({ years, cents }) => ({ years, amount: cents }))
    const given = giveFor({ opensOn, steps }, { since: one.since, trained: marksOf(one) })
    const { years, budget, wage, countedOn } = one.expected
    expect(given).toEqual({
      form: wage === undefined ? 'purse' : 'wage',
      amount: wage ?? budget,
      years,
      countedOn: countedOn ?? opensOn,
    })
  })
})

describe('years of work', () => {
  test.each([
    ['2024-02-29', '2025-02-28', 0],
    ['2024-02-29', '2025-03-01', 1],
    ['2024-02-29', '2028-02-28', 3],
    ['2024-02-29', '2028-02-29', 4],
    ['2020-06-15', '2026-06-14', 5],
    ['2020-06-15', '2026-06-15', 6],
    ['2026-01-01', '2026-01-01', 0],
  ])('[D05] from %s to %s are %i whole ones', (since, on, years) => {
    expect(wholeYears(since, on)).toBe(years)
  })

  test('[D05] each boundary of a table counts from its own number of years on, in whatever order it is written', () => {
    const steps = [
      { years: 10, amount: 5 },
      { years: 0, amount: 15 },
      { years: 2, amount: 10 },
    ]
    expect([0, 1, 2, 9, 10, 60].map(years => amountFor(steps, years))).toEqual([15, 15, 10, 10, 5, 5])
    expect(amountFor([{ years: 3, amount: 1 }], 2)).toBeUndefined()
  })

  test('[D05] one of two is not both, and what was said again after it was taken back counts', () => {
    const said = (side: Trained['side'], saidOn: string, takenBackOn: string | null = null): Trained => ({
      side,
      saidOn,
      takenBackOn,
    })
    const hers = said('employee', '2025-05-01')
    expect(areAgreed([hers, said('employee', '2025-06-01')], '2026-01-01')).toBe(false)
    expect(areAgreed([hers, said('organisation', '2025-06-01', '2026-01-01')], '2026-01-01')).toBe(false)
    expect(areAgreed([hers, said('organisation', '2025-06-01', '2026-01-02')], '2026-01-01')).toBe(true)
    const again = [said('organisation', '2025-06-01', '2025-07-01'), said('organisation', '2025-08-01')]
    expect(areAgreed([hers, ...again], '2026-01-01')).toBe(true)
  })
})
