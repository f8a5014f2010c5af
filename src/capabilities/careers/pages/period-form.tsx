import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Button, Dialog, Row, Stack, TextField } from '../../../ui/index.ts'
import type { ContentOf } from '../model.ts'
import { lives } from '../vocabulary.ts'
import { type Held, useRemoveItem, useSaveItem } from './queries.ts'

interface Draft {
  life: ContentOf<'period'>['life'] | null
  what: string
  from: string
  until: string
}

const isYear = (text: string) => /^(19|2[01])\d\d$/.test(text.trim())

/** One stretch: what it was and in which years. Why is not asked. */
export function PeriodForm(props: {
  period: Held<'period'> | null
  beside: (text: string) => ReactNode
  onClose: () => void
}) {
  const { t } = useTranslation(['careers', 'shell'])
  const { period, beside, onClose } = props
  const [kept, keep] = useDraft<Draft>(
    period ? `career.period.${period.itemId}.${period.version}` : 'career.period',
  )
  const [tried, setTried] = useState(false)
  const was = period?.content
  const draft: Draft = kept ?? {
    life: was?.life ?? null,
    what: was?.what ?? '',
    from: String(was?.from ?? ''),
    until: String(was?.until ?? ''),
  }
  const { life, what, from, until } = draft
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change })
  const save = useSaveItem()
  const remove = useRemoveItem()
  const done = () => {
    keep(undefined)
    onClose()
  }
  const wrongUntil = until.trim() !== '' && !isYear(until)
  const send = () => {
    setTried(true)
    if (life === null || !isYear(from) || wrongUntil) return
    const end = until.trim() === '' ? null : Number(until)
    save.mutate(
      { of: period, item: { kind: 'period', life, what, from: Number(from), until: end } },
      { onSuccess: done },
    )
  }
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t(period ? 'line.change' : 'line.add')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={save.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <PillRadios
          label={t('line.life')}
          side="employee"
          value={life}
          error={tried && life === null ? t('form.missing') : undefined}
          onChange={value => set({ life: value as Draft['life'] })}
          options={lives.map(value => ({ value, label: t(`line.lives.${value}`) }))}
        />
        <TextField
          label={t('line.what')}
          hint={t('line.whatHint')}
          maxLength={120}
          value={what}
          onChange={value => set({ what: value })}
        />
        {beside(what)}
        <TextField
          label={t('line.from')}
          inputMode="numeric"
          maxLength={4}
          value={from}
          error={tried && !isYear(from) ? t('line.unclear') : undefined}
          onChange={value => set({ from: value })}
        />
        <TextField
          label={t('line.until')}
          hint={t('line.untilHint')}
          inputMode="numeric"
          maxLength={4}
          value={until}
          error={tried && wrongUntil ? t('line.unclear') : undefined}
          onChange={value => set({ until: value })}
        />
        <Trouble error={save.error} />
        {period && (
          <Row>
            <AskThenDo
              word={t('step.remove')}
              small
              title={t('line.removeTitle')}
              keep={t('form.keep')}
              step={remove}
              input={period.itemId}
              onDone={done}
            >
              <p>{t('line.removeText')}</p>
            </AskThenDo>
          </Row>
        )}
      </Stack>
    </Dialog>
  )
}
