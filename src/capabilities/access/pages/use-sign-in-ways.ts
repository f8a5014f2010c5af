import { useQuery } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'

/** How one can sign in here, and whether there is anybody at all. */
export const useSignInWays = () =>
  useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: () => ask(api.GET('/api/sign-in/ways')),
  })
