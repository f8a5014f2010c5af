import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Checkbox, Dialog, Stack, TextArea } from '../../../ui/index.ts'

/** A question to colleagues, with or without one's name. */
export function Ask({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['board', 'shell'])
  const queries = useQueryClient()
  const [words, setWords] = useState('')
  const [named, setNamed] = useState(false)
  const [tried, setTried] = useState(false)
  const missing = words.trim() === ''
  const post = useMutation({
    mutationFn: () => ask(api.POST('/api/board/questions', { body: { words, named } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['board'] })
      onClose()
    },
  })
  const put = () => {
    setTried(true)
    if (!missing) post.mutate()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('ask.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button busy={post.isPending} onClick={put}>
          {t('ask.post')}
        </Button>
      }
    >
      <Stack>
        <TextArea
          label={t('ask.label')}
          hint={t('ask.hint')}
          value={words}
          onChange={setWords}
          maxLength={2000}
          error={tried && missing ? t('ask.empty') : undefined}
        />
        <Checkbox label={t('ask.named')} hint={t('ask.namedHint')} checked={named} onChange={setNamed} />
        <Trouble error={post.error} />
      </Stack>
    </Dialog>
  )
}
