import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

// On a shared screen nothing of either stays longer than the page.
export const desksQuery = queryOptions({
  queryKey: ['desk', 'confidants'],
  gcTime: 0,
  queryFn: () => ask(api.GET('/api/desks')),
})

export const drawerQuery = queryOptions({
  queryKey: ['desk', 'drawer'],
  gcTime: 0,
  queryFn: () => ask(api.GET('/api/drawer')),
})
