import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/index.ts'

/** A screen that is on its way, where nothing of it can be said yet. */
export function Waiting() {
  const { t } = useTranslation('shell')
  return <Page title={t('waiting')} waiting />
}
