import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { HoldList } from '../retention-schemas.ts'

// What tables and terms are called, the server says: so each is asked once in a language.

export const myDataQuery = (language: string) =>
  queryOptions({
    queryKey: ['my-data', language],
    // Each visit is a new look: somebody may have read something since.
    gcTime: 0,
    queryFn: () => ask(api.GET('/api/my-data')),
  })

export const retentionQuery = (language: string) =>
  queryOptions({
    queryKey: ['retention', language],
    queryFn: () => ask(api.GET('/api/retention')),
  })

export const deletionsQuery = (language: string) =>
  queryOptions({
    queryKey: ['retention', 'deletions', language],
    queryFn: () => ask(api.GET('/api/retention/deletions')),
  })

export const holdsQuery = queryOptions({
  queryKey: ['retention', 'holds'],
  queryFn: () => ask(api.GET('/api/retention/holds')),
})

/** Placing, renewing or lifting; each gives back the whole list. */
export function useHoldStep<Input = void>(step: (input: Input) => Promise<HoldList>) {
  const queries = useQueryClient()
  const { queryKey } = holdsQuery
  return useMutation({
    mutationFn: step,
    onSuccess: list => queries.setQueryData(queryKey, list),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}
