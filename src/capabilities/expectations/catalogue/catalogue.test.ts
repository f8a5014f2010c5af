import { describe, expect, test } from 'vitest'
import { expectationsEn } from '../text/en.ts'
import { expectationsNl } from '../text/nl.ts'
import { employerIdeals } from './ideals.ts'
import { catalogue, catalogueById } from './items.ts'

const count = (domain: string) => catalogue.filter(item => item.domain === domain).length

describe('catalogue', () => {
  test('[A01] 35 obligations of the organisation, 6/6/5/8/4/6, each with its row of the table and both wordings', () => {
    expect(['work', 'career', 'atmosphere', 'policy', 'balance', 'terms'].map(count)).toEqual([
      6, 6, 5, 8, 4, 6,
    ])
    const items = catalogue.filter(item => item.side === 'organisation')
    expect(items).toHaveLength(35)
    expect(new Set(items.map(item => item.subject)).size).toBe(35)
    expect(items.map(item => item.subject)).toContain('Werktijden af kunnen stemmen op privé-leven')
  })

  test('[A02] 20 obligations of the employee, 10 in-role and 10 extra-role, each id in exactly one domain', () => {
    expect(['in-role', 'extra-role'].map(count)).toEqual([10, 10])
    expect(catalogueById.size).toBe(55)
    expect(catalogue.filter(item => item.side === 'employee')).toHaveLength(20)
  })

  test('[A03] 15 + 15 ideals of employers; the mapping has no dangling id and unmapped ones stay visible', () => {
    expect(employerIdeals.filter(ideal => ideal.side === 'organisation')).toHaveLength(15)
    expect(employerIdeals.filter(ideal => ideal.side === 'employee')).toHaveLength(15)
    for (const ideal of employerIdeals)
      for (const item of ideal.items) expect(catalogueById.has(item), item).toBe(true)
    expect(employerIdeals.filter(ideal => ideal.items.length === 0).map(ideal => ideal.id)).toEqual([
      'inspiring-manager',
      'meaning',
      'staying-fit',
    ])
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
