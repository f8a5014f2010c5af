import { expect, test } from 'vitest'
import { blankClause } from './clause-draft.ts'
import { isEmpty, merge, nothing } from './pending.ts'

const clause = (what: string) => ({ ...blankClause('2026-09-01'), what })

test('what was typed here is laid on what another tab saved in the meantime, clause by clause', () => {
  const [first, second, third] = [clause('eerste'), clause('tweede'), clause('derde')]
  const typed = { ...first, what: 'eerste, aangepast' }
  const merged = merge([first, second], { edited: { [first.id]: typed, [third.id]: third }, removed: [] })
  expect(merged.map(({ what }) => what)).toEqual(['eerste, aangepast', 'tweede', 'derde'])
})

test('a clause taken away here stays away, and one that another tab took away comes back when typed in', () => {
  const [first, second] = [clause('eerste'), clause('tweede')]
  expect(merge([first, second], { edited: {}, removed: [first.id] })).toEqual([second])
  expect(merge([second], { edited: { [first.id]: first }, removed: [] })).toEqual([second, first])
})

test('nothing waits until something was typed or taken away', () => {
  expect(isEmpty(nothing)).toBe(true)
  expect(isEmpty({ edited: {}, removed: ['a'] })).toBe(false)
})
