import { textsEn } from '../../src/shell/texts-en.ts'
import { textsNl } from '../../src/shell/texts-nl.ts'
import type { Language } from './browser.ts'

/** Every sentence of the product, so that a story finds a button by the words that a person reads. */
export const wordsIn = (language: Language) =>
  language === 'nl' ? textsNl : (textsEn as unknown as typeof textsNl)

/** A sentence with its places filled in. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
