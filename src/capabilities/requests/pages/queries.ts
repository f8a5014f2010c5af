import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const requestsQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['requests', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/requests', { params: { path: { relationId } } })),
  })

export const requestTermsQuery = queryOptions({
  queryKey: ['request-terms'],
  queryFn: () => ask(api.GET('/api/request-terms')),
})
