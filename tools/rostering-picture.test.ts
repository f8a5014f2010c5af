import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { draw, picture } from './rostering-picture.ts'

test('the picture in docs is what the engine says now: npx tsx tools/rostering-picture.ts makes it anew', () => {
  expect(draw()).toBe(readFileSync(picture, 'utf8'))
})
