import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { Partnerships } from '../partnerships-model.ts'

export const partnershipsQuery = queryOptions({
  queryKey: ['partnerships'],
  queryFn: () => ask(api.GET('/api/partnerships')),
})

/** Every step answers with all cards; what lies open is read anew when it is refused. */
export function usePartnershipStep(step: () => Promise<Partnerships>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: next => queries.setQueryData(partnershipsQuery.queryKey, next),
    onError: () => queries.invalidateQueries({ queryKey: partnershipsQuery.queryKey }),
  })
}
