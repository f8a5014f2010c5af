import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Page } from '../../../ui/index.ts'
import { viewQuery } from './queries.ts'

/** An earlier manager wrote this side: a new one gives their own view, in a new round. */
export function TakenOver({ relationId }: { relationId: string }) {
  const { t } = useTranslation('expectations')
  const start = useStartRound(relationId)
  return (
    <Page
      title={t('view.title')}
      sentence={t('refusals.taken-over.reason')}
      note={t('refusals.taken-over.next')}
      action={
        <Button onClick={() => start.mutate()} busy={start.isPending}>
          {t('view.newRound')}
        </Button>
      }
    >
      <Trouble error={start.error} />
    </Page>
  )
}

export function useStartRound(relationId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      ask(api.POST('/api/relations/{relationId}/rounds', { params: { path: { relationId } } })),
    onSuccess: view => queries.setQueryData(viewQuery(relationId).queryKey, view),
  })
}
