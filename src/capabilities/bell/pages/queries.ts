import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

export const bellQuery = queryOptions({
  queryKey: ['bell-choice'],
  queryFn: () => ask(api.GET('/api/bell')),
})

/** In words of the server, and so once in each language; asked every few seconds while the page is looked at. */
export const newestRingQuery = (language: string) =>
  queryOptions({
    queryKey: ['newest-ring', language],
    queryFn: () => ask(api.GET('/api/bell/newest')),
    refetchInterval: 8_000,
    retry: false,
  })
