import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, Notice, Stack } from '../../../ui/index.ts'
import { careerQuery } from './queries.ts'

/** Beside what was not kept, for who sees few other ways: a way to one's own page. It asks nothing and tells nobody. */
export function ToCareer() {
  const { t } = useTranslation('careers')
  if (!useQuery(careerQuery).data?.fewWaysOut) return null
  return (
    <Notice kind="private" live={false}>
      <Stack gap="tight">
        <p>{t('ways.fromShelf')}</p>
        <p>
          <Link href="/my-career">{t('ways.toCareer')}</Link>
        </p>
      </Stack>
    </Notice>
  )
}
