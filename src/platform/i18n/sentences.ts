import { createInstance, type i18n } from 'i18next'
import type { Language, Texts } from './language.ts'
import { languages } from './language.ts'

/** All sentences of all capabilities, for the server: refusals, mails and documents. */
export type Sentences = (language: Language, key: string, params?: Record<string, unknown>) => string

export function speak(texts: Readonly<Record<string, Texts>>): Sentences {
  const instance: i18n = createInstance()
  instance.init({
    lng: 'nl',
    fallbackLng: false,
    initAsync: false,
    ns: Object.keys(texts),
    // Sentences go to JSON and PDF, never into HTML; React escapes on its own.
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      languages.map(language => [
        language,
        Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text[language]])),
      ]),
    ),
  })
  const fixed = Object.fromEntries(languages.map(language => [language, instance.getFixedT(language)]))
  return (language, key, params = {}) => {
    const t = fixed[language] as unknown as (key: string, params: object) => string
    return t(key, params)
  }
}
