import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/index.ts'
import type { ViewState } from '../model.ts'

/** The round before this one ended because one took back what the other had read: said to both, until they show anew. */
export function Ended({ by }: { by: ViewState['endedBy'] }) {
  const { t } = useTranslation('expectations')
  if (by === null) return null
  return <Notice title={t(`ended.${by}`)}>{t(`ended.${by}Text`)}</Notice>
}
