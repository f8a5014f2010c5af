import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onlyLevel } from './levels.ts'
import { levels } from './vocabulary.ts'

const notes = (...tags: (string | null)[]) =>
  tags.map(level => ({ level })) as Parameters<typeof onlyLevel>[0]

test.each([
  [notes(), null],
  [notes(null, null), null],
  [notes('content'), 'content'],
  [notes('content', null, 'content'), 'content'],
  [notes('emotion', 'emotion'), 'emotion'],
  [notes('content', 'emotion'), null],
  [notes('content', 'content', 'procedure'), null],
])('[B09] the hint is there if and only if one level was used: %j', (said, only) =>
  expect(onlyLevel(said)).toBe(only),
)

test('[B09] the order of notes, and notes without a level, change nothing', () => {
  const tag = fc.constantFrom(...levels, null)
  fc.assert(
    fc.property(fc.array(tag), fc.array(fc.constant(null)), (tags, untagged) => {
      const said = onlyLevel(notes(...tags))
      expect(onlyLevel(notes(...untagged, ...tags.toReversed()))).toBe(said)
    }),
  )
})
