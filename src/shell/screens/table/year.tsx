import { useTranslation } from 'react-i18next'
import { YearPage } from '../../../capabilities/terms/pages/year-page.tsx'
import { useTable } from './use-table.ts'

/** How the hours of a year lie, at this table. */
export function Year() {
  const { t } = useTranslation('terms')
  const { relationId, base, seats } = useTable()
  return (
    <YearPage at={{ relationId, other: seats.other, back: { href: `${base}/talk`, label: t('back') } }} />
  )
}
