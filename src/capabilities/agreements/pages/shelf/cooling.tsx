import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { HouseChoice } from './house-choice.tsx'

const coolingQuery = queryOptions({
  queryKey: ['cooling'],
  queryFn: () => ask(api.GET('/api/cooling')),
})
const choices = [7, 10, 14, 21, 28, 42, 60]

/** How many full days a text lies before both that lowers pay or function (C19), and who chose so and why. */
export function Cooling() {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(coolingQuery)
  const keep = useMutation({
    mutationFn: ({ count, why }: { count: number; why: string }) =>
      ask(api.PUT('/api/cooling', { body: { days: count, why } })),
    onSuccess: next => queries.setQueryData(coolingQuery.queryKey, next),
    onError: () => queries.invalidateQueries({ queryKey: coolingQuery.queryKey }),
  })
  const offered = [...new Set([...choices, data.days])].sort((one, other) => one - other)
  return (
    <HouseChoice
      title={t('cooling.title')}
      sentence={t('cooling.sentence', { count: data.days })}
      always={t('cooling.least')}
      chosen={data.chosen}
      earlier={data.earlier.map(({ days: count, by, on, why }) =>
        t('cooling.line', { day: format.day(on), count, by, why }),
      )}
      label={t('cooling.days')}
      value={data.days}
      options={offered.map(count => ({ value: String(count), label: t('cooling.day', { count }) }))}
      note={t('cooling.note')}
      keep={keep}
    />
  )
}
