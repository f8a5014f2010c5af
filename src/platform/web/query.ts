import { QueryClient } from '@tanstack/react-query'
import { api, ConnectionError } from './api.ts'

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays a refusal; only a lost connection is worth another try.
      retry: (count, error) => error instanceof ConnectionError && count < 2,
      refetchOnWindowFocus: true,
    },
    // Without a connection somebody reads that at once; waiting in silence would save later what they left behind.
    mutations: { networkMode: 'always' },
  },
})

// What was written may show on any screen: none that is opened after it tells how it was before. What stands open is asked again
// by the page that knows what it changed.
api.use({
  onResponse: ({ request, response }) => {
    if (request.method !== 'GET' && response.ok) queries.invalidateQueries({ refetchType: 'none' })
  },
})
