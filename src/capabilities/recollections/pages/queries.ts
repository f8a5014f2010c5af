import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { Recollections } from '../model.ts'

export const recollectionsQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['recollections', relationId],
    queryFn: () =>
      ask(api.GET('/api/relations/{relationId}/recollections', { params: { path: { relationId } } })),
  })

/** Every step answers with all notes; what it laid on the table is looked for anew. */
function useStep<Input>(relationId: string, step: (input: Input) => Promise<Recollections>) {
  const queries = useQueryClient()
  const { queryKey } = recollectionsQuery(relationId)
  return useMutation({
    mutationFn: step,
    onSuccess: all => {
      queries.setQueryData(queryKey, all)
      queries.invalidateQueries({ queryKey: ['talks', relationId] })
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

export const useNote = (relationId: string, agreementId: string) =>
  useStep(relationId, (body: { clauseId: string; words: string }) =>
    ask(
      api.POST('/api/relations/{relationId}/agreements/{agreementId}/recollections', {
        params: { path: { relationId, agreementId } },
        body,
      }),
    ),
  )

export const useEnd = (relationId: string) =>
  useStep(relationId, (recollectionId: string) =>
    ask(
      api.POST('/api/relations/{relationId}/recollections/{recollectionId}/end', {
        params: { path: { relationId, recollectionId } },
      }),
    ),
  )

/** Where a note stands on the page of a table's agreements. */
export const noteId = (recollectionId: string) => `recollection-${recollectionId}`
