import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/index.ts'

export function Waiting() {
  const { t } = useTranslation('shell')
  return <Page title={t('waiting')} />
}
