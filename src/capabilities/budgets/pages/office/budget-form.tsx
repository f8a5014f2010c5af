import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { NumberField } from '../../../../ui/controls/number-field.tsx'
import { PillRadios } from '../../../../ui/controls/pill-radios.tsx'
import { Button, DateField, Dialog, RadioCards, Stack, TextArea, TextField } from '../../../../ui/index.ts'
import type { BudgetInput } from '../../model.ts'
import { budgetReasons, budgetUnits, mostAmount, noticeDays } from '../../vocabulary.ts'
import { PriceField } from '../price-field.tsx'
import { useBudgetStep } from '../queries.ts'
import { type DraftStep, StepFields } from './step-fields.tsx'

interface Draft {
  title: string
  why: string
  unit: BudgetInput['unit']
  spends: 'list' | 'own-choice'
  most: number | null
  gives: 'same' | 'byYears'
  amount: number | null
  steps: readonly DraftStep[]
  reason: BudgetInput['reason'] | null
  notice: number | null
  opensOn: string
  closesOn: string
}

const firstStep: DraftStep = { id: 0, years: 0, amount: null }

/** A budget for everybody who works here: how much, what for, and why. */
export function BudgetForm({ today, onClose }: { today: string; onClose: () => void }) {
  const { t } = useTranslation(['budgets', 'shell'])
  const [draft, setDraft] = useState<Draft>({
    title: '',
    why: '',
    unit: 'units',
    spends: 'list',
    most: null,
    gives: 'same',
    amount: null,
    steps: [firstStep],
    reason: null,
    notice: noticeDays.usual,
    opensOn: today,
    closesOn: '',
  })
  const [tried, setTried] = useState(false)
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const open = useBudgetStep((body: BudgetInput) => ask(api.POST('/api/budgets', { body })))
  const { unit, spends, gives, amount, most, steps, reason } = draft
  const missing = (is: boolean) => (tried && is ? t('form.missing') : undefined)
  const send = () => {
    setTried(true)
    const input = inputOf(draft)
    if (input) open.mutate(input, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('office.open')}
      closeLabel={t('shell:close')}
      actions={
        <Button busy={open.isPending} onClick={send}>
          {t('form.send')}
        </Button>
      }
    >
      <Stack>
        <TextField
          label={t('form.title')}
          maxLength={120}
          value={draft.title}
          onChange={title => set({ title })}
          error={missing(draft.title.trim() === '')}
        />
        <RadioCards
          label={t('form.reason')}
          value={reason}
          onChange={value => set({ reason: value as BudgetInput['reason'] })}
          error={missing(reason === null)}
          options={budgetReasons.map(value => ({ value, label: t(`reasons.${value}`) }))}
        />
        <TextArea
          label={t('form.why')}
          hint={t('form.whyHint')}
          maxLength={500}
          value={draft.why}
          onChange={why => set({ why })}
          error={missing(draft.why.trim() === '')}
        />
        <PillRadios
          label={t('form.unit')}
          value={unit}
          onChange={value =>
            set({ unit: value as Draft['unit'], amount: null, most: null, steps: [firstStep] })
          }
          options={budgetUnits.map(value => ({ value, label: t(`form.${value}`) }))}
        />
        <PillRadios
          label={t('form.spends')}
          value={spends}
          onChange={value => set({ spends: value as Draft['spends'] })}
          options={[
            { value: 'list', label: t('form.onList') },
            { value: 'own-choice', label: t('form.ownChoice') },
          ]}
        />
        {spends === 'own-choice' && (
          <PriceField
            unit={unit}
            least={1}
            most={mostAmount}
            labels={{ units: t('form.most'), cents: t('form.most') }}
            hint={missing(most === null)}
            value={most}
            onChange={value => set({ most: value })}
          />
        )}
        <PillRadios
          label={t('form.gives')}
          value={gives}
          onChange={value => set({ gives: value as Draft['gives'] })}
          options={[
            { value: 'same', label: t('form.same') },
            { value: 'byYears', label: t('form.byYears') },
          ]}
        />
        {gives === 'same' ? (
          <PriceField
            unit={unit}
            most={mostAmount}
            labels={{ units: t('form.amount'), cents: t('form.amount') }}
            hint={missing(amount === null)}
            value={amount}
            onChange={value => set({ amount: value })}
          />
        ) : (
          <StepFields unit={unit} steps={steps} tried={tried} onChange={next => set({ steps: next })} />
        )}
        <DateField
          label={t('form.opensOn')}
          min={today}
          value={draft.opensOn}
          onChange={opensOn => set({ opensOn })}
          error={missing(draft.opensOn === '')}
        />
        <DateField
          label={t('form.closesOn')}
          min={draft.opensOn || today}
          value={draft.closesOn}
          onChange={closesOn => set({ closesOn })}
          error={missing(draft.closesOn === '')}
        />
        <NumberField
          label={t('form.notice')}
          hint={missing(draft.notice === null) ?? t('form.noticeHint')}
          unclear={t('form.unclear', { least: noticeDays.least, most: noticeDays.most })}
          least={noticeDays.least}
          most={noticeDays.most}
          value={draft.notice}
          onChange={notice => set({ notice: notice === null ? null : Math.floor(notice) })}
        />
        <Trouble error={open.error} />
      </Stack>
    </Dialog>
  )
}

/** Null as long as something is missing. */
function inputOf(draft: Draft): BudgetInput | null {
  const { title, why, unit, spends, most, reason, notice, opensOn, closesOn } = draft
  const given = givesOf(draft)
  if (title.trim() === '' || why.trim() === '' || reason === null || notice === null || given === null)
    return null
  if (opensOn === '' || closesOn === '' || (spends === 'own-choice' && most === null)) return null
  return {
    title,
    why,
    unit,
    reason,
    opensOn,
    closesOn,
    gives: given,
    noticeDays: notice,
    mostAtOnce: spends === 'own-choice' ? most : null,
  }
}

function givesOf({ gives, amount, steps }: Draft): BudgetInput['gives'] | null {
  if (gives === 'same') return amount === null ? null : { amount }
  const whole = steps.flatMap(step =>
    step.years === null || step.amount === null ? [] : [{ years: step.years, amount: step.amount }],
  )
  return whole.length < steps.length ? null : { steps: whole }
}
