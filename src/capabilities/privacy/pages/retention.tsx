import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Disclosure, Page, Stack, Table } from '../../../ui/index.ts'
import type { RetentionTable } from '../retention-schemas.ts'
import { Deletions } from './deletions.tsx'
import { Holds } from './holds.tsx'
import { retentionQuery } from './queries.ts'
import { useTime } from './time.ts'

/** What is kept how long and why, for everybody; what was deleted and what is kept longer, for who must know. */
export function Retention() {
  const { t, i18n } = useTranslation('privacy')
  const format = useFormat()
  const { data } = useSuspenseQuery(retentionQuery(i18n.language))
  return (
    <Page
      title={t('retention.title')}
      sentence={t('retention.sentence', { count: data.terms.length })}
      note={t('retention.note', { day: format.day(data.checkedOn) })}
      width="wide"
    >
      <Stack gap="wide">
        <Terms terms={data.terms} />
        <Disclosure label={t('retention.staying.title')}>
          <ul>
            {data.staying.map(({ table, reason }) => (
              <li key={table}>{reason}</li>
            ))}
            <li>{t('retention.unnamed')}</li>
          </ul>
        </Disclosure>
        {data.may.includes('hold') && <Holds />}
        {data.may.includes('report') && <Deletions byDay={data.may.includes('hold')} />}
      </Stack>
    </Page>
  )
}

function Terms({ terms }: Pick<RetentionTable, 'terms'>) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const time = useTime()
  return (
    <Table
      caption={t('retention.title')}
      quietCaption
      columns={[
        { key: 'what', label: t('retention.what') },
        { key: 'howLong', label: t('retention.howLong') },
        { key: 'why', label: t('retention.why') },
        { key: 'whose', label: t('retention.whose') },
      ]}
      rows={terms.map(({ type, title, reason, from, months, source, certainty, next }) => ({
        id: type,
        cells: {
          what: title,
          howLong: (
            <>
              {t('retention.after', { time: time(months), moment: t(`retention.moments.${from}`) })}
              {next && (
                <Aside>
                  {t('retention.changes', { day: format.day(next.validFrom), time: time(next.months) })}
                </Aside>
              )}
            </>
          ),
          why: reason,
          // How sure one is of a choice of one's own says nothing.
          whose:
            t(`retention.sources.${source}`) +
            (source === 'own-choice' ? '' : ` (${t(`retention.certainty.${certainty}`)})`),
        },
      }))}
    />
  )
}
