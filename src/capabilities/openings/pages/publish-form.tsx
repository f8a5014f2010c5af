import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog, Stack, TextField } from '../../../ui/index.ts'
import { usePublish } from './queries.ts'

const empty = { town: '', applyAt: '' }

/** What somebody from outside has to know beside it: in which town, and whom to write to. */
export function PublishForm({ openingId, onClose }: { openingId: string; onClose: () => void }) {
  const { t } = useTranslation(['openings', 'shell'])
  const [draft, setDraft] = useState(empty)
  const [tried, setTried] = useState(false)
  const publish = usePublish(openingId)
  const send = () => {
    setTried(true)
    if (Object.values(draft).some(value => value.trim() === '')) return
    publish.mutate(draft, { onSuccess: onClose })
  }
  const set = (name: keyof typeof empty) => ({
    label: t(`publish.${name}`),
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    error: tried && draft[name].trim() === '' ? t('missing') : undefined,
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('publish.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="organisation" busy={publish.isPending} onClick={send}>
          {t('publish.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t('publish.text')}</p>
        <TextField {...set('town')} maxLength={80} />
        <TextField {...set('applyAt')} type="email" maxLength={200} />
        <Trouble error={publish.error} />
      </Stack>
    </Dialog>
  )
}
