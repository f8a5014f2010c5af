import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from '../../../ui/index.ts'
import { yearPatternsQuery } from './queries.ts'

/** With the talk, which does not wait for it: how the hours of a year lie, where there is something to read or to draw. */
export function ToYear({ relationId }: { relationId: string }) {
  const { t } = useTranslation('terms')
  const { data } = useQuery(yearPatternsQuery(relationId))
  if (!data) return null
  const laid = data.years.find(({ pattern }) => pattern?.laidOn)
  if (data.side === 'organisation' && !laid) return null
  return (
    <p>
      <Link href={`/relations/${relationId}/year`}>
        {laid ? t('talk.laid', { year: laid.year, employee: data.employee }) : t('talk.draw')}
      </Link>
    </p>
  )
}
