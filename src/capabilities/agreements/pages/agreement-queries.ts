import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { AgreementView } from '../model.ts'
import { timelineQuery } from './queries.ts'

// Apart from what the first page of a seat asks, so that this comes with the pages that need it.

export const agreementQuery = (relationId: string, agreementId: string) =>
  queryOptions({
    queryKey: ['agreement', relationId, agreementId],
    queryFn: () =>
      ask(
        api.GET('/api/relations/{relationId}/agreements/{agreementId}', {
          params: { path: { relationId, agreementId } },
        }),
      ),
  })

export const rulesQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['rules', relationId],
    staleTime: 10 * 60_000,
    queryFn: () => ask(api.GET('/api/relations/{relationId}/rules', { params: { path: { relationId } } })),
  })

/** Every step answers with the whole agreement; the screen shows that at once, and the timeline looks again. */
export function useAgreementStep<Input>(
  relationId: string,
  agreementId: string,
  step: (input: Input) => Promise<AgreementView>,
) {
  const queries = useQueryClient()
  const key = agreementQuery(relationId, agreementId).queryKey
  return useMutation({
    mutationFn: step,
    onSuccess: agreement => {
      queries.setQueryData(key, agreement)
      queries.invalidateQueries({ queryKey: timelineQuery(relationId).queryKey })
    },
    onError: () => queries.invalidateQueries({ queryKey: key }),
  })
}

/** Begins writing down; the new agreement is there at once. */
export function useStartAgreement(relationId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/relations/{relationId}/agreements', {
          params: { path: { relationId } },
          body: { conversationId: null },
        }),
      ),
    onSuccess: agreement => {
      queries.setQueryData(agreementQuery(relationId, agreement.agreementId).queryKey, agreement)
      return queries.invalidateQueries({ queryKey: timelineQuery(relationId).queryKey })
    },
  })
}
