import { useTranslation } from 'react-i18next'
import type { EveryoneReached } from '../../model.ts'

/** Of those who chose something, who chose something that counts with another employer too (D16). */
export function Recognised({ recognised }: Pick<EveryoneReached, 'recognised'>) {
  const { t } = useTranslation('fairness')
  return recognised ? (
    <p>{t('reach.recognised', recognised)}</p>
  ) : (
    <p className="fog-patch">{t('reach.recognisedFog')}</p>
  )
}
