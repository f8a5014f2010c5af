import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const roundsQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['rounds', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/rounds', { params: { path: { relationId } } })),
  })
