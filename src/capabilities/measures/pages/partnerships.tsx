import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useWrittenLanguage, Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Empty, Page, Row, Section, Stack } from '../../../ui/index.ts'
import type { Partnership } from '../partnerships-model.ts'
import { PartnershipEnd, PartnershipForm } from './partnership-form.tsx'
import { partnershipsQuery } from './partnership-queries.ts'

/** Schools that we work together with, each as a card with a side for students and one for the organisation. */
export function PartnershipsPage() {
  const { t } = useTranslation('measures')
  const { data } = useSuspenseQuery(partnershipsQuery)
  const [making, setMaking] = useState(false)
  const { partnerships, mayWrite } = data
  const now = partnerships.filter(({ endedOn }) => endedOn === null)
  const ended = partnerships.filter(({ endedOn }) => endedOn !== null)
  return (
    <Page
      title={t('schools.title')}
      sentence={t('schools.sentence', { count: now.length })}
      note={t('schools.note')}
      back={{ href: '/measures', label: t('title') }}
      action={
        mayWrite && (
          <Button side="organisation" onClick={() => setMaking(true)}>
            {t('schools.add')}
          </Button>
        )
      }
    >
      <Stack gap="wide">
        {now.length === 0 && <Empty title={t('schools.none')} />}
        {now.map(card => (
          <School key={card.partnershipId} card={card} mayEnd={mayWrite} />
        ))}
        {ended.length > 0 && (
          <Section title={t('schools.ended')}>
            <Stack>
              {ended.map(card => (
                <School key={card.partnershipId} card={card} mayEnd={false} level={3} />
              ))}
            </Stack>
          </Section>
        )}
      </Stack>
      {making && <PartnershipForm onClose={() => setMaking(false)} />}
    </Page>
  )
}

function School(props: { card: Partnership; mayEnd: boolean; level?: 2 | 3 }) {
  const { t } = useTranslation('measures')
  const format = useFormat()
  const language = useWrittenLanguage()
  const [ending, setEnding] = useState(false)
  const { card, mayEnd, level = 2 } = props
  const { school, places, certainty, inflow, quality, begunOn, endedOn } = card
  const [Name, Side] = level === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const)
  return (
    <article>
      <Stack>
        <Name lang={language}>{school}</Name>
        <Columns least={260}>
          <Card side="employee">
            <Stack gap="tight">
              <Side>{t('schools.students')}</Side>
              <p>{t('schools.places', { count: places })}</p>
              <p>
                <Written>{certainty}</Written>
              </p>
            </Stack>
          </Card>
          <Card side="organisation">
            <Stack gap="tight">
              <Side>{t('schools.ours')}</Side>
              <p>{t('schools.inflow', { count: inflow })}</p>
              <p>
                <Written>{quality}</Written>
              </p>
            </Stack>
          </Card>
        </Columns>
        <Aside>
          {endedOn === null
            ? t('schools.since', { from: format.day(begunOn) })
            : t('schools.until', { from: format.day(begunOn), until: format.day(endedOn) })}
        </Aside>
        {mayEnd && (
          <Row>
            <Button tone="quiet" size="small" onClick={() => setEnding(true)}>
              {t('end')}
              <span className="only-heard" lang={language}>
                : {school}
              </span>
            </Button>
          </Row>
        )}
      </Stack>
      {ending && <PartnershipEnd card={card} onClose={() => setEnding(false)} />}
    </article>
  )
}
