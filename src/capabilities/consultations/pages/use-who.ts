import { useTranslation } from 'react-i18next'
import type { Consultation } from '../model.ts'

/** Who decides, who put it, and who reads what people say, in words. */
export function useWho() {
  const { t } = useTranslation('consultations')
  type Of = Pick<Consultation, 'decider' | 'office' | 'putBy'>
  const decided = ({ decider, office }: Of): string => decider?.name ?? t(`by.${office}`)
  const put = ({ putBy, office }: Of): string =>
    putBy ? t('one.putByName', { office: t(`by.${office}`), name: putBy.name }) : t(`by.${office}`)
  return { decided, put }
}
