import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, DateField, Dialog, Stack, TextField } from '../../../ui/index.ts'
import { usePlanTalk } from './queries.ts'

/** On which day: from here whoever leads me knows that I want to talk about it. */
export function TalkForm(props: { offerId: string; name: string; onClose: () => void }) {
  const { t } = useTranslation(['heavy-work', 'shell'])
  const { today } = useSignedIn()
  const { offerId, name, onClose } = props
  const [on, setOn] = useState('')
  const [startsAt, setStartsAt] = useState('')
  const [tried, setTried] = useState(false)
  const plan = usePlanTalk(offerId)
  const send = () => {
    setTried(true)
    if (on !== '') plan.mutate({ on, startsAt: startsAt || null }, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t('talk.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={plan.isPending} onClick={send}>
          {t('talk.send')}
        </Button>
      }
    >
      <Stack>
        <p>{t('talk.text', { name })}</p>
        <DateField
          label={t('talk.on')}
          min={today}
          value={on}
          onChange={setOn}
          error={tried && on === '' ? t('missing') : undefined}
        />
        <TextField
          label={t('talk.at')}
          type="time"
          optional={t('optional')}
          value={startsAt}
          onChange={setStartsAt}
        />
        <Trouble error={plan.error} />
      </Stack>
    </Dialog>
  )
}
