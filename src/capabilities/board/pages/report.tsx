import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Dialog, Stack, TextArea } from '../../../ui/index.ts'
import type { PostKind } from '../vocabulary.ts'

/** Brings something before a moderator, with a reason; once is enough. */
export function Report({ kind, postId }: { kind: PostKind; postId: string }) {
  const { t } = useTranslation(['board', 'shell'])
  const [asking, setAsking] = useState(false)
  const [why, setWhy] = useState('')
  const report = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/board/posts/{kind}/{postId}/report', {
          params: { path: { kind, postId } },
          body: { why },
        }),
      ),
    onSuccess: () => setAsking(false),
  })
  if (report.isSuccess) return <Aside role="status">{t('question.reported')}</Aside>
  return (
    <>
      <Button tone="plain" onClick={() => setAsking(true)}>
        {t('question.report')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('question.reportTitle')}
        closeLabel={t('shell:close')}
        actions={
          <Button busy={report.isPending} disabled={why.trim() === ''} onClick={() => report.mutate()}>
            {t('question.reportSend')}
          </Button>
        }
      >
        <Stack>
          <p>{t('question.reportText')}</p>
          <TextArea label={t('question.reportWhy')} value={why} onChange={setWhy} maxLength={300} />
          <Trouble error={report.error} />
        </Stack>
      </Dialog>
    </>
  )
}
