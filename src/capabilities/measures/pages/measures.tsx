import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isConcerned } from '../../../platform/web/doors.ts'
import { useMe } from '../../../platform/web/me.ts'
import { useWrittenLanguage, Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Empty, Link, Page, Row, Section, Stack } from '../../../ui/index.ts'
import type { Measure } from '../model.ts'
import { useHeld } from './held.ts'
import { MeasureForm } from './measure-form.tsx'
import { measuresQuery } from './queries.ts'

/** What is done so that people can go on in their work: what holds, what held, and for HR what is still a draft. */
export function MeasuresPage() {
  const { t } = useTranslation('measures')
  const { data } = useSuspenseQuery(measuresQuery)
  const me = useMe()
  const [writing, setWriting] = useState(false)
  const of = (state: Measure['state']) => data.measures.filter(measure => measure.state === state)
  const [now, drafts, ended] = [of('published'), of('draft'), of('ended')]
  return (
    <Page
      title={t('title')}
      sentence={t('sentence', { count: now.length })}
      note={t('note')}
      action={
        data.mayWrite && (
          <Button side="organisation" onClick={() => setWriting(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      <Stack gap="wide">
        <Row>
          <Link href="/employer-needs">{t('toNeeds')}</Link>
          <Link href="/partnerships">{t('toSchools')}</Link>
          <Link href="/heavy-functions">{t('toHeavy')}</Link>
          {me && isConcerned(me) && <Link href="/two-roads">{t('toRoads')}</Link>}
        </Row>
        <Section title={t('now')}>
          {now.length === 0 ? <Empty title={t('none')} /> : <Cards measures={now} />}
        </Section>
        {drafts.length > 0 && (
          <Section title={t('drafts')} sentence={t('draftsText')}>
            <Cards measures={drafts} />
          </Section>
        )}
        {ended.length > 0 && (
          <Section title={t('ended')}>
            <Cards measures={ended} />
          </Section>
        )}
      </Stack>
      {writing && <MeasureForm onClose={() => setWriting(false)} />}
    </Page>
  )
}

function Cards({ measures }: { measures: readonly Measure[] }) {
  const held = useHeld()
  const language = useWrittenLanguage()
  return (
    <Columns least={260}>
      {measures.map(measure => (
        <Card key={measure.measureId} tone={measure.state === 'draft' ? 'flat' : 'raised'}>
          <Stack gap="tight">
            <h3 lang={language}>
              <Link href={`/measures/${measure.measureId}`}>{measure.title}</Link>
            </h3>
            <p>
              <Written>{measure.what}</Written>
            </p>
            <Aside>{held(measure)}</Aside>
          </Stack>
        </Card>
      ))}
    </Columns>
  )
}
