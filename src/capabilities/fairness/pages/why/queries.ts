import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../../platform/web/api.ts'

export const whyListQuery = queryOptions({
  queryKey: ['why-list'],
  queryFn: () => ask(api.GET('/api/why-list')),
})
