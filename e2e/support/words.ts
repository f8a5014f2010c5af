import { texts } from '../../src/shell/texts.ts'
import type { Language } from './browser.ts'

/** Every sentence of the product, so that a story finds a button by the words that a person reads. */
export const wordsIn = (language: Language): Words =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text[language]])) as unknown as Words

export type Words = { [N in Known]: (typeof texts)[N]['nl'] }
type Known = keyof { [N in keyof typeof texts as string extends N ? never : N]: true }

/** A sentence with its places filled in. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
