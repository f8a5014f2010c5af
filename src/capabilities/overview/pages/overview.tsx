import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useSmallestGroup } from '../../../platform/web/me.ts'
import { Aside, Button, Disclosure, Page, Stack, Table } from '../../../ui/index.ts'
import type { Overview } from '../model.ts'
import { ofChapter } from '../vocabulary.ts'
import { Chapter, quarters } from './chapter.tsx'
import { useFigureName } from './figure-names.ts'
import { Parts } from './parts.tsx'
import { overviewQuery } from './queries.ts'
import { AskDialog, Questions } from './questions.tsx'

/** Screen 8: one year on one page, in three chapters; fog where a number would give somebody away. */
export function OverviewPage() {
  const { t } = useTranslation('overview')
  const least = useSmallestGroup()
  const format = useFormat()
  const year = Number((useParams({ strict: false }) as { year: string }).year)
  const { data } = useSuspenseQuery(overviewQuery(year))
  const [asking, setAsking] = useState<string | null>(null)
  const back = { href: '/overviews', label: t('back') }
  if (data.state !== 'made')
    return <Page title={t('titleYear', { year })} sentence={t('making')} back={back} />
  const ask = data.may.includes('ask') ? setAsking : undefined
  return (
    <Page
      title={t('titleYear', { year })}
      sentence={sentence()}
      back={back}
      width="wide"
      action={
        <Button tone="quiet" onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
      note={t('madeOn', { day: format.day(data.madeOn!) })}
    >
      <Stack gap="wide">
        {data.chapters.map(({ chapter, figures }) => (
          <Chapter key={chapter} {...{ chapter, figures }} overview={data} onAsk={ask}>
            {chapter === 'process' && <Parts overview={data} />}
            <Questions
              {...{ chapter, year }}
              answers={data.may.includes('answer')}
              questions={data.questions.filter(({ figure }) => chapterOf(figure) === chapter)}
            />
          </Chapter>
        ))}
        {/* The pictures say every number that can be shown; on paper the table would say them again. */}
        <div data-print="no">
          <Disclosure label={t('table')} again>
            <Everything overview={data} />
          </Disclosure>
        </div>
        <Aside>{t('foldedNote', { least })}</Aside>
      </Stack>
      {asking && <AskDialog {...{ year }} figure={asking} onClose={() => setAsking(null)} />}
    </Page>
  )

  function chapterOf(about: string) {
    return data.chapters.find(
      ({ chapter, figures }) => about === ofChapter(chapter) || figures.some(({ name }) => name === about),
    )?.chapter
  }

  function sentence(): string {
    const of = (name: string) =>
      data.chapters.flatMap(({ figures }) => figures).find(figure => figure.name === name)?.count ?? null
    const [people, held] = [of('people'), of('talk.held')]
    return people === null || held === null
      ? t('sentenceFolded')
      : t('sentence', { year, held: format.number(held), people: format.number(people) })
  }
}

/** Every number once more: of everybody, and of each kind of working relationship and each team. */
function Everything({ overview }: { overview: Overview }) {
  const { t } = useTranslation(['overview', 'people'])
  const nameOf = useFigureName()
  const { chapters, streams, kinds, units } = overview
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
        rows={chapters
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
