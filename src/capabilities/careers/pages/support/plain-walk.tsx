import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Written } from '../../../../platform/web/written.tsx'
import { PillRadios } from '../../../../ui/controls/pill-radios.tsx'
import { Button, DateField, leadTo, Row, Section, Stack, TextArea, TextField } from '../../../../ui/index.ts'
import { careerQuery, ofKind, useSaveItem, useSavePlan } from '../queries.ts'

type Question = 'want' | 'now' | 'what' | 'on'
type Beside = (text: string) => ReactNode

/** What do I still want, one question at a time: the same answers, kept by the same presses. */
export function PlainWalk({ beside }: { beside: Beside }) {
  const { t } = useTranslation('careers')
  const format = useFormat()
  const { data } = useSuspenseQuery(careerQuery)
  const [walking, setWalking] = useState<'plan' | 'step' | null>(null)
  const [plan] = ofKind(data, 'plan')
  const next = ofKind(data, 'step').find(({ content: { on } }) => on !== null && on >= data.today)
  return (
    <Section title={t('walk.title')}>
      {walking ? (
        <Walk of={walking} beside={beside} onDone={() => setWalking(null)} />
      ) : (
        <Stack>
          {plan && (
            <>
              <p>
                {t('walk.said')} <Written>{plan.content.want}</Written>
              </p>
              {next?.content.on && (
                <p>
                  {t('walk.first')} <Written>{next.content.what}</Written>, {format.day(next.content.on)}
                </p>
              )}
            </>
          )}
          <Row>
            <Button side="employee" onClick={() => setWalking('plan')}>
              {t(plan ? 'walk.again' : 'walk.begin')}
            </Button>
            {plan && (
              <Button tone="quiet" onClick={() => setWalking('step')}>
                {t('plan.addStep')}
              </Button>
            )}
          </Row>
        </Stack>
      )}
    </Section>
  )
}

function Walk({ of, beside, onDone }: { of: 'plan' | 'step'; beside: Beside; onDone: () => void }) {
  const { t } = useTranslation('careers')
  const { data } = useSuspenseQuery(careerQuery)
  const [plan] = ofKind(data, 'plan')
  const hasStep = ofKind(data, 'step').some(({ content }) => content.on)
  const [at, setAt] = useState(0)
  const [tried, setTried] = useState(false)
  const [said, setSaid] = useState({
    want: plan?.content.want ?? '',
    now: plan ? (plan.content.stance === 'not-now' ? 'no' : 'yes') : '',
    what: '',
    on: '',
  })
  const set = (change: Partial<typeof said>) => setSaid({ ...said, ...change })
  const asked: Question[] =
    of === 'step' ? ['what', 'on'] : ['want', 'now', ...(said.now === 'yes' && !hasStep ? stepToo : [])]
  const question = asked[at]!
  const [savePlan, saveItem] = [useSavePlan(), useSaveItem()]
  const save = of === 'plan' ? savePlan : saveItem
  const place = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question came, so whoever reads is led to it
  useEffect(() => leadTo(place.current!), [question])
  const go = (by: number) => {
    setTried(false)
    setAt(at + by)
  }
  const next = () => {
    if (said[question].trim() === '') return setTried(true)
    if (at < asked.length - 1) return go(1)
    const step = { what: said.what, on: said.on }
    if (of === 'step') saveItem.mutate({ of: null, item: { kind: 'step', ...step } }, { onSuccess: onDone })
    else
      savePlan.mutate(
        {
          version: plan?.version ?? 0,
          want: said.want,
          notNow: said.now === 'no',
          lookAgainOn: null,
          step: asked.includes('what') ? step : null,
        },
        { onSuccess: onDone },
      )
  }
  const isLast = at === asked.length - 1 && !(question === 'now' && said.now === '')
  return (
    <Stack>
      <p ref={place}>{t('walk.of', { nth: at + 1, count: asked.length })}</p>
      <Asked
        {...{ question, said, set, beside }}
        today={data.today}
        error={tried ? t('walk.missing') : undefined}
      />
      <Trouble error={save.error} />
      <Row>
        <Button side="employee" busy={save.isPending} onClick={next}>
          {t(isLast ? 'form.save' : 'walk.next')}
        </Button>
        <Button tone="quiet" onClick={() => (at === 0 ? onDone() : go(-1))}>
          {t('walk.back')}
        </Button>
      </Row>
    </Stack>
  )
}

const stepToo: Question[] = ['what', 'on']

function Asked(props: {
  question: Question
  said: Record<Question, string>
  set: (change: Partial<Record<Question, string>>) => void
  beside: Beside
  today: string
  error: string | undefined
}) {
  const { t } = useTranslation('careers')
  const { question, said, set, beside, today, error } = props
  if (question === 'want')
    return (
      <>
        <TextArea
          label={t('walk.want')}
          rows={3}
          maxLength={1000}
          value={said.want}
          error={error}
          onChange={want => set({ want })}
        />
        {beside(said.want)}
      </>
    )
  if (question === 'now')
    return (
      <PillRadios
        label={t('walk.now')}
        side="employee"
        value={said.now || null}
        error={error}
        onChange={now => set({ now })}
        options={[
          { value: 'yes', label: t('walk.yes') },
          { value: 'no', label: t('walk.no') },
        ]}
      />
    )
  if (question === 'what')
    return (
      <TextField
        label={t('walk.what')}
        hint={t('walk.whatHint')}
        maxLength={200}
        value={said.what}
        error={error}
        onChange={what => set({ what })}
      />
    )
  return (
    <DateField label={t('walk.on')} min={today} value={said.on} error={error} onChange={on => set({ on })} />
  )
}
