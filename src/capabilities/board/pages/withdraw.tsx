import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Dialog, Stack, useNavigateTo } from '../../../ui/index.ts'
import type { PostKind } from '../vocabulary.ts'
import { threadQuery } from './queries.ts'

/** Takes back what one wrote, asked first. */
export function Withdraw(props: { kind: PostKind; postId: string; questionId: string }) {
  const { t } = useTranslation('board')
  const queries = useQueryClient()
  const goTo = useNavigateTo()
  const { kind, postId, questionId } = props
  const [asking, setAsking] = useState(false)
  const withdraw = useMutation({
    mutationFn: () =>
      ask(api.DELETE('/api/board/posts/{kind}/{postId}', { params: { path: { kind, postId } } })),
    onSuccess: () => {
      setAsking(false)
      if (kind === 'answer') return queries.invalidateQueries({ queryKey: ['board'] })
      // Without an answer nothing of the question is left to look at.
      goTo('/board')
      queries.removeQueries({ queryKey: threadQuery(questionId).queryKey })
      return queries.invalidateQueries({ queryKey: ['board', 'questions'] })
    },
  })
  return (
    <>
      <Button tone="plain" onClick={() => setAsking(true)}>
        {t('question.withdraw')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('question.withdrawSure')}
        closeLabel={t('question.keep')}
        actions={
          <>
            <Button busy={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t('question.withdraw')}
            </Button>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {t('question.keep')}
            </Button>
          </>
        }
      >
        <Stack>
          <p>{t('question.withdrawText')}</p>
          <Trouble error={withdraw.error} />
        </Stack>
      </Dialog>
    </>
  )
}
