import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Formatter, formatterFor } from '../i18n/format.ts'

/** Dates, hours, money and numbers in the language of the screen. */
export function useFormat(): Formatter {
  const { i18n } = useTranslation()
  return useMemo(() => formatterFor(i18n.language === 'en' ? 'en' : 'nl'), [i18n.language])
}
