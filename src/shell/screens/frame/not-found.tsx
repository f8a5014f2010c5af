import { useTranslation } from 'react-i18next'
import { ButtonLink, Page } from '../../../ui/index.ts'

export function NotFound() {
  const { t } = useTranslation('shell')
  return (
    <Page
      title={t('notFound.title')}
      sentence={t('notFound.sentence')}
      action={<ButtonLink href="/">{t('notFound.home')}</ButtonLink>}
    />
  )
}
