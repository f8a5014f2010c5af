import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { TalentInput, Talents } from '../model.ts'

export const myTalentsQuery = queryOptions({
  queryKey: ['my-talents'],
  queryFn: () => ask(api.GET('/api/my-talents')),
})

export const talentsQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['talents', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/talents', { params: { path: { relationId } } })),
  })

function useStep<Input>(relationId: string, step: (input: Input) => Promise<Talents>) {
  const queries = useQueryClient()
  const { queryKey } = talentsQuery(relationId)
  return useMutation({
    mutationFn: step,
    onSuccess: data => {
      queries.setQueryData(queryKey, data)
      for (const key of [['my-talents'], ['talks', relationId]]) queries.invalidateQueries({ queryKey: key })
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

export const useWriteTalent = (relationId: string) =>
  useStep(relationId, (body: TalentInput) =>
    ask(api.POST('/api/relations/{relationId}/talents', { params: { path: { relationId } }, body })),
  )

export const useLayTalent = (relationId: string) =>
  useStep(relationId, (noteId: string) =>
    ask(
      api.POST('/api/relations/{relationId}/talents/{noteId}/topic', {
        params: { path: { relationId, noteId } },
      }),
    ),
  )

export const useRemoveTalent = (relationId: string) =>
  useStep(relationId, (noteId: string) =>
    ask(
      api.DELETE('/api/relations/{relationId}/talents/{noteId}', {
        params: { path: { relationId, noteId } },
      }),
    ),
  )
