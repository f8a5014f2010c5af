import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/index.ts'
import type { ViewState } from '../model.ts'

/** The round before this one ended because one took back what others had read: said to all, until they show anew. */
export function Ended({ view }: { view: Pick<ViewState, 'endedBy' | 'endedByName' | 'others'> }) {
  const { t } = useTranslation('expectations')
  const { endedBy: by, endedByName: name, others } = view
  if (by === null) return null
  if (others.length > 1)
    return <Notice title={t(`many.ended.${by}`, { name: name ?? '' })}>{t(`many.ended.${by}Text`)}</Notice>
  return (
    <Notice title={t(`ended.${by}`, { other: name ?? others[0]?.name ?? '' })}>{t(`ended.${by}Text`)}</Notice>
  )
}
