import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../../platform/web/api.ts'
import type { AmoScan } from '../../amo/model.ts'

export const amoQuery = queryOptions({
  queryKey: ['amo'],
  queryFn: () => ask(api.GET('/api/amo')),
})

export function useAmoStep<T>(step: (input: T) => Promise<AmoScan>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: next => queries.setQueryData(amoQuery.queryKey, next),
  })
}
