import { expect, test } from 'vitest'
import type { Deal } from './deal.ts'
import { originOf } from './origin.ts'
import { aClause } from './testing/builder.ts'

const loose = { topicId: null, itemId: null, dealId: null }
const deal: Deal = {
  id: 'd1',
  description: 'eerder weg',
  differsFromStandard: null,
  benefits: { employee: null, organisation: null },
  itemId: 'i7',
  topicId: null,
}

test('[C13] the thread runs from expectation over i-deal to clause', () => {
  expect(originOf(aClause({ ...loose, dealId: 'd1' }), [deal])).toEqual({
    from: 'expectation',
    itemId: 'i7',
    topicId: null,
    dealId: 'd1',
  })
})

test('[C13] a clause may come straight from the table, or from a deal without an expectation', () => {
  expect(originOf(aClause({ ...loose, topicId: 't1' }), []).from).toBe('expectation')
  expect(originOf(aClause({ ...loose, dealId: 'd1' }), [{ ...deal, itemId: null }]).from).toBe('deal')
})

test('[C13] an orphan is marked, also when it points to a deal that is not there', () => {
  expect(originOf(aClause(loose), [deal]).from).toBe('nowhere')
  expect(originOf(aClause({ ...loose, dealId: 'gone' }), [deal])).toMatchObject({
    from: 'nowhere',
    dealId: null,
  })
})
