import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const viewQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['view', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/view', { params: { path: { relationId } } })),
  })

export const gapQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['gap', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/gap', { params: { path: { relationId } } })),
  })

export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  staleTime: 10 * 60_000,
  queryFn: () => ask(api.GET('/api/expectations/catalogue')),
})
