import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useLanguage } from '../../../platform/web/format.ts'
import { Empty, Page } from '../../../ui/index.ts'
import { DueList } from '../../../ui/pictures/table/due-list.tsx'
import { useDayParts } from '../office/day-parts.ts'
import { TakeMyDays } from './take-my-days.tsx'

// In words of the server, and so once in each language.
const myDaysQuery = (language: string) =>
  queryOptions({ queryKey: ['my-days', language], queryFn: () => ask(api.GET('/api/my-days')) })

/** One's own days from today on, by date: with whom, and the way to where one reads about what. */
export function MyDays() {
  const { t } = useTranslation('shell')
  const { days, today } = useSuspenseQuery(myDaysQuery(useLanguage())).data
  const parts = useDayParts(today)
  return (
    <Page
      title={t('days.title')}
      sentence={days.length === 0 ? t('days.none') : t('days.sentence', { count: days.length })}
      action={<TakeMyDays />}
      note={t('days.note')}
    >
      {days.length === 0 ? (
        <Empty title={t('days.none')}>{t('days.noneText')}</Empty>
      ) : (
        <DueList
          label={t('days.title')}
          tasks={days.map(({ id, on, startsAt, place, rhythm, sentence, at }) => ({
            id,
            ...parts(on),
            label: sentence,
            note: [startsAt, place, rhythm].filter(Boolean).join(', '),
            href: at,
          }))}
        />
      )}
    </Page>
  )
}
