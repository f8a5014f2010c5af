import { expect, test } from 'vitest'
import { fold } from './fold.ts'

// As `plain` of the database has it, so that what is found here and there is the same.
test.each([
  ['Çelik', 'celik'],
  ['Yılmaz', 'yilmaz'],
  ['Łukasz', 'lukasz'],
  ['Ærø', 'aro'],
  ['Ayşe', 'ayse'],
  ['VAN DIJK', 'van dijk'],
])('%s is found as %s', (typed, sought) => {
  expect(fold(typed)).toBe(sought)
  expect(fold(typed.normalize('NFD'))).toBe(sought)
})
