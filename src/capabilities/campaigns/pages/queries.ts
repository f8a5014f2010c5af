import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { RelationKind } from '../../people/model.ts'
import type { Campaigns } from '../model.ts'

export const campaignsQuery = queryOptions({
  queryKey: ['campaigns'],
  queryFn: () => ask(api.GET('/api/campaigns')),
  // While a round is being closed its progress moves.
  refetchInterval: query =>
    query.state.data?.campaigns.some(({ state, failed }) => state === 'closing' && !failed) ? 1000 : false,
})

export const fogQuery = (unitIds: readonly string[]) =>
  queryOptions({
    queryKey: ['campaign-fog', ...unitIds],
    queryFn: () => ask(api.POST('/api/campaigns/fog', { body: { unitIds: [...unitIds] } })),
  })

export const openCampaignsQuery = queryOptions({
  queryKey: ['open-campaigns'],
  staleTime: 10 * 60_000,
  queryFn: () => ask(api.GET('/api/campaigns/open')),
})

export const groupsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['campaign-groups', campaignId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => ask(api.GET('/api/campaigns/{campaignId}/groups', { params: { path: { campaignId } } })),
  })

export interface GroupChoice {
  unit?: string
  kind?: RelationKind
}

export const pictureQuery = (campaignId: string, query: GroupChoice) =>
  queryOptions({
    queryKey: ['campaign-picture', campaignId, query.unit ?? null, query.kind ?? null],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      ask(api.GET('/api/campaigns/{campaignId}/picture', { params: { path: { campaignId }, query } })),
  })

export const statisticsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['campaign-statistics', campaignId],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: () =>
      ask(api.GET('/api/campaigns/{campaignId}/statistics', { params: { path: { campaignId } } })),
  })

/** Every step answers with all rounds. */
export function useCampaignStep<Input>(step: (input: Input) => Promise<Campaigns>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: campaigns => queries.setQueryData(campaignsQuery.queryKey, campaigns),
    onError: () => queries.invalidateQueries({ queryKey: campaignsQuery.queryKey }),
  })
}

export const useMove = (name: 'remind' | 'close' | 'cancel') =>
  useCampaignStep((campaignId: string) =>
    ask(api.POST(`/api/campaigns/{campaignId}/${name}`, { params: { path: { campaignId } } })),
  )
