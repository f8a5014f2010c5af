import { useTranslation } from 'react-i18next'
import type { ContentOf } from '../model.ts'

/** What a stretch was and in which years, in words. */
export function useYears(today: string) {
  const { t } = useTranslation('careers')
  return ({ life: what, from, until }: ContentOf<'period'>): string => {
    const life = t(`line.lives.${what}`)
    if (until === null)
      return t(from > Number(today.slice(0, 4)) ? 'line.ahead' : 'line.open', { life, from })
    return until === from ? t('line.year', { life, from }) : t('line.years', { life, from, until })
  }
}
