import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Formatter, formatterFor } from '../i18n/format.ts'
import { isLanguage, type Language, languages } from '../i18n/language.ts'

/** The language of the screen. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n
  return isLanguage(language) ? language : languages[0]
}

/** Dates, hours, money and numbers in the language of the screen. */
export function useFormat(): Formatter {
  const language = useLanguage()
  return useMemo(() => formatterFor(language), [language])
}
