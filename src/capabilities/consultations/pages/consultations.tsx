import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Empty, Link, Page, Section, Stack } from '../../../ui/index.ts'
import type { ConsultationHeading } from '../model.ts'
import { states } from '../vocabulary.ts'
import { ProposalForm } from './proposal-form.tsx'
import { useScope } from './use-scope.ts'
import { consultationsQuery } from './waiting.ts'

/** What was put before whoever looks: what can be reacted to, what is being decided, and what came of it. */
export function Consultations() {
  const { t } = useTranslation('consultations')
  const { data } = useSuspenseQuery(consultationsQuery)
  const [putting, setPutting] = useState(false)
  const { consultations, mayPutAs } = data
  const open = consultations.filter(({ mayReact }) => mayReact)
  return (
    <Page
      title={t('title')}
      sentence={t('sentence', { count: open.length })}
      note={t('note')}
      action={
        mayPutAs.length > 0 && (
          <Button side="organisation" onClick={() => setPutting(true)}>
            {t('put')}
          </Button>
        )
      }
    >
      <Stack gap="wide">
        {consultations.length === 0 && <Empty title={t('none')} />}
        {states.map(state => {
          const group = consultations.filter(one => one.state === state)
          if (group.length === 0) return null
          return (
            <Section key={state} title={t(`groups.${state}`)}>
              <Columns least={300}>
                {group.map(one => (
                  <Heading key={one.consultationId} heading={one} />
                ))}
              </Columns>
            </Section>
          )
        })}
      </Stack>
      {putting && <ProposalForm offices={mayPutAs} onClose={() => setPutting(false)} />}
    </Page>
  )
}

function Heading({ heading }: { heading: ConsultationHeading }) {
  const { t } = useTranslation('consultations')
  const format = useFormat()
  const scope = useScope()
  const { consultationId, title, office, state, endsOn, reacted, mayDecide } = heading
  return (
    <Card as="article" {...(state === 'open' ? {} : { tone: 'flat' as const })}>
      <Stack gap="tight">
        <h3>
          <Link href={`/consultations/${consultationId}`}>
            <Written>{title}</Written>
          </Link>
        </h3>
        <Aside>
          {t(`by.${office}`)} · {scope(heading)}
        </Aside>
        <p>
          {t(`card.${state}`, { day: format.day(endsOn) })} {reacted && t('card.reacted')}
        </p>
        {mayDecide && (
          <p>
            <strong>{t('card.yours')}</strong>
          </p>
        )}
      </Stack>
    </Card>
  )
}
