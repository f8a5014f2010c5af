import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expectationsEn } from '../text/en.ts'
import { expectationsNl } from '../text/nl.ts'
import { employerIdeals } from './ideals.ts'
import { catalogue, catalogueById } from './items.ts'
import { tableOne, tableTwo } from './testing/tables.ts'

const subjectsOf = (domain: string) =>
  catalogue.filter(item => item.domain === domain).map(({ subject }) => subject)
const bare = (label: string) => label.toLowerCase()

/** The article itself is not part of the repository. */
const article = join(import.meta.dirname, '../../../../../shared/seeds/000_5cc14ebf049a8c7f.txt')

describe('catalogue', () => {
  test('[A01] [A02] 35 obligations of the organisation, 6/6/5/8/4/6, and 20 of the employee, 10/10, row by row as in the table', () => {
    for (const [domain, labels] of Object.entries(tableOne))
      expect([domain, subjectsOf(domain)]).toEqual([domain, labels])
    expect(Object.values(tableOne).map(labels => labels.length)).toEqual([6, 6, 5, 8, 4, 6, 10, 10])
    expect(catalogueById.size).toBe(55)
    expect(catalogue.filter(item => item.side === 'organisation')).toHaveLength(35)
    expect(catalogue.filter(item => item.side === 'employee')).toHaveLength(20)
  })

  test('[A03] 15 + 15 ideals of employers, row by row as in the table; no dangling id, and unmapped ones stay visible', () => {
    for (const side of ['organisation', 'employee'] as const)
      expect(employerIdeals.filter(ideal => ideal.side === side).map(({ subject }) => bare(subject))).toEqual(
        tableTwo[side].map(bare),
      )
    expect([tableTwo.organisation.length, tableTwo.employee.length]).toEqual([15, 15])
    for (const ideal of employerIdeals)
      for (const item of ideal.items) expect(catalogueById.has(item), item).toBe(true)
    expect(employerIdeals.filter(ideal => ideal.items.length === 0).map(ideal => ideal.id)).toEqual([
      'inspiring-manager',
      'meaning',
      'staying-fit',
    ])
  })

  test.skipIf(!existsSync(article))('[A01] the table that the test holds is that of the article', () => {
    const text = readFileSync(article, 'utf8').replace(/[\s•]+/g, ' ')
    for (const label of [...Object.values(tableOne), ...Object.values(tableTwo)].flat())
      expect([label, text.includes(label)]).toEqual([label, true])
  })

  // A word that makes a room for everybody of what the article says of one, or of a neighbour of what it says of a good name.
  test.each([
    ['fair-manager', /rechtvaardig/i, /gelijk voor iedereen|iedereen gelijk/i],
    ['fair-rules', /rechtvaardig/i, /gelijk voor iedereen|iedereen gelijk|voor iedereen hetzelfde/i],
    ['good-name', /imago|goede naam|positief/i, /bewoners|cliënt|huurders/i],
  ])('[A01] %s says what its row says', (id, says, adds) => {
    const { label, statement } = expectationsNl.items[id as 'fair-manager']
    expect(`${label} ${statement}`).toMatch(says)
    expect(`${label} ${statement}`).not.toMatch(adds)
  })

  test('[A01] no item is about one kind of organisation', () => {
    for (const text of [expectationsNl, expectationsEn])
      expect(JSON.stringify(text.items)).not.toMatch(
        /bewoner|cliënt|patiënt|huurder|resident|patient|tenant/i,
      )
  })

  test('every item and ideal has words in both languages, none of them the table’s own', () => {
    for (const text of [expectationsNl, expectationsEn]) {
      expect(Object.keys(text.items).sort()).toEqual([...catalogueById.keys()].sort())
      expect(Object.keys(text.ideals).sort()).toEqual(employerIdeals.map(ideal => ideal.id).sort())
    }
    for (const item of catalogue) {
      expect(expectationsNl.items[item.id as 'variety'].statement).not.toBe(item.subject)
    }
  })
})
