import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const entryQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['entry', relationId],
    queryFn: () => ask(api.GET('/api/relations/{relationId}/entry', { params: { path: { relationId } } })),
  })
