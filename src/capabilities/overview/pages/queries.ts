import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { Overview } from '../model.ts'

export const overviewsQuery = queryOptions({
  queryKey: ['overviews'],
  queryFn: () => ask(api.GET('/api/overviews')),
  refetchInterval: query => (query.state.data?.years.some(({ state }) => state === 'making') ? 1000 : false),
})

export const overviewQuery = (year: number) =>
  queryOptions({
    queryKey: ['overview', year],
    queryFn: () => ask(api.GET('/api/overviews/{year}', { params: { path: { year } } })),
    refetchInterval: query => (query.state.data?.state === 'making' ? 1000 : false),
  })

/** A question or an answer; each gives back the whole overview. */
export function useOverviewStep<Input>(year: number, step: (input: Input) => Promise<Overview>) {
  const queries = useQueryClient()
  const { queryKey } = overviewQuery(year)
  return useMutation({
    mutationFn: step,
    onSuccess: overview => queries.setQueryData(queryKey, overview),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}
