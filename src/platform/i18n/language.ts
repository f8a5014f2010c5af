export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** A text tree whose leaves are sentences; English must have exactly the keys of Dutch. */
export interface TextTree {
  readonly [key: string]: string | TextTree
}

export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

/** The same sentences in every language; each file of texts says by its type that it has the keys of the first. */
export type Texts<T extends TextTree = TextTree> = Readonly<Record<Language, T>>

/** What the rest of the world calls each of them: for formats, documents and screens that are read aloud. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

export const isLanguage = (tag: unknown): tag is Language => (languages as readonly unknown[]).includes(tag)

/** What is said in this language, of something that is kept in all of them. */
export const pick = <T>(said: Readonly<Record<Language, T>>, language: Language): T => said[language]

/** Made in every language. */
export const inEveryLanguage = <T>(say: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(languages.map(language => [language, say(language)])) as Record<Language, T>

/** The first language of an Accept-Language header that we speak; Dutch otherwise. */
export function languageOf(header: string | undefined): Language {
  for (const part of (header ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase()
    if (isLanguage(tag)) return tag
  }
  return languages[0]
}
