import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/index.ts'

/** Why nothing can be written here, and what to do. */
export function Insecure() {
  const { t } = useTranslation('desk')
  return (
    <Notice kind="refusal" title={t('page.insecure')} live={false}>
      {t('page.insecureText')}
    </Notice>
  )
}
