import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from '../../../ui/index.ts'
import { dualActionsQuery } from './queries.ts'

/** With the talk, which it comes from: what the two do together. */
export function ToTogether({ relationId }: { relationId: string }) {
  const { t } = useTranslation('dual-actions')
  const { data } = useSuspenseQuery(dualActionsQuery(relationId))
  return (
    <p>
      <Link href={`/relations/${relationId}/together`}>{t('talk', { count: data.actions.length })}</Link>
    </p>
  )
}
