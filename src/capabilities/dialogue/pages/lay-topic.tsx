import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog, Stack, TextField } from '../../../ui/index.ts'
import { useTableStep } from './queries.ts'

/** Lays something of one's own on the table: only the words that somebody chooses here go along. */
export function LayTopic(props: {
  relationId: string
  /** What it is about, in words that say no more than needed. */
  title: string
  others: string
  size?: 'small'
  onLaid?: () => void
}) {
  const { relationId, others } = props
  const { t } = useTranslation(['dialogue', 'shell'])
  const [title, setTitle] = useState<string>()
  const lay = useTableStep(relationId, (words: string) =>
    ask(
      api.POST('/api/relations/{relationId}/topics', {
        params: { path: { relationId } },
        body: { title: words },
      }),
    ),
  )
  const close = () => setTitle(undefined)
  const keep = (words: string) =>
    lay.mutate(words, {
      onSuccess: () => {
        close()
        props.onLaid?.()
      },
    })
  return (
    <>
      <Button
        tone="quiet"
        {...(props.size && { size: props.size })}
        side="employee"
        onClick={() => setTitle(props.title)}
      >
        {t('lay.action')}
        <span className="only-heard">: {props.title}</span>
      </Button>
      {title !== undefined && (
        <Dialog
          open
          onClose={close}
          title={t('lay.title')}
          closeLabel={t('shell:close')}
          actions={
            <Button
              side="employee"
              busy={lay.isPending}
              disabled={title.trim() === ''}
              onClick={() => keep(title)}
            >
              {t('lay.action')}
            </Button>
          }
        >
          <Stack>
            <p>{t('lay.sentence', { others })}</p>
            <Trouble error={lay.error} />
            <TextField label={t('lay.words')} value={title} onChange={setTitle} maxLength={160} />
          </Stack>
        </Dialog>
      )}
    </>
  )
}
