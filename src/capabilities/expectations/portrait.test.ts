import { expect, test } from 'vitest'
import { catalogue } from './catalogue/items.ts'
import { portraitOf } from './portrait.ts'

test('[A04] the portrait follows from the answers alone, and what was not answered is never low', () => {
  const answers = {
    variety: { importance: 5, owed: 4, kept: 2 },
    challenge: { importance: 2, owed: 0, kept: 5 },
    workload: { importance: null, owed: null, kept: null },
  }
  const first = portraitOf(catalogue, answers)
  expect(portraitOf(catalogue, structuredClone(answers))).toEqual(first)
  expect(first).toHaveLength(8)
  expect(first[0]).toEqual({ domain: 'work', importance: 3.5, kept: 2, answered: 2, total: 6 })
  expect(first[1]).toEqual({ domain: 'career', importance: null, kept: null, answered: 0, total: 6 })
})
