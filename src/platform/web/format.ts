import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../clock/clock.ts'
import { type Formatter, formatterFor } from '../i18n/format.ts'
import { isLanguage, type Language, languages } from '../i18n/language.ts'
import { queries } from './query.ts'

/** As far as it matters here. */
interface Me {
  organisation: { demo: boolean }
}

/** The language of the screen. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n
  return isLanguage(language) ? language : languages[0]
}

/** Dates, hours, money and numbers in the language of the screen. */
export function useFormat(): Formatter {
  const language = useLanguage()
  const standsStill = queries.getQueryData<Me | null>(['me'])?.organisation.demo
  return useMemo(() => {
    const format = formatterFor(language)
    // The example stands still on one day; the hour of a real clock beside it would be of another.
    return standsStill ? { ...format, moment: moment => format.day(dayOf(new Date(moment))) } : format
  }, [language, standsStill])
}
