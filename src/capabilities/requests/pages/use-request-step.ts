import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Requests } from '../model.ts'
import { requestsQuery } from './queries.ts'

/** A step with a request: the answer is the page as it stands now; what was refused makes it look again. */
export function useRequestStep<Input>(relationId: string, send: (input: Input) => Promise<Requests>) {
  const queries = useQueryClient()
  const { queryKey } = requestsQuery(relationId)
  return useMutation({
    mutationFn: send,
    onSuccess: all => {
      queries.setQueryData(queryKey, all)
      queries.invalidateQueries({ queryKey: ['workplace'] })
      queries.invalidateQueries({ queryKey: ['my-days'] })
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}
