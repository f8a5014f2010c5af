import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Button, Disclosure, Row, Section, Stack, Tag } from '../../../ui/index.ts'
import { DatedLines } from '../../../ui/pictures/career/dated-lines.tsx'
import { PlanForm } from './plan-form.tsx'
import { careerQuery, type Held, ofKind } from './queries.ts'
import { Seen } from './seen.tsx'
import { ShareItem } from './share-item.tsx'
import { StepForm } from './step-form.tsx'
import { PlainWalk } from './support/plain-walk.tsx'
import { supportQuery } from './support/queries.ts'

type Writing = 'plan' | 'new' | Held<'step'> | null

/** What do I still want, and which steps? Not answered, answered with steps, or “not now”: three different things. */
export function PlanPart(props: { beside: (text: string) => ReactNode }) {
  const { plain } = useSuspenseQuery(supportQuery).data
  return plain ? <PlainWalk {...props} /> : <WholePlan {...props} />
}

function WholePlan({ beside }: { beside: (text: string) => ReactNode }) {
  const { t } = useTranslation('careers')
  const { data } = useSuspenseQuery(careerQuery)
  const [writing, setWriting] = useState<Writing>(null)
  const [plan] = ofKind(data, 'plan')
  const steps = ofKind(data, 'step')
  const isBehind = ({ content: { on } }: Held<'step'>) => on !== null && on < data.today
  const ahead = steps.filter(step => !isBehind(step))
  const behind = steps.filter(isBehind)
  const close = () => setWriting(null)
  return (
    <Section title={t('plan.title')}>
      <Stack>
        {plan ? (
          <>
            <Stack gap="tight">
              <p className="sentence">
                ‘<Written>{plan.content.want}</Written>’
              </p>
              <Row gap="tight">
                {plan.content.stance === 'not-now' && <NotNow on={plan.content.lookAgainOn} />}
                <Seen item={plan} />
              </Row>
              <Row gap="tight">
                <Button tone="quiet" size="small" onClick={() => setWriting('plan')}>
                  {t('plan.change')}
                </Button>
                <ShareItem item={plan} of={t('plan.title')} />
              </Row>
            </Stack>
            <Steps steps={ahead} label={t('plan.steps')} onChange={setWriting} />
            <Row>
              <Button side="employee" onClick={() => setWriting('new')}>
                {t('plan.addStep')}
              </Button>
            </Row>
            {behind.length > 0 && (
              <Disclosure label={t('plan.behind')} note={String(behind.length)}>
                <Steps steps={behind} label={t('plan.behind')} onChange={setWriting} />
              </Disclosure>
            )}
          </>
        ) : (
          <Row>
            <Button side="employee" onClick={() => setWriting('plan')}>
              {t('plan.ask')}
            </Button>
          </Row>
        )}
      </Stack>
      {writing === 'plan' && (
        <PlanForm
          plan={plan ?? null}
          hasStep={steps.some(({ content }) => content.on)}
          {...{ beside }}
          onClose={close}
        />
      )}
      {writing !== null && writing !== 'plan' && (
        <StepForm step={writing === 'new' ? null : writing} {...{ beside }} onClose={close} />
      )}
    </Section>
  )
}

function NotNow({ on }: { on: string | null }) {
  const { t } = useTranslation('careers')
  const format = useFormat()
  return (
    <Tag tone="line">
      {t('plan.notNow')}
      {on && <> · {format.day(on)}</>}
    </Tag>
  )
}

function Steps(props: {
  steps: readonly Held<'step'>[]
  label: string
  onChange: (step: Held<'step'>) => void
}) {
  const { t } = useTranslation('careers')
  const format = useFormat()
  const { steps, label, onChange } = props
  if (steps.length === 0) return null
  return (
    <DatedLines
      label={label}
      lines={steps.map(step => {
        const { what, on } = step.content
        return {
          id: step.itemId,
          day: on ? format.dayShort(on) : t('plan.notNow'),
          whole: on ? format.day(on) : undefined,
          content: (
            <>
              <p>
                <strong>
                  <Written>{what}</Written>
                </strong>
              </p>
              <Row gap="tight">
                <Seen item={step} />
              </Row>
              <Row gap="tight">
                <Button tone="plain" size="small" onClick={() => onChange(step)}>
                  {t('plan.changeStep')}
                  <span className="only-heard">: {what}</span>
                </Button>
                <ShareItem item={step} of={what} />
              </Row>
            </>
          ),
        }
      })}
    />
  )
}
