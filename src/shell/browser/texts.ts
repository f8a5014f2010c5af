import { type Language, pick, type TextTree } from '../../platform/i18n/language.ts'
import { joinNames, type NameTree } from '../../platform/i18n/names.ts'
import { type Listed, plates } from './plates.ts'

/** What each namespace says, as the keys that a screen may ask for. */
export type Said = {
  [S in Listed as S['name']]: Awaited<ReturnType<S['texts']['nl']>>
} & { names: NameTree; near: Near }

type Near = {
  [S in Listed as S extends { near: unknown } ? S['name'] : never]: S extends { near: { nl: infer T } }
    ? T
    : never
}

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
    if (namespace === 'near')
      return Object.fromEntries(
        plates.flatMap(({ name, near }) => (near ? [[name, pick(near, spoken)]] : [])),
      )
    return plates.find(({ name }) => name === namespace)!.texts![spoken]()
  },
}
