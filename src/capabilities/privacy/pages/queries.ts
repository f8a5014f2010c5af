import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const myDataQuery = queryOptions({
  queryKey: ['my-data'],
  // Each visit is a new look: somebody may have read something since.
  gcTime: 0,
  queryFn: () => ask(api.GET('/api/my-data')),
})
