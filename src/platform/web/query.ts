import { QueryClient } from '@tanstack/react-query'
import { ConnectionError } from './api.ts'

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
