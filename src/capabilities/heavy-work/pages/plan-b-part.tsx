import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { useWrittenLanguage, Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Link, Row, Section, Stack } from '../../../ui/index.ts'
import type { PlanBOffer } from '../model.ts'
import { PlanBForm } from './plan-b-form.tsx'
import { offersQuery, useNotNow } from './queries.ts'
import { TalkForm } from './talk-form.tsx'

/** A talk about a plan B, where I am offered one: nobody else sees that. */
export function PlanBPart({ beside }: { beside: (text: string) => ReactNode }) {
  const { t } = useTranslation('heavy-work')
  const { data } = useSuspenseQuery(offersQuery)
  if (data.offers.length === 0) return null
  return (
    <Section title={t('own.title')} sentence={t('own.sentence')}>
      <Stack>
        {data.offers.map(offer => (
          <Offer key={offer.offerId} {...{ offer, beside }} />
        ))}
      </Stack>
    </Section>
  )
}

function Offer({ offer, beside }: { offer: PlanBOffer; beside: (text: string) => ReactNode }) {
  const { t } = useTranslation('heavy-work')
  const { open, relations } = useSignedIn()
  const format = useFormat()
  const language = useWrittenLanguage()
  const [asked, setAsked] = useState<'talk' | 'plan' | null>(null)
  const notNow = useNotNow()
  const { offerId, relationId, jobTitle, why, afterYears, answer, plannedOn } = offer
  const base = `/relations/${relationId}`
  const manager = relations.find(one => one.relationId === relationId)?.manager
  const close = () => setAsked(null)
  return (
    <Card side="employee">
      <Stack gap="tight">
        <h3 lang={language}>{jobTitle}</h3>
        <p>{t('own.years', { count: afterYears })}</p>
        <p>
          <Written>{why}</Written>
        </p>
        {answer === 'not-now' && <Aside>{t('own.notNow')}</Aside>}
        {answer === 'talk' && <Aside>{t('own.talk')}</Aside>}
        {plannedOn !== null && <Aside>{t('own.laid', { day: format.day(plannedOn) })}</Aside>}
        {answer !== 'talk' && (
          <Row gap="tight">
            {manager && open.includes('dialogue') && (
              <Button side="employee" size="small" onClick={() => setAsked('talk')}>
                {t('own.want')}
              </Button>
            )}
            {answer === null && (
              <Button
                tone="quiet"
                size="small"
                busy={notNow.isPending}
                onClick={() => notNow.mutate(offerId)}
              >
                {t('own.sayNotNow')}
              </Button>
            )}
          </Row>
        )}
        {answer === 'talk' && (
          <Stack gap="tight">
            <Row gap="tight">
              <Button tone="plain" size="small" onClick={() => setAsked('plan')}>
                {t(plannedOn === null ? 'own.write' : 'own.more')}
              </Button>
            </Row>
            <p>
              <Link href={`${base}/talk`}>{t('own.toTalk')}</Link>
            </p>
            <p>
              <Link href={`${base}/together`}>{t('own.toTogether')}</Link>
            </p>
          </Stack>
        )}
        <Trouble error={notNow.error} />
      </Stack>
      {asked === 'talk' && manager && <TalkForm offerId={offerId} name={manager.name} onClose={close} />}
      {asked === 'plan' && <PlanBForm offerId={offerId} beside={beside} onClose={close} />}
    </Card>
  )
}
