import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Written } from '../../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Link, Page, Row, Section, Stack } from '../../../../ui/index.ts'
import type { Meeting, Office } from '../../meeting-schemas.ts'
import { useFigureName } from '../figure-names.ts'
import { AgreementCard } from './agreement.tsx'
import { Agreements } from './agreements.tsx'
import { Minutes } from './minutes.tsx'
import { PlanForm } from './plan-form.tsx'
import { meetingQuery } from './queries.ts'

type Planned = NonNullable<Meeting['planned']>
const sides: Readonly<Record<Office, 'employee' | 'organisation'>> = {
  council: 'employee',
  hr: 'organisation',
}

/** The yearly meeting of works council and HR on one overview: before it, at it, and what came of it. */
export function MeetingPage() {
  const { t } = useTranslation('overview')
  const year = Number((useParams({ strict: false }) as { year: string }).year)
  const { data } = useSuspenseQuery(meetingQuery(year))
  const [planning, setPlanning] = useState(false)
  const { planned, carried } = data
  const open = !(planned?.hr && planned.council)
  return (
    <Page
      title={t('meeting.title', { year })}
      sentence={useSentence(data)}
      back={{ href: `/overviews/${year}`, label: t('meeting.back', { year }) }}
      note={t('meeting.note')}
      action={
        planned ? (
          <Button tone="quiet" onClick={() => window.print()}>
            {t('print')}
          </Button>
        ) : (
          <Button onClick={() => setPlanning(true)}>{t('meeting.plan')}</Button>
        )
      }
    >
      <Stack gap="wide">
        {planned && (
          <Around planned={planned} today={data.today}>
            {open && (
              <Row>
                <Button tone="quiet" onClick={() => setPlanning(true)}>
                  {t('meeting.replan')}
                </Button>
              </Row>
            )}
          </Around>
        )}
        <Section
          title={t('meeting.carried.title')}
          sentence={t('meeting.carried.sentence', { count: carried.filter(one => !one.closed).length })}
        >
          {carried.length > 0 && (
            <Stack>
              {carried.map(one => (
                <AgreementCard key={one.agreementId} agreement={one} {...data} />
              ))}
            </Stack>
          )}
        </Section>
        <Asked {...data} />
        {planned && (
          <>
            <Agreements meeting={data} planned={planned} />
            <Minutes meeting={data} planned={planned} />
          </>
        )}
      </Stack>
      {planning && <PlanForm meeting={data} onClose={() => setPlanning(false)} />}
    </Page>
  )
}

function useSentence({ planned, today }: Meeting): string {
  const { t } = useTranslation('overview')
  const format = useFormat()
  if (!planned) return t('meeting.sentence.none')
  const day = format.day(planned.heldOn)
  if (planned.hr && planned.council) return t('meeting.sentence.settled', { day })
  if (planned.hr) return t('meeting.sentence.hr')
  if (planned.council) return t('meeting.sentence.council')
  if (planned.heldOn === today) return t('meeting.sentence.today')
  return t(planned.heldOn > today ? 'meeting.sentence.coming' : 'meeting.sentence.minutes', { day })
}

/** The two who sit across from each other, by name. */
function Around(props: { planned: Planned; today: string; children: React.ReactNode }) {
  const { t } = useTranslation('overview')
  const { planned, today, children } = props
  const { heldOn, place, others, participants } = planned
  const format = useFormat()
  return (
    <Section title={t(heldOn >= today ? 'meeting.who' : 'meeting.whoWere')}>
      <Stack>
        <p>
          <strong>{format.day(heldOn)}</strong>
          {place && (
            <>
              {' · '}
              <Written>{place}</Written>
            </>
          )}
        </p>
        <Columns>
          {(['council', 'hr'] as const).map(office => {
            const there = participants.filter(({ side }) => side === office)
            return (
              <Card key={office} side={sides[office]} as="section">
                <Stack gap="tight">
                  <h3>{t(`meeting.offices.${office}`)}</h3>
                  {there.length === 0 && <Aside>{t('meeting.nobody')}</Aside>}
                  {there.length > 0 && (
                    <ul className="plain-lines">
                      {there.map(({ personId, name }) => (
                        <li key={personId}>{name}</li>
                      ))}
                    </ul>
                  )}
                </Stack>
              </Card>
            )
          })}
        </Columns>
        {others && (
          <p>
            {t('meeting.alsoThere')}: <Written>{others}</Written>
          </p>
        )}
        {children}
      </Stack>
    </Section>
  )
}

/** What the works council asked of this overview, with what HR answered: the beginning of the agenda. */
function Asked({ year, questions }: Pick<Meeting, 'year' | 'questions'>) {
  const { t } = useTranslation('overview')
  const nameOf = useFigureName()
  return (
    <Section title={t('meeting.questions.title')}>
      <Stack>
        {questions.length === 0 && <Aside>{t('meeting.questions.none')}</Aside>}
        {questions.map(({ questionId, figure, question, answer }) => (
          <Card key={questionId} tone="flat" as="article" aria-label={question}>
            <Stack gap="tight">
              <Aside>{nameOf(figure)}</Aside>
              <p className="sentence">
                <Written>{question}</Written>
              </p>
              {answer ? (
                <p>
                  <Written>{answer}</Written>
                </p>
              ) : (
                <Aside>{t('meeting.questions.open')}</Aside>
              )}
            </Stack>
          </Card>
        ))}
        <p data-print="no">
          <Link href={`/overviews/${year}`}>{t('meeting.questions.to')}</Link>
        </p>
      </Stack>
    </Section>
  )
}
