import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { Span } from '../model.ts'

export const spanQuery = queryOptions({ queryKey: ['span'], queryFn: () => ask(api.GET('/api/span')) })

/** Each gives back the whole of it; who is refused sees how it stands now. */
export function useSpanStep(step: () => Promise<Span>) {
  const queries = useQueryClient()
  const { queryKey } = spanQuery
  return useMutation({
    mutationFn: step,
    onSuccess: span => queries.setQueryData(queryKey, span),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}
