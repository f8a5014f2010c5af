import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { DealNeeds } from '../model.ts'

export interface AtAgreement {
  relationId: string
  agreementId: string
}

export const dealNeedsQuery = (path: AtAgreement) =>
  queryOptions({
    queryKey: ['deal-needs', path.relationId, path.agreementId],
    queryFn: () =>
      ask(api.GET('/api/relations/{relationId}/agreements/{agreementId}/needs', { params: { path } })),
  })

/** Every step answers with all deals of the agreement; what was refused makes it look again. */
export function useNeedStep<Input>(path: AtAgreement, send: (input: Input) => Promise<DealNeeds>) {
  const queries = useQueryClient()
  const { queryKey } = dealNeedsQuery(path)
  return useMutation({
    mutationFn: send,
    onSuccess: all => queries.setQueryData(queryKey, all),
    onError: () => {
      queries.invalidateQueries({ queryKey })
      queries.invalidateQueries({ queryKey: ['agreement', path.relationId, path.agreementId] })
    },
  })
}
