import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isLanguage, type Language, languageOf } from '../../platform/i18n/language.ts'
import { speakTo } from '../../platform/web/api.ts'
import { textSource } from './texts.ts'

const key = 'wisselwerk.language'

function chosenLanguage(): Language {
  try {
    const stored = localStorage.getItem(key)
    if (isLanguage(stored)) return stored
  } catch {
    // No storage: the browser's own language decides.
  }
  return languageOf(navigator.language)
}

export async function startLanguage(): Promise<void> {
  const language = chosenLanguage()
  await i18next
    .use(textSource)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: ['shell', 'names', 'near'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
    })
  await changeLanguage(language)
}

/** Fetches first what the pages that are open say in that language; then everything changes at once. */
export async function changeLanguage(language: Language): Promise<void> {
  speakTo(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  try {
    localStorage.setItem(key, language)
  } catch {
    // The choice holds until the page closes.
  }
}
