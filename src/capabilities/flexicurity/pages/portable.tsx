import { useQuery } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import { isConcerned } from '../../../platform/web/doors.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Aside, Link, Section, Stack } from '../../../ui/index.ts'
import { useWords } from './words.ts'

/** What the package gives people to take along (D16): of what they chose, how much counts with another employer too. */
export function Portable() {
  const { t } = useWords()
  const format = useFormat()
  const mayRead = isConcerned(useSignedIn())
  const { data } = useQuery({
    queryKey: ['everyone-reached'],
    queryFn: () => ask(api.GET('/api/reach')),
    enabled: mayRead,
    retry: false,
  })
  if (!data?.until) return null
  const { recognised, until } = data
  return (
    <Section title={t('portable.title')} sentence={t('portable.sentence')}>
      <Stack gap="tight">
        <p className={recognised ? undefined : 'fog-patch'}>
          {recognised ? t('portable.share', recognised) : t('portable.fog')}
        </p>
        <Aside>{t('portable.until', { day: format.day(until) })}</Aside>
        <Link href="/budgets">{t('portable.toList')}</Link>
      </Stack>
    </Section>
  )
}
