import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Page } from '../../../ui/index.ts'
import { viewQuery } from './queries.ts'

/** In this round somebody else looked from here, or the others looked without me: a new round, with a view of one's own. */
export function TakenOver({ relationId, why }: { relationId: string; why: 'taken-over' | 'shown-before' }) {
  const { t } = useTranslation('expectations')
  const start = useStartRound(relationId)
  return (
    <Page
      title={t('view.title')}
      sentence={t(`refusals.${why}.reason`)}
      note={t(`refusals.${why}.next`)}
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
