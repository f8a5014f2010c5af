import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { FlagInput, HeavyFunctions, PlanBInput, PlanBOffers, PlanBTalk } from '../model.ts'

export const functionsQuery = queryOptions({
  queryKey: ['heavy-functions'],
  queryFn: () => ask(api.GET('/api/heavy-functions')),
})

export const offersQuery = queryOptions({
  queryKey: ['plan-b'],
  queryFn: () => ask(api.GET('/api/plan-b')),
})

/** Every step answers with all functions; what lies open is read anew when it is refused. */
function useFunctionStep<Input>(step: (input: Input) => Promise<HeavyFunctions>) {
  const queries = useQueryClient()
  const { queryKey } = functionsQuery
  return useMutation({
    mutationFn: step,
    onSuccess: next => queries.setQueryData(queryKey, next),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

export const useFlag = () =>
  useFunctionStep((body: FlagInput) => ask(api.POST('/api/heavy-functions', { body })))

export const useEndFlag = () =>
  useFunctionStep((flagId: string) =>
    ask(api.POST('/api/heavy-functions/{flagId}/end', { params: { path: { flagId } } })),
  )

/** What came into my own plan, or to my table, is read anew there. */
function useOwnStep<Input>(step: (input: Input) => Promise<PlanBOffers>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: async next => {
      queries.setQueryData(offersQuery.queryKey, next)
      const read = ['my-career', 'my-days', 'talks']
      await Promise.all(read.map(key => queries.invalidateQueries({ queryKey: [key] })))
    },
    onError: () => queries.invalidateQueries({ queryKey: offersQuery.queryKey }),
  })
}

const of = (offerId: string) => ({ params: { path: { offerId } } })

export const useNotNow = () =>
  useOwnStep((offerId: string) => ask(api.POST('/api/plan-b/{offerId}/not-now', of(offerId))))

export const usePlanTalk = (offerId: string) =>
  useOwnStep((body: PlanBTalk) => ask(api.POST('/api/plan-b/{offerId}/talk', { ...of(offerId), body })))

export const useLayPlanB = (offerId: string) =>
  useOwnStep((body: PlanBInput) => ask(api.POST('/api/plan-b/{offerId}/plan', { ...of(offerId), body })))
