import { expect, test } from 'vitest'
import { healthHint } from '../capabilities/privacy/model.ts'
import { textsEn } from './texts-en.ts'
import { textsNl } from './texts-nl.ts'

test('our own sentences about work do not hint at health', () => {
  const leaves = (tree: object): string[] =>
    Object.values(tree).flatMap(value => (typeof value === 'string' ? [value] : leaves(value)))
  for (const texts of [textsNl, textsEn]) {
    const { expectations, dialogue } = texts
    expect(leaves([expectations, dialogue]).flatMap(text => healthHint(text)?.words ?? [])).toEqual([])
  }
})
