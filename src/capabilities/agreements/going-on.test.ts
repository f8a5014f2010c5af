import { statusOn } from '@wisselwerk/engines/agreement'
import { expect, test } from 'vitest'
import { clauseOf } from '../../shell/testing/furnished.ts'
import law from './data/law-nl.json' with { type: 'json' }
import { asArticleSays } from './going-on.ts'

const ends = { endsOn: '2027-01-31' } as const
const article = (articleId: string) => ({ kind: 'article', articleId }) as const
const said = { because: 'article', articleId: 'law-nl/bw-7-634' } as const

test('[C12] that the law lets a clause go on is read from the article, whatever somebody says', () => {
  const goes = asArticleSays(
    clauseOf('32 uur', { ...ends, fills: article('law-nl/wfw-2-answer') }),
    law.articles,
  )
  expect(goes.outlives).toEqual({ because: 'article', articleId: 'law-nl/wfw-2-answer' })
  expect(statusOn(goes, '2027-02-01')).toBe('due')
  // An article that says nothing of it, somebody's word for it, an article that is not on file, and a clause of its own.
  for (const fills of [article('law-nl/bw-7-634'), article('law-nl/unknown'), { kind: 'new' } as const]) {
    const clause = asArticleSays(clauseOf('26 dagen', { ...ends, fills, outlives: said }), law.articles)
    expect(clause.outlives).toBeNull()
    expect(statusOn(clause, '2027-02-01')).toBe('expired')
  }
})

test('[C12] of the first contract the two say it; without a last day there is nothing to go on after', () => {
  const contract = { fills: { kind: 'first-contract' }, outlives: { because: 'first-contract' } } as const
  expect(asArticleSays(clauseOf('vast', { ...ends, ...contract }), law.articles).outlives).toEqual(
    contract.outlives,
  )
  expect(
    asArticleSays(clauseOf('vast', { ...ends, fills: contract.fills }), law.articles).outlives,
  ).toBeNull()
  expect(asArticleSays(clauseOf('vast', contract), law.articles).outlives).toBeNull()
  const lasting = clauseOf('32 uur', { fills: article('law-nl/wfw-2-answer') })
  expect(asArticleSays(lasting, law.articles).outlives).toBeNull()
})
