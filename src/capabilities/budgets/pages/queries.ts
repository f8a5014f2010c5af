import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { Budgets } from '../model.ts'

export const pursesQuery = queryOptions({
  queryKey: ['budgets', 'own'],
  queryFn: () => ask(api.GET('/api/purses')),
})

export const budgetsQuery = queryOptions({
  queryKey: ['budgets', 'all'],
  queryFn: () => ask(api.GET('/api/budgets')),
})

/** A press on one's own purse, which is read anew before it counts as done; also after what went wrong. */
export function usePurseStep<Wanted = void>(press: (wanted: Wanted) => Promise<unknown>) {
  const queries = useQueryClient()
  const readAnew = () => queries.invalidateQueries({ queryKey: pursesQuery.queryKey })
  return useMutation({ mutationFn: press, onSuccess: readAnew, onError: readAnew })
}

/** A press of HR; what is there for everybody changes with it. */
export function useBudgetStep<Wanted = void>(press: (wanted: Wanted) => Promise<Budgets>) {
  const queries = useQueryClient()
  const { queryKey } = budgetsQuery
  return useMutation({
    mutationFn: press,
    onSuccess: all => {
      queries.setQueryData(queryKey, all)
      queries.invalidateQueries({ queryKey: pursesQuery.queryKey })
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}
