import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { HouseRules } from '../model.ts'

export const houseRulesQuery = queryOptions({
  queryKey: ['house-rules'],
  queryFn: () => ask(api.GET('/api/house-rules')),
})

/** Every step answers with all rules; what lies open is read anew when it is refused. */
export function useRuleStep<T>(step: (input: T) => Promise<HouseRules>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: next => queries.setQueryData(houseRulesQuery.queryKey, next),
    onError: () => queries.invalidateQueries({ queryKey: houseRulesQuery.queryKey }),
  })
}
