import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Button, Disclosure, Page, Row, Section, Stack, Table } from '../../../ui/index.ts'
import type { Figure, Overview } from '../model.ts'
import { Chapter, useFigureName } from './chapter.tsx'
import { overviewQuery } from './queries.ts'
import { AskDialog, Questions } from './questions.tsx'

/** Screen 8: one year on one page, in three chapters; fog where a number would give somebody away. */
export function OverviewPage() {
  const { t } = useTranslation('overview')
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
      note={t('madeOn', { day: format.day(data.madeOn!) })}
    >
      <Stack gap="wide">
        {data.chapters.map(({ chapter, figures }) => (
          <Chapter key={chapter} {...{ chapter, figures }} onAsk={ask} />
        ))}
        <Units units={data.units} />
        <Disclosure label={t('table')}>
          <Everything overview={data} />
        </Disclosure>
        <Aside>{t('foldedNote')}</Aside>
        <Questions {...{ year, overview: data }} />
        <Row data-print="no">
          <Button tone="plain" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Row>
      </Stack>
      {asking && <AskDialog {...{ year }} figure={asking} onClose={() => setAsking(null)} />}
    </Page>
  )

  function sentence(): string {
    const of = (name: string) =>
      data.chapters.flatMap(({ figures }) => figures).find(figure => figure.name === name)?.count ?? null
    const [people, held] = [of('people'), of('talk.held')]
    return people === null || held === null
      ? t('sentenceFolded')
      : t('sentence', { year, held: format.number(held), people: format.number(people) })
  }
}

/** How the talks went in each team, by name. */
function Units({ units }: { units: Overview['units'] }) {
  const { t } = useTranslation('overview')
  const nameOf = useFigureName()
  const [first] = units
  if (!first) return null
  return (
    <Section title={t('units')} sentence={t('unitsNote')}>
      <Table
        caption={t('units')}
        quietCaption
        columns={[
          { key: 'unit', label: t('unit') },
          ...first.figures.map(({ name }) => ({ key: name, label: nameOf(name), align: 'right' as const })),
        ]}
        rows={units.map(({ name, figures }) => ({
          id: name,
          cells: { unit: name, ...Object.fromEntries(figures.map(figure => [figure.name, shown(figure)])) },
        }))}
      />
    </Section>
  )
}

function Everything({ overview }: { overview: Overview }) {
  const { t } = useTranslation('overview')
  const nameOf = useFigureName()
  return (
    <Table
      caption={t('table')}
      quietCaption
      columns={[
        { key: 'figure', label: t('tableFigure') },
        { key: 'count', label: t('tableCount'), align: 'right' },
      ]}
      rows={overview.chapters
        .flatMap(({ figures }) => figures)
        .map(figure => ({
          id: figure.name,
          cells: { figure: nameOf(figure.name), count: shown(figure) },
        }))}
    />
  )
}

const shown = ({ count }: Figure) => count ?? '–'
