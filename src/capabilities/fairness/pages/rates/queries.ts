import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../../platform/web/api.ts'

export const grantRatesQuery = queryOptions({
  queryKey: ['grant-rates'],
  queryFn: () => ask(api.GET('/api/grant-rates')),
})

/** Keeps gender where a register file has it, or erases all of it. */
export function useKeepGender() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (kept: boolean) => ask(api.PUT('/api/gender-column', { body: { kept } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: grantRatesQuery.queryKey }),
  })
}
