import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawLosses, drawSheet, pictures } from './networks-picture.ts'

test('the pictures in docs are what the engine says now: npx tsx tools/networks-picture.ts makes them anew', () => {
  expect(drawLosses()).toBe(readFileSync(pictures.losses, 'utf8'))
  expect(drawSheet()).toBe(readFileSync(pictures.sheet, 'utf8'))
})
