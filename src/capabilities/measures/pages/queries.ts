import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { Measures } from '../model.ts'

export const measuresQuery = queryOptions({
  queryKey: ['measures'],
  queryFn: () => ask(api.GET('/api/measures')),
})

export const balanceQuery = queryOptions({
  queryKey: ['road-balance'],
  queryFn: () => ask(api.GET('/api/road-balance')),
})

/** Every step answers with all measures; the balance is weighed anew, and what lies open is read anew when it is refused. */
export function useMeasureStep<T = void>(step: (input: T) => Promise<Measures>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: next => {
      queries.setQueryData(measuresQuery.queryKey, next)
      return queries.invalidateQueries({ queryKey: balanceQuery.queryKey })
    },
    onError: () => queries.invalidateQueries({ queryKey: measuresQuery.queryKey }),
  })
}
