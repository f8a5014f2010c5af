import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const timelineQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['timeline', relationId],
    queryFn: () =>
      ask(api.GET('/api/relations/{relationId}/agreements', { params: { path: { relationId } } })),
  })
