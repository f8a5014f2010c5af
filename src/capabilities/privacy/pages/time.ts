import { useTranslation } from 'react-i18next'

/** A number of months in words: whole years where they are. */
export function useTime(): (months: number) => string {
  const { t } = useTranslation('privacy')
  return months =>
    months % 12 === 0
      ? t('retention.years', { count: months / 12 })
      : t('retention.months', { count: months })
}
