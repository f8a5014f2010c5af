import { expect, test } from 'vitest'
import { draftOf, missingIn, toInput } from './breach-draft.ts'

test('an empty sheet has no answer to any question, also not to one of the three dimensions', () => {
  const empty = draftOf(null, false)
  expect(missingIn(empty)).toEqual([
    'expected',
    'happened',
    'state',
    'weight',
    'exchange',
    'authority',
    'cooperation',
  ])
  expect(missingIn({ ...empty, exchange: false, authority: false })).toContain('cooperation')
})

test('no is an answer, and the feeling and own words of weight may stay empty', () => {
  const whole = {
    ...draftOf(null, false),
    expected: 'Het rooster op tijd',
    happened: 'Vier dagen',
    state: 'existing' as const,
    weight: 'light' as const,
    exchange: false,
    authority: false,
    cooperation: false,
  }
  expect(missingIn(whole)).toEqual([])
  expect(missingIn({ ...whole, from: 'clause' })).toEqual(['expected'])
  expect(missingIn({ ...whole, from: 'item', itemId: 'variety' })).toEqual([])
  expect(toInput(whole)).toMatchObject({
    source: { from: 'own', expected: 'Het rooster op tijd' },
    feeling: '',
    exchange: false,
  })
})

test('where something was agreed that is offered first, and what was written comes back as it was', () => {
  expect(draftOf(null, true).from).toBe('clause')
  const content = {
    source: { from: 'clause' as const, clauseId: 'c', expected: 'Drie weken' },
    happened: 'Vier dagen',
    state: 'threatened' as const,
    weight: 'counts' as const,
    weightWords: 'meer dan ik dacht',
    exchange: true,
    authority: false,
    cooperation: true,
    side: 'employee' as const,
    recordedOn: '2026-09-01',
    recordedAt: '2026-09-01T08:00:00.000Z',
    route: null,
    topicId: null,
    dealId: null,
    mendedOn: null,
  }
  const draft = draftOf({ content, feeling: 'moe' }, false)
  expect(missingIn(draft)).toEqual([])
  expect(toInput(draft)).toEqual({
    source: { from: 'clause', clauseId: 'c' },
    happened: 'Vier dagen',
    state: 'threatened',
    weight: 'counts',
    weightWords: 'meer dan ik dacht',
    exchange: true,
    authority: false,
    cooperation: true,
    feeling: 'moe',
  })
})
