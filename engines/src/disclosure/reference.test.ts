import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { protect } from './index.ts'
import { attack } from './testing/attack.ts'
import { type OrganisationTable, organisationTables } from './testing/organisation.ts'

const shared = join(import.meta.dirname, '../../../../shared/data')
const fixtures = join(shared, 'disclosure/fixtures.json')
const reference = join(shared, 'disclosure/org_reference.json')
const people = join(shared, 'scales/data/sim_contract.csv')

interface Fixture {
  name: string
  k: number
  atoms: { n: number }[]
  queries: number[][]
  query_n: number[]
  primary: number[]
  naive_leaks: number[][]
  optimal_count: number
  optimal_respondents_hidden: number
}

const peopleOf = (atoms: readonly { n: number }[]): number[] => atoms.map(({ n }) => n)

describe.skipIf(!existsSync(fixtures))('fixtures in ../shared/data/disclosure', () => {
  const cases: Fixture[] = existsSync(fixtures) ? JSON.parse(readFileSync(fixtures, 'utf8')) : []

  test.each(cases)('$name: no leaks, and no more hidden than the optimum', fixture => {
    const sizes = peopleOf(fixture.atoms)
    const { published, primary, complementary, leaks } = protect({ ...fixture, pairs: false })
    const groups = fixture.queries.filter((_, query) => published[query])
    expect(primary).toEqual(fixture.primary)
    expect(leaks).toEqual([])
    expect(attack(sizes, groups, fixture.k)).toEqual([])
    expect(complementary).toHaveLength(fixture.optimal_count)
    expect(complementary.reduce((sum, query) => sum + fixture.query_n[query]!, 0)).toBe(
      fixture.optimal_respondents_hidden,
    )
  })

  test.each(cases)('$name: the attacker of these tests finds the leaks of the reference', fixture => {
    const naive = fixture.queries.filter((_, query) => !fixture.primary.includes(query))
    const sizes = peopleOf(fixture.atoms)
    expect(attack(sizes, naive, fixture.k)).toEqual(fixture.naive_leaks)
  })
})

describe.skipIf(!(existsSync(reference) && existsSync(people)))('the organisation in ../shared/data', () => {
  const expected: { table: string; atoms: number; queries: number; complementary: number }[] = existsSync(
    reference,
  )
    ? JSON.parse(readFileSync(reference, 'utf8'))
    : []
  const tables: OrganisationTable[] = existsSync(people)
    ? organisationTables(readFileSync(people, 'utf8'))
    : []

  test.each(tables.map((table, at) => ({ ...table, most: expected[at]! })))(
    '$name: hides no more than the reference, and nobody can be found',
    ({ atoms, queries, most }) => {
      expect([atoms.length, queries.length]).toEqual([most.atoms, most.queries])
      const { published, complementary, leaks, audited } = protect({ atoms, queries })
      expect(complementary.length).toBeLessThanOrEqual(most.complementary)
      expect({ leaks, audited }).toEqual({ leaks: [], audited: true })
      const groups = queries.filter((_, query) => published[query])
      expect(attack(peopleOf(atoms), groups, 5, 2)).toEqual([])
    },
  )
})
