import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useSmallestGroup } from '../../../platform/web/me.ts'
import { Aside, Button, ButtonLink, Disclosure, Page, Row, Stack, Table } from '../../../ui/index.ts'
import type { Overview } from '../model.ts'
import { chapters, ofChapter } from '../vocabulary.ts'
import { Breaches } from './breaches.tsx'
import { More } from './chapter.tsx'
import { useFigureName } from './figure-names.ts'
import { Parts } from './parts.tsx'
import { overviewQuery, overviewsQuery } from './queries.ts'
import { AskDialog, Questions } from './questions.tsx'
import { quarters, YearSheet } from './sheet.tsx'

/** Screen 8: one year on one sheet, in three sentences with their pictures; fog where a number would give somebody away. */
export function OverviewPage() {
  const { t } = useTranslation('overview')
  const least = useSmallestGroup()
  const format = useFormat()
  const year = Number((useParams({ strict: false }) as { year: string }).year)
  const { data } = useSuspenseQuery(overviewQuery(year))
  const last = useYearBefore(year)
  const [asking, setAsking] = useState<string | null>(null)
  const back = { href: '/overviews', label: t('back') }
  if (data.state !== 'made')
    return <Page title={t('titleYear', { year })} sentence={t('making')} back={back} />
  const onAsk = data.may.includes('ask') ? setAsking : undefined
  const props = { overview: data, last, onAsk }
  return (
    <Page
      title={t('titleYear', { year })}
      back={back}
      width="wide"
      action={
        <Row>
          <ButtonLink tone="quiet" href={`/overviews/${year}/meeting`}>
            {t('meeting.to')}
          </ButtonLink>
          <Button tone="quiet" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Row>
      }
    >
      <Stack gap="wide">
        <YearSheet {...props} />
        <div data-print="columns">
          {chapters.map(chapter => (
            <More key={chapter} {...props} chapter={chapter}>
              {chapter === 'process' && <Parts overview={data} />}
              {chapter === 'outcomes' && <Breaches units={data.units} />}
            </More>
          ))}
          <Disclosure label={t('table')} again>
            <Everything overview={data} />
          </Disclosure>
        </div>
        {chapters.map(chapter => (
          <Questions
            key={chapter}
            {...{ chapter, year }}
            answers={data.may.includes('answer')}
            questions={data.questions.filter(({ figure }) => chapterOf(figure) === chapter)}
          />
        ))}
        <Aside>
          {t('madeOn', { day: format.day(data.madeOn!) })} {t('foldedNote', { least })}
          {onAsk && <span data-print="no"> {t('askNote')}</span>}
        </Aside>
      </Stack>
      {asking && <AskDialog {...{ year }} figure={asking} onClose={() => setAsking(null)} />}
    </Page>
  )

  function chapterOf(about: string) {
    return data.chapters.find(
      ({ chapter, figures }) => about === ofChapter(chapter) || figures.some(({ name }) => name === about),
    )?.chapter
  }
}

/** To lay beside it, where it was made. */
function useYearBefore(year: number) {
  const { data } = useSuspenseQuery(overviewsQuery)
  const isMade = data.years.some(one => one.year === year - 1 && one.state === 'made')
  const [before] = useSuspenseQueries({ queries: [overviewQuery(year - 1)].filter(() => isMade) })
  return before?.data
}

/** Every number once more: of everybody, and of each kind of working relationship and each team. */
function Everything({ overview }: { overview: Overview }) {
  const { t } = useTranslation(['overview', 'people'])
  const nameOf = useFigureName()
  const { streams, kinds, units } = overview
  const parts = [
    ...kinds.map(({ kind, figures }) => ({ name: t(`people:kinds.${kind}`), figures })),
    ...units,
  ]
  return (
    <Stack>
      <Table
        caption={t('table')}
        quietCaption
        columns={[
          { key: 'figure', label: t('tableFigure') },
          { key: 'count', label: t('tableCount'), align: 'right' },
          ...quarters.map(quarter => ({
            key: quarter,
            label: t(`quarters.${quarter}`),
            align: 'right' as const,
          })),
        ]}
        rows={overview.chapters
          .flatMap(({ figures }) => figures)
          .map(({ name, count }) => {
            const counts = streams.find(stream => stream.name === name)?.counts
            return {
              id: name,
              cells: {
                figure: nameOf(name),
                count: shown(count),
                ...Object.fromEntries(quarters.map((quarter, at) => [quarter, counts && shown(counts[at]!)])),
              },
            }
          })}
      />
      {parts[0] && (
        <Table
          caption={t('tableParts')}
          columns={[
            { key: 'part', label: t('part.title') },
            ...parts[0].figures.map(({ name }) => ({
              key: name,
              label: nameOf(name),
              align: 'right' as const,
            })),
          ]}
          rows={parts.map(({ name, figures }) => ({
            id: name,
            cells: {
              part: name,
              ...Object.fromEntries(figures.map(figure => [figure.name, shown(figure.count)])),
            },
          }))}
        />
      )}
    </Stack>
  )
}

const shown = (count: number | null) => count ?? '–'
