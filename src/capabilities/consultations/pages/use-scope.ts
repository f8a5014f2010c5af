import { useTranslation } from 'react-i18next'
import type { ConsultationHeading } from '../model.ts'

/** Before whom it was put, in words. */
export function useScope() {
  const { t } = useTranslation('consultations')
  return ({ unit }: Pick<ConsultationHeading, 'unit'>): string =>
    unit === null ? t('scope.everybody') : t('scope.unit', { unit })
}
