import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { Searches } from '../model.ts'

export interface At {
  relationId: string
  agreementId: string
}

export const searchQuery = ({ relationId, agreementId }: At) =>
  queryOptions({
    queryKey: ['search', relationId, agreementId],
    queryFn: () =>
      ask(
        api.GET('/api/relations/{relationId}/agreements/{agreementId}/search', {
          params: { path: { relationId, agreementId } },
        }),
      ),
  })

/** Every step answers with where the search stands; after a refusal the screen looks again. */
export function useSearchStep<Input>(at: At, step: (input: Input) => Promise<Searches>) {
  const queries = useQueryClient()
  const { queryKey } = searchQuery(at)
  return useMutation({
    mutationFn: step,
    onSuccess: searches => queries.setQueryData(queryKey, searches),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

const path = ({ relationId, agreementId }: At) => ({ params: { path: { relationId, agreementId } } })
const url = '/api/relations/{relationId}/agreements/{agreementId}/search' as const

export const useProposal = (at: At) => useSearchStep(at, () => ask(api.POST(url, path(at))))

export const useReply = (at: At) =>
  useSearchStep(at, (agree: boolean) => ask(api.POST(`${url}/reply`, { ...path(at), body: { agree } })))

export const useStop = (at: At) => useSearchStep(at, () => ask(api.POST(`${url}/stop`, path(at))))
