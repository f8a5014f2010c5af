import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import {
  Button,
  ButtonLink,
  Card,
  Columns,
  Facts,
  Link,
  Notice,
  Page,
  Row,
  Section,
  Stack,
} from '../../../ui/index.ts'
import type { Consultation } from '../model.ts'
import { Course } from './course.tsx'
import { Outcome } from './outcome-shown.tsx'
import { consultationQuery } from './queries.ts'
import { Reaction } from './reaction.tsx'
import { RuleForm } from './rule-form.tsx'
import { useScope } from './use-scope.ts'
import { useWho } from './use-who.ts'
import { WithdrawForm } from './withdraw-form.tsx'

/** One proposal: where it is on its way, what it says, what one says to it, and what came of it. */
export function ConsultationPage() {
  const { t } = useTranslation('consultations')
  const format = useFormat()
  const { consultationId } = useParams({ strict: false }) as { consultationId: string }
  const { data } = useSuspenseQuery(consultationQuery(consultationId))
  const { title, state, endsOn, withdrawn, mayDecide } = data
  const { decided } = useWho()
  return (
    <Page
      title={title}
      sentence={t(`one.sentence.${state}`, { day: format.day(endsOn) })}
      back={{ href: '/consultations', label: t('title') }}
      action={
        mayDecide && (
          <ButtonLink side="organisation" href={`/consultations/${consultationId}/outcome`}>
            {t('one.write')}
          </ButtonLink>
        )
      }
    >
      <Stack gap="wide">
        <Course consultation={data} />
        {state === 'waits' && !mayDecide && <p>{t('one.waitsFor', { who: decided(data) })}</p>}
        {withdrawn && (
          <Notice title={t('one.withdrawnTitle', { day: format.day(withdrawn.on) })}>
            <p>
              <Written>{withdrawn.why}</Written>
            </p>
          </Notice>
        )}
        <Outcome consultation={data} />
        <Proposal consultation={data} />
        <Reaction key={consultationId} consultation={data} />
        <Doing consultation={data} />
      </Stack>
    </Page>
  )
}

function Proposal({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations')
  const scope = useScope()
  const { decided, put } = useWho()
  const { what, why, loose, fixed, rule } = consultation
  return (
    <Section title={t('one.what')}>
      <Stack>
        <p>
          <Written>{what}</Written>
        </p>
        <Columns least={260}>
          <Card tone="flat" className="may-change">
            <Stack gap="tight">
              <h3>{t('one.loose')}</h3>
              <p>
                <Written>{loose}</Written>
              </p>
            </Stack>
          </Card>
          <Card tone="flat">
            <Stack gap="tight">
              <h3>{t('one.fixed')}</h3>
              <p>
                <Written>{fixed}</Written>
              </p>
            </Stack>
          </Card>
        </Columns>
        <Facts
          items={[
            { term: t('one.why'), value: <Written>{why}</Written> },
            { term: t('one.decides'), value: decided(consultation) },
            { term: t('one.putBy'), value: put(consultation) },
            { term: t('one.to'), value: scope(consultation) },
            ...(rule
              ? [
                  {
                    term: t('one.rule'),
                    value: (
                      <Link href={`/house-rules/${rule.ruleId}`}>
                        <Written>{rule.title}</Written>
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Stack>
    </Section>
  )
}

/** For the office that put it. */
function Doing({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations')
  const [doing, setDoing] = useState<'withdraw' | 'rule' | null>(null)
  const { ours, state } = consultation
  if (!ours || state === 'withdrawn') return null
  const close = () => setDoing(null)
  return (
    <Row>
      <Button tone="quiet" onClick={() => setDoing('rule')}>
        {t('one.linkRule')}
      </Button>
      {state === 'open' && (
        <Button tone="plain" onClick={() => setDoing('withdraw')}>
          {t('one.withdraw')}
        </Button>
      )}
      {doing === 'rule' && <RuleForm consultation={consultation} onClose={close} />}
      {doing === 'withdraw' && <WithdrawForm consultation={consultation} onClose={close} />}
    </Row>
  )
}
