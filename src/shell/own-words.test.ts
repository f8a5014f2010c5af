import { expect, test } from 'vitest'
import { healthHint } from '../capabilities/privacy/model.ts'
import { languages } from '../platform/i18n/language.ts'
import { texts } from './texts.ts'

test('our own sentences about work do not hint at health', () => {
  const leaves = (tree: object): string[] =>
    Object.values(tree).flatMap(value => (typeof value === 'string' ? [value] : leaves(value)))
  const { expectations, dialogue } = texts
  for (const language of languages) {
    expect(
      leaves([expectations[language], dialogue[language]]).flatMap(text => healthHint(text)?.words ?? []),
    ).toEqual([])
  }
})
