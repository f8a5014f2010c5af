import type { Language, TextTree } from '../../platform/i18n/language.ts'
import { joinNames, type NameTree } from '../../platform/i18n/names.ts'
import { type Listed, plates } from './plates.ts'
import type { firstWordsNl } from './words/nl.ts'

/** What each namespace says, as the keys that a screen may ask for. */
export type Said = {
  [S in Listed as S extends { texts: unknown } ? S['name'] : never]: S extends {
    texts: { nl: () => Promise<infer T> }
  }
    ? T
    : never
} & { names: NameTree } & typeof firstWordsNl

/** What every visit says, before any page does. */
const firstWords = {
  nl: async () => (await import('./words/nl.ts')).firstWordsNl,
  en: async () => (await import('./words/en.ts')).firstWordsEn,
} satisfies Record<Language, unknown>

/** Fetches one namespace in one language, for i18next: a page carries only the sentences that it says. */
export const textSource = {
  type: 'backend' as const,
  init: () => {},
  read: async (language: string, namespace: string): Promise<TextTree> => {
    const spoken = language as Language
    // What stands around every screen is there with the frame.
    if (namespace === 'names')
      return joinNames(
        plates.map(({ names }) => names),
        spoken,
      )
    if (namespace === 'shell' || namespace === 'near') return (await firstWords[spoken]())[namespace]
    return plates.find(({ name }) => name === namespace)!.texts![spoken]()
  },
}
