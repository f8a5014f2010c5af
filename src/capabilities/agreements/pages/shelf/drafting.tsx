import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { HouseChoice } from './house-choice.tsx'

const draftingQuery = queryOptions({
  queryKey: ['drafting'],
  queryFn: () => ask(api.GET('/api/drafting')),
})

/** Who writes down what was agreed (C05): after how many signed years two take turns, and who chose so and why. */
export function Drafting() {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(draftingQuery)
  const keep = useMutation({
    mutationFn: ({ count, why }: { count: number; why: string }) =>
      ask(api.PUT('/api/drafting', { body: { startYears: count, why } })),
    onSuccess: next => queries.setQueryData(draftingQuery.queryKey, next),
    onError: () => queries.invalidateQueries({ queryKey: draftingQuery.queryKey }),
  })
  return (
    <HouseChoice
      title={t('drafting.title')}
      sentence={t('drafting.sentence', { count: data.startYears })}
      always={t('drafting.begins')}
      chosen={data.chosen}
      earlier={data.earlier.map(({ startYears: count, by, on, why }) =>
        t('drafting.line', { day: format.day(on), count, by, why }),
      )}
      label={t('drafting.years')}
      value={data.startYears}
      options={Array.from({ length: 10 }, (_, count) => ({
        value: String(count),
        label: t('drafting.year', { count }),
      }))}
      note={t('drafting.note')}
      keep={keep}
    />
  )
}
