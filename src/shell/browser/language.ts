import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../platform/i18n/language.ts'
import { speakTo } from '../../platform/web/api.ts'

const key = 'wisselwerk.language'

function chosenLanguage(): Language {
  try {
    const stored = localStorage.getItem(key)
    if (stored === 'nl' || stored === 'en') return stored
  } catch {
    // No storage: the browser's own language decides.
  }
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'nl'
}

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'shell')) return
  const texts =
    language === 'nl' ? (await import('../texts-nl.ts')).textsNl : (await import('../texts-en.ts')).textsEn
  for (const [namespace, text] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, text)
}

export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    fallbackLng: false,
    resources: {},
    ns: ['shell'],
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await changeLanguage(chosenLanguage())
}

export async function changeLanguage(language: Language): Promise<void> {
  await load(language)
  speakTo(language)
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
  try {
    localStorage.setItem(key, language)
  } catch {
    // The choice holds until the page closes.
  }
}
