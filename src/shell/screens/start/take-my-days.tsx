import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../../ui/index.ts'

/** One's own days as a file for one's own calendar. What is in it stands beside it, as `days.note`. */
export function TakeMyDays() {
  const { t, i18n } = useTranslation('shell')
  return (
    <ButtonLink href={`/api/my-days/export?language=${i18n.language}`} download tone="quiet">
      {t('days.take')}
    </ButtonLink>
  )
}
