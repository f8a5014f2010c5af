import { useTranslation } from 'react-i18next'

/** Minutes as somebody says them: whole hours, and what is left over. Nothing is rounded. */
export function useTime(): (minutes: number) => string {
  const { t } = useTranslation('leading')
  return all => {
    const [hours, minutes] = [Math.floor(all / 60), all % 60]
    const words = { hours: t('span.hours', { count: hours }), minutes: t('span.minutes', { count: minutes }) }
    if (minutes === 0) return words.hours
    return hours === 0 ? words.minutes : t('span.both', words)
  }
}
