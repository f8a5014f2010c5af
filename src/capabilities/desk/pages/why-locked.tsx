import { useTranslation } from 'react-i18next'
import { Why } from '../../../ui/index.ts'

/** What nobody sees, and what can be seen all the same. */
export function WhyLocked() {
  const { t } = useTranslation('desk')
  return (
    <Why label={t('why.label')}>
      <p>{t('why.lock')}</p>
      <p>{t('why.trace')}</p>
      <p>{t('why.limit')}</p>
      <p>{t('why.browser')}</p>
    </Why>
  )
}
