import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { Talks } from '../model.ts'

export const talksQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['talks', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/talks', { params: { path: { relationId } } })),
  })

/** What I asked HR for at this table. */
export const helpQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['help', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/help', { params: { path: { relationId } } })),
  })

/** Every step at the table answers with the whole table; the screen shows that at once. */
export function useTableStep<Input>(relationId: string, step: (input: Input) => Promise<Talks>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: talks => queries.setQueryData(talksQuery(relationId).queryKey, talks),
    onError: () => queries.invalidateQueries({ queryKey: talksQuery(relationId).queryKey }),
  })
}
