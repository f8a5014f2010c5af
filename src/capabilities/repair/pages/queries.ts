import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { BreachContent, BreachInput, Repair } from '../model.ts'

export const repairQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['repair', relationId],
    // On a shared screen nothing of it stays longer than the page.
    gcTime: 0,
    queryFn: () => ask(api.GET('/api/relations/{relationId}/breaches', { params: { path: { relationId } } })),
  })

export const confidantsQuery = queryOptions({
  queryKey: ['confidants'],
  queryFn: () => ask(api.GET('/api/confidants')),
})

export const conditionsQuery = queryOptions({
  queryKey: ['conditions'],
  queryFn: () => ask(api.GET('/api/conditions')),
})

/** Every step answers with the whole shelf; after a refusal the screen looks again. */
function useRepairStep<Input>(relationId: string, step: (input: Input) => Promise<Repair>) {
  const queries = useQueryClient()
  const { queryKey } = repairQuery(relationId)
  return useMutation({
    mutationFn: step,
    onSuccess: repair => queries.setQueryData(queryKey, repair),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

const url = '/api/relations/{relationId}/breaches' as const
const one = '/api/relations/{relationId}/breaches/{breachId}' as const

export const useRecord = (relationId: string) =>
  useRepairStep(relationId, (body: BreachInput) =>
    ask(api.POST(url, { params: { path: { relationId } }, body })),
  )

export interface At {
  relationId: string
  breachId: string
  version: number
}

const of = ({ relationId, breachId }: At) => ({ params: { path: { relationId, breachId } } })

export const useChange = (at: At) =>
  useRepairStep(at.relationId, (breach: BreachInput) =>
    ask(api.PUT(one, { ...of(at), body: { version: at.version, breach } })),
  )

export type Chosen = Pick<BreachContent, 'route'> & Partial<Pick<BreachContent, 'topicId' | 'dealId'>>

export const useRoute = (at: At) =>
  useRepairStep(at.relationId, (chosen: Chosen) =>
    ask(api.PUT(`${one}/route`, { ...of(at), body: { version: at.version, ...chosen } })),
  )

export const useMended = (at: At) =>
  useRepairStep(at.relationId, (mended: boolean) =>
    ask(api.PUT(`${one}/mended`, { ...of(at), body: { version: at.version, mended } })),
  )

export const useTell = (at: At) =>
  useRepairStep(at.relationId, (told: { feeling: boolean; mended: boolean }) =>
    ask(api.PUT(`${one}/seam`, { ...of(at), body: { version: at.version, ...told } })),
  )

export const useAgree = (relationId: string) =>
  useRepairStep(relationId, (breachId: string) =>
    ask(
      api.POST('/api/relations/{relationId}/seams/{breachId}/agree', {
        params: { path: { relationId, breachId } },
      }),
    ),
  )

export function useWithdraw(at: At) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => ask(api.DELETE(one, of(at))),
    onSuccess: () => queries.invalidateQueries({ queryKey: repairQuery(at.relationId).queryKey }),
  })
}
