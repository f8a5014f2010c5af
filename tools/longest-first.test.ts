import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { longest, longestFirst } from './longest-first.ts'

const root = join(import.meta.dirname, '..')

test('what begins first is there', () => {
  expect(longest.filter(file => !existsSync(join(root, file)))).toEqual([])
})

test('it begins first, in its order; the rest follows as it stood, and nothing is left out', () => {
  const files = ['src/b.test.ts', longest[2]!, 'src/a.test.ts', longest[0]!].map(name => ({
    moduleId: join(root, name),
  }))
  const order = longestFirst(files).map(({ moduleId }) => moduleId.slice(root.length + 1))
  expect(order).toEqual([longest[0], longest[2], 'src/b.test.ts', 'src/a.test.ts'])
})
