import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { FlexicurityView, OrganisationNeedsView } from '../model.ts'

export const flexicurityQuery = queryOptions({
  queryKey: ['flexicurity'],
  queryFn: () => ask(api.GET('/api/flexicurity')) as Promise<FlexicurityView>,
})

export const teamNeedsQuery = queryOptions({
  queryKey: ['flexicurity', 'needs'],
  queryFn: () => ask(api.GET('/api/flexicurity/needs')) as Promise<OrganisationNeedsView>,
})

/** Every change answers with the whole; after a refusal the screen looks again. */
function useChange<Input, View>(queryKey: readonly unknown[], change: (input: Input) => Promise<View>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: view => queries.setQueryData(queryKey, view),
    onError: () => queries.invalidateQueries({ queryKey, exact: true }),
  })
}

export const useRegisterChange = <Input>(change: (input: Input) => Promise<unknown>) =>
  useChange(flexicurityQuery.queryKey, change)
export const useNeedChange = <Input>(change: (input: Input) => Promise<unknown>) =>
  useChange(teamNeedsQuery.queryKey, change)
