import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Button, DateField, Dialog, Stack, TextArea } from '../../../../ui/index.ts'
import type { Budget } from '../../model.ts'
import { useBudgetStep } from '../queries.ts'

/** Everybody hears so today; the term of notice goes by first, whatever day is wished. */
export function EndForm({ budget, today, onClose }: { budget: Budget; today: string; onClose: () => void }) {
  const { t } = useTranslation(['budgets', 'shell'])
  const [wishedOn, setWished] = useState(today)
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const { budgetId, title, noticeDays, closesOn } = budget
  const end = useBudgetStep(() =>
    ask(api.POST('/api/budgets/{budgetId}/end', { params: { path: { budgetId } }, body: { wishedOn, why } })),
  )
  const send = () => {
    setTried(true)
    if (why.trim() !== '' && wishedOn !== '') end.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('office.endTitle', { title })}
      closeLabel={t('shell:close')}
      actions={
        <Button busy={end.isPending} onClick={send}>
          {t('office.endSend')}
        </Button>
      }
    >
      <Stack>
        <p>{t('office.endText', { count: noticeDays })}</p>
        <DateField
          label={t('office.endOn')}
          min={today}
          max={closesOn}
          value={wishedOn}
          onChange={setWished}
          error={tried && wishedOn === '' ? t('form.missing') : undefined}
        />
        <TextArea
          label={t('office.endWhy')}
          maxLength={500}
          value={why}
          onChange={setWhy}
          error={tried && why.trim() === '' ? t('form.missing') : undefined}
        />
        <Trouble error={end.error} />
      </Stack>
    </Dialog>
  )
}
