import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useDraft } from '../../../platform/web/draft.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Aside, Button, DateField, Dialog, Row, Stack, TextField } from '../../../ui/index.ts'
import { type Held, useRemoveItem, useSaveItem } from './queries.ts'

interface Draft {
  what: string
  isDated: boolean
  on: string
}

/** One step, with a day or “not now”. */
export function StepForm(props: {
  step: Held<'step'> | null
  beside: (text: string) => ReactNode
  onClose: () => void
}) {
  const { t } = useTranslation(['careers', 'shell'])
  const { today } = useSignedIn()
  const { step, beside, onClose } = props
  const [kept, keep] = useDraft<Draft>(step ? `career.step.${step.itemId}.${step.version}` : 'career.step')
  const [tried, setTried] = useState(false)
  const { what: was = '', on: wasOn = '' } = step?.content ?? {}
  const draft = kept ?? { what: was, isDated: wasOn !== null, on: wasOn ?? '' }
  const { what, isDated, on } = draft
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change })
  const save = useSaveItem()
  const remove = useRemoveItem()
  const missing = { what: what.trim() === '', on: isDated && on === '' }
  const errorOf = (name: keyof typeof missing) => (tried && missing[name] ? t('form.missing') : undefined)
  const done = () => {
    keep(undefined)
    onClose()
  }
  const send = () => {
    setTried(true)
    if (missing.what || missing.on) return
    save.mutate({ of: step, item: { kind: 'step', what, on: isDated ? on : null } }, { onSuccess: done })
  }
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t(step ? 'step.change' : 'step.add')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={save.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <TextField
          label={t('form.what')}
          hint={t('form.whatHint')}
          maxLength={200}
          value={what}
          error={errorOf('what')}
          onChange={value => set({ what: value })}
        />
        {beside(what)}
        <PillRadios
          label={t('form.when')}
          note={isDated ? undefined : t('step.undatedHint')}
          side="employee"
          value={isDated ? 'dated' : 'undated'}
          onChange={value => set({ isDated: value === 'dated' })}
          options={[
            { value: 'dated', label: t('step.dated') },
            { value: 'undated', label: t('step.undated') },
          ]}
        />
        {isDated && (
          <>
            <DateField
              label={t('form.on')}
              // A day that was may stand as it is.
              {...(on >= today || on === '' ? { min: today } : {})}
              value={on}
              error={errorOf('on')}
              onChange={value => set({ on: value })}
            />
            <Aside>{t('form.days')}</Aside>
          </>
        )}
        <Trouble error={save.error} />
        {step && (
          <Row>
            <AskThenDo
              word={t('step.remove')}
              small
              title={t('step.removeTitle')}
              keep={t('form.keep')}
              step={remove}
              input={step.itemId}
              onDone={done}
            >
              <p>{t('step.removeText')}</p>
            </AskThenDo>
          </Row>
        )}
      </Stack>
    </Dialog>
  )
}
