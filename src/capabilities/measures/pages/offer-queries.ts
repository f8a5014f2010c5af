import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { OpenOffers } from '../offers-model.ts'

export const offersQuery = queryOptions({
  queryKey: ['open-offers'],
  queryFn: () => ask(api.GET('/api/open-offers')),
})

export const offerCountsQuery = queryOptions({
  queryKey: ['open-offer-counts'],
  queryFn: () => ask(api.GET('/api/open-offer-counts')),
})

/** Every step answers with all that is offered; what lies open is read anew when it is refused. */
export function useOfferStep(step: () => Promise<OpenOffers>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: next => queries.setQueryData(offersQuery.queryKey, next),
    onError: () => queries.invalidateQueries({ queryKey: offersQuery.queryKey }),
  })
}
