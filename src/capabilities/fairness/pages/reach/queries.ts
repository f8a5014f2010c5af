import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../../platform/web/api.ts'

export const reachQuery = queryOptions({
  queryKey: ['everyone-reached'],
  queryFn: () => ask(api.GET('/api/reach')),
})
