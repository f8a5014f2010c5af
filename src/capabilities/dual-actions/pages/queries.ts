import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../platform/web/api.ts'
import type { DualAction, DualActions, HalvesInput } from '../model.ts'

const all = '/api/relations/{relationId}/dual-actions'
const one = '/api/relations/{relationId}/dual-actions/{actionId}'

export const dualActionsQuery = (relationId: string) =>
  queryOptions({
    queryKey: ['dual-actions', relationId],
    queryFn: () => ask(api.GET(all, { params: { path: { relationId } } })),
  })

/** Every step answers with all that lies at this table. */
function useStep<Input>(relationId: string, step: (input: Input) => Promise<DualActions>) {
  const queries = useQueryClient()
  const { queryKey } = dualActionsQuery(relationId)
  return useMutation({
    mutationFn: step,
    onSuccess: data => queries.setQueryData(queryKey, data),
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

type Which = Pick<DualAction, 'actionId' | 'version'>
const at = (relationId: string) => ({ params: { path: { relationId } } })
const of = (relationId: string, { actionId }: Which) => ({ params: { path: { relationId, actionId } } })

/** Both halves: of something new, or over what lay there. */
export const useWriteHalves = (relationId: string) =>
  useStep(relationId, ({ action, halves }: { action: Which | null; halves: HalvesInput }) =>
    action
      ? ask(api.PUT(one, { ...of(relationId, action), body: { version: action.version, ...halves } }))
      : ask(api.POST(all, { ...at(relationId), body: halves })),
  )

export const useAskHalf = (relationId: string) =>
  useStep(relationId, (half: string) => ask(api.POST(`${all}/asks`, { ...at(relationId), body: { half } })))

export const useAgree = (relationId: string) =>
  useStep(relationId, (action: Which) =>
    ask(api.POST(`${one}/agree`, { ...of(relationId, action), body: { version: action.version } })),
  )

export const useRemove = (relationId: string) =>
  useStep(relationId, (action: Which) => ask(api.DELETE(one, of(relationId, action))))
