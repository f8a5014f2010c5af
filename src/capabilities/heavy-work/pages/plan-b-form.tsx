import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, DateField, Dialog, Stack, TextField } from '../../../ui/index.ts'
import { useLayPlanB } from './queries.ts'

const empty = { instead: '', step: '', on: '' }
const longest = { instead: 80, step: 110 } as const

/** What came of the talk: what else, and my first step to it with a day. */
export function PlanBForm(props: {
  offerId: string
  beside: (text: string) => ReactNode
  onClose: () => void
}) {
  const { t } = useTranslation(['heavy-work', 'shell'])
  const { today } = useSignedIn()
  const { offerId, beside, onClose } = props
  const [kept, keep] = useDraft<typeof empty>(`plan-b.${offerId}`)
  const [tried, setTried] = useState(false)
  const draft = kept ?? empty
  const lay = useLayPlanB(offerId)
  const send = () => {
    setTried(true)
    if (Object.values(draft).some(value => value.trim() === '')) return
    lay.mutate(draft, {
      onSuccess: () => {
        keep(undefined)
        onClose()
      },
    })
  }
  const set = (name: keyof typeof empty) => ({
    label: t(`plan.${name}`),
    value: draft[name],
    onChange: (value: string) => keep({ ...draft, [name]: value }),
    error: tried && draft[name].trim() === '' ? t('missing') : undefined,
  })
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t('plan.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={lay.isPending} onClick={send}>
          {t('plan.send')}
        </Button>
      }
    >
      <Stack>
        <p>{t('plan.text')}</p>
        <TextField {...set('instead')} hint={t('plan.insteadHint')} maxLength={longest.instead} />
        {beside(draft.instead)}
        <TextField {...set('step')} hint={t('plan.stepHint')} maxLength={longest.step} />
        {beside(draft.step)}
        <DateField {...set('on')} min={today} />
        <Aside>{t('plan.other')}</Aside>
        <Trouble error={lay.error} />
      </Stack>
    </Dialog>
  )
}
