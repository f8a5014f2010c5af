import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { Aside, Link, Section, Stack } from '../../../../ui/index.ts'

/** Of what people chose how much counts with another employer too (D16), once it is counted; where figures are closed, nothing. */
export function Chosen() {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const { data } = useQuery({
    queryKey: ['everyone-reached'],
    queryFn: () => ask(api.GET('/api/reach')),
    retry: false,
  })
  if (!data?.until) return null
  const { recognised, until } = data
  return (
    <Section title={t('worth.chosen')}>
      <Stack gap="tight">
        <p className={recognised ? undefined : 'fog-patch'}>
          {recognised ? t('worth.chosenShare', recognised) : t('worth.chosenFog')}
        </p>
        <Aside>{t('worth.chosenUntil', { day: format.day(until) })}</Aside>
        <Link href="/reach">{t('worth.toReach')}</Link>
      </Stack>
    </Section>
  )
}
