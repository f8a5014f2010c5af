import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useSmallestGroup } from '../../../platform/web/me.ts'
import { Aside, Notice, Section, Stack, Table } from '../../../ui/index.ts'
import { deletionsQuery } from './queries.ts'

/** What left: by year for both, by day for HR. */
export function Deletions({ byDay }: { byDay: boolean }) {
  const { t, i18n } = useTranslation('privacy')
  const least = useSmallestGroup()
  const format = useFormat()
  const { lastDay, stopped, days, years } = useSuspenseQuery(deletionsQuery(i18n.language)).data
  const untold = t('retention.deletions.untold')
  const figure = (count: number | null) => (count === null ? untold : format.number(count))
  return (
    <Section
      title={t('retention.deletions.title')}
      sentence={lastDay ? t('retention.deletions.last', { day: format.day(lastDay) }) : undefined}
    >
      <Stack gap="wide">
        {stopped && (
          <Notice title={t('retention.deletions.stopped')}>
            {stopped.reached
              ? t('retention.deletions.stoppedText', {
                  day: format.day(stopped.day),
                  reached: format.day(stopped.reached),
                })
              : t('retention.deletions.stoppedUnknown', { day: format.day(stopped.day) })}{' '}
            {t('retention.deletions.stoppedNext')}
          </Notice>
        )}
        {byDay && (
          <Section
            title={t('retention.deletions.days')}
            level={3}
            sentence={t('retention.deletions.daysNote')}
          >
            {days.length === 0 ? (
              <Aside>{t('retention.deletions.none')}</Aside>
            ) : (
              <Table
                caption={t('retention.deletions.days')}
                quietCaption
                columns={[
                  { key: 'day', label: t('retention.deletions.day') },
                  { key: 'what', label: t('retention.what') },
                ]}
                rows={days.map(({ day, types }) => ({
                  id: day,
                  cells: {
                    day: format.day(day),
                    what: types.map(({ type, title, people }) => (
                      <div key={type}>
                        {t('retention.deletions.people', {
                          type: title,
                          count: people,
                        })}
                      </div>
                    )),
                  },
                }))}
              />
            )}
          </Section>
        )}
        <Section
          title={t('retention.deletions.years')}
          level={3}
          sentence={t('retention.deletions.yearsNote', { least })}
        >
          {years.length === 0 && <Aside>{t('retention.deletions.none')}</Aside>}
          {years.map(({ year, types }) => (
            <Table
              key={year}
              caption={t('retention.deletions.yearOf', { year })}
              columns={[
                { key: 'what', label: t('retention.what') },
                { key: 'people', label: t('retention.deletions.whose'), align: 'right' },
                { key: 'lines', label: t('retention.deletions.lines'), align: 'right' },
              ]}
              rows={types.map(({ type, title, people, lines }) => ({
                id: type,
                cells: {
                  what: title,
                  people: figure(people),
                  lines: figure(lines),
                },
              }))}
            />
          ))}
        </Section>
      </Stack>
    </Section>
  )
}
