import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { AgreementView } from '../model.ts'

export const timelineQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['timeline', relationId],
    queryFn: () =>
      ask(api.GET('/api/relations/{relationId}/agreements', { params: { path: { relationId } } })),
  })

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
