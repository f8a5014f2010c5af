import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog, Stack, TextArea } from '../../../ui/index.ts'
import type { Consultation } from '../model.ts'
import { useConsultationStep } from './queries.ts'

/** Taken back while people can still react, with the reason. */
export function WithdrawForm(props: { consultation: Consultation; onClose: () => void }) {
  const { t } = useTranslation(['consultations', 'shell'])
  const { consultation, onClose } = props
  const { consultationId } = consultation
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const save = useConsultationStep(() =>
    ask(
      api.POST('/api/consultations/{consultationId}/withdrawal', {
        params: { path: { consultationId } },
        body: { why },
      }),
    ),
  )
  const missing = why.trim() === ''
  const send = () => {
    setTried(true)
    if (!missing) save.mutate(undefined, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('withdrawForm.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={save.isPending} onClick={send}>
          {t('withdrawForm.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t('withdrawForm.text')}</p>
        <TextArea
          label={t('withdrawForm.why')}
          rows={3}
          maxLength={2000}
          value={why}
          onChange={setWhy}
          error={tried && missing ? t('form.missing') : undefined}
        />
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}
