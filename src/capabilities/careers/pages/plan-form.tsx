import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useDraft } from '../../../platform/web/draft.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Aside, Button, DateField, Dialog, Row, Stack, TextArea, TextField } from '../../../ui/index.ts'
import { type Held, useRemoveItem, useSavePlan } from './queries.ts'

interface Draft {
  want: string
  stance: 'steps' | 'not-now' | null
  what: string
  on: string
  lookAgainOn: string
}

const blank: Draft = { want: '', stance: null, what: '', on: '', lookAgainOn: '' }
const draftOf = ({ content }: Held<'plan'>): Draft => ({
  ...blank,
  want: content.want,
  stance: content.stance,
  lookAgainOn: content.lookAgainOn ?? '',
})

/** The question, and what goes with its answer: a step with a day, or “not now”. What is typed waits on this device. */
export function PlanForm(props: {
  plan: Held<'plan'> | null
  /** There is one with a day already. */
  hasStep: boolean
  beside: (text: string) => ReactNode
  onClose: () => void
}) {
  const { t } = useTranslation(['careers', 'shell'])
  const { today } = useSignedIn()
  const { plan, hasStep, beside, onClose } = props
  const [kept, keep] = useDraft<Draft>(`career.plan.${plan?.version ?? 0}`)
  const [tried, setTried] = useState(false)
  const draft = kept ?? (plan ? draftOf(plan) : blank)
  const { want, stance, what, on, lookAgainOn } = draft
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change })
  const save = useSavePlan()
  const remove = useRemoveItem()
  const asksStep = stance === 'steps' && !hasStep
  const missing = {
    want: want.trim() === '',
    stance: stance === null,
    what: asksStep && what.trim() === '',
    on: asksStep && on === '',
  }
  const errorOf = (name: keyof typeof missing) => (tried && missing[name] ? t('form.missing') : undefined)
  const done = () => {
    keep(undefined)
    onClose()
  }
  const send = () => {
    setTried(true)
    if (Object.values(missing).some(Boolean)) return
    const notNow = stance === 'not-now'
    const step = asksStep ? { what, on } : null
    save.mutate(
      { version: plan?.version ?? 0, want, notNow, lookAgainOn: (notNow && lookAgainOn) || null, step },
      { onSuccess: done },
    )
  }
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t('form.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={save.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <TextArea
          label={t('form.want')}
          hint={t('form.wantHint')}
          rows={3}
          maxLength={1000}
          value={want}
          error={errorOf('want')}
          onChange={value => set({ want: value })}
        />
        {beside(want)}
        <PillRadios
          label={t('form.when')}
          note={t('form.whenHint')}
          side="employee"
          value={stance}
          error={errorOf('stance')}
          onChange={value => set({ stance: value as Draft['stance'] })}
          options={[
            { value: 'steps', label: t('form.steps') },
            { value: 'not-now', label: t('form.notNow') },
          ]}
        />
        {asksStep && (
          <>
            <TextField
              label={t('form.what')}
              hint={t('form.whatHint')}
              maxLength={200}
              value={what}
              error={errorOf('what')}
              onChange={value => set({ what: value })}
            />
            <DateField
              label={t('form.on')}
              min={today}
              value={on}
              error={errorOf('on')}
              onChange={value => set({ on: value })}
            />
            <Aside>{t('form.days')}</Aside>
          </>
        )}
        {stance === 'not-now' && (
          <DateField
            label={t('form.lookAgain')}
            hint={t('form.lookAgainHint')}
            min={today}
            value={lookAgainOn}
            onChange={value => set({ lookAgainOn: value })}
          />
        )}
        <Trouble error={save.error} />
        {plan && (
          <Row>
            <AskThenDo
              word={t('form.remove')}
              small
              title={t('form.removeTitle')}
              keep={t('form.keep')}
              step={remove}
              input={plan.itemId}
              onDone={done}
            >
              <p>{t('form.removeText')}</p>
            </AskThenDo>
          </Row>
        )}
      </Stack>
    </Dialog>
  )
}
