import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const ownMediationQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['mediator', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/mediator', { params: { path: { relationId } } })),
  })

export const mediationsQuery = queryOptions({
  queryKey: ['mediations'],
  queryFn: () => ask(api.GET('/api/mediations')),
})

export const mediatedQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['mediations', relationId],
    queryFn: () => ask(api.GET('/api/mediations/{relationId}', { params: { path: { relationId } } })),
  })
