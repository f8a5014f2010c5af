import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/index.ts'
import type { ViewState } from '../model.ts'

/** The round before this one ended because one took back what others had read: said to all, until they show anew. */
export function Ended({ view }: { view: Seen }) {
  return view.endedBy === null ? null : <Why view={view} by={view.endedBy} />
}

type Seen = Pick<ViewState, 'endedBy' | 'endedByName' | 'others'>

/** Apart, so that its words are fetched where they are said. */
function Why({ view, by }: { view: Seen; by: NonNullable<Seen['endedBy']> }) {
  const { t } = useTranslation('expectations')
  const { endedByName: name, others } = view
  if (others.length > 1)
    return <Notice title={t(`many.ended.${by}`, { name: name ?? '' })}>{t(`many.ended.${by}Text`)}</Notice>
  return (
    <Notice title={t(`ended.${by}`, { other: name ?? others[0]?.name ?? '' })}>{t(`ended.${by}Text`)}</Notice>
  )
}
