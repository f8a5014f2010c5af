import { useTranslation } from 'react-i18next'

/** What a stretch of time is called. */
export function usePeriodNames(): (period: string) => string {
  const { t } = useTranslation('mirrors')
  return period => {
    const [year = '', quarter] = period.split('-q')
    return quarter ? t('quarter', { year, quarter }) : year
  }
}
