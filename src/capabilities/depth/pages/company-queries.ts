import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { BringInput, Company } from '../companion-schemas.ts'
import type { TalkAddress } from './queries.ts'

const url = '/api/relations/{relationId}/conversations/{conversationId}/company'

export const companyQuery = ({ relationId, conversationId }: TalkAddress) =>
  queryOptions({
    queryKey: ['company', relationId, conversationId],
    // What lies on the agenda is in it.
    staleTime: 0,
    queryFn: () => ask(api.GET(url, { params: { path: { relationId, conversationId } } })),
  })

export const alongListQuery = queryOptions({ queryKey: ['along'], queryFn: () => ask(api.GET('/api/along')) })

export const alongQuery = (companionId: string) =>
  queryOptions({
    queryKey: ['along', companionId],
    // Taken back, it is gone with the next look.
    staleTime: 0,
    gcTime: 0,
    queryFn: () => ask(api.GET('/api/along/{companionId}', { params: { path: { companionId } } })),
  })

/** Taking somebody along, and taking that back. */
export function useCompany({ relationId, conversationId }: TalkAddress) {
  const queries = useQueryClient()
  const path = { relationId, conversationId }
  const { queryKey } = companyQuery(path)
  const one = '/api/relations/{relationId}/conversations/{conversationId}/company/{companionId}'
  const shown = {
    onSuccess: (view: Company) => queries.setQueryData(queryKey, view),
    onError: () => queries.invalidateQueries({ queryKey }),
  }
  const bring = useMutation({
    mutationFn: (body: BringInput) => ask(api.POST(url, { params: { path }, body })),
    ...shown,
  })
  const withdraw = useMutation({
    mutationFn: (companionId: string) => ask(api.DELETE(one, { params: { path: { ...path, companionId } } })),
    ...shown,
  })
  return { bring, withdraw }
}
