import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const needsQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['needs', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/needs', { params: { path: { relationId } } })),
  })
